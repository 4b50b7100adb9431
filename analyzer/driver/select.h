/* From what the engine found to what is reported: configured checks and levels of each
 * file, excluded files, headers that do not count, comments that suppress.
 */
#ifndef HL_SELECT_H
#define HL_SELECT_H

#include "driver/load.h"
#include "driver/settings.h"

typedef struct {
    Findings findings; /* suppressed ones only with --show-suppressed */
    uint32_t nsuppressed;
    uint32_t noutside;  /* in headers that the filter leaves out */
    uint32_t nexcluded; /* in excluded files */
} Selection;

/* NULL, or what is wrong with --header-filter (in `arena`). */
const char *select_fault(Arena *arena, const char *header_filter);
/* False: a configuration is wrong. */
bool select_findings(const Load *load, const Options *options, Settings *settings,
                     const Findings *all, Selection *out, Err *err);

#endif
