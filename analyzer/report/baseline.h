/* A baseline: findings that are known and accepted, so that only new ones are reported. */
#ifndef HL_BASELINE_H
#define HL_BASELINE_H

#include "base/err.h"
#include "base/text.h"
#include "engine/finding.h"

typedef struct Baseline Baseline;

/* What a run has looked at. */
typedef struct {
    const char *root; /* absolute folder that the baseline's paths are relative to */
    const char *const *files; /* absolute paths of all files of all units */
    uint32_t nfiles;
} BaselineScope;

/* Reads a file that baseline_print wrote. False: it cannot be read or is no baseline. */
bool baseline_read(Arena *arena, const char *path, Baseline **out, Err *err);
/* Sets the state of each finding that no comment suppresses: new, or known as it stands
 * (unchanged), or known but moved (updated). A finding is known by its fingerprint; else, if
 * its rule, function, variable and source are those of a known one that was not found
 * again in a file that is gone or was looked at: the file was renamed, or the function
 * moved. Adds up how many are known, and how many of the baseline are gone. */
void baseline_mark(Arena *arena, Baseline *baseline, const BaselineScope *scope,
                   Findings *findings, uint32_t *nknown, uint32_t *ngone);
/* Prints all findings that no comment suppresses, one on a line. `root` as above. */
void baseline_print(Arena *arena, const Findings *findings, const char *root, Text *out);

#endif
