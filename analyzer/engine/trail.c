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

/* What is on one list, by the numbers of effects: `round` where it is. */
typedef struct {
    uint32_t *seen;
    uint32_t cap, round;
    uint32_t last; /* the list */
} EffectSet;

enum { SET_A, SET_B, SET_OUT, SET_COUNT };

struct EffectIndex {
    EffectEntry *table; /* lists */
    EffectEntry *ids;   /* effects; `prev` of the key is 0 */
    uint32_t nids;
    EffectSet sets[SET_COUNT];
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

static struct EffectIndex *index_of(Explorer *ex)
{
    if (!ex->effect_index)
        ex->effect_index = ARENA_NEW(ex->arena, struct EffectIndex);
    return ex->effect_index;
}

/* The number of an effect; let go or muted anywhere: `ins` and `ordinal` are 0. */
static uint32_t id_of(Explorer *ex, Act act, Val target, uint32_t ins, uint32_t ordinal)
{
    Arena *uthash_arena = ex->arena;
    struct EffectIndex *index = index_of(ex);
    EffectKey key = {0, (uint32_t)act, target, ins, ordinal};
    EffectEntry *entry;

    HASH_FIND(hh, index->ids, &key, sizeof key, entry);
    if (entry)
        return entry->number;
    entry = ARENA_NEW(ex->arena, EffectEntry);
    entry->key = key;
    entry->number = ++index->nids;
    HASH_ADD(hh, index->ids, key, sizeof key, entry);
    return entry->number;
}

uint32_t effect_append(Explorer *ex, uint32_t prev, const Effect *effect)
{
    Arena *uthash_arena = ex->arena;
    struct EffectIndex *index = index_of(ex);
    EffectKey key = {prev, (uint32_t)effect->act, effect->target, effect->ins,
                     effect->ordinal};
    EffectEntry *entry;
    Effect e = *effect;

    if (ex->effects.n == 0)
        ARRAY_PUSH(ex->arena, &ex->effects, (Effect){0});
    HASH_FIND(hh, index->table, &key, sizeof key, entry);
    if (entry)
        return entry->number;
    entry = ARENA_NEW(ex->arena, EffectEntry);
    entry->key = key;
    entry->number = ex->effects.n;
    HASH_ADD(hh, index->table, key, sizeof key, entry);
    e.prev = prev;
    e.ev.handle = NULL;
    e.id = id_of(ex, e.act, e.target, e.ins, e.ordinal);
    e.escape_id = id_of(ex, ACT_ESCAPE, e.target, 0, UINT32_MAX);
    e.mute_id = id_of(ex, ACT_MUTE, e.target, 0, UINT32_MAX);
    ARRAY_PUSH(ex->arena, &ex->effects, e);
    return entry->number;
}

/* sets of effects */

static void set_add(EffectSet *set, const Effect *e)
{
    set->seen[e->id] = set->round;
    if (e->act == ACT_ESCAPE)
        set->seen[e->escape_id] = set->round;
    if (e->act == ACT_MUTE)
        set->seen[e->mute_id] = set->round;
}

static bool set_has(const EffectSet *set, uint32_t id)
{
    return id < set->cap && set->seen[id] == set->round;
}

/* Who let a value escape, or muted it, once need not do so again. */
static bool set_settles(const EffectSet *set, const Effect *e)
{
    return (e->act == ACT_ESCAPE && set_has(set, e->escape_id)) ||
           (e->act == ACT_MUTE && set_has(set, e->mute_id));
}

/* The set of list `last`; holds until the next of the same `which`. */
static EffectSet *set_of(Explorer *ex, int which, uint32_t last)
{
    struct EffectIndex *index = index_of(ex);
    EffectSet *set = &index->sets[which];

    if (set->round != 0 && set->last == last && which != SET_OUT)
        return set;
    if (set->cap <= index->nids) {
        set->cap = (index->nids + 1) * 2;
        set->seen = ARENA_NEW_N(ex->arena, uint32_t, set->cap);
        set->round = 0;
    }
    set->round++;
    set->last = last;
    for (; last; last = ex->effects.v[last].prev)
        set_add(set, &ex->effects.v[last]);
    return set;
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

/* What is left of an effect that happens on one of two paths; false: nothing. Who may
 * have closed or stored a handle has answered for it, but did not make a second close of
 * the caller's own right. */
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

bool effects_cover(Explorer *ex, uint32_t a, uint32_t b)
{
    const EffectSet *in_a, *in_b;
    uint32_t i;

    if (a == b)
        return true;
    in_a = set_of(ex, SET_A, a);
    in_b = set_of(ex, SET_B, b);
    for (i = b; i && i != a; i = ex->effects.v[i].prev) {
        Effect e = ex->effects.v[i];

        if (!set_has(in_a, e.id) && weaken(&e) && !set_settles(in_a, &e) &&
            !set_has(in_a, e.mute_id))
            return false;
    }
    for (i = a; i && i != b; i = ex->effects.v[i].prev) {
        const Effect *e = &ex->effects.v[i];

        if (e->act != ACT_MUTE && e->act != ACT_ESCAPE && !set_has(in_b, e->id))
            return false;
    }
    return true;
}

/* List `out` and its set with one more, unless that is there or settled. */
static uint32_t append_new(Explorer *ex, EffectSet *set, uint32_t out, Effect e)
{
    uint32_t id = id_of(ex, e.act, e.target, e.ins, e.ordinal);

    if (set_settles(set, &e) || set_has(set, id))
        return out;
    out = effect_append(ex, out, &e);
    set_add(set, &ex->effects.v[out]);
    return out;
}

uint32_t effects_common(Explorer *ex, uint32_t a, uint32_t b, Name why)
{
    const Effect **list;
    uint32_t out = 0, side, n, i;
    EffectSet *in_out;

    if (a == b)
        return a;
    /* weakened effects have numbers of their own: room for them first */
    for (side = 0; side < 2; side++)
        for (i = side ? b : a; i; i = ex->effects.v[i].prev) {
            Effect e = ex->effects.v[i];

            if (weaken(&e))
                id_of(ex, e.act, e.target, e.ins, e.ordinal);
        }
    in_out = set_of(ex, SET_OUT, 0);
    for (side = 0; side < 2; side++) {
        const EffectSet *other = set_of(ex, side ? SET_A : SET_B, side ? a : b);

        n = effect_list(ex, ex->arena, side ? b : a, &list);
        for (i = 0; i < n; i++) {
            Effect e = *list[i];

            if (!set_has(other, e.id)) {
                if (!weaken(&e))
                    continue;
                if (e.act != list[i]->act || !e.why)
                    e.why = why;
            } else if (side) {
                continue;
            }
            out = append_new(ex, in_out, out, e);
        }
    }
    return out;
}
