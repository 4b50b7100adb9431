/* The units of a workspace: which there are, with which flags, and which of them must be
 * parsed (again).
 *
 * Time is a counter: `wanted` is when something last changed that the unit is made from,
 * `parsed` the time of what its newest IR was made from.
 */
#ifndef HL_LSP_PLAN_H
#define HL_LSP_PLAN_H

#include "driver/options.h"
#include "front/front.h"

typedef struct {
    uint32_t number;  /* its place in Plan.units; the session knows it by this number */
    const char *path; /* NULL: gone */
    Arena *job_arena;
    FrontJob job;   /* without buffers */
    bool is_listed; /* of a folder of the workspace; else for an open document */
    bool is_running;
    bool is_settled; /* which headers do it justice is known */
    uint32_t
        npartial;     /* partial functions with our own headers, while others are tried */
    bool is_retried;  /* it lost its worker and got another one */
    bool has_crashed; /* the last attempt cost a worker */
    uint64_t wanted, parsed;
    Arena *arena;       /* of `files` */
    const char **files; /* that it was made from; NULL: not known yet */
    uint32_t nfiles;
} PlanUnit;

typedef struct {
    Arena *arena; /* of the array alone */
    ARRAY(PlanUnit) units;
    uint64_t edition; /* from 1, grows with each change of units or of their files */
} Plan;

/* Units found for some paths. */
typedef struct {
    Arena *arena;
    const char **paths;
    uint32_t npaths;
    bool are_folders;
    Options options;
    /* the result */
    const char *why;           /* NULL, or what is wrong */
    ARRAY(const char *) notes; /* what a description leaves open */
    const char *source;        /* the project description in use, or NULL */
    FrontJob *jobs;
    uint32_t njobs;
    uint32_t nexcluded;
} Listing;

#define PLAN_MOST                                                                        \
    5000 /* units of a workspace; further ones are parsed when they are opened */

/* Fills the result of a listing whose arena, paths and options are set. May run on any
 * thread. */
void listing_run(Listing *listing);

void plan_init(Plan *plan);
void plan_free(Plan *plan);
/* Adds the units of a listing (copied) as wanted at `now`. A unit that is there already
 * (same file and flags) stays. With `is_listed`, units that were listed before and are
 * not now are dropped; `dropped` is called with the number of each. */
void plan_add(Plan *plan, const Listing *listing, bool is_listed, uint64_t now,
              void (*dropped)(void *context, uint32_t number), void *context);
void plan_drop(Plan *plan, uint32_t number);
/* Whether a unit was made from a file, as far as is known. */
bool plan_uses(const PlanUnit *unit, const char *path);
/* Wants all units again that were made from the file. */
void plan_touch(Plan *plan, const char *path, uint64_t now);
/* The number of a unit that tells about a file best: the file itself, or the first that
 * includes it; UINT32_MAX: none does. */
uint32_t plan_server_of(const Plan *plan, const char *path);
/* Remembers what a unit was made from. */
void plan_learn(Plan *plan, PlanUnit *unit, const char *const *files, uint32_t nfiles);

#endif
