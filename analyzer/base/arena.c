/* Arenas: a list of chunks, filled from the front, dropped from the back.
 *
 * A chunk is twice as large as the one before, up to a mebibyte; an object larger than
 * that gets a chunk of its own size. A rewind frees the chunks behind the mark but one,
 * so that a loop which marks and rewinds around a chunk's end does not ask the system
 * each time.
 *
 * With ARENA_MALLOC a "chunk" is one allocation: sanitizers then see reads behind an
 * object's end and after a rewind.
 */
#include "base/arena.h"

#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ALIGNMENT _Alignof(max_align_t)
#define FIRST_CHUNK ((size_t)8 << 10)
#define LARGEST_CHUNK ((size_t)1 << 20)

typedef struct {
    char *data;
    size_t size;
    size_t used; /* of chunks that are full: what it was when the next one was begun */
} Chunk;

struct Arena {
    const char *name;
    Chunk *chunks;
    size_t n, cap; /* chunks[n - 1] is the one being filled */
    Chunk spare;   /* kept from the last rewind; data may be NULL */
    size_t bytes;
    Arena *children, *sibling; /* adopted arenas, last first; next of the parent's */
};

static void *allocate(const Arena *arena, void *old, size_t size)
{
    void *p = realloc(old, size);

    if (!p)
        die("out of memory: %s (%zu bytes in use, %zu more asked for)", arena->name,
            arena->bytes, size);
    return p;
}

Arena *arena_new(const char *name)
{
    Arena *arena = calloc(1, sizeof *arena);

    if (!arena)
        die("out of memory: %s", name);
    arena->name = name;
    return arena;
}

static void drop_chunks(Arena *arena, size_t keep)
{
    while (arena->n > keep)
        free(arena->chunks[--arena->n].data);
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    while (arena->children) {
        Arena *child = arena->children;

        arena->children = child->sibling;
        arena_free(child);
    }
    drop_chunks(arena, 0);
    free(arena->spare.data);
    free(arena->chunks);
    free(arena);
}

void arena_adopt(Arena *arena, Arena *child)
{
    child->sibling = arena->children;
    arena->children = child;
}

static Chunk *push_chunk(Arena *arena, Chunk chunk)
{
    if (arena->n == arena->cap) {
        arena->cap = arena->cap ? arena->cap * 2 : 8;
        arena->chunks =
            allocate(arena, arena->chunks, arena->cap * sizeof *arena->chunks);
    }
    arena->chunks[arena->n] = chunk;
    return &arena->chunks[arena->n++];
}

#ifdef ARENA_MALLOC

void *arena_alloc(Arena *arena, size_t size)
{
    void *p = allocate(arena, NULL, size ? size : 1);

    memset(p, 0, size);
    push_chunk(arena, (Chunk){p, size, size});
    arena->bytes += size;
    return p;
}

void *arena_grow(Arena *arena, const void *old, size_t old_size, size_t new_size)
{
    void *p = arena_alloc(arena, new_size);

    if (old && old_size)
        memcpy(p, old, old_size);
    return p;
}

#else

static size_t round_up(const Arena *arena, size_t size)
{
    if (size > SIZE_MAX - ALIGNMENT)
        die("out of memory: %s", arena->name);
    return (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
}

/* Begins a chunk that has room for `size` bytes. */
static Chunk *begin_chunk(Arena *arena, size_t size)
{
    size_t want = arena->n ? arena->chunks[arena->n - 1].size * 2 : FIRST_CHUNK;
    Chunk chunk = arena->spare;

    if (want > LARGEST_CHUNK)
        want = LARGEST_CHUNK;
    if (want < size)
        want = size;
    if (chunk.size >= size && chunk.data) {
        arena->spare = (Chunk){0};
        chunk.used = 0;
    } else {
        chunk = (Chunk){allocate(arena, NULL, want), want, 0};
    }
    return push_chunk(arena, chunk);
}

void *arena_alloc(Arena *arena, size_t size)
{
    Chunk *chunk = arena->n ? &arena->chunks[arena->n - 1] : NULL;
    size_t want = round_up(arena, size ? size : 1);
    char *p;

    if (!chunk || chunk->size - chunk->used < want)
        chunk = begin_chunk(arena, want);
    p = chunk->data + chunk->used;
    chunk->used += want;
    arena->bytes += want;
    memset(p, 0, want);
    return p;
}

/* The object that was handed out last can grow where it stands. */
static bool grow_in_place(Arena *arena, const void *old, size_t old_size, size_t new_size)
{
    Chunk *chunk = arena->n ? &arena->chunks[arena->n - 1] : NULL;
    size_t was, want;

    if (!old || !old_size || !chunk || new_size < old_size)
        return false;
    was = round_up(arena, old_size);
    want = round_up(arena, new_size);
    if (chunk->used < was || chunk->data + chunk->used - was != (const char *)old ||
        chunk->size - chunk->used < want - was)
        return false;
    memset(chunk->data + chunk->used - was + old_size, 0, want - old_size);
    chunk->used += want - was;
    arena->bytes += want - was;
    return true;
}

void *arena_grow(Arena *arena, const void *old, size_t old_size, size_t new_size)
{
    void *p;

    if (grow_in_place(arena, old, old_size, new_size)) {
        Chunk *chunk = &arena->chunks[arena->n - 1];

        return chunk->data + chunk->used - round_up(arena, new_size);
    }
    p = arena_alloc(arena, new_size);
    if (old && old_size)
        memcpy(p, old, old_size);
    return p;
}

#endif

char *arena_strndup(Arena *arena, const char *text, size_t len)
{
    char *copy = arena_alloc(arena, len + 1);

    memcpy(copy, text, len);
    return copy;
}

char *arena_strdup(Arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_printf(Arena *arena, const char *format, ...)
{
    va_list args;
    char *text;
    int len;

    va_start(args, format);
    len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        die("cannot format '%s'", format);
    text = arena_alloc(arena, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)len + 1, format, args);
    va_end(args);
    return text;
}

ArenaMark arena_mark(const Arena *arena)
{
    return (ArenaMark){arena->n, arena->n ? arena->chunks[arena->n - 1].used : 0,
                       arena->bytes};
}

void arena_rewind(Arena *arena, ArenaMark mark)
{
#ifndef ARENA_MALLOC
    if (arena->n > mark.chunk) {
        free(arena->spare.data);
        arena->spare = arena->chunks[mark.chunk];
        arena->chunks[mark.chunk].data = NULL;
    }
#endif
    drop_chunks(arena, mark.chunk);
    if (arena->n)
        arena->chunks[arena->n - 1].used = mark.used;
    arena->bytes = mark.bytes;
}

size_t arena_bytes(const Arena *arena)
{
    return arena->bytes;
}
