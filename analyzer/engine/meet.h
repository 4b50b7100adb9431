/* Two states that meet: used by merge.c, cover.c and together.c alone. */
#ifndef HL_MEET_H
#define HL_MEET_H

#include "engine/alike.h"

#define MEET_MAX_PAIRS 256

typedef struct {
    Val a, b, to;
    bool decides; /* some place that has it may decide */
} MeetPair;

#define MEET_MAX_JOINS 256

/* JOIN symbols of one block that a state speaks of, sorted. */
typedef struct {
    Val v[MEET_MAX_JOINS];
    uint32_t n;
    bool is_full; /* there are more */
} JoinSet;

typedef struct {
    Explorer *ex;
    const State *a, *b; /* the covering and the covered one; or both that are joined */
    State *out;         /* join */
    uint32_t blk;
    bool widen;
    MeetPair *pairs;
    uint32_t npairs;
    JoinSet *joins; /* of a and of b, filled when a name is first asked for; or NULL */
    bool has_joins;
    /* symbols went together otherwise than the join can say */
    bool is_torn;
} Meet;

/* One of the two, as boxes ask it (BoxSide.ctx). */
typedef struct {
    Meet *m;
    const State *s;
} MeetSide;

/* together.c: BoxSide.fact of a MeetSide. */
Fact meet_side_fact(const void *ctx, Val v);
/* True if the contents of `place` may decide where the join stands; at an exit, anything
 * may. */
bool meet_is_deciding(const Meet *m, Val place);
/* together.c: what goes together in the join, as it did in both. */
void meet_join_boxes(Meet *m);

#endif
