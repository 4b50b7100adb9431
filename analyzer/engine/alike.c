/* How alike two states are: whether they may meet at the entry of a block or at an exit, and
 * what would be lost by it.
 *
 * Key to reading it: a skeleton is all that is not to be joined, handles with their holders
 * and effects. Where states are too many less will do: what holds handles that may still be
 * lost must be the same, and what tells whether there are any.
 */
#include "engine/alike.h"
#include "engine/handle.h"
#include "engine/plan.h"

/* reading without creating */

/* What `place` reads in `s`; 0: a fresh symbol. */
Val state_value_at(Explorer *ex, const State *s, Val place)
{
    Val v = state_peek(s, place);
    const Default *d;

    if (v || val(ex->values, place)->is_many)
        return v;
    d = state_default(ex, s, place);
    if (d && d->kind == DEFAULT_ZERO)
        return val_const(ex->values, 0);
    return state_entry_value(ex, s, place);
}

/* skeletons */

bool handle_is_alike(const HandleRec *a, const HandleRec *b)
{
    return a->sym == b->sym && a->pub.life == b->pub.life &&
           a->pub.origin == b->pub.origin && a->pub.family == b->pub.family &&
           a->success == b->success && a->has_escaped == b->has_escaped &&
           a->was_faulted == b->was_faulted && a->is_collected == b->is_collected &&
           a->is_lost == b->is_lost && a->region == b->region &&
           a->elements == b->elements && a->owner == b->owner;
}

/* An address of something that may be released or run: states that differ on it are kept
 * apart. */
bool state_is_structural(const Explorer *ex, Val v)
{
    ValKind kind =
        v ? (ValKind)val(ex->values, val_root_of(ex->values, v))->kind : VAL_NONE;

    return kind == VAL_HEAP || kind == VAL_LOCAL || kind == VAL_FN || kind == VAL_MEMFN;
}

/* Cells that hold handles or structure must agree. */
static bool same_holders(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    for (i = 0; i < a->ncells; i++) {
        Val v = a->cells[i].value, w;

        if (!state_holds_handle(ex, a, v) && !state_is_structural(ex, v))
            continue;
        w = state_peek(b, a->cells[i].place);
        if (v != w)
            return false;
    }
    for (i = 0; i < a->nregs; i++)
        if (state_holds_handle(ex, a, a->regs[i].value) &&
            state_reg(b, a->regs[i].reg) != a->regs[i].value)
            return false;
    return true;
}

bool state_same_exception(const Explorer *ex, const State *a, const State *b)
{
    if ((a->exception == 0) != (b->exception == 0))
        return false;
    return a->exception == b->exception ||
           val(ex->values, a->exception)->kind != VAL_EXCEPTION;
}

bool state_same_but_effects(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    if (a->nhandles != b->nhandles || a->is_muted_rest != b->is_muted_rest ||
        !state_same_exception(ex, a, b))
        return false;
    for (i = 0; i < a->nhandles; i++)
        if (!handle_is_alike(&a->handles[i], &b->handles[i]))
            return false;
    return same_holders(ex, a, b) && same_holders(ex, b, a);
}

bool state_same_skeleton(Explorer *ex, const State *a, const State *b)
{
    return a->does == b->does && state_same_but_effects(ex, a, b);
}

/* Roots of heap objects through which an open handle is held. */
#define MAX_KEEPERS 32

typedef struct {
    Val v[MAX_KEEPERS];
    uint32_t n;
} Keepers;

static bool is_keeper(const Keepers *k, Val root)
{
    uint32_t i;

    for (i = 0; i < k->n && k->v[i] != root; i++)
        ;
    return i < k->n;
}

/* Even one that was stored for others may be overwritten. */
static bool may_be_lost(const HandleRec *h)
{
    return h->pub.life == LIFE_LIVE || h->pub.life == LIFE_PENDING;
}

/* A handle that may be lost, or what tells whether there is one. */
static bool speaks_of_open(const Explorer *ex, const State *s, Val v)
{
    for (uint32_t i = 0; i < s->nhandles; i++) {
        const HandleRec *h = &s->handles[i];

        if (may_be_lost(h) && (val_mentions(ex->values, v, h->sym) ||
                               (h->pub.life == LIFE_PENDING && h->decider != 0 &&
                                val_mentions(ex->values, v, h->decider))))
            return true;
    }
    return false;
}

static bool is_kept_by(const Explorer *ex, const State *s, const Keepers *k, Val v)
{
    if (speaks_of_open(ex, s, v))
        return true;
    for (uint32_t i = 0; i < k->n; i++)
        if (val_mentions(ex->values, v, k->v[i]))
            return true;
    return false;
}

static void keepers_find(const Explorer *ex, const State *s, Keepers *k)
{
    bool is_grown = true;

    k->n = 0;
    while (is_grown) {
        is_grown = false;
        for (uint32_t i = 0; i < s->ncells; i++) {
            Val root = val_root_of(ex->values, s->cells[i].place);

            if (val(ex->values, root)->kind != VAL_HEAP || is_keeper(k, root) ||
                k->n == MAX_KEEPERS || !is_kept_by(ex, s, k, s->cells[i].value))
                continue;
            k->v[k->n++] = root;
            is_grown = true;
        }
    }
}

/* What holds open handles in `a` is the same in `b`. */
static bool same_keepers(const Explorer *ex, const State *a, const State *b)
{
    Keepers k;

    keepers_find(ex, a, &k);
    for (uint32_t i = 0; i < a->ncells; i++)
        if (is_kept_by(ex, a, &k, a->cells[i].value) &&
            state_peek(b, a->cells[i].place) != a->cells[i].value)
            return false;
    for (uint32_t i = 0; i < a->nregs; i++)
        if (is_kept_by(ex, a, &k, a->regs[i].value) &&
            state_reg(b, a->regs[i].reg) != a->regs[i].value)
            return false;
    for (uint32_t i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y;

        if (!may_be_lost(x))
            continue;
        y = state_record(b, x->sym);
        if (!y || !handle_is_alike(x, y) || x->decider != y->decider ||
            x->before != y->before)
            return false;
    }
    return true;
}

/* What a meeting would mute: open handles of either that the other has not, or has
 * otherwise. */
static uint32_t muted_by(const State *a, const State *b)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y;

        if (!handle_is_open(x))
            continue;
        y = state_record(b, x->sym);
        n += !y || !handle_is_alike(x, y);
    }
    return n;
}

#define LOSS_HANDLE 16u
#define LOSS_HOLDER 4u

uint32_t state_loss(Explorer *ex, const State *a, const State *b)
{
    uint32_t loss = LOSS_HANDLE * (muted_by(a, b) + muted_by(b, a));

    if ((a->exception == 0) != (b->exception == 0))
        return UINT32_MAX;
    if (!same_keepers(ex, a, b) || !same_keepers(ex, b, a))
        loss += LOSS_HOLDER;
    return loss + (a->does != b->does);
}

bool state_same_open(Explorer *ex, const State *a, const State *b)
{
    return state_same_exception(ex, a, b) && same_keepers(ex, a, b) &&
           same_keepers(ex, b, a);
}

bool state_same_shape(Explorer *ex, const State *a, const State *b)
{
    return effects_same_but_uses(ex, a->does, b->does) &&
           state_same_but_effects(ex, a, b);
}

bool state_same_outline(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    if (a->nhandles != b->nhandles || !state_same_exception(ex, a, b))
        return false;
    for (i = 0; i < a->nhandles; i++)
        if (a->handles[i].sym != b->handles[i].sym)
            return false;
    return true;
}

static bool same_handles(const State *a, const State *b)
{
    uint32_t i;

    for (i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y = &b->handles[i];

        if (!handle_is_alike(x, y) || x->decider != y->decider ||
            x->before != y->before || x->failure != y->failure ||
            x->pub.was_checked != y->pub.was_checked)
            return false;
    }
    return true;
}

static bool same_knowns(const State *a, const State *b)
{
    uint32_t i;

    for (i = 0; i < a->nknowns; i++)
        if (a->knowns[i].val != b->knowns[i].val ||
            a->knowns[i].fact != b->knowns[i].fact)
            return false;
    for (i = 0; i < a->nrels; i++)
        if (a->rels[i].a != b->rels[i].a || a->rels[i].b != b->rels[i].b ||
            a->rels[i].is_equal != b->rels[i].is_equal)
            return false;
    return true;
}

static bool same_cells(const State *a, const State *b)
{
    uint32_t i;

    for (i = 0; i < a->ncells; i++)
        if (a->cells[i].place != b->cells[i].place ||
            a->cells[i].value != b->cells[i].value)
            return false;
    for (i = 0; i < a->nregs; i++)
        if (a->regs[i].reg != b->regs[i].reg || a->regs[i].value != b->regs[i].value)
            return false;
    for (i = 0; i < a->ndefaults; i++)
        if (a->defaults[i].place != b->defaults[i].place ||
            a->defaults[i].kind != b->defaults[i].kind ||
            a->defaults[i].from != b->defaults[i].from)
            return false;
    return true;
}

bool state_is_same(const State *a, const State *b)
{
    return a->ncells == b->ncells && a->nregs == b->nregs && a->nknowns == b->nknowns &&
           a->nrels == b->nrels && a->nhandles == b->nhandles &&
           a->ndefaults == b->ndefaults && a->does == b->does &&
           a->exception == b->exception && a->is_muted_rest == b->is_muted_rest &&
           a->is_loose == b->is_loose && a->is_vague == b->is_vague &&
           boxes_are_same(a->boxes, b->boxes) && same_cells(a, b) && same_knowns(a, b) &&
           same_handles(a, b);
}

/* How what two states assume of the caller's values differs: in how many values, and
 * whether one assumes no more than the other. */
typedef struct {
    uint32_t n;
    bool a_covers, b_covers;
} InputDifference;

/* What of a fact somebody asked for. */
Fact fact_asked(Fact f)
{
    return f == FACT_ACCESSED ? FACT_ANY : f;
}

static void compare_inputs(Explorer *ex, const State *a, const State *b, const State *of,
                           InputDifference *d)
{
    uint32_t i;

    for (i = 0; i < of->nknowns; i++) {
        Val v = of->knowns[i].val;
        Fact x, y;

        if (!val_is_input(ex->values, v) || (of == b && state_known(a, v) != FACT_ANY))
            continue;
        x = fact_asked(state_fact(ex, a, v));
        y = fact_asked(state_fact(ex, b, v));
        if (x == y)
            continue;
        d->n++;
        d->a_covers &= fact_is_subset(ex->facts, y, x);
        d->b_covers &= fact_is_subset(ex->facts, x, y);
    }
}

/* The same for what `of` knows of inputs as equal or unequal, and `other` does not. */
static void compare_relations(Explorer *ex, const State *of, const State *other,
                              uint32_t *n, bool *covers)
{
    for (uint32_t i = 0; i < of->nrels; i++) {
        Rel r = of->rels[i];

        if (!val_is_input(ex->values, r.a) || !val_is_input(ex->values, r.b) ||
            state_equal(ex, other, r.a, r.b) == (int)r.is_equal)
            continue;
        (*n)++;
        *covers = false;
    }
}

/* Assumptions about inputs are the conditions of a summary's case: a join that is
 * larger than both would let the caller take this path with arguments for which there
 * is none. */
uint32_t state_input_distance(Explorer *ex, const State *a, const State *b)
{
    InputDifference d = {0, true, true};

    compare_inputs(ex, a, b, a, &d);
    compare_inputs(ex, a, b, b, &d);
    compare_relations(ex, a, b, &d.n, &d.a_covers);
    compare_relations(ex, b, a, &d.n, &d.b_covers);
    return d.a_covers || d.b_covers ? 0 : d.n;
}

bool state_differs_in_inputs(Explorer *ex, const State *a, const State *b)
{
    return state_input_distance(ex, a, b) > 1;
}

/* True if `changed` has put a constant into a deciding place of the caller's that `as_was`
 * has left alone. One that stands for both would not know any more with which value the
 * rounds of a loop began: a state machine would take each of its steps from any state. */
static bool is_step_of(Explorer *ex, const State *as_was, const State *changed,
                       uint32_t blk)
{
    for (uint32_t i = 0; i < changed->ncells; i++) {
        Cell c = changed->cells[i];
        if (val(ex->values, c.place)->kind == VAL_FIELD &&
            val_is_const(ex->values, c.value, NULL) && state_peek(as_was, c.place) == 0 &&
            plan_is_deciding(ex, blk, c.place) &&
            state_entry_value(ex, as_was, c.place) != 0)
            return true;
    }
    return false;
}

static bool differs_in_cells(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    const Plan *p = ex->plan;
    uint32_t i;

    if (p->is_head[blk] && !plan_is_widening(ex, blk) &&
        (is_step_of(ex, a, b, blk) || is_step_of(ex, b, a, blk)))
        return true;
    for (i = 0; i < a->ncells; i++) {
        Val place = a->cells[i].place, w;
        const ValNode *n = val(ex->values, place);

        if (!plan_is_deciding(ex, blk, place))
            continue;
        /* a counter would keep every round of a loop apart */
        if (plan_is_widening(ex, blk) &&
            !(n->kind == VAL_LOCAL && bits_has(p->constant_locals, n->a)))
            continue;
        w = state_value_at(ex, b, place);
        if (w && fact_is_disjoint(ex->facts, state_fact(ex, a, a->cells[i].value),
                                  state_fact(ex, b, w)))
            return true;
    }
    for (i = 0; i < a->nregs; i++) {
        Val w = state_reg(b, a->regs[i].reg);

        if (w && fact_is_disjoint(ex->facts, state_fact(ex, a, a->regs[i].value),
                                  state_fact(ex, b, w)))
            return true;
    }
    return false;
}

/* A deciding place that has what the caller gave, or something computed from it. */
static bool has_argument(const Explorer *ex, Val v)
{
    return v != 0 && val_is_input(ex->values, v) && !val_is_address(ex->values, v);
}

bool state_differs_in_arguments(Explorer *ex, const State *a, const State *b,
                                uint32_t blk)
{
    for (uint32_t side = 0; side < 2; side++) {
        const State *x = side ? b : a, *y = side ? a : b;

        for (uint32_t i = 0; i < x->ncells; i++) {
            Val w;

            if (!has_argument(ex, x->cells[i].value) ||
                !plan_is_deciding(ex, blk, x->cells[i].place))
                continue;
            w = state_value_at(ex, y, x->cells[i].place);
            if (w != x->cells[i].value)
                return true;
        }
    }
    return false;
}

bool state_differs_deciding(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    return differs_in_cells(ex, a, b, blk) ||
           (!plan_is_widening(ex, blk) && state_differs_in_inputs(ex, a, b));
}
