/* Files by patterns, as project files have them. */
#ifndef HL_PROJECT_WINGLOB_H
#define HL_PROJECT_WINGLOB_H

#include "project/quote.h"

/* Adds the files that `pattern` names from the folder `base`: `*` and `?` within a
 * part, `**` for any folders. Sorted; without regard to case. False: more than 200000
 * entries were looked at. */
bool winpath_glob(Arena *arena, const char *base, const char *pattern, Words *out);
/* Whether `pattern` has a `*` or `?`. */
bool winpath_is_pattern(const char *pattern);

#endif
