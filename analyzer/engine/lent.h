/* What a function can do at most with a handle that it is given, whatever path it takes. */
#ifndef HL_LENT_H
#define HL_LENT_H

#include "engine/run.h"

/* True if the value of parameter `param` (0-based, without `this`) of `fn` is only ever
 * compared, and passed to calls that use it: no path releases, keeps, hands on or
 * computes with it. This needs no exploration, so it is known of functions whose analysis
 * ended early, too. */
bool lent_is_parameter(EngineRun *run, FnId fn, uint32_t param);

#endif
