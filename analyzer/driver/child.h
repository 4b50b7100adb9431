/* One worker process as its parent sees it: it takes one request at a time, and may die
 * at any time. */
#ifndef HL_CHILD_H
#define HL_CHILD_H

#include "front/front.h"

typedef struct Child Child;
struct uv_loop_s;

/* What became of a request. */
typedef struct {
    bool ok;
    bool is_timeout; /* it took too long */
    /* the unit's IR, or why there is none; until the callback returns */
    const char *text;
    size_t len;
} Parsed;

typedef struct {
    struct uv_loop_s *loop;
    bool is_verbose; /* it may write to standard error */
    bool is_lasting; /* sees the same files again: keeps headers from the first one on */
    bool is_background; /* others go first */
    void *context;
    void (*answered)(void *context, const Parsed *parsed);
    /* It can take the next request. */
    void (*ready)(void *context);
    /* It is gone, and the child with it when this returns. `lost` (or NULL: it had
     * nothing to do): what is said of the request that it had. */
    void (*ended)(void *context, const Parsed *lost);
} ChildOptions;

/* Starts a process; it is ready at once. NULL: it cannot be started. */
Child *child_start(const ChildOptions *options, Err *err);
bool child_is_ready(const Child *child);
/* Sends a request to a child that is ready. After `seconds` without an answer it is
 * killed. */
void child_give(Child *child, const FrontJob *job, uint32_t seconds);
/* Lets a child that is ready end by itself. */
void child_dismiss(Child *child);
/* Kills the process; `ended` follows. */
void child_kill(Child *child);

#endif
