/* Where states meet: cleaning on arrival, covering, merging, and the limits per block.
 *
 * Key to reading it: a block's list holds every state that was seen there, visited or
 * not. What arrives is first cleaned (dead registers, dead locals, what nothing
 * speaks of: sweep.c), then compared with the list. Blocks outside loops are visited once,
 * when all their predecessors are done, so their states need not be kept.
 */
#include "engine/arrive.h"

#include "engine/plan.h"
#include "engine/sweep.h"

#define MAX_STATES 32u /* a block */
/* Left when there were more that differ in their handles: in a loop for the first time,
 * then half of it, and so on. */
#define FEW_STATES 12u
#define MAX_HALVINGS 4u
/* Left of what meets without loss; how often a block of a loop may have too many of it. */
#define FEW_LIKE 2u
#define MAX_ROUNDS 2u
#define MAX_LIKE 4 /* of one skeleton */

typedef struct {
    State *state;
    bool is_waiting; /* not visited yet */
} Seen;

typedef ARRAY(Seen) SeenList;

struct Arrivals {
    Explorer *ex;
    SeenList *seen;     /* by block */
    uint32_t *nwaiting; /* by block */
    /* by block: how often there were too many states, and those that met without loss were
     * enough; and how often they were not */
    uint32_t *nrounds, *ncrowded;
};

Arrivals *arrivals_new(Explorer *ex)
{
    Arrivals *a = ARENA_NEW(ex->arena, Arrivals);

    a->ex = ex;
    a->seen = ARENA_NEW_N(ex->arena, SeenList, ex->plan->nblks);
    a->nwaiting = ARENA_NEW_N(ex->arena, uint32_t, ex->plan->nblks);
    a->nrounds = ARENA_NEW_N(ex->arena, uint32_t, ex->plan->nblks);
    a->ncrowded = ARENA_NEW_N(ex->arena, uint32_t, ex->plan->nblks);
    return a;
}

/* cleaning */

static void drop_dead_cells(Explorer *ex, State *s, uint32_t blk)
{
    Bits live = ex->plan->live_locals[blk];
    uint32_t i, n = 0;

    for (i = 0; i < s->ncells; i++) {
        Cell c = s->cells[i];
        const ValNode *root = val(ex->values, val_root_of(ex->values, c.place));

        if (root->kind == VAL_LOCAL && !bits_has(live, root->a) &&
            !state_holds_handle(ex, s, c.value))
            continue;
        s->cells[n++] = c;
    }
    s->ncells = n;
}

static void drop_dead_regs(Explorer *ex, State *s, uint32_t blk)
{
    uint32_t i, n = 0;

    for (i = 0; i < s->nregs; i++) {
        RegCell r = s->regs[i];

        if (r.reg < ex->plan->nregs && bits_has(ex->plan->live_regs[blk], r.reg))
            s->regs[n++] = r;
        else if (state_holds_handle(ex, s, r.value))
            s->may_have_lost = true;
    }
    s->nregs = n;
}

/* meeting */

static void set_waiting(Arrivals *a, uint32_t blk, Seen *seen, bool is_waiting)
{
    if (is_waiting && !seen->is_waiting)
        a->nwaiting[blk]++;
    if (!is_waiting && seen->is_waiting)
        a->nwaiting[blk]--;
    seen->is_waiting = is_waiting;
}

static bool is_covered(Arrivals *a, const State *s, uint32_t blk)
{
    const SeenList *list = &a->seen[blk];
    uint32_t i;

    for (i = 0; i < list->n; i++)
        if (state_subsumes(a->ex, list->v[i].state, s))
            return true;
    return false;
}

/* Merges `s` into entry `i`. What says no more by that need not be visited again: merging
 * is where a loop comes to rest, as what was merged need not be covered by it. */
static void merge_into(Arrivals *a, uint32_t blk, uint32_t i, State *s)
{
    Seen *seen = &a->seen[blk].v[i];
    State *merged = state_merge(a->ex, seen->state, s, blk, plan_is_widening(a->ex, blk));

    sweep_state(a->ex, merged);
    state_free(a->ex, s);
    if (state_is_same(merged, seen->state)) {
        state_free(a->ex, merged);
        return;
    }
    state_free(a->ex, seen->state);
    seen->state = merged;
    set_waiting(a, blk, seen, true);
}

/* How unlike two states of one skeleton are: cells and registers that differ, and what
 * they assume of inputs. */
static uint32_t distance(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    uint32_t i, n = 4 * state_input_distance(ex, a, b);

    for (i = 0; i < a->ncells; i++)
        if (state_peek(b, a->cells[i].place) != a->cells[i].value)
            n += plan_is_deciding(ex, blk, a->cells[i].place) ? 4 : 1;
    for (i = 0; i < a->nregs; i++)
        if (state_reg(b, a->regs[i].reg) != a->regs[i].value)
            n++;
    return n;
}

typedef bool (*Alike)(Explorer *ex, const State *a, const State *b, uint32_t blk);

static void remove_seen(Arrivals *a, uint32_t blk, uint32_t i)
{
    SeenList *list = &a->seen[blk];

    set_waiting(a, blk, &list->v[i], false);
    for (; i + 1 < list->n; i++)
        list->v[i] = list->v[i + 1];
    list->n--;
}

/* Merges entry `y` into entry `x` < `y`, and makes the merged one the last. */
static void merge_pair(Arrivals *a, uint32_t blk, uint32_t x, uint32_t y)
{
    SeenList *list = &a->seen[blk];
    State *gone = list->v[y].state;
    Seen merged;

    remove_seen(a, blk, y);
    merge_into(a, blk, x, gone);
    merged = list->v[x];
    for (; x + 1 < list->n; x++)
        list->v[x] = list->v[x + 1];
    list->v[x] = merged;
}

/* Merges the nearest two of a group of entries. */
static void merge_nearest(Arrivals *a, uint32_t blk, const uint32_t *group, uint32_t n)
{
    const SeenList *list = &a->seen[blk];
    uint32_t i, k, best = UINT32_MAX, x = 0, y = 0;

    for (i = 0; i < n; i++) {
        for (k = i + 1; k < n; k++) {
            uint32_t far =
                distance(a->ex, list->v[group[i]].state, list->v[group[k]].state, blk);

            if (far < best) {
                best = far;
                x = group[i];
                y = group[k];
            }
        }
    }
    merge_pair(a, blk, x, y);
}

/* While more than MAX_LIKE states have the skeleton of the last one, merges the nearest
 * two of them. */
static void limit_alike(Arrivals *a, uint32_t blk)
{
    const SeenList *list = &a->seen[blk];

    for (;;) {
        const State *last = list->v[list->n - 1].state;
        uint32_t group[MAX_STATES + 1], n = 0, i;

        for (i = 0; i < list->n && n <= MAX_STATES; i++)
            if (list->v[i].state == last ||
                state_same_skeleton(a->ex, list->v[i].state, last))
                group[n++] = i;
        if (n <= MAX_LIKE)
            return;
        merge_nearest(a, blk, group, n);
    }
}

/* Merges what is alike, the oldest with its likes first, until `max` entries are left or
 * nothing is alike. */
static void merge_down(Arrivals *a, uint32_t blk, Alike alike, uint32_t max)
{
    const SeenList *list = &a->seen[blk];
    uint32_t i = 0, k;

    while (i < list->n && list->n > max) {
        for (k = i + 1; k < list->n; k++)
            if (alike(a->ex, list->v[i].state, list->v[k].state, blk))
                break;
        if (k == list->n)
            i++;
        else
            merge_pair(a, blk, i, k);
    }
}

static bool like_but_effects(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    return state_same_but_effects(ex, a, b) && !state_differs_in_arguments(ex, a, b, blk);
}

static bool like_open(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    return state_same_open(ex, a, b) && !state_differs_in_arguments(ex, a, b, blk);
}

/* The two that lose least by it meet; false: none may. */
static bool merge_cheapest(Arrivals *a, uint32_t blk)
{
    const SeenList *list = &a->seen[blk];
    uint32_t best = UINT32_MAX, x = 0, y = 0;

    for (uint32_t i = 0; i < list->n; i++)
        for (uint32_t k = i + 1; k < list->n; k++) {
            uint32_t loss = state_loss(a->ex, list->v[i].state, list->v[k].state);

            if (loss < best) {
                best = loss;
                x = i;
                y = k;
            }
        }
    if (best < UINT32_MAX)
        merge_pair(a, blk, x, y);
    return best < UINT32_MAX;
}

/* How often the limits of a block are halved: it must come to rest where it is in a loop,
 * at the latest when half of the steps are used up. */
static uint32_t halvings_of(const Arrivals *a, uint32_t blk)
{
    if (!a->ex->plan->in_loop[blk])
        return 0;
    return a->ncrowded[blk] < MAX_HALVINGS && a->ex->steps < a->ex->max_steps / 2
               ? a->ncrowded[blk]
               : MAX_HALVINGS;
}

/* Too many states: first those meet that have the same handles open, whose facts go
 * together as before (boxes.h). What cannot be said of both of the others is muted, so the
 * exploration stays complete. */
static void limit_all(Arrivals *a, uint32_t blk)
{
    const SeenList *list = &a->seen[blk];
    uint32_t halvings = halvings_of(a, blk), few = FEW_STATES >> halvings;

    if (list->n <= MAX_STATES >> halvings)
        return;
    merge_down(a, blk, like_but_effects, FEW_LIKE);
    merge_down(a, blk, like_open, FEW_LIKE);
    if (list->n <= MAX_STATES >> halvings &&
        (!a->ex->plan->in_loop[blk] || a->nrounds[blk]++ < MAX_ROUNDS))
        return;
    a->ncrowded[blk]++;
    while (list->n > (few ? few : 1) && merge_cheapest(a, blk))
        ;
}

void arrive(Arrivals *a, State *s, uint32_t blk)
{
    Explorer *ex = a->ex;
    SeenList *list = &a->seen[blk];
    uint32_t i;

    drop_dead_regs(ex, s, blk);
    handle_settle(ex, s, LOST_SCOPE, 0);
    drop_dead_cells(ex, s, blk);
    sweep_state(ex, s);
    if (is_covered(a, s, blk)) {
        state_free(ex, s);
        return;
    }
    for (i = 0; i < list->n; i++) {
        if (state_same_skeleton(ex, list->v[i].state, s) &&
            !state_differs_deciding(ex, list->v[i].state, s, blk)) {
            merge_into(a, blk, i, s);
            return;
        }
    }
    ARRAY_PUSH(ex->arena, list, ((Seen){s, false}));
    set_waiting(a, blk, &list->v[list->n - 1], true);
    limit_alike(a, blk);
    limit_all(a, blk);
}

uint32_t arrivals_next(const Arrivals *a)
{
    const Plan *p = a->ex->plan;
    uint32_t i;

    for (i = 0; i < p->norder; i++)
        if (a->nwaiting[p->order[i]] > 0)
            return p->order[i];
    return 0;
}

uint32_t arrivals_waiting(const Arrivals *a, uint32_t blk)
{
    return a->nwaiting[blk];
}

State *arrivals_take(Arrivals *a, uint32_t blk)
{
    SeenList *list = &a->seen[blk];
    uint32_t i;

    for (i = 0; i < list->n; i++) {
        State *s = list->v[i].state;

        if (!list->v[i].is_waiting)
            continue;
        if (a->ex->plan->in_loop[blk]) {
            set_waiting(a, blk, &list->v[i], false);
            return state_copy(a->ex, s);
        }
        remove_seen(a, blk, i);
        return s;
    }
    return NULL;
}
