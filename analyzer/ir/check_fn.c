/* Verifies one body: shape of blocks and instructions, then that each register is defined
 * once and before its uses.
 *
 * An exception leaves a block in its middle: what the block defines behind a call with an
 * unwind target is not defined there. So dominance is computed on segments, the parts
 * into which such calls split a block: the call itself begins the next segment, because
 * its result is not there when it throws.
 */
#include "check.h"

#include <inttypes.h>

#define NO_SEGMENT UINT32_MAX

typedef struct {
    uint32_t blk, first; /* first instruction */
    uint32_t next
        [2]; /* the following segment of the block, the unwind target's; or NO_SEGMENT */
} Segment;

typedef struct {
    uint32_t blk, ins; /* blk 0: not defined */
    uint32_t segment;
} Def;

typedef struct {
    Check *c;
    const Unit *u;
    const Fn *fn;
    uint32_t blk, ins;       /* where we are, for messages */
    Def *defs;               /* by register */
    uint32_t *first_segment; /* by block */
    ARRAY(Segment) segments;
    /* by segment: place in reverse post-order, NO_SEGMENT: not reachable */
    uint32_t *order;
    uint32_t *idom; /* by place in that order */
    uint32_t *pre,
        *size; /* by place: number in the dominator tree, parents first; size of its subtree */
} Body;

static bool bad(Body *b, const char *what)
{
    const char *name = b->u->decls.v[b->fn->decl].text;

    if (!b->blk)
        return err_set(b->c->err, "invalid IR: '%s': %s", name, what);
    return err_set(b->c->err,
                   "invalid IR: '%s', block %" PRIu32 ", instruction %" PRIu32 ": %s",
                   name, b->blk, b->ins + 1, what);
}

/* operands and shape */

static bool check_ref(Body *b, Ref ref)
{
    switch (ref.kind) {
    case REF_NONE:
    case REF_INT:
    case REF_UNDEF:
        return true;
    case REF_REG:
        return (ref.id && ref.id < b->fn->nregs) || bad(b, "no such register");
    case REF_LOCAL:
        return (ref.id && ref.id < b->fn->locals.n) || bad(b, "no such local");
    case REF_GLOBAL:
        return (ref.id && ref.id < b->u->globals.n) || bad(b, "no such global");
    case REF_FN:
    case REF_MEMFN:
        return (ref.id && ref.id < b->u->decls.n) || bad(b, "no such function");
    case REF_STR:
        return (ref.id && ref.id < b->u->strings.n) || bad(b, "no such string");
    }
    return bad(b, "unknown kind of operand");
}

static bool is_blk(const Body *b, uint32_t blk)
{
    return blk && blk < b->fn->blks.n;
}

/* How many operands an operation has, and how many targets. */
typedef struct {
    uint8_t least, most, least_to, most_to;
} Shape;

static Shape shape_of(Op op)
{
    switch (op) {
    case OP_LIVE:
    case OP_DEAD:
    case OP_LOAD:
    case OP_ZERO:
    case OP_FIELD:
    case OP_BASE:
    case OP_DERIVED:
    case OP_DYNCAST:
    case OP_FREE:
    case OP_SAME:
    case OP_NOT:
    case OP_NEG:
    case OP_BITNOT:
        return (Shape){1, 1, 0, 0};
    case OP_STORE:
    case OP_COPY:
    case OP_ELEM:
    case OP_EQ:
    case OP_NE:
    case OP_LT:
    case OP_LE:
    case OP_GT:
    case OP_GE:
    case OP_ULT:
    case OP_ULE:
    case OP_UGT:
    case OP_UGE:
    case OP_ADD:
    case OP_SUB:
    case OP_MUL:
    case OP_DIV:
    case OP_REM:
    case OP_AND:
    case OP_OR:
    case OP_XOR:
    case OP_SHL:
    case OP_SHR:
        return (Shape){2, 2, 0, 0};
    case OP_NEW:
        return (Shape){0, 1, 0, 0};
    case OP_LANDED:
    case OP_CALL:
        return (Shape){0, 0, 0, 0};
    case OP_HAVOC:
        return (Shape){0, 2, 0, 0};
    case OP_JUMP:
        return (Shape){0, 0, 1, 1};
    case OP_BRANCH:
        return (Shape){1, 1, 2, 2};
    case OP_SWITCH:
    case OP_DISPATCH:
        return (Shape){1, 1, 1, 1};
    case OP_RETURN:
        return (Shape){0, 1, 0, 0};
    case OP_THROW:
        return (Shape){0, 1, 0, 1};
    case OP_RESUME:
        return (Shape){1, 1, 0, 1};
    case OP_STOP:
    case OP_COUNT:
        break;
    }
    return (Shape){0, 0, 0, 0};
}

static bool may_lack_operand(Op op)
{
    return op == OP_NEW || op == OP_RETURN || op == OP_THROW;
}

static bool check_operands(Body *b, const Ins *ins)
{
    Shape shape = shape_of(ins->op);

    if (ins->na < shape.least || ins->na > shape.most)
        return bad(b, "wrong number of operands");
    if (ins->nmore && (ins->op != OP_HAVOC || ins->na != 2))
        return bad(b, "too many operands");
    for (uint32_t i = 0; i < ins->na; i++) {
        if (ins->a[i].kind == REF_NONE && !may_lack_operand(ins->op))
            return bad(b, "operand is missing");
        if (!check_ref(b, ins->a[i]))
            return false;
    }
    for (uint32_t i = 0; i < ins->nmore; i++)
        if (!check_ref(b, ins->more[i]))
            return false;
    return true;
}

static bool check_targets(Body *b, const Ins *ins)
{
    Shape shape = shape_of(ins->op);

    for (uint32_t i = 0; i < 2; i++)
        if (i < shape.least_to || ins->to[i])
            if (i >= shape.most_to || !is_blk(b, ins->to[i]))
                return bad(b, "wrong target");
    if (ins->ncases && ins->op != OP_SWITCH && ins->op != OP_DISPATCH)
        return bad(b, "cases of no switch");
    for (uint32_t i = 0; i < ins->ncases; i++) {
        const Case *k = &ins->cases[i];

        if (!is_blk(b, k->to) || k->lo > k->hi || k->type >= b->u->types.n)
            return bad(b, "wrong case");
    }
    return true;
}

/* what single operations demand */

static bool check_member(Body *b, const Ins *ins)
{
    const Type *type = &b->u->types.v[ins->type];
    const Record *r = &b->u->records.v[type->record];
    uint32_t n = ins->op == OP_FIELD ? r->fields.n : r->bases.n;

    if (type->kind != TYPE_RECORD)
        return bad(b, "type is no record");
    return (ins->num >= 0 && ins->num < n) || bad(b, "no such field or base");
}

static bool check_callee(Body *b, const Call *call)
{
    const Unit *u = b->u;

    if (call->decl >= u->decls.n || (call->kind != CALL_VALUE && !call->decl))
        return bad(b, "call of no declaration");
    if (call->kind == CALL_VIRTUAL &&
        (!call->has_object || !u->decls.v[call->decl].record))
        return bad(b, "virtual call without an object");
    if (call->kind == CALL_VALUE && call->callee.kind == REF_NONE)
        return bad(b, "call of no value");
    if (call->callee_type >= u->types.n || call->object_type >= u->types.n)
        return bad(b, "no such type");
    if (call->via_field_record >= u->records.n ||
        (call->via_field_record &&
         call->via_field >= u->records.v[call->via_field_record].fields.n))
        return bad(b, "no such field");
    return check_ref(b, call->callee);
}

static bool check_call(Body *b, const Ins *ins)
{
    const Call *call = ins->call;

    if (!call)
        return bad(b, "call without a description");
    if (!check_callee(b, call))
        return false;
    if (call->has_object && !call->nargs)
        return bad(b, "the object is missing");
    if (call->nargs && (!call->args || !call->arg_types || !call->arg_locs))
        return bad(b, "the arguments are missing");
    for (uint32_t i = 0; i < call->nargs; i++) {
        if (call->args[i].kind == REF_NONE)
            return bad(b, "an argument is missing");
        if (call->arg_types[i] >= b->u->types.n || call->arg_locs[i] >= b->u->locs.n)
            return bad(b, "no such type or location of an argument");
        if (!check_ref(b, call->args[i]))
            return false;
    }
    if (call->unwind && !is_blk(b, call->unwind))
        return bad(b, "no such unwind target");
    return check_ref(b, call->into);
}

/* An operation whose result says all there is about it needs one. */
static bool needs_dst(Op op)
{
    return op_has_result(op) && op != OP_CALL && op != OP_HAVOC;
}

static bool check_ins(Body *b, const Ins *ins)
{
    if ((unsigned)ins->op >= OP_COUNT)
        return bad(b, "unknown operation");
    if (ins->dst && (!op_has_result(ins->op) || ins->dst >= b->fn->nregs))
        return bad(b, "wrong result register");
    if (!ins->dst && needs_dst(ins->op))
        return bad(b, "result register is missing");
    if (ins->type >= b->u->types.n || ins->loc >= b->u->locs.n)
        return bad(b, "no such type or location");
    if (!check_operands(b, ins) || !check_targets(b, ins))
        return false;
    if (ins->op == OP_CALL)
        return check_call(b, ins);
    if (ins->call)
        return bad(b, "description of a call at what is none");
    if (ins->op == OP_FIELD || ins->op == OP_BASE || ins->op == OP_DERIVED)
        return check_member(b, ins);
    if ((ins->op == OP_LIVE || ins->op == OP_DEAD) && ins->a[0].kind != REF_LOCAL)
        return bad(b, "operand is no local");
    if (ins->op == OP_LANDED && b->ins != 0)
        return bad(b, "not the first of its block");
    if (ins->op == OP_HAVOC && !ins->text)
        return bad(b, "no reason");
    return true;
}

static bool check_blk(Body *b)
{
    const Blk *blk = &b->fn->blks.v[b->blk];

    b->ins = 0;
    if (!blk->n)
        return bad(b, "block is empty");
    for (; b->ins < blk->n; b->ins++) {
        const Ins *ins = &blk->ins[b->ins];

        if (!check_ins(b, ins))
            return false;
        if (op_is_terminator(ins->op) != (b->ins + 1 == blk->n))
            return bad(b, "terminator is not the last instruction, or the last is none");
    }
    return true;
}

static bool check_locals(Body *b)
{
    const Fn *fn = b->fn;
    uint32_t nparams = b->u->decls.v[fn->decl].params.n;

    if (fn->loc >= b->u->locs.n || fn->end_loc >= b->u->locs.n)
        return bad(b, "no such location");
    for (uint32_t i = 1; i < fn->locals.n; i++) {
        const Local *local = &fn->locals.v[i];

        if (local->type >= b->u->types.n || local->loc >= b->u->locs.n)
            return bad(b, "local without type or location");
        if (local->param == PARAM_ARG && local->index >= nparams)
            return bad(b, "local of no parameter");
    }
    return true;
}

/* segments */

static uint32_t unwind_of(const Ins *ins)
{
    return ins->op == OP_CALL ? ins->call->unwind : 0;
}

/* Adds the segments of one block and notes what it defines. */
static bool add_segments(Body *b)
{
    Arena *scratch = b->c->scratch;
    const Blk *blk = &b->fn->blks.v[b->blk];

    b->first_segment[b->blk] = b->segments.n;
    ARRAY_PUSH(scratch, &b->segments, ((Segment){b->blk, 0, {NO_SEGMENT, NO_SEGMENT}}));
    for (b->ins = 0; b->ins < blk->n; b->ins++) {
        const Ins *ins = &blk->ins[b->ins];

        if (unwind_of(ins)) {
            b->segments.v[b->segments.n - 1].next[0] = b->segments.n;
            ARRAY_PUSH(scratch, &b->segments,
                       ((Segment){b->blk, b->ins, {NO_SEGMENT, NO_SEGMENT}}));
        }
        if (ins->dst) {
            if (b->defs[ins->dst].blk)
                return bad(b, "register is defined twice");
            b->defs[ins->dst] = (Def){b->blk, b->ins, b->segments.n - 1};
        }
    }
    return true;
}

/* Unwind targets are known by block only once all blocks have segments. */
static void link_unwinds(Body *b)
{
    for (uint32_t i = 0; i + 1 < b->segments.n; i++) {
        const Segment *next = &b->segments.v[i + 1];

        if (b->segments.v[i].next[0] == i + 1) {
            const Ins *call = &b->fn->blks.v[next->blk].ins[next->first];

            b->segments.v[i].next[1] = b->first_segment[unwind_of(call)];
        }
    }
}

/* Successors of a segment in scratch memory. */
static uint32_t segment_succs(Body *b, uint32_t index, uint32_t **out)
{
    const Segment *s = &b->segments.v[index];
    const Ins *last;
    uint32_t *succs, n = 0;

    if (s->next[0] != NO_SEGMENT) {
        succs = ARENA_NEW_N(b->c->scratch, uint32_t, 2);
        succs[n++] = s->next[0];
        succs[n++] = s->next[1];
        *out = succs;
        return n;
    }
    last = &b->fn->blks.v[s->blk].ins[b->fn->blks.v[s->blk].n - 1];
    succs = ARENA_NEW_N(b->c->scratch, uint32_t, 2 + last->ncases);
    for (uint32_t i = 0; i < 2; i++)
        if (last->to[i])
            succs[n++] = b->first_segment[last->to[i]];
    for (uint32_t i = 0; i < last->ncases; i++)
        succs[n++] = b->first_segment[last->cases[i].to];
    *out = succs;
    return n;
}

/* dominance: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm" */

typedef struct {
    uint32_t segment, next, n;
    uint32_t *succs;
} Visit;

typedef struct {
    uint32_t n;       /* reachable segments */
    uint32_t *at;     /* segment by place in reverse post-order */
    uint32_t **preds; /* by segment */
    uint32_t *npreds;
} Graph;

static Visit visit_of(Body *b, uint32_t segment)
{
    Visit visit = {.segment = segment};

    visit.n = segment_succs(b, segment, &visit.succs);
    return visit;
}

/* Numbers the reachable segments in reverse post-order. */
static void order_segments(Body *b, Graph *g)
{
    Arena *scratch = b->c->scratch;
    uint32_t total = b->segments.n, n = total;
    bool *is_seen = ARENA_NEW_N(scratch, bool, total);
    uint32_t *at = ARENA_NEW_N(scratch, uint32_t, total);
    ARRAY(Visit) stack = {0};

    is_seen[0] = true;
    ARRAY_PUSH(scratch, &stack, visit_of(b, 0));
    while (stack.n) {
        Visit *top = &stack.v[stack.n - 1];
        uint32_t next;

        if (top->next == top->n) {
            at[--n] = top->segment;
            stack.n--;
            continue;
        }
        next = top->succs[top->next++];
        if (!is_seen[next]) {
            is_seen[next] = true;
            ARRAY_PUSH(scratch, &stack, visit_of(b, next));
        }
    }
    g->at = at + n;
    g->n = total - n;
    for (uint32_t i = 0; i < total; i++)
        b->order[i] = NO_SEGMENT;
    for (uint32_t i = 0; i < g->n; i++)
        b->order[g->at[i]] = i;
}

static void find_preds(Body *b, Graph *g)
{
    Arena *scratch = b->c->scratch;
    uint32_t *succs;

    g->npreds = ARENA_NEW_N(scratch, uint32_t, b->segments.n);
    g->preds = ARENA_NEW_N(scratch, uint32_t *, b->segments.n);
    for (uint32_t i = 0; i < g->n; i++) {
        uint32_t n = segment_succs(b, g->at[i], &succs);

        for (uint32_t k = 0; k < n; k++)
            g->npreds[succs[k]]++;
    }
    for (uint32_t i = 0; i < b->segments.n; i++) {
        g->preds[i] = ARENA_NEW_N(scratch, uint32_t, g->npreds[i]);
        g->npreds[i] = 0;
    }
    for (uint32_t i = 0; i < g->n; i++) {
        uint32_t n = segment_succs(b, g->at[i], &succs);

        for (uint32_t k = 0; k < n; k++)
            g->preds[succs[k]][g->npreds[succs[k]]++] = i;
    }
}

static uint32_t meet(const uint32_t *idom, uint32_t x, uint32_t y)
{
    while (x != y) {
        if (x > y)
            x = idom[x];
        else
            y = idom[y];
    }
    return x;
}

/* Numbers the dominator tree so that a subtree is a range. A parent comes before its
 * children in the order of places, so two loops do. */
static void number_tree(Body *b, uint32_t n)
{
    uint32_t *next = ARENA_NEW_N(b->c->scratch, uint32_t, n);

    b->pre = ARENA_NEW_N(b->c->scratch, uint32_t, n);
    b->size = ARENA_NEW_N(b->c->scratch, uint32_t, n);
    for (uint32_t i = n; i-- > 1;)
        b->size[b->idom[i]] += ++b->size[i];
    b->size[0]++;
    next[0] = 1;
    for (uint32_t i = 1; i < n; i++) {
        b->pre[i] = next[b->idom[i]];
        next[b->idom[i]] += b->size[i];
        next[i] = b->pre[i] + 1;
    }
}

static void find_dominators(Body *b)
{
    Graph g = {0};
    bool is_changed = true;

    b->order = ARENA_NEW_N(b->c->scratch, uint32_t, b->segments.n);
    b->idom = ARENA_NEW_N(b->c->scratch, uint32_t, b->segments.n);
    order_segments(b, &g);
    find_preds(b, &g);
    for (uint32_t i = 1; i < g.n; i++)
        b->idom[i] = NO_SEGMENT;
    while (is_changed) {
        is_changed = false;
        for (uint32_t i = 1; i < g.n; i++) {
            uint32_t new_idom = NO_SEGMENT, segment = g.at[i];

            for (uint32_t k = 0; k < g.npreds[segment]; k++) {
                uint32_t pred = g.preds[segment][k];

                if (b->idom[pred] != NO_SEGMENT)
                    new_idom =
                        new_idom == NO_SEGMENT ? pred : meet(b->idom, pred, new_idom);
            }
            if (b->idom[i] != new_idom) {
                b->idom[i] = new_idom;
                is_changed = true;
            }
        }
    }
    number_tree(b, g.n);
}

static bool dominates(const Body *b, uint32_t a, uint32_t segment)
{
    uint32_t from = b->pre[b->order[a]], at = b->pre[b->order[segment]];

    return at >= from && at - from < b->size[b->order[a]];
}

/* `segment` is where the use stands. */
static bool check_use(Body *b, Ref ref, uint32_t segment)
{
    const Def *def;

    if (ref.kind != REF_REG)
        return true;
    def = &b->defs[ref.id];
    if (!def->blk)
        return bad(b, "register is never defined");
    if (def->blk == b->blk)
        return def->ins < b->ins || bad(b, "register is used before it is defined");
    if (b->order[segment] == NO_SEGMENT)
        return true;
    if (b->order[def->segment] == NO_SEGMENT || !dominates(b, def->segment, segment))
        return bad(b, "register is not defined on every way here");
    return true;
}

static bool check_uses(Body *b, const Ins *ins, uint32_t segment)
{
    for (uint32_t i = 0; i < ins->na; i++)
        if (!check_use(b, ins->a[i], segment))
            return false;
    for (uint32_t i = 0; i < ins->nmore; i++)
        if (!check_use(b, ins->more[i], segment))
            return false;
    if (!ins->call)
        return true;
    for (uint32_t i = 0; i < ins->call->nargs; i++)
        if (!check_use(b, ins->call->args[i], segment))
            return false;
    return check_use(b, ins->call->callee, segment) &&
           check_use(b, ins->call->into, segment);
}

/* The operands of a block stand in its first segment for this purpose: a definition of
 * another block dominates either all of its segments or none. */
static bool check_registers(Body *b)
{
    const Fn *fn = b->fn;

    b->defs = ARENA_NEW_N(b->c->scratch, Def, fn->nregs);
    b->first_segment = ARENA_NEW_N(b->c->scratch, uint32_t, fn->blks.n);
    for (b->blk = 1; b->blk < fn->blks.n; b->blk++)
        if (!add_segments(b))
            return false;
    link_unwinds(b);
    find_dominators(b);
    for (b->blk = 1; b->blk < fn->blks.n; b->blk++)
        for (b->ins = 0; b->ins < fn->blks.v[b->blk].n; b->ins++)
            if (!check_uses(b, &fn->blks.v[b->blk].ins[b->ins], b->first_segment[b->blk]))
                return false;
    return true;
}

#define MOST_REGS (1u << 24)

bool check_fn(Check *c, const Fn *fn)
{
    Body b = {.c = c, .u = c->u, .fn = fn};

    if (fn->blks.n < 2)
        return bad(&b, "no block");
    if (fn->nregs > MOST_REGS)
        return bad(&b, "too many registers");
    if (!check_locals(&b))
        return false;
    for (b.blk = 1; b.blk < fn->blks.n; b.blk++)
        if (!check_blk(&b))
            return false;
    return check_registers(&b);
}
