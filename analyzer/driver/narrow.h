/* From all findings to those that this run is about: not in the baseline, on changed lines. */
#ifndef HL_NARROW_H
#define HL_NARROW_H

#include "driver/load.h"
#include "driver/options.h"

typedef struct Narrow Narrow;

typedef struct {
    uint32_t nknown;     /* in the baseline; they stay among the findings, and say so */
    uint32_t ngone;      /* in the baseline and not found any more */
    uint32_t nelsewhere; /* taken out: on lines that did not change */
    uint32_t nwritten;   /* put into a new baseline */
} Narrowed;

/* Reads what --baseline and --diff-from name, so that a wrong name is said before the
 * work begins. `root` is what paths in them are relative to. */
bool narrow_make(Arena *arena, const Options *options, const char *root, Narrow **out,
                 Err *err);
/* Gives all findings their fingerprints, compares them with the baseline, writes the new
 * one, and takes those on unchanged lines out. False: it cannot be written. */
bool narrow_findings(Narrow *narrow, const Load *load, Findings *findings, Narrowed *out,
                     Err *err);

#endif
