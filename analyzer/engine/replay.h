/* A summary at a call site: what its values mean there (replay.c), and which one it is
 * (fit.c).
 */
#ifndef HL_REPLAY_H
#define HL_REPLAY_H

#include "engine/site.h"

typedef struct {
    Val from, to;
    bool is_kept; /* nothing was made: it is what the caller has there */
} Pair;

typedef struct {
    const CallSite *c;
    const Summary *sum;
    State *s;
    ARRAY(Pair) names; /* FRESH and HEAP of the case, and inputs as read at entry */
    /* a condition on one of many elements is open: the case is that of some */
    bool is_vague;
} Replay;

/* The caller's value for one of the callee's; 0: it has none. */
Val replay_translate(Replay *r, Val v);

/* fit.c: replaces `sum` by the summary of that function which fits the call best. False: it
 * does not say everything. */
bool summary_fit(const CallSite *c, State *s, const Summary **sum);

#endif
