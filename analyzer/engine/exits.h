/* Final states that are too many, for a summary or to be kept; see exits.c. */
#ifndef HL_EXITS_H
#define HL_EXITS_H

#include "engine/explore.h"

/* A copy of `exits` in which the nearest were merged until `max` are left, or one of each
 * kind. The states of the original are not changed. `is_gentle`: only where no open handle
 * is muted by that. */
Outcomes exits_merged(Explorer *ex, const Outcomes *exits, uint32_t max, bool is_gentle);
/* The same in place: states that met are freed. */
void exits_reduce(Explorer *ex, Outcomes *exits, uint32_t max);

#endif
