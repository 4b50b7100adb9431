/* What summary.c builds and cases.c makes fewer. */
#ifndef HL_CASES_H
#define HL_CASES_H

#include "engine/run.h"

typedef ARRAY(SummaryCase) Cases;

typedef struct {
    EngineRun *run;
    Arena *scratch;
    Values *vs;      /* the summary's */
    uint32_t nfresh; /* next number of a FRESH */
} CaseJoin;

/* Adds to what case `k` knows of a value that the callee makes. */
void case_know(EngineRun *run, SummaryCase *k, Val v, Fact f);
/* Joins cases until at most SUMMARY_MAX_CASES are left. False: more differ than that, and
 * the rest was cut off, so the summary does not say everything. */
bool cases_shorten(CaseJoin *b, Cases *cases);

#endif
