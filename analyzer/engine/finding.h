/* What the engine and the rules hand to the reporters. A finding stands alone: its places
 * are copied out of the units, its texts are ready to print, and it lives in the
 * session's arena.
 */
#ifndef HL_FINDING_H
#define HL_FINDING_H

#include "base/names.h"

#include <stdbool.h>

typedef enum { LEVEL_NOTE, LEVEL_WARNING, LEVEL_ERROR } Level;

/* A place in a source file, 1-based; `wide`, `end_wide` as in ir.h: UTF-16 column = col -
 * wide. */
typedef struct {
    Name path; /* absolute */
    uint32_t line, col, end_line, end_col;
    uint32_t wide, end_wide;
} Place;

typedef enum {
    TRAIL_ACQUIRE,
    TRAIL_BRANCH,
    TRAIL_CALL,
    TRAIL_RETURN,
    TRAIL_STORE,
    TRAIL_RELEASE,
    TRAIL_USE,
    TRAIL_EXIT,
    TRAIL_OTHER
} TrailKind;

typedef struct {
    TrailKind kind;
    Place place;
    Name text;         /* "acquired here by 'QuerySecurityContextToken'", no period */
    Name function;     /* qualified function it stands in */
    uint32_t depth;    /* 0: the function of the finding's origin; callees deeper */
    bool is_essential; /* acquisition, release, exit: kept when the path is shortened */
} TrailStep;

typedef struct {
    Place place;
    Name text;
    TrailKind kind; /* of the step that ends there: TRAIL_EXIT for an exit that leaks */
} Related;

/* What a baseline says of a finding. */
typedef enum {
    BASELINE_NONE,
    BASELINE_NEW,
    BASELINE_UNCHANGED,
    BASELINE_UPDATED
} BaselineState;

typedef struct {
    const struct Rule *rule;
    Level level;
    Place place;
    Name message;  /* whole sentences with a period, dynamic parts in 'single quotes' */
    Name function; /* qualified name of the function it stands in */
    Name variable; /* the handle's name, or NULL */
    Name source;   /* the API that yielded the handle, or NULL */
    /* the usual function that releases the handle ("CloseHandle"), or NULL */
    Name release;
    /* the API function whose call stands at `place`, as written; NULL: it is in a callee,
     * or there is no call */
    Name callee;
    TrailStep *steps;
    uint32_t nsteps;
    Related *related; /* e.g. every leaking exit */
    uint32_t nrelated;
    Name unit;             /* main file of the unit in which it was found */
    const struct Fix *fix; /* known to mend it; NULL: not looked for, or none */
    /* "hash:occurrence", distinct in a run, without line numbers; NULL: not yet made */
    Name fingerprint;
    BaselineState baseline;
    /* the reason that a comment gives for suppressing it, "" for none; NULL: it is not */
    Name suppressed;
} Finding;

typedef struct {
    Finding *v;
    uint32_t n, cap;
} Findings;

/* Sorts by path, line, column, rule, message, and drops repetitions of one defect. */
void findings_sort(Findings *f);

#endif
