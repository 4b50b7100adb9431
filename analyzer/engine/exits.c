/* Final states that are too many for a summary meet, first those that lose least by it.
 *
 * Key to reading it: exits are merged as states are at the entry of a block (merge.c),
 * with the result in a register of its own; what cannot be said of both is muted there,
 * so that the summary still speaks of all paths. Callers ask first of all whether a call
 * failed, so results of different sign stay apart for as long as possible.
 */
#include "engine/exits.h"

#define REG_RESULT UINT32_MAX

/* What may meet, from the least loss to the greatest. */
typedef enum {
    MEET_SKELETON,
    MEET_BUT_EFFECTS,
    MEET_OPEN,
    MEET_SHAPE,
    MEET_OUTLINE,
    MEET_RESULT, /* whatever else differs */
    MEET_ANY,
    MEET_COUNT
} Meeting;

typedef enum {
    RESULT_NONE,
    RESULT_HANDLE,
    RESULT_ZERO,
    RESULT_NEGATIVE,
    RESULT_POSITIVE,
    RESULT_OTHER
} ResultClass;

static ResultClass result_class(Explorer *ex, const Outcome *o)
{
    Fact f;

    if (o->result == 0)
        return RESULT_NONE;
    if (state_holds_handle(ex, o->state, o->result))
        return RESULT_HANDLE;
    f = state_fact(ex, o->state, o->result);
    if (f == FACT_ZERO)
        return RESULT_ZERO;
    if (fact_is_subset(ex->facts, f, fact_range(ex->facts, INT64_MIN, -1)))
        return RESULT_NEGATIVE;
    if (fact_is_subset(ex->facts, f, fact_range(ex->facts, 1, INT64_MAX)))
        return RESULT_POSITIVE;
    return RESULT_OTHER;
}

/* What tells callers whether they have a handle is not joined with anything else. */
static bool tells_success(const Outcome *o)
{
    for (uint32_t i = 0; i < o->state->nhandles; i++)
        if (o->state->handles[i].pub.life == LIFE_PENDING)
            return true;
    return false;
}

static bool same_result(Explorer *ex, const Outcome *a, const Outcome *b)
{
    return a->result == b->result || (result_class(ex, a) != RESULT_HANDLE &&
                                      !tells_success(a) && !tells_success(b));
}

static bool may_meet(Explorer *ex, Meeting how, const Outcome *a, const Outcome *b)
{
    if (a->exit != b->exit || a->exception != b->exception ||
        (how < MEET_ANY && result_class(ex, a) != result_class(ex, b)) ||
        (how < MEET_SHAPE && !same_result(ex, a, b)))
        return false;
    switch (how) {
    case MEET_SKELETON:
        return state_same_skeleton(ex, a->state, b->state);
    case MEET_BUT_EFFECTS:
        return state_same_but_effects(ex, a->state, b->state);
    case MEET_OPEN:
        return state_same_open(ex, a->state, b->state);
    case MEET_SHAPE:
        return state_same_shape(ex, a->state, b->state);
    case MEET_OUTLINE:
        return state_same_outline(ex, a->state, b->state);
    case MEET_RESULT:
    case MEET_ANY:
    case MEET_COUNT:
        break;
    }
    return true;
}

static State *with_result(Explorer *ex, const Outcome *o)
{
    State *s = state_copy(ex, o->state);

    if (o->result != 0)
        state_set_reg(ex, s, REG_RESULT, o->result);
    s->may_have_lost = true; /* exit_merge sees to that */
    return s;
}

static Outcome exit_merge(Explorer *ex, const Outcome *a, const Outcome *b)
{
    State *x = with_result(ex, a), *y = with_result(ex, b);
    Outcome to = y->length < x->length ? *b : *a;

    to.state = state_merge(ex, x, y, 0, false);
    handle_merged(ex, to.state);
    to.result = state_reg(to.state, REG_RESULT);
    to.state->nregs = 0;
    state_free(ex, x);
    state_free(ex, y);
    return to;
}

/* Each exit meets the next that it may meet; true if any did. */
static bool exits_round(Explorer *ex, Outcomes *exits, Meeting how, uint32_t max)
{
    uint32_t i, k, n = exits->n;

    for (i = 0; i < exits->n && exits->n > max; i++) {
        for (k = i + 1; k < exits->n; k++)
            if (may_meet(ex, how, &exits->v[i], &exits->v[k]))
                break;
        if (k == exits->n)
            continue;
        exits->v[i] = exit_merge(ex, &exits->v[i], &exits->v[k]);
        for (exits->n--; k < exits->n; k++)
            exits->v[k] = exits->v[k + 1];
    }
    return exits->n < n;
}

Outcomes exits_merged(Explorer *ex, const Outcomes *exits, uint32_t max, bool is_gentle)
{
    Outcomes to = {NULL, 0, 0};
    uint32_t i;
    int how;

    for (i = 0; i < exits->n; i++)
        ARRAY_PUSH(ex->arena, &to, exits->v[i]);
    for (how = MEET_SKELETON; how < (is_gentle ? MEET_SHAPE : MEET_COUNT); how++)
        while (to.n > max && exits_round(ex, &to, (Meeting)how, max))
            ;
    return to;
}

void exits_reduce(Explorer *ex, Outcomes *exits, uint32_t max)
{
    Outcomes to = exits_merged(ex, exits, max, false);
    uint32_t i, k;

    for (i = 0; i < exits->n; i++) {
        for (k = 0; k < to.n && to.v[k].state != exits->v[i].state; k++)
            ;
        if (k == to.n)
            state_free(ex, exits->v[i].state);
    }
    *exits = to;
}
