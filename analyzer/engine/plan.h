/* What is known of a body before it is explored: order of blocks, loops, liveness, deciding places. */
#ifndef HL_PLAN_H
#define HL_PLAN_H

#include "engine/explore.h"

typedef struct {
    uint64_t *words;
} Bits;

struct Plan {
    uint32_t nblks, nlocals, nregs, nins;
    uint32_t *order;      /* reachable blocks in reverse post-order */
    uint32_t norder;
    uint32_t *rank;       /* by block: position in order, from 1; 0: unreachable */
    uint32_t *first_ins;  /* by block: number of its first instruction */
    uint32_t *blk_of;     /* by instruction number */
    bool *is_head;        /* by block: target of a back edge */
    bool *in_loop;        /* by block: on a cycle */
    Bits *live_regs;      /* by block: registers that are live at its entry */
    Bits *live_locals;    /* by block: locals whose contents may still be read; address-taken ones always */
    Bits *deciding;       /* by block: locals whose contents reach a branch that matters */
    Bits addressed;       /* locals whose address is used other than by LOAD and STORE */
    uint32_t **dying;     /* by instruction number: registers whose last use it is, 0-terminated; or NULL */
    Name *deciding_fields;/* fields that are loaded into something deciding, sorted by text */
    uint32_t ndeciding_fields;
    Bits constant_locals; /* scalars to which the function assigns constants only: never widened */
};

/* Also sets ex->plan. */
Plan *plan_make(Explorer *ex);
/* Instruction by its number. */
const Ins *plan_ins(const Explorer *ex, uint32_t number);
bool bits_has(Bits b, uint32_t i);
/* True if the contents of `place` may decide at entry of `blk`. */
bool plan_is_deciding(const Explorer *ex, uint32_t blk, Val place);

#endif
