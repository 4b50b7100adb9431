/* What merge.c, cover.c and together.c ask alike.c of states and records. */
#ifndef HL_ALIKE_H
#define HL_ALIKE_H

#include "engine/explore.h"

/* What `place` reads in `s`, without creating it; 0: a fresh symbol. */
Val state_value_at(Explorer *ex, const State *s, Val place);
/* True if two records say the same of a handle, whatever tells its success. */
bool handle_is_alike(const HandleRec *a, const HandleRec *b);
/* True for an address of something that may be released or run. */
bool state_is_structural(const Explorer *ex, Val v);
bool state_same_exception(const Explorer *ex, const State *a, const State *b);
/* What of a fact somebody asked for. */
Fact fact_asked(Fact f);
/* True if a join would assume less of two inputs or more than either state. */
bool state_differs_in_inputs(Explorer *ex, const State *a, const State *b);

#endif
