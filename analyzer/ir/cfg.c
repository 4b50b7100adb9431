/* Edges between blocks and the order in which to visit them. */
#include "ir/ir.h"

#include <string.h>

#define FEW_CASES 32

typedef struct {
    Arena *arena;
    uint32_t nblks;
    bool *is_found; /* by block, for large switches; NULL: search `found` */
    ARRAY(uint32_t) found;
} Targets;

static bool is_known(const Targets *t, uint32_t blk)
{
    if (t->is_found)
        return t->is_found[blk];
    for (uint32_t i = 0; i < t->found.n; i++)
        if (t->found.v[i] == blk)
            return true;
    return false;
}

static void add_target(Targets *t, uint32_t blk)
{
    if (blk == 0 || blk >= t->nblks || is_known(t, blk))
        return;
    if (t->is_found)
        t->is_found[blk] = true;
    ARRAY_PUSH(t->arena, &t->found, blk);
}

uint32_t blk_succs(Arena *arena, const Fn *fn, uint32_t blk, uint32_t **out)
{
    const Blk *b = &fn->blks.v[blk];
    Targets t = {.arena = arena, .nblks = fn->blks.n};
    const Ins *last = b->n ? &b->ins[b->n - 1] : NULL;

    if (last && last->ncases > FEW_CASES)
        t.is_found = ARENA_NEW_N(arena, bool, fn->blks.n);
    if (last && op_is_terminator(last->op)) {
        add_target(&t, last->to[0]);
        add_target(&t, last->to[1]);
        for (uint32_t i = 0; i < last->ncases; i++)
            add_target(&t, last->cases[i].to);
    }
    for (uint32_t i = 0; i < b->n; i++)
        if (b->ins[i].op == OP_CALL && b->ins[i].call)
            add_target(&t, b->ins[i].call->unwind);
    *out = t.found.v;
    return t.found.n;
}

/* A block whose successors are being visited. */
typedef struct {
    uint32_t blk;
    uint32_t *succs;
    uint32_t nsuccs, next;
} Visit;

typedef struct {
    Arena *scratch;
    const Fn *fn;
    bool *is_seen;
    ARRAY(Visit) stack;
} Walk;

static void enter(Walk *w, uint32_t blk)
{
    Visit visit = {.blk = blk};

    w->is_seen[blk] = true;
    visit.nsuccs = blk_succs(w->scratch, w->fn, blk, &visit.succs);
    /* Last first: the reversed order then has the first successor next. */
    visit.next = visit.nsuccs;
    ARRAY_PUSH(w->scratch, &w->stack, visit);
}

uint32_t fn_order(Arena *arena, const Fn *fn, uint32_t **out)
{
    uint32_t nblks = fn->blks.n, n = nblks;
    uint32_t *order = ARENA_NEW_N(arena, uint32_t, nblks);
    Walk w = {.scratch = arena_new("block order"), .fn = fn};

    w.is_seen = ARENA_NEW_N(w.scratch, bool, nblks);
    if (nblks > 1)
        enter(&w, 1);
    while (w.stack.n) {
        Visit *top = &w.stack.v[w.stack.n - 1];

        if (top->next == 0) {
            order[--n] = top->blk;
            w.stack.n--;
        } else if (!w.is_seen[top->succs[--top->next]]) {
            enter(&w, top->succs[top->next]);
        }
    }
    arena_free(w.scratch);
    *out = order + n;
    return nblks - n;
}
