/* What the initialisers of the program put into constants: tables of callbacks and the
 * like, which are known to all functions.
 *
 * Key to reading it: a place means the same in each table of values, so values are found
 * by the hash of their place's way from the global, and the way is compared node by node;
 * nothing is made by looking.
 */
#include "base/hash.h"
#include "engine/run.h"

typedef struct InitialValue {
    uint64_t way; /* way_hash */
    const Values *values;
    Cell cell;
    struct InitialValue *next; /* another place with that hash */
    UT_hash_handle hh;
} InitialValue;

static bool is_selector(const ValNode *n)
{
    return n->kind >= VAL_FIELD && n->kind <= VAL_ANY;
}

static uint64_t way_hash(const Values *vs, Val place)
{
    uint64_t h = 0;

    for (;; place = val(vs, place)->a) {
        const ValNode *n = val(vs, place);

        h = (h ^ n->kind ^ (uint64_t)n->num << 8 ^ (uint64_t)(uintptr_t)n->name) *
            UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
        if (!is_selector(n))
            return h;
    }
}

static bool is_same_way(const Values *vs, Val a, const Values *ws, Val b)
{
    for (;;) {
        const ValNode *m = val(vs, a), *n = val(ws, b);

        if (m->kind != n->kind || m->num != n->num || m->name != n->name)
            return false;
        if (!is_selector(m))
            return true;
        a = m->a;
        b = n->a;
    }
}

static InitialValue *initial_find(const EngineRun *run, const Values *vs, Val place)
{
    uint64_t way = way_hash(vs, place);
    InitialValue *i;

    HASH_FIND(hh, run->initial_values, &way, sizeof way, i);
    while (i != NULL && !is_same_way(i->values, i->cell.place, vs, place))
        i = i->next;
    return i;
}

static void initial_add(EngineRun *run, const Values *vs, Cell c)
{
    Arena *uthash_arena = run->arena;
    InitialValue *i, *first;

    if (initial_find(run, vs, c.place) != NULL)
        return;
    i = ARENA_NEW(run->arena, InitialValue);
    i->way = way_hash(vs, c.place);
    i->values = vs;
    i->cell = c;
    HASH_FIND(hh, run->initial_values, &i->way, sizeof i->way, first);
    if (first != NULL) {
        i->next = first->next;
        first->next = i;
    } else {
        HASH_ADD(hh, run->initial_values, way, sizeof i->way, i);
    }
}

void initial_collect(EngineRun *run, const Summary *sum)
{
    for (uint32_t i = 0; i < sum->cases[0].nleaves; i++) {
        Cell c = sum->cases[0].leaves[i];
        ValKind kind = (ValKind)val(sum->values, c.value)->kind;
        ValKind root = (ValKind)val(sum->values, val_root_of(sum->values, c.place))->kind;

        if (root == VAL_GLOBAL &&
            (kind == VAL_FN || kind == VAL_MEMFN || kind == VAL_CONST ||
             kind == VAL_STRING || kind == VAL_GLOBAL))
            initial_add(run, sum->values, c);
    }
}

Val run_initial_value(Explorer *ex, Val place)
{
    const InitialValue *i = initial_find(ex->run, ex->values, place);
    ValRebuild r = {.dst = ex->values};

    if (i == NULL)
        return 0;
    r.src = i->values;
    return val_rebuild(&r, i->cell.value);
}
