/* What is known of the handles that a name stands for on one line: for a person who
 * points at it in an editor. */
#ifndef HL_LOOK_H
#define HL_LOOK_H

#include "engine/engine.h"

typedef struct {
    const char *path; /* absolute */
    uint32_t line;    /* 1-based */
    const char *name; /* of a variable or field */
} Look;

/* One acquisition, over all paths that reach the line. */
typedef struct {
    Origin origin;
    const char *source;  /* the call that yielded it */
    const char *pseudo;  /* which pseudo-handle, or NULL */
    const char *release; /* the usual function that ends it, or NULL */
    const char *owner;   /* what lent it, or NULL */
    const char *why;     /* the word for LIFE_MUTED or LIFE_ESCAPED, or NULL */
    bool is_thread_bound;
    Place acquired;
    unsigned before, after; /* bits 1 << Life: as the line begins, and as it ends */
} LookedHandle;

typedef struct {
    const char *function; /* qualified name of the one that the line is in */
    LookedHandle *v;
    uint32_t n, cap;
    bool is_incomplete; /* not all paths were followed */
} Looked;

/* Links the units and explores the functions around the place, with what they call, and
 * nothing else. Use an engine that has not run. NULL: no function with a body is there.
 * The result lives in the engine's arena. */
const Looked *engine_look(Engine *e, const Look *look);

#endif
