/* Pointers that walk over an array; see walk.c. */
#ifndef HL_ENGINE_WALK_H
#define HL_ENGINE_WALK_H

#include "engine/plan.h"

/* True if the instruction at hand, an ELEM, moves a local pointer on. */
bool walk_is_step(const Explorer *ex);
/* Notes in p->walkers the registers that hold a walking pointer inside the blocks of
 * `loop`. */
void walk_find(Explorer *ex, Plan *p, Bits loop);

#endif
