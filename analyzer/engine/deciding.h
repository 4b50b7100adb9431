/* Deciding places; see deciding.c. */
#ifndef HL_DECIDING_H
#define HL_DECIDING_H

#include "engine/plan.h"

/* Fills deciding, deciding_fields and decides_memory. Needs edges, ranks, instruction
 * numbers, addressed. */
void deciding_find(Explorer *ex, Plan *p);

#endif
