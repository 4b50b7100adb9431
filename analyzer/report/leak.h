/* Where a leak is shown: at the acquisition, as the engine reports it, or at each exit
 * that leaks. */
#ifndef HL_LEAK_H
#define HL_LEAK_H

#include "engine/rule.h"

/* Whether the finding stands at an acquisition, with the places where the handle is lost
 * as its related ones. */
bool leak_is(const Finding *finding);
/* Makes a finding of each place where the handle is lost; the acquisition is its related
 * place. For pull requests that show findings on changed lines only: a new return leaks
 * what an old line acquired. Returns how many. */
uint32_t leak_exits(Arena *arena, const Finding *finding, Finding **out);

#endif
