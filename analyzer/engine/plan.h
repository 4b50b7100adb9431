/* What is known of a body before it is explored: order of blocks, loops, liveness,
 * deciding places. */
#ifndef HL_PLAN_H
#define HL_PLAN_H

#include "engine/explore.h"

/* A set of small numbers. */
typedef struct {
    uint64_t *words;
} Bits;

typedef ARRAY(uint32_t) Edges;

struct Plan {
    uint32_t nblks, nlocals, nregs, nins;
    uint32_t *order; /* reachable blocks in reverse post-order */
    uint32_t norder;
    uint32_t *rank;       /* by block: position in order, from 1; 0: unreachable */
    Edges *succs, *preds; /* by block */
    uint32_t *first_ins;  /* by block: number of its first instruction */
    uint32_t *blk_of;     /* by instruction number */
    const Ins **defs;     /* by register: its definition */
    bool *is_head;        /* by block: target of a back edge */
    bool *in_loop;        /* by block: on a cycle */
    Bits *live_regs;      /* by block: registers that are live at its entry */
    /* by block: locals whose contents may still be read; address-taken ones always */
    Bits *live_locals;
    Bits addressed; /* locals whose address is used other than by LOAD and STORE */
    /* by instruction number: registers whose last use it is, 0-terminated; or NULL */
    uint32_t **dying;
    /* scalars to which the function assigns constants only: never widened */
    Bits constant_locals;
    /* registers loaded from a pointer that walks over elements in this loop, to be
     * dereferenced */
    Bits walkers;
    Bits *deciding; /* by block: locals whose contents reach a branch that matters */
    ARRAY(Name) deciding_fields; /* fields that are loaded into something deciding */
    bool decides_memory;         /* globals or objects behind pointers are */
};

/* Also sets ex->plan. */
Plan *plan_make(Explorer *ex);
/* Instruction by its number. */
const Ins *plan_ins(const Explorer *ex, uint32_t number);
/* True if `blk` is the head of a loop that has had its rounds: what differs loses its
 * bounds, so that it comes to rest. */
static inline bool plan_is_widening(const Explorer *ex, uint32_t blk)
{
    return ex->plan->is_head[blk] && ex->visits[blk] >= LOOP_ROUNDS;
}
/* True if the contents of `place` may decide at entry of `blk` (deciding.c). */
bool plan_is_deciding(const Explorer *ex, uint32_t blk, Val place);

Bits bits_new(Arena *arena, uint32_t n);
bool bits_has(Bits b, uint32_t i);
void bits_set(Bits b, uint32_t i);
void bits_clear(Bits b, uint32_t i);
uint32_t bits_words(uint32_t n);
/* Adds the members of `from`; true if there were new ones. */
bool bits_add(Bits to, Bits from, uint32_t n);

/* Visits all operands of an instruction; `operand`: 0 and 1 are a[0], a[1]. */
typedef void (*RefVisit)(void *ctx, const Ins *ins, Ref ref, uint32_t operand);
void ins_operands(const Ins *ins, RefVisit visit, void *ctx);
/* By register: the instruction that defines it, or NULL. */
const Ins **fn_definitions(Arena *arena, const Fn *fn);

#endif
