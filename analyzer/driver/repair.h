/* Fixes that are known to mend: each is applied to a copy in memory and everything is
 * judged again before it counts. */
#ifndef HL_REPAIR_H
#define HL_REPAIR_H

#include "driver/load.h"
#include "driver/settings.h"
#include "report/fix.h"

/* What was analysed. */
typedef struct {
    const Options *options;
    Settings *settings;
    const Project *project; /* with the flags that units are parsed with */
    const Load *load;
    const char *root; /* what fingerprints take paths to be relative to */
} RepairScope;

/* A file that fixes change. */
typedef struct {
    const char *path; /* absolute */
    const char *before, *after;
    size_t before_len, after_len;
} Repaired;

typedef struct {
    Repaired *v;
    uint32_t n, cap;
    uint32_t nfixed;     /* findings mended */
    bool is_cut;         /* there were more fixes to try than one run tries */
    ARRAY(Loaded) units; /* all, as they are with the fixes */
} Repairs;

/* Sets Finding.fix of each finding that counts and has a fix which, applied alone, makes
 * it go and makes nothing new: no finding, no error of the parser, no close of a handle
 * that may not be open. False: workers or a configuration failed. *is_cut as below. All
 * lives in the arena of the load. */
bool repair_offer(const RepairScope *scope, Findings *findings, bool *is_cut, Err *err);
/* Applies such fixes one after the other, each to the result of those before it, to the
 * findings that count. */
bool repair_all(const RepairScope *scope, const Findings *findings, Repairs *out,
                Err *err);

#endif
