/* Whether anything still holds a handle: cells, registers, the value on its way out, an
 * exception in flight, a pending acquisition that would bring it back, or a value out of
 * view that it was found equal to.
 */
#ifndef HL_HOLD_H
#define HL_HOLD_H

#include "engine/state.h"

/* True if some place holds the handle `sym`, or what was found equal to it. */
bool hold_is_held(const Explorer *ex, const State *s, Val sym);
/* True if memory that outlives the function holds it: of the caller's, or a global. */
bool hold_is_lasting(const Explorer *ex, const State *s, Val sym);
/* Somebody out of view knows the object (unknown.c notes that). */
bool hold_is_known_outside(const Explorer *ex, const State *s, Val root);
/* True if the handle `sym` can be had back from `v`: the outcome of a comparison does not
 * hold what was compared. */
bool hold_is_in(const Values *vs, Val v, Val sym);
/* True if any value of the state speaks of `sym`, whether it can be had back or not. */
bool hold_is_mentioned(const Explorer *ex, const State *s, Val sym);

#endif
