/* Who has the body of what: a table of all of it, then a walk from the units that are
 * asked for. */
#include "lsp/slice.h"

#include "base/hash.h"

/* A function or global, and the units that have it. */
typedef struct Owner {
    Name key;
    uint32_t unit;
    struct Owner *next; /* another unit with the same */
    UT_hash_handle hh;
} Owner;

typedef struct {
    Arena *arena;
    Owner *owners;
    Unit *const *units;
    bool *in;
    ARRAY(uint32_t) work;
} Slice;

static void own(Slice *s, Name key, uint32_t unit)
{
    Arena *uthash_arena = s->arena;
    Owner *owner = ARENA_NEW(s->arena, Owner), *first = NULL;

    owner->key = key;
    owner->unit = unit;
    HASH_FIND_PTR(s->owners, &key, first);
    if (first) {
        owner->next = first->next;
        first->next = owner;
    } else {
        HASH_ADD_PTR(s->owners, key, owner);
    }
}

static void own_all(Slice *s, uint32_t number)
{
    const Unit *unit = s->units[number];

    for (uint32_t i = 1; i < unit->fns.n; i++)
        if (unit->fns.v[i].decl)
            own(s, unit->decls.v[unit->fns.v[i].decl].key, number);
    for (uint32_t i = 1; i < unit->globals.n; i++)
        if (!unit->globals.v[i].is_internal)
            own(s, unit->globals.v[i].key, number);
}

static void add(Slice *s, uint32_t number)
{
    s->in[number] = true;
    ARRAY_PUSH(s->arena, &s->work, number);
}

static void need(Slice *s, Name key)
{
    Owner *owner = NULL;

    HASH_FIND_PTR(s->owners, &key, owner);
    for (; owner; owner = owner->next)
        if (!s->in[owner->unit])
            add(s, owner->unit);
}

void slice_close(Arena *scratch, Unit *const *units, uint32_t n, bool *in)
{
    Slice s = {.arena = scratch, .units = units, .in = in};

    for (uint32_t i = 0; i < n; i++) {
        if (units[i])
            own_all(&s, i);
        if (in[i])
            ARRAY_PUSH(scratch, &s.work, i);
    }
    for (uint32_t at = 0; at < s.work.n; at++) {
        const Unit *unit = units[s.work.v[at]];

        for (uint32_t i = 1; unit && i < unit->decls.n; i++)
            if (!unit->decls.v[i].is_system)
                need(&s, unit->decls.v[i].key);
        for (uint32_t i = 1; unit && i < unit->globals.n; i++)
            need(&s, unit->globals.v[i].key);
    }
}
