/* Memory by lifetime. An arena hands out zeroed memory and gives it back all at once, or
 * back to a mark. There is no per-object free: each pass takes the arena whose lifetime
 * its results need. With -DARENA_MALLOC each allocation is its own malloc, so that
 * sanitizers see uses after a rewind. Running out of memory ends the program with a
 * message; no caller tests for NULL.
 */
#ifndef HL_ARENA_H
#define HL_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct Arena Arena;

typedef struct {
    size_t chunk; /* opaque: how many chunks are in use */
    size_t used;  /* opaque: bytes used in the last one */
    size_t bytes; /* opaque: bytes handed out so far */
} ArenaMark;

/* Makes an empty arena. `name` (a literal) appears in the message when memory runs
 * out. */
Arena *arena_new(const char *name);
void arena_free(Arena *arena);
/* Lets `child` live as long as `arena`, whatever that is rewound to. It belongs to nobody
 * else. */
void arena_adopt(Arena *arena, Arena *child);

/* Returns `size` zeroed bytes, aligned for any type; lives until free or a rewind past
 * it. */
void *arena_alloc(Arena *arena, size_t size);
/* Grows an array: copies `old_size` bytes of `old` (may be NULL) into `new_size` zeroed
 * bytes. */
void *arena_grow(Arena *arena, const void *old, size_t old_size, size_t new_size);
char *arena_strdup(Arena *arena, const char *text);
char *arena_strndup(Arena *arena, const char *text, size_t len);
char *arena_printf(Arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

ArenaMark arena_mark(const Arena *arena);
void arena_rewind(Arena *arena, ArenaMark mark);
/* Bytes handed out and not yet rewound, with padding. */
size_t arena_bytes(const Arena *arena);

#define ARENA_NEW(arena, T) ((T *)arena_alloc((arena), sizeof(T)))
#define ARENA_NEW_N(arena, T, n) ((T *)arena_alloc((arena), sizeof(T) * (size_t)(n)))

/* A growable array in an arena: `ARRAY(Loc) locs;` then ARRAY_PUSH(arena, &locs, loc). */
#define ARRAY(T)                                                                         \
    struct {                                                                             \
        T *v;                                                                            \
        uint32_t n, cap;                                                                 \
    }
#define ARRAY_RESERVE(arena, a, want)                                                    \
    do {                                                                                 \
        if ((a)->cap < (want)) {                                                         \
            uint32_t cap_ = (a)->cap ? (a)->cap * 2 : 8;                                 \
            while (cap_ < (want))                                                        \
                cap_ *= 2;                                                               \
            (a)->v = arena_grow((arena), (a)->v, (a)->cap * sizeof *(a)->v,              \
                                cap_ * sizeof *(a)->v);                                  \
            (a)->cap = cap_;                                                             \
        }                                                                                \
    } while (0)
#define ARRAY_PUSH(arena, a, item)                                                       \
    do {                                                                                 \
        ARRAY_RESERVE((arena), (a), (a)->n + 1);                                         \
        (a)->v[(a)->n++] = (item);                                                       \
    } while (0)

#endif
