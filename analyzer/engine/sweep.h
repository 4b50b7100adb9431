/* Takes out of a state what nothing speaks of any more; see sweep.c. */
#ifndef HL_SWEEP_H
#define HL_SWEEP_H

#include "engine/explore.h"

/* Drops cells, defaults and facts of memory and symbols that the body cannot reach. What
 * may hold a handle or an object that somebody out of view knows stays. */
void sweep_state(Explorer *ex, State *s);

#endif
