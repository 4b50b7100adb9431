/* Call graph and its strongly connected groups, by Tarjan's algorithm with an explicit
 * stack.
 *
 * Functions are visited in the order of their numbers and edges are sorted, so the order
 * of groups depends on names alone.
 */
#include "engine/graph.h"

#include <stdlib.h>

typedef ARRAY(FnId) Ids;

typedef struct {
    Arena *arena;
    const Program *p;
    Ids *edges;       /* by FnId */
    uint32_t *number; /* order of discovery, 0: not yet */
    uint32_t *low;
    bool *is_stacked;
    Ids stack;
    uint32_t next;
    ARRAY(Group) groups;
} Builder;

static int id_compare(const void *a, const void *b)
{
    const FnId *x = a, *y = b;

    return *x < *y ? -1 : *x > *y;
}

static void edge_add(Builder *b, Ids *to, FnId fn)
{
    if (fn != 0 && b->p->fns.v[fn].body != NULL)
        ARRAY_PUSH(b->arena, to, fn);
}

static void virtual_edges(Builder *b, Ids *to, FnId method)
{
    FnId *targets;
    uint32_t n =
        link_targets(b->arena, b->p, b->p->fns.v[method].record, method, &targets);

    for (uint32_t i = 0; i < n; i++)
        edge_add(b, to, targets[i]);
}

static void ref_edges(Builder *b, Ids *to, const LinkedUnit *lu, Ref ref)
{
    if (ref.kind == REF_FN)
        edge_add(b, to, lu->fns[ref.id]);
    else if (ref.kind == REF_MEMFN && lu->fns[ref.id] != 0)
        virtual_edges(b, to, lu->fns[ref.id]);
    else if (ref.kind == REF_GLOBAL)
        edge_add(b, to, link_settled_global(b->p, lu->globals[ref.id]).fn);
}

static void call_edges(Builder *b, Ids *to, const LinkedUnit *lu, const Call *call)
{
    if (call->kind == CALL_DIRECT)
        edge_add(b, to, lu->fns[call->decl]);
    else if (call->kind == CALL_VIRTUAL && lu->fns[call->decl] != 0)
        virtual_edges(b, to, lu->fns[call->decl]);
    else
        ref_edges(b, to, lu, call->callee);
    for (uint32_t i = 0; i < call->nargs; i++)
        ref_edges(b, to, lu, call->args[i]);
}

/* Libraries run the destructor and the call operator of objects that they are given. */
static void record_edges(Builder *b, Ids *to, RecId record)
{
    const LinkedRecord *r = &b->p->records.v[record];

    edge_add(b, to, r->destructor);
    for (uint32_t i = 0; i < r->methods.n; i++)
        if (link_decl(b->p, r->methods.v[i])->kind == DECL_LAMBDA ||
            text_ends(b->p->fns.v[r->methods.v[i]].name, "::operator()"))
            edge_add(b, to, r->methods.v[i]);
}

/* Records of a type, of what it points to, and of its template arguments. */
static void type_edges(Builder *b, Ids *to, uint32_t unit, uint32_t type)
{
    RecId r = link_type_record(b->p, unit, type);
    const Unit *u;

    if (r == 0)
        r = link_pointee_record(b->p, unit, type);
    if (r == 0)
        return;
    record_edges(b, to, r);
    const Record *rec = link_record(b->p, r, &u);
    uint32_t at = b->p->records.v[r].unit;
    for (uint32_t i = 0; i < rec->args.n; i++) {
        RecId arg = link_type_record(b->p, at, rec->args.v[i].type);
        if (arg != 0)
            record_edges(b, to, arg);
        if (rec->args.v[i].decl != 0)
            edge_add(b, to, b->p->units.v[at].fns[rec->args.v[i].decl]);
    }
}

static void ids_unique(Ids *ids)
{
    uint32_t n = 0;

    if (ids->n > 1)
        qsort(ids->v, ids->n, sizeof(FnId), id_compare);
    for (uint32_t i = 0; i < ids->n; i++)
        if (n == 0 || ids->v[i] != ids->v[n - 1])
            ids->v[n++] = ids->v[i];
    ids->n = n;
}

static void body_edges(Builder *b, FnId fn)
{
    const LinkedFn *f = &b->p->fns.v[fn];
    const LinkedUnit *lu = &b->p->units.v[f->unit];
    Ids *to = &b->edges[fn];

    for (uint32_t i = 1; i < f->body->locals.n; i++)
        type_edges(b, to, f->unit, f->body->locals.v[i].type);
    for (uint32_t i = 1; i < f->body->blks.n; i++) {
        const Blk *blk = &f->body->blks.v[i];
        for (uint32_t j = 0; j < blk->n; j++) {
            const Ins *ins = &blk->ins[j];
            for (uint32_t k = 0; k < ins->na && k < 2; k++)
                ref_edges(b, to, lu, ins->a[k]);
            if (ins->op == OP_NEW)
                type_edges(b, to, f->unit, ins->type);
            if (ins->op == OP_CALL)
                call_edges(b, to, lu, ins->call);
        }
    }
    ids_unique(to);
}

/* Tarjan */

typedef struct {
    FnId fn;
    uint32_t next; /* edge to follow */
} Frame;

static void group_pop(Builder *b, FnId root)
{
    Ids members = {0};
    FnId f;

    do {
        f = b->stack.v[--b->stack.n];
        b->is_stacked[f] = false;
        ARRAY_PUSH(b->arena, &members, f);
    } while (f != root);
    ids_unique(&members);
    bool is_cycle = members.n > 1;
    for (uint32_t i = 0; i < b->edges[root].n; i++)
        is_cycle |= b->edges[root].v[i] == root;
    ARRAY_PUSH(b->arena, &b->groups, ((Group){members.v, members.n, is_cycle}));
}

static void frame_open(Builder *b, FnId fn)
{
    b->number[fn] = b->low[fn] = ++b->next;
    b->is_stacked[fn] = true;
    ARRAY_PUSH(b->arena, &b->stack, fn);
}

static void low_take(Builder *b, FnId fn, uint32_t low)
{
    if (low < b->low[fn])
        b->low[fn] = low;
}

static void visit(Builder *b, FnId start)
{
    ARRAY(Frame) frames = {0};

    frame_open(b, start);
    ARRAY_PUSH(b->arena, &frames, ((Frame){start, 0}));
    while (frames.n > 0) {
        Frame *top = &frames.v[frames.n - 1];
        FnId fn = top->fn;
        if (top->next < b->edges[fn].n) {
            FnId to = b->edges[fn].v[top->next++];
            if (b->number[to] == 0) {
                frame_open(b, to);
                ARRAY_PUSH(b->arena, &frames, ((Frame){to, 0}));
            } else if (b->is_stacked[to]) {
                low_take(b, fn, b->number[to]);
            }
            continue;
        }
        if (b->low[fn] == b->number[fn])
            group_pop(b, fn);
        frames.n--;
        if (frames.n > 0)
            low_take(b, frames.v[frames.n - 1].fn, b->low[fn]);
    }
}

Graph graph_order(Arena *arena, const Program *p)
{
    Builder b = {.arena = arena, .p = p};

    b.edges = ARENA_NEW_N(arena, Ids, p->fns.n);
    b.number = ARENA_NEW_N(arena, uint32_t, p->fns.n);
    b.low = ARENA_NEW_N(arena, uint32_t, p->fns.n);
    b.is_stacked = ARENA_NEW_N(arena, bool, p->fns.n);
    for (FnId f = 1; f < p->fns.n; f++)
        if (p->fns.v[f].body != NULL)
            body_edges(&b, f);
    for (FnId f = 1; f < p->fns.n; f++)
        if (p->fns.v[f].body != NULL && b.number[f] == 0)
            visit(&b, f);
    return (Graph){b.groups.v, b.groups.n};
}
