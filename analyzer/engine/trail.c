/* Marks and effects: appending, sharing, and turning a path into steps for people. */
#include "engine/trail.h"

#include "base/hash.h"
#include "engine/explore.h"

typedef struct {
    uint32_t prev, act, target, ins, ordinal;
} EffectKey;

typedef struct {
    EffectKey key;
    uint32_t number;
    UT_hash_handle hh;
} EffectEntry;

struct EffectIndex {
    EffectEntry *table;
};

Place trail_place(const Unit *u, uint32_t loc)
{
    const Loc *l = &u->locs.v[loc];
    Place p = {u->files.v[l->file].path,
               l->line,
               l->col,
               l->end_line,
               l->end_col,
               l->wide,
               l->end_wide};

    return p;
}

uint32_t trail_call(Explorer *ex, State *s, const Mark *mark)
{
    Mark m = *mark;

    if (ex->marks.n == 0)
        ARRAY_PUSH(ex->arena, &ex->marks, (Mark){0});
    m.prev = s->trail;
    m.length = s->length + 1;
    s->trail = ex->marks.n;
    s->length = m.length;
    ARRAY_PUSH(ex->arena, &ex->marks, m);
    return s->trail;
}

uint32_t trail_mark(Explorer *ex, State *s, TrailKind kind, uint32_t loc, Name text,
                    bool is_essential)
{
    Mark m = {0};

    m.kind = kind;
    m.loc = loc;
    m.text = text;
    m.is_essential = is_essential;
    return trail_call(ex, s, &m);
}

/* The function's name as people write it. */
static Name function_text(const Explorer *ex)
{
    return ex->u->decls.v[ex->fn->decl].text;
}

static TrailStep step_of(const Explorer *ex, const Mark *m)
{
    TrailStep step = {0};

    step.kind = m->kind;
    step.place = trail_place(ex->u, m->loc);
    step.text = m->text;
    step.function = function_text(ex);
    step.is_essential = m->is_essential;
    return step;
}

uint32_t trail_steps(const Explorer *ex, Arena *arena, uint32_t mark, TrailStep **out)
{
    uint32_t n = 0, i, at, k;

    for (i = mark; i; i = ex->marks.v[i].prev)
        n += 1 + ex->marks.v[i].nsteps;
    *out = ARENA_NEW_N(arena, TrailStep, n ? n : 1);
    at = n;
    for (i = mark; i; i = ex->marks.v[i].prev) {
        const Mark *m = &ex->marks.v[i];

        at -= 1 + m->nsteps;
        (*out)[at] = step_of(ex, m);
        for (k = 0; k < m->nsteps; k++)
            (*out)[at + 1 + k] = m->steps[k];
    }
    return n;
}

/* effects */

static bool is_same_effect(const Effect *a, const Effect *b)
{
    return a->act == b->act && a->target == b->target && a->ins == b->ins &&
           a->ordinal == b->ordinal;
}

static bool is_on_list(const Explorer *ex, uint32_t last, const Effect *e)
{
    for (; last; last = ex->effects.v[last].prev)
        if (is_same_effect(&ex->effects.v[last], e))
            return true;
    return false;
}

/* Who let a value escape, or muted it, once need not do so again. */
static bool is_settled(const Explorer *ex, uint32_t last, const Effect *e)
{
    if (e->act != ACT_ESCAPE && e->act != ACT_MUTE)
        return false;
    for (; last; last = ex->effects.v[last].prev)
        if (ex->effects.v[last].act == e->act && ex->effects.v[last].target == e->target)
            return true;
    return false;
}

uint32_t effect_append(Explorer *ex, uint32_t prev, const Effect *effect)
{
    Arena *uthash_arena = ex->arena;
    EffectKey key = {prev, (uint32_t)effect->act, effect->target, effect->ins,
                     effect->ordinal};
    EffectEntry *entry;
    Effect e = *effect;

    if (!ex->effect_index)
        ex->effect_index = ARENA_NEW(ex->arena, struct EffectIndex);
    if (ex->effects.n == 0)
        ARRAY_PUSH(ex->arena, &ex->effects, (Effect){0});
    HASH_FIND(hh, ex->effect_index->table, &key, sizeof key, entry);
    if (entry)
        return entry->number;
    entry = ARENA_NEW(ex->arena, EffectEntry);
    entry->key = key;
    entry->number = ex->effects.n;
    HASH_ADD(hh, ex->effect_index->table, key, sizeof key, entry);
    e.prev = prev;
    e.ev.handle = NULL;
    ARRAY_PUSH(ex->arena, &ex->effects, e);
    return entry->number;
}

void effect_add(Explorer *ex, State *s, const Effect *effect)
{
    if (!is_settled(ex, s->does, effect) && !is_on_list(ex, s->does, effect))
        s->does = effect_append(ex, s->does, effect);
}

uint32_t effect_list(const Explorer *ex, Arena *arena, uint32_t last, const Effect ***out)
{
    uint32_t n = 0, i;

    for (i = last; i; i = ex->effects.v[i].prev)
        n++;
    *out = ARENA_NEW_N(arena, const Effect *, n ? n : 1);
    i = n;
    for (; last; last = ex->effects.v[last].prev)
        (*out)[--i] = &ex->effects.v[last];
    return n;
}

/* The next effect at or before `i` that is no mere use. */
static uint32_t skip_uses(const Explorer *ex, uint32_t i)
{
    while (i && ex->effects.v[i].act == ACT_USE)
        i = ex->effects.v[i].prev;
    return i;
}

bool effects_same_but_uses(const Explorer *ex, uint32_t a, uint32_t b)
{
    while (a != b) {
        a = skip_uses(ex, a);
        b = skip_uses(ex, b);
        if (a == b)
            return true;
        if (!a || !b || !is_same_effect(&ex->effects.v[a], &ex->effects.v[b]))
            return false;
        a = ex->effects.v[a].prev;
        b = ex->effects.v[b].prev;
    }
    return true;
}

/* What is left of an effect that happens on one of two paths; false: nothing. Who may have closed or stored a handle has
 * answered for it, but did not make a second close of the caller's own right. */
static bool weaken(Effect *e)
{
    switch (e->act) {
    case ACT_ESCAPE:
    case ACT_MUTE:
        return true;
    case ACT_USE:
    case ACT_MODIFY:
    case ACT_RETAIN:
        return false;
    case ACT_RELEASE:
    case ACT_STORE:
        e->act = ACT_ESCAPE;
        return true;
    default:
        break;
    }
    e->act = ACT_MUTE;
    return true;
}

static bool is_muted(const Explorer *ex, uint32_t last, Val target)
{
    for (; last; last = ex->effects.v[last].prev)
        if (ex->effects.v[last].act == ACT_MUTE && ex->effects.v[last].target == target)
            return true;
    return false;
}

bool effects_cover(const Explorer *ex, uint32_t a, uint32_t b)
{
    uint32_t i;

    for (i = b; i && i != a; i = ex->effects.v[i].prev) {
        Effect e = ex->effects.v[i];

        if (!is_on_list(ex, a, &e) && weaken(&e) && !is_settled(ex, a, &e) &&
            !is_muted(ex, a, e.target))
            return false;
    }
    for (i = a; i && i != b; i = ex->effects.v[i].prev) {
        const Effect *e = &ex->effects.v[i];

        if (e->act != ACT_MUTE && e->act != ACT_ESCAPE && !is_on_list(ex, b, e))
            return false;
    }
    return true;
}

uint32_t effects_common(Explorer *ex, uint32_t a, uint32_t b, Name why)
{
    const Effect **list;
    uint32_t out = 0, side, n, i;

    if (a == b)
        return a;
    for (side = 0; side < 2; side++) {
        n = effect_list(ex, ex->arena, side ? b : a, &list);
        for (i = 0; i < n; i++) {
            Effect e = *list[i];

            if (!is_on_list(ex, side ? a : b, &e)) {
                if (!weaken(&e))
                    continue;
                if (e.act != list[i]->act || !e.why)
                    e.why = why;
            } else if (side) {
                continue;
            }
            if (!is_settled(ex, out, &e) && !is_on_list(ex, out, &e))
                out = effect_append(ex, out, &e);
        }
    }
    return out;
}
