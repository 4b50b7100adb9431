/* What fixes do to a program: they are applied to copies in memory, and everything is
 * judged again. */
#ifndef HL_ATTEMPT_H
#define HL_ATTEMPT_H

#include "driver/repair.h"

/* A text that stands for a file. */
typedef struct {
    const char *path, *text;
    size_t len;
} Edited;

typedef struct {
    const Edited *v;
    uint32_t n;
} Overlay;

/* A version of the sources and what judging it gave; lives in an arena of its own. */
typedef struct {
    Arena *arena;
    Overlay overlay;
    Load load;
    Findings findings; /* that count, with fingerprints */
    uint32_t nerrors, npartial;
} Outcome;

/* A close that a fix adds, and what was seen of it. */
typedef struct {
    const char *path;
    uint32_t line, col;
    uint32_t owner; /* the trial */
    bool is_reached, is_unsure;
} Added;

/* A finding of the present state and a fix for it. */
typedef struct {
    const Finding *finding;
    const Fix *fix;
    bool is_blamed; /* it kept the attempt from being accepted */
} Trial;

typedef enum { TRY_FAILED, TRY_REFUSED, TRY_ACCEPTED } Tried;

typedef struct {
    const RepairScope *scope;
    Arena *arena;  /* of the results */
    Outcome start; /* before any fix */
    Outcome now;
    uint32_t ntries;
    ARRAY(Added) added; /* of the fixes that are being tried */
} Attempts;

/* Judges what stands there before any fix. False: workers or a configuration failed. */
bool attempts_start(Attempts *a, const RepairScope *scope, Err *err);
/* The texts of a state, in `arena`. */
Sources *attempts_sources(Arena *arena, const Outcome *state);
/* Applies fixes that do not conflict to the present state, all together. TRY_ACCEPTED:
 * *out is the state after them, in an arena of its own. TRY_REFUSED: those that are known
 * to be the reason are blamed, which may be none. */
Tried attempts_try(Attempts *a, Trial *trials, uint32_t n, Outcome *out, Err *err);
/* The length of the part of a finding's fingerprint that it shares with those of its kind. */
size_t attempts_kind(const Finding *f);

#endif
