/* One instruction that is neither a call nor a terminator, on one state; see step.c. */
#ifndef HL_STEP_H
#define HL_STEP_H

#include "engine/explore.h"

/* Ends registers whose last use `ex->at` is (explore.c). */
void kill_registers(Explorer *ex, State *s);
/* Executes `ex->at`. False: the path is infeasible. */
bool step_run(Explorer *ex, State *s);
/* How a handle that is lost at `ex->at` is lost. */
LostHow step_lost_how(const Explorer *ex);

#endif
