/* Pointers that walk over an array: `p++` in a loop, or the iterator of a range-for.
 *
 * Such a pointer is exact at the loop's entry and stands for any element afterwards. What
 * is read and written through it must not change its meaning between the first round and
 * the others: a handle of the second element would be lost on paths that ran one round
 * only. So inside the loop it points to any element from the start, as tokens[i] does,
 * and is exact only where it is compared: that the loop runs at least once stays known.
 */
#include "engine/walk.h"

static uint32_t loaded_local(const Ins *ins, uint32_t reg)
{
    return ins->op == OP_LOAD && ins->dst == reg && ins->a[0].kind == REF_LOCAL
               ? ins->a[0].id
               : 0;
}

/* The local that instruction `at` of a block moves on by elements; 0: it does nothing of
 * the kind. */
static uint32_t walked_local(const Blk *b, uint32_t at)
{
    const Ins *ins = &b->ins[at];
    uint32_t local = 0, i;

    if (ins->op != OP_ELEM || ins->a[0].kind != REF_REG)
        return 0;
    for (i = 0; i < at && !local; i++)
        local = loaded_local(&b->ins[i], ins->a[0].id);
    for (i = at + 1; local && i < b->n; i++)
        if (b->ins[i].op == OP_STORE && b->ins[i].a[0].kind == REF_LOCAL &&
            b->ins[i].a[0].id == local && b->ins[i].a[1].kind == REF_REG &&
            b->ins[i].a[1].id == ins->dst)
            return local;
    return 0;
}

bool walk_is_step(const Explorer *ex)
{
    const Blk *b = &ex->fn->blks.v[ex->blk];

    return walked_local(b, (uint32_t)(ex->at - b->ins)) != 0;
}

static void note_compared(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Bits *compared = ctx;

    (void)operand;
    if (ref.kind == REF_REG && ins->op >= OP_EQ && ins->op <= OP_BITNOT)
        bits_set(*compared, ref.id);
    else if (ref.kind == REF_REG && (ins->op == OP_BRANCH || ins->op == OP_SUB))
        bits_set(*compared, ref.id);
}

static void find_walked(const Explorer *ex, const Plan *p, Bits loop, Bits walked)
{
    uint32_t i, k;

    for (i = 1; i < p->nblks; i++) {
        const Blk *b = &ex->fn->blks.v[i];
        for (k = 0; bits_has(loop, i) && k < b->n; k++) {
            uint32_t local = walked_local(b, k);
            if (local != 0)
                bits_set(walked, local);
        }
    }
}

void walk_find(Explorer *ex, Plan *p, Bits loop)
{
    Bits walked = bits_new(ex->arena, p->nlocals),
         compared = bits_new(ex->arena, p->nregs);
    uint32_t i, k;

    find_walked(ex, p, loop, walked);
    for (i = 1; i < p->nblks; i++) {
        const Blk *b = &ex->fn->blks.v[i];
        for (k = 0; bits_has(loop, i) && k < b->n; k++)
            ins_operands(&b->ins[k], note_compared, &compared);
    }
    for (i = 1; i < p->nblks; i++) {
        const Blk *b = &ex->fn->blks.v[i];
        for (k = 0; bits_has(loop, i) && k < b->n; k++) {
            const Ins *ins = &b->ins[k];
            if (ins->op == OP_LOAD && ins->a[0].kind == REF_LOCAL &&
                bits_has(walked, ins->a[0].id) && !bits_has(compared, ins->dst))
                bits_set(p->walkers, ins->dst);
        }
    }
}
