/* The states at the entries of blocks; see arrive.c. */
#ifndef HL_ARRIVE_H
#define HL_ARRIVE_H

#include "engine/explore.h"

typedef struct Arrivals Arrivals;

Arrivals *arrivals_new(Explorer *ex);
/* Brings `s`, which is taken over, to the entry of `blk`: covered, merged or kept. */
void arrive(Arrivals *a, State *s, uint32_t blk);
/* The first block in order that has an unvisited state; 0: none. */
uint32_t arrivals_next(const Arrivals *a);
/* How many unvisited states `blk` has. */
uint32_t arrivals_waiting(const Arrivals *a, uint32_t blk);
/* A state of `blk` that was not visited yet, the caller's to change; NULL: none left. */
State *arrivals_take(Arrivals *a, uint32_t blk);

#endif
