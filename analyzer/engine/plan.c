/* Facts about a body that hold on all its paths: order, loops, liveness. deciding.c adds
 * the deciding places.
 *
 * Liveness runs backward over bit sets, one word loop per block and round. Locals whose
 * address is used otherwise than by LOAD and STORE are live everywhere: only the others
 * can be dropped early.
 */
#include "engine/plan.h"

#include "engine/deciding.h"
#include "engine/walk.h"

#include <string.h>

bool bits_has(Bits b, uint32_t i)
{
    return (b.words[i / 64] >> (i % 64) & 1) != 0;
}

void bits_set(Bits b, uint32_t i)
{
    b.words[i / 64] |= (uint64_t)1 << (i % 64);
}

void bits_clear(Bits b, uint32_t i)
{
    b.words[i / 64] &= ~((uint64_t)1 << (i % 64));
}

uint32_t bits_words(uint32_t n)
{
    return n / 64 + 1;
}

Bits bits_new(Arena *arena, uint32_t n)
{
    return (Bits){ARENA_NEW_N(arena, uint64_t, bits_words(n))};
}

bool bits_add(Bits to, Bits from, uint32_t n)
{
    uint64_t changed = 0;
    uint32_t i;

    for (i = 0; i < bits_words(n); i++) {
        changed |= from.words[i] & ~to.words[i];
        to.words[i] |= from.words[i];
    }
    return changed != 0;
}

const Ins *plan_ins(const Explorer *ex, uint32_t number)
{
    const Plan *p = ex->plan;
    uint32_t blk;

    if (number == 0 || number >= p->nins)
        return NULL;
    blk = p->blk_of[number];
    return &ex->fn->blks.v[blk].ins[number - p->first_ins[blk]];
}

/* order and loops */

static void plan_number(Explorer *ex, Plan *p)
{
    uint32_t i, k, next = 1;

    p->first_ins = ARENA_NEW_N(ex->arena, uint32_t, p->nblks);
    for (i = 1; i < p->nblks; i++) {
        p->first_ins[i] = next;
        next += ex->fn->blks.v[i].n;
    }
    p->nins = next;
    p->blk_of = ARENA_NEW_N(ex->arena, uint32_t, next);
    for (i = 1; i < p->nblks; i++)
        for (k = 0; k < ex->fn->blks.v[i].n; k++)
            p->blk_of[p->first_ins[i] + k] = i;
}

static void plan_edges(Explorer *ex, Plan *p)
{
    uint32_t i, k;

    p->norder = fn_order(ex->arena, ex->fn, &p->order);
    p->rank = ARENA_NEW_N(ex->arena, uint32_t, p->nblks);
    p->succs = ARENA_NEW_N(ex->arena, Edges, p->nblks);
    p->preds = ARENA_NEW_N(ex->arena, Edges, p->nblks);
    for (i = 0; i < p->norder; i++) {
        uint32_t blk = p->order[i], *out;
        uint32_t n = blk_succs(ex->arena, ex->fn, blk, &out);

        p->rank[blk] = i + 1;
        for (k = 0; k < n; k++) {
            ARRAY_PUSH(ex->arena, &p->succs[blk], out[k]);
            ARRAY_PUSH(ex->arena, &p->preds[out[k]], blk);
        }
    }
}

/* Marks the natural loop of the back edge from `tail` to `head`. */
static void mark_loop(Explorer *ex, Plan *p, uint32_t tail, uint32_t head)
{
    ARRAY(uint32_t) stack = {NULL, 0, 0};
    Bits seen = bits_new(ex->arena, p->nblks);
    uint32_t i;

    p->is_head[head] = true;
    p->in_loop[head] = true;
    bits_set(seen, head);
    ARRAY_PUSH(ex->arena, &stack, tail);
    while (stack.n > 0) {
        uint32_t blk = stack.v[--stack.n];

        if (bits_has(seen, blk))
            continue;
        bits_set(seen, blk);
        p->in_loop[blk] = true;
        for (i = 0; i < p->preds[blk].n; i++)
            ARRAY_PUSH(ex->arena, &stack, p->preds[blk].v[i]);
    }
    walk_find(ex, p, seen);
}

static void plan_loops(Explorer *ex, Plan *p)
{
    uint32_t i, k;

    p->walkers = bits_new(ex->arena, p->nregs);
    p->is_head = ARENA_NEW_N(ex->arena, bool, p->nblks);
    p->in_loop = ARENA_NEW_N(ex->arena, bool, p->nblks);
    for (i = 0; i < p->norder; i++) {
        uint32_t blk = p->order[i];

        for (k = 0; k < p->succs[blk].n; k++)
            if (p->rank[p->succs[blk].v[k]] <= p->rank[blk])
                mark_loop(ex, p, blk, p->succs[blk].v[k]);
    }
}

/* operands */

void ins_operands(const Ins *ins, RefVisit visit, void *ctx)
{
    uint32_t i;

    for (i = 0; i < 2; i++)
        if (ins->a[i].kind != REF_NONE)
            visit(ctx, ins, ins->a[i], i);
    for (i = 0; i < ins->nmore; i++)
        visit(ctx, ins, ins->more[i], 2 + i);
    if (!ins->call)
        return;
    if (ins->call->callee.kind != REF_NONE)
        visit(ctx, ins, ins->call->callee, 2);
    for (i = 0; i < ins->call->nargs; i++)
        visit(ctx, ins, ins->call->args[i], 3 + i);
    if (ins->call->into.kind != REF_NONE)
        visit(ctx, ins, ins->call->into, 3 + i);
}

const Ins **fn_definitions(Arena *arena, const Fn *fn)
{
    const Ins **defs = ARENA_NEW_N(arena, const Ins *, fn->nregs + 1);

    for (uint32_t b = 1; b < fn->blks.n; b++)
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
            if (fn->blks.v[b].ins[i].dst != 0)
                defs[fn->blks.v[b].ins[i].dst] = &fn->blks.v[b].ins[i];
    return defs;
}

static bool is_direct_access(const Ins *ins, uint32_t operand)
{
    return operand == 0 &&
           (ins->op == OP_LOAD || ins->op == OP_STORE || ins->op == OP_LIVE ||
            ins->op == OP_DEAD || ins->op == OP_ZERO);
}

static void note_addressed(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Plan *p = ctx;

    if (ref.kind == REF_LOCAL && !is_direct_access(ins, operand))
        bits_set(p->addressed, ref.id);
}

/* Registers and locals that only ever hold constants of the code. */
typedef struct {
    const Plan *p;
    Bits regs;
    bool is_changed;
} Constants;

static bool is_constant(const Constants *c, Ref ref)
{
    return ref.kind == REF_INT || (ref.kind == REF_REG && bits_has(c->regs, ref.id));
}

/* What a register gets: `state = done ? CLOSED : IDLE` goes through a temporary. */
static bool yields_constant(const Constants *c, const Ins *ins)
{
    Ref from = ins->a[0];

    if (ins->op == OP_LOAD)
        return from.kind == REF_LOCAL && bits_has(c->p->constant_locals, from.id);
    return ins->op == OP_SAME && is_constant(c, from);
}

static void constants_ins(Constants *c, const Ins *ins)
{
    Bits locals = c->p->constant_locals;

    if (ins->dst && bits_has(c->regs, ins->dst) && !yields_constant(c, ins)) {
        bits_clear(c->regs, ins->dst);
        c->is_changed = true;
    }
    if (ins->op == OP_STORE && ins->a[0].kind == REF_LOCAL &&
        bits_has(locals, ins->a[0].id) && !is_constant(c, ins->a[1])) {
        bits_clear(locals, ins->a[0].id);
        c->is_changed = true;
    }
}

/* Takes away until what is left feeds on nothing but constants. */
static void plan_constants(Explorer *ex, Plan *p)
{
    Constants c = {p, bits_new(ex->arena, p->nregs), true};
    uint32_t i, k;

    memset(c.regs.words, 0xff, bits_words(p->nregs) * sizeof(uint64_t));
    while (c.is_changed) {
        c.is_changed = false;
        for (i = 1; i < p->nblks; i++)
            for (k = 0; k < ex->fn->blks.v[i].n; k++)
                constants_ins(&c, &ex->fn->blks.v[i].ins[k]);
    }
}

/* Locals that are addressed, and those that only ever get constants. */
static void plan_locals(Explorer *ex, Plan *p)
{
    uint32_t i, k;

    p->addressed = bits_new(ex->arena, p->nlocals);
    p->constant_locals = bits_new(ex->arena, p->nlocals);
    memset(p->constant_locals.words, 0xff, bits_words(p->nlocals) * sizeof(uint64_t));
    for (i = 1; i < p->nblks; i++)
        for (k = 0; k < ex->fn->blks.v[i].n; k++)
            ins_operands(&ex->fn->blks.v[i].ins[k], note_addressed, p);
    for (i = 0; i < p->nlocals; i++)
        if (bits_has(p->addressed, i))
            bits_clear(p->constant_locals, i);
    plan_constants(ex, p);
}

/* liveness */

typedef struct {
    Bits regs, locals;
} Live;

static void use_operand(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Live *live = ctx;

    if (ref.kind == REF_REG)
        bits_set(live->regs, ref.id);
    else if (ref.kind == REF_LOCAL &&
             !(is_direct_access(ins, operand) && ins->op != OP_LOAD))
        bits_set(live->locals, ref.id);
}

/* Backward over one instruction. */
static void live_before(const Plan *p, const Ins *ins, Live *live)
{
    bool kills = ins->op == OP_STORE || ins->op == OP_LIVE || ins->op == OP_DEAD ||
                 ins->op == OP_ZERO;

    if (ins->dst)
        bits_clear(live->regs, ins->dst);
    if (kills && ins->a[0].kind == REF_LOCAL && !bits_has(p->addressed, ins->a[0].id))
        bits_clear(live->locals, ins->a[0].id);
    ins_operands(ins, use_operand, live);
}

static void live_at_end(const Plan *p, uint32_t blk, Live *live)
{
    uint32_t i;

    memset(live->regs.words, 0, bits_words(p->nregs) * sizeof(uint64_t));
    memcpy(live->locals.words, p->addressed.words,
           bits_words(p->nlocals) * sizeof(uint64_t));
    for (i = 0; i < p->succs[blk].n; i++) {
        bits_add(live->regs, p->live_regs[p->succs[blk].v[i]], p->nregs);
        bits_add(live->locals, p->live_locals[p->succs[blk].v[i]], p->nlocals);
    }
}

static bool live_block(Explorer *ex, Plan *p, uint32_t blk, Live *live)
{
    uint32_t k = ex->fn->blks.v[blk].n;
    bool changed;

    live_at_end(p, blk, live);
    while (k-- > 0)
        live_before(p, &ex->fn->blks.v[blk].ins[k], live);
    changed = bits_add(p->live_regs[blk], live->regs, p->nregs);
    return bits_add(p->live_locals[blk], live->locals, p->nlocals) || changed;
}

typedef struct {
    Explorer *ex;
    Plan *p;
    Live *live;
    uint32_t number;
    ARRAY(uint32_t) dying;
} Dying;

static void note_last_use(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Dying *d = ctx;

    (void)ins;
    (void)operand;
    if (ref.kind != REF_REG || bits_has(d->live->regs, ref.id))
        return;
    bits_set(d->live->regs, ref.id); /* once per instruction */
    ARRAY_PUSH(d->ex->arena, &d->dying, ref.id);
}

/* Registers whose last use an instruction is, and results that nobody uses. */
static void dying_in_block(Explorer *ex, Plan *p, uint32_t blk, Live *live)
{
    uint32_t k = ex->fn->blks.v[blk].n;

    live_at_end(p, blk, live);
    while (k-- > 0) {
        const Ins *ins = &ex->fn->blks.v[blk].ins[k];
        Dying d = {ex, p, live, p->first_ins[blk] + k, {NULL, 0, 0}};

        if (ins->dst && !bits_has(live->regs, ins->dst))
            ARRAY_PUSH(ex->arena, &d.dying, ins->dst);
        ins_operands(ins, note_last_use, &d);
        live_before(p, ins, live);
        if (d.dying.n == 0)
            continue;
        ARRAY_PUSH(ex->arena, &d.dying, 0);
        p->dying[d.number] = d.dying.v;
    }
}

static void plan_liveness(Explorer *ex, Plan *p)
{
    Live live = {bits_new(ex->arena, p->nregs), bits_new(ex->arena, p->nlocals)};
    bool changed = true;
    uint32_t i;

    p->live_regs = ARENA_NEW_N(ex->arena, Bits, p->nblks);
    p->live_locals = ARENA_NEW_N(ex->arena, Bits, p->nblks);
    p->dying = ARENA_NEW_N(ex->arena, uint32_t *, p->nins);
    for (i = 0; i < p->nblks; i++) {
        p->live_regs[i] = bits_new(ex->arena, p->nregs);
        p->live_locals[i] = bits_new(ex->arena, p->nlocals);
    }
    while (changed) {
        changed = false;
        for (i = p->norder; i-- > 0;)
            changed |= live_block(ex, p, p->order[i], &live);
    }
    for (i = 0; i < p->norder; i++)
        dying_in_block(ex, p, p->order[i], &live);
}

Plan *plan_make(Explorer *ex)
{
    Plan *p = ARENA_NEW(ex->arena, Plan);

    p->nblks = ex->fn->blks.n;
    p->nlocals = ex->fn->locals.n;
    p->nregs = ex->fn->nregs + 1;
    p->defs = fn_definitions(ex->arena, ex->fn);
    ex->plan = p;
    plan_number(ex, p);
    plan_edges(ex, p);
    plan_loops(ex, p);
    plan_locals(ex, p);
    plan_liveness(ex, p);
    deciding_find(ex, p);
    return p;
}
