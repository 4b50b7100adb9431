/* Why a handle is followed no further: the name of the callee that took it, or one of the
 * words below for what we could not tell. Names are for people: --stats counts them,
 * editors show them.
 */
#ifndef HL_REASON_H
#define HL_REASON_H

#include "base/names.h"

#include <stdbool.h>

/* Limits of ours, whatever the act: nobody is known to have taken the handle. */
#define WHY_PATHS "too many paths"
#define WHY_MERGED "paths that were merged"
#define WHY_CROWDED "too many values at one place"
#define WHY_COPIED "copied into some element"
#define WHY_ARITHMETIC "arithmetic on its value"
#define WHY_ELEMENT "some element of many"
#define WHY_DELETER "a deleter that is not known"
#define WHY_STATUS "its status is judged by"
#define WHY_INCOMPLETE "incomplete analysis"
#define WHY_OUTCOME "a success told out of view"

/* True if `why` is such a limit, told of a function or not. */
bool reason_is_limit(Name why);
/* `why` as the callers of `function` are told: of a limit, the function where it was met. */
Name reason_in(Names *names, Name why, const char *function);

#endif
