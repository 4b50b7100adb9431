/* Lent handles that a method of a class finds in a field: see revisit.c. */
#ifndef HL_REVISIT_H
#define HL_REVISIT_H

#include "engine/explore.h"

/* Collects what a returning path of the function at hand leaves in fields of objects. */
void revisit_collect(Explorer *ex, State *s, Val result);
/* When all is explored: explores the methods again that find lent handles in fields. */
void revisit_run(EngineRun *run);
/* Puts `ex->found` into its field, at the entry of the function. */
void revisit_enter(Explorer *ex, State *s);

#endif
