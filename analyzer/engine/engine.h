/* The engine: from the units of a program to findings. No libclang, no file access.
 *
 * engine_add takes units in any order; engine_run links them by name, explores functions
 * bottom-up and runs the rules. The same units give the same findings in the same order,
 * whatever the order in which they were added.
 */
#ifndef HL_ENGINE_H
#define HL_ENGINE_H

#include "engine/rule.h"

#include <stdatomic.h>

typedef struct Engine Engine;

/* Someone who wants to know more than findings say. */
typedef struct {
    /* Called for each call in the sources that releases, on each path, with its place:
     * whether it is sure to close a live handle that is owned, and nothing else. */
    void (*on_release)(void *context, const Place *at, bool is_sure);
    void *context;
} EngineWatch;

typedef struct {
    const Rule *const *rules; /* the enabled rules, NULL-terminated */
    /* --debug-states: print states at each block of it to stderr; or NULL */
    const char *debug_function;
    const EngineWatch *watch; /* or NULL */
} EngineOptions;

/* Why some acquisitions are not followed to their end. */
typedef struct {
    Name word;   /* who took the handle, or what was lost about it */
    Place place; /* where that happened to the first of them, by path and line */
    uint32_t n;
} CensusReason;

typedef ARRAY(CensusReason) CensusReasons;

/* Counters behind --stats. */
typedef struct {
    /* bodies; partial bodies; exploration incomplete */
    uint32_t functions, partial, gave_up;
    uint32_t statements, havocs;
    uint32_t acquired, released, returned, stored, escaped, muted, leaked, ended;
    /* commonest first; the numbers add up to `muted` and to `escaped` */
    CensusReasons muted_by, escaped_by;
} Census;

/* `arena` owns all results. */
Engine *engine_new(Arena *arena, Names *names, const Models *models,
                   EngineOptions options);
void engine_add(Engine *e, Unit *unit);
/* The same, with models of its own for what the functions of this unit call. They live as
 * long as the engine, and their names are those of its table. */
void engine_add_with(Engine *e, Unit *unit, const Models *models);
/* Lets engine_run return early, with part of the findings, once *stop is true: another thread
 * may set it. */
void engine_stop_on(Engine *e, const atomic_bool *stop);
void engine_run(Engine *e);
const Findings *engine_findings(const Engine *e);
const Census *engine_census(const Engine *e);
/* The printed cases of a function's summary, for `// summary:` fixtures and debugging;
 * NULL: no such function. `name` is the qualified name. */
const char *engine_summary(const Engine *e, const char *name);

#endif
