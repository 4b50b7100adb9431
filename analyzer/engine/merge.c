/* Two states that meet at the entry of a block: is one covered by the other, may they be
 * joined, what is the join.
 *
 * Key to reading it: symbols of the body (SITE, JOIN) are names for unknown values. A
 * state covers another if its symbols, read as variables, can be bound so that everything
 * it says holds there. A join pairs the values of equal places; each pair of different
 * values becomes one new symbol, wherever it occurs, so that equalities survive.
 */
#include "engine/explore.h"
#include "engine/handle.h"
#include "engine/plan.h"

#include <string.h>

#define MAX_PAIRS 256

typedef struct {
    Val a, b, to;
} Pair;

#define MAX_JOINS 256

/* JOIN symbols of one block that a state speaks of, sorted. */
typedef struct {
    Val v[MAX_JOINS];
    uint32_t n;
    bool is_full; /* there are more */
} JoinSet;

typedef struct {
    Explorer *ex;
    const State *a, *b;
    State *out; /* join */
    uint32_t blk;
    bool widen;
    Pair *pairs;
    uint32_t npairs;
    JoinSet *joins; /* of a and of b, filled when a name is first asked for; or NULL */
    bool has_joins;
} Meet;

/* reading without creating */

/* What `place` reads in `s`; 0: a fresh symbol. */
static Val value_at(Explorer *ex, const State *s, Val place)
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

static bool same_record(const HandleRec *a, const HandleRec *b)
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
static bool is_structural(const Explorer *ex, Val v)
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

        if (!state_holds_handle(ex, a, v) && !is_structural(ex, v))
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

static bool same_exception(const Explorer *ex, const State *a, const State *b)
{
    if ((a->exception == 0) != (b->exception == 0))
        return false;
    return a->exception == b->exception ||
           val(ex->values, a->exception)->kind != VAL_EXCEPTION;
}

static bool same_but_effects(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    if (a->nhandles != b->nhandles || a->is_muted_rest != b->is_muted_rest ||
        !same_exception(ex, a, b))
        return false;
    for (i = 0; i < a->nhandles; i++)
        if (!same_record(&a->handles[i], &b->handles[i]))
            return false;
    return same_holders(ex, a, b) && same_holders(ex, b, a);
}

bool state_same_skeleton(Explorer *ex, const State *a, const State *b)
{
    return a->does == b->does && same_but_effects(ex, a, b);
}

bool state_same_shape(Explorer *ex, const State *a, const State *b)
{
    return effects_same_but_uses(ex, a->does, b->does) && same_but_effects(ex, a, b);
}

bool state_same_outline(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    if (a->nhandles != b->nhandles || !same_exception(ex, a, b))
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

        if (!same_record(x, y) || x->decider != y->decider || x->before != y->before ||
            x->failure != y->failure || x->pub.was_checked != y->pub.was_checked)
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
           a->is_loose == b->is_loose && same_cells(a, b) && same_knowns(a, b) &&
           same_handles(a, b);
}

/* How what two states assume of the caller's values differs: in how many values, and
 * whether one assumes no more than the other. */
typedef struct {
    uint32_t n;
    bool a_covers, b_covers;
} InputDifference;

/* What of a fact somebody asked for. */
static Fact asked(Fact f)
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
        x = asked(state_fact(ex, a, v));
        y = asked(state_fact(ex, b, v));
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

static bool differs_in_inputs(Explorer *ex, const State *a, const State *b)
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

bool state_differs_deciding(Explorer *ex, const State *a, const State *b, uint32_t blk)
{
    const Plan *p = ex->plan;
    bool is_head = p->is_head[blk];
    uint32_t i;

    if (is_head && ex->visits[blk] < LOOP_ROUNDS &&
        (is_step_of(ex, a, b, blk) || is_step_of(ex, b, a, blk)))
        return true;
    for (i = 0; i < a->ncells; i++) {
        Val place = a->cells[i].place, w;
        const ValNode *n = val(ex->values, place);

        if (!plan_is_deciding(ex, blk, place))
            continue;
        /* a counter would keep every round of a loop apart */
        if (is_head && !(n->kind == VAL_LOCAL && bits_has(p->constant_locals, n->a)) &&
            ex->visits[blk] >= LOOP_ROUNDS)
            continue;
        w = value_at(ex, b, place);
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
    return !(is_head && ex->visits[blk] >= LOOP_ROUNDS) && differs_in_inputs(ex, a, b);
}

/* covering */

/* A symbol of the body that is no handle: a name for some value. */
static bool is_variable(const Meet *m, Val v)
{
    ValKind kind = (ValKind)val(m->ex->values, v)->kind;
    uint32_t i;

    if (kind != VAL_SITE && kind != VAL_JOIN)
        return false;
    for (i = 0; i < m->a->nhandles; i++)
        if (m->a->handles[i].sym == v)
            return false;
    return true;
}

static const Pair *pair_of_a(const Meet *m, Val a)
{
    uint32_t i;

    for (i = 0; i < m->npairs; i++)
        if (m->pairs[i].a == a)
            return &m->pairs[i];
    return NULL;
}

/* Binds variable `a` to `b`. False: bound otherwise already. */
static bool bind(Meet *m, Val a, Val b)
{
    const Pair *p = pair_of_a(m, a);

    if (p)
        return p->b == b && !val(m->ex->values, a)->is_many;
    if (m->npairs == MAX_PAIRS)
        return false;
    m->pairs[m->npairs++] = (Pair){a, b, 0};
    return fact_is_subset(m->ex->facts, state_fact(m->ex, m->b, b), state_known(m->a, a));
}

static Val bound_leaf(void *ctx, Val v)
{
    const Pair *p = pair_of_a(ctx, v);

    return p ? p->b : 0;
}

/* `a` in terms of the covered state. */
static Val bound(Meet *m, Val a)
{
    ValRebuild r = {m->ex->values, m->ex->values, bound_leaf, m};

    return a ? val_rebuild(&r, a) : 0;
}

static bool covers_value(Meet *m, Val a, Val b)
{
    if (is_variable(m, a))
        return b ? bind(m, a, b) : !state_known(m->a, a) && !pair_of_a(m, a);
    if (a == b)
        return true;
    if (!b)
        return false;
    /* what is one of some is covered by the choice */
    if (val(m->ex->values, a)->kind == VAL_CHOICE) {
        Val members[CHOICE_MAX];
        uint32_t n = val_members(m->ex->values, a, members), i;

        for (i = 0; i < n; i++)
            if (members[i] == b)
                return true;
    }
    return val(m->ex->values, a)->kind == VAL_EXPR && bound(m, a) == b;
}

/* Places that only the covered state mentions must read as nothing known, or as what is
 * there. */
static bool covers_rest(Meet *m)
{
    uint32_t i;

    for (i = 0; i < m->b->ncells; i++) {
        Cell c = m->b->cells[i];
        Val v;

        if (state_peek(m->a, c.place))
            continue;
        v = value_at(m->ex, m->a, c.place);
        if (v && v != c.value)
            return false;
        if (!v && !m->a->is_loose && state_holds_handle(m->ex, m->b, c.value))
            return false;
    }
    for (i = 0; i < m->b->ndefaults; i++) {
        uint32_t k = 0;

        while (k < m->a->ndefaults && m->a->defaults[k].place != m->b->defaults[i].place)
            k++;
        if (k == m->a->ndefaults || m->a->defaults[k].kind != m->b->defaults[i].kind ||
            m->a->defaults[k].from != m->b->defaults[i].from)
            return false;
    }
    return m->a->ndefaults == m->b->ndefaults;
}

/* Facts and relations of the covering state must hold in the other. */
static bool covers_facts(Meet *m)
{
    uint32_t i;

    for (i = 0; i < m->a->nknowns; i++) {
        Known k = m->a->knowns[i];
        Val there;

        if (is_variable(m, k.val))
            /* checked when it was bound; one that nothing holds does not matter */
            continue;
        there = bound(m, k.val);
        if (!there ||
            !fact_is_subset(m->ex->facts, state_fact(m->ex, m->b, there), k.fact))
            return false;
    }
    for (i = 0; i < m->a->nrels; i++) {
        Rel r = m->a->rels[i];
        Val x = bound(m, r.a), y = bound(m, r.b);

        if (!x || !y || state_equal(m->ex, m->b, x, y) != (int)r.is_equal)
            return false;
    }
    return true;
}

static bool covers_handles(Meet *m)
{
    uint32_t i;

    for (i = 0; i < m->a->nhandles; i++) {
        const HandleRec *x = &m->a->handles[i], *y = state_record(m->b, x->sym);

        if (x->pub.life != LIFE_PENDING || !y)
            continue;
        if ((x->decider == 0) != (y->decider == 0) ||
            (x->before == 0) != (y->before == 0))
            return false;
        if (x->decider && !covers_value(m, x->decider, y->decider))
            return false;
        if (x->before && !covers_value(m, x->before, y->before))
            return false;
    }
    return true;
}

/* What a loose state says of handles and inputs is no more than the other says. */
static bool covers_loosely(Explorer *ex, const State *a, const State *b)
{
    uint32_t i;

    if (!same_exception(ex, a, b))
        return false;
    for (i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y = state_record(b, x->sym);

        if (x->pub.life != LIFE_MUTED && (!y || !same_record(x, y)))
            return false;
    }
    return effects_cover(ex, a->does, b->does);
}

bool state_subsumes(Explorer *ex, const State *a, const State *b)
{
    Pair pairs[MAX_PAIRS];
    Meet m = {ex, a, b, NULL, 0, false, pairs, 0, NULL, false};
    uint32_t i;

    if (!(a->is_loose ? covers_loosely(ex, a, b) : state_same_skeleton(ex, a, b)))
        return false;
    for (i = 0; i < a->ncells; i++)
        if (!covers_value(&m, a->cells[i].value, value_at(ex, b, a->cells[i].place)))
            return false;
    for (i = 0; i < a->nregs; i++)
        if (!covers_value(&m, a->regs[i].value, state_reg(b, a->regs[i].reg)))
            return false;
    return covers_rest(&m) && covers_handles(&m) && covers_facts(&m);
}

/* joining */

static Fact joined_fact(const Meet *m, Val a, Val b)
{
    Fact fa = state_fact(m->ex, m->a, a), fb = state_fact(m->ex, m->b, b);

    return m->widen ? fact_widen(m->ex->facts, fa, fb) : fact_or(m->ex->facts, fa, fb);
}

static uint32_t set_find(const JoinSet *set, Val v)
{
    uint32_t lo = 0, hi = set->n;

    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;

        if (set->v[mid] < v)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void set_add(JoinSet *set, Val v)
{
    uint32_t i = set_find(set, v);

    if (i < set->n && set->v[i] == v)
        return;
    if (set->n == MAX_JOINS) {
        set->is_full = true;
        return;
    }
    memmove(set->v + i + 1, set->v + i, (set->n - i) * sizeof *set->v);
    set->v[i] = v;
    set->n++;
}

/* The joins of block `blk` that `v` mentions. */
static void set_add_of(JoinSet *set, const Values *vs, uint32_t blk, Val v)
{
    while (v) {
        const ValNode *n = val(vs, v);

        if (n->kind == VAL_JOIN && n->a == blk)
            set_add(set, v);
        if (n->kind == VAL_SITE || n->kind == VAL_JOIN || n->kind == VAL_LOCAL ||
            n->kind == VAL_HEAP)
            return;
        if (n->b)
            set_add_of(set, vs, blk, n->b);
        v = n->a;
    }
}

static void set_fill(JoinSet *set, const Values *vs, const State *s, uint32_t blk)
{
    set->n = 0;
    set->is_full = false;

    for (uint32_t i = 0; i < s->ncells; i++) {
        set_add_of(set, vs, blk, s->cells[i].place);
        set_add_of(set, vs, blk, s->cells[i].value);
    }
    for (uint32_t i = 0; i < s->nregs; i++)
        set_add_of(set, vs, blk, s->regs[i].value);
    for (uint32_t i = 0; i < s->nhandles; i++) {
        set_add_of(set, vs, blk, s->handles[i].sym);
        set_add_of(set, vs, blk, s->handles[i].before);
        set_add_of(set, vs, blk, s->handles[i].decider);
        set_add_of(set, vs, blk, s->handles[i].owner);
    }
    set_add_of(set, vs, blk, s->exception);
}

static bool is_mentioned(const Meet *m, const State *s, const JoinSet *set, Val v)
{
    uint32_t i = set_find(set, v);

    return (i < set->n && set->v[i] == v) ||
           (set->is_full && state_mentions(m->ex, s, v));
}

/* A name for a pair that neither state keeps for something else. */
static Val join_symbol(Meet *m, Val place)
{
    int64_t n = 0;
    Val v;
    uint32_t i;
    bool taken = true;

    if (!m->has_joins) {
        set_fill(&m->joins[0], m->ex->values, m->a, m->blk);
        set_fill(&m->joins[1], m->ex->values, m->b, m->blk);
        m->has_joins = true;
    }
    while (taken) {
        v = val_join(m->ex->values, m->blk, place, n++);
        taken = is_mentioned(m, m->a, &m->joins[0], v) &&
                is_mentioned(m, m->b, &m->joins[1], v);
        for (i = 0; i < m->npairs && !taken; i++)
            taken = m->pairs[i].to == v;
        if (!taken)
            return v;
    }
    return 0;
}

/* Functions that a pointer may point to stay a choice. */
static Val join_functions(const Meet *m, Val a, Val b)
{
    Val both[2] = {a, b};

    return is_structural(m->ex, a) && is_structural(m->ex, b)
               ? val_choice(m->ex->values, both, 2)
               : 0;
}

/* The join of two values that stand at `place`; 0: nothing is known of it. */
static Val join_value(Meet *m, Val a, Val b, Val place)
{
    uint32_t i;
    Pair p = {a, b, 0};

    if (a == b)
        return a;
    if (!a || !b)
        return 0;
    if (state_equal(m->ex, m->a, a, b) == 1) /* `if (x != y) x = y;` */
        return b;
    if (state_equal(m->ex, m->b, a, b) == 1)
        return a;
    for (i = 0; i < m->npairs; i++)
        if (m->pairs[i].a == a && m->pairs[i].b == b)
            return m->pairs[i].to;
    if (m->npairs == MAX_PAIRS)
        return 0;
    p.to = join_functions(m, a, b);
    if (!p.to) {
        p.to = join_symbol(m, place);
        state_set_known(m->ex, m->out, p.to, joined_fact(m, a, b));
    }
    m->pairs[m->npairs++] = p;
    return p.to;
}

static bool same_default(Default a, Default b)
{
    return a.place == b.place && a.kind == b.kind && a.from == b.from;
}

/* Both lists are sorted by place. */
static void join_defaults(Meet *m)
{
    uint32_t i = 0, k = 0;

    while (i < m->a->ndefaults || k < m->b->ndefaults) {
        Val pa = i < m->a->ndefaults ? m->a->defaults[i].place : UINT32_MAX;
        Val pb = k < m->b->ndefaults ? m->b->defaults[k].place : UINT32_MAX;
        Val place = pa < pb ? pa : pb;
        bool is_same = pa == pb && same_default(m->a->defaults[i], m->b->defaults[k]);

        state_set_default(m->ex, m->out,
                          is_same ? m->a->defaults[i]
                                  : (Default){place, DEFAULT_FORGOTTEN, 0});
        i += pa == place;
        k += pb == place;
    }
}

/* Who may know an object from out of view on one path may know it. */
static bool is_escape_note(const Explorer *ex, Val place)
{
    const ValNode *n = val(ex->values, place);

    return n->kind == VAL_FIELD && n->name[0] == '#' &&
           n->name == names_add(ex->names, FIELD_ESCAPED);
}

static void join_cell(Meet *m, Val place, Val a, Val b)
{
    bool is_note = is_escape_note(m->ex, place);
    Val v = is_note ? (a ? a : b) : join_value(m, a, b, place);

    if (!v && val_is_input(m->ex->values, place))
        /* an absent cell would read what the caller had there */
        v = join_symbol(m, place);
    if (v)
        state_write(m->ex, m->out, place, v);
}

static void join_cells(Meet *m)
{
    uint32_t i = 0, k = 0;

    while (i < m->a->ncells || k < m->b->ncells) {
        Val pa = i < m->a->ncells ? m->a->cells[i].place : UINT32_MAX;
        Val pb = k < m->b->ncells ? m->b->cells[k].place : UINT32_MAX;
        Val place = pa < pb ? pa : pb;
        Val a = pa == place ? m->a->cells[i++].value : value_at(m->ex, m->a, place);
        Val b = pb == place ? m->b->cells[k++].value : value_at(m->ex, m->b, place);

        if (val(m->ex->values, place)->is_many) {
            Val both[2] = {a ? a : b, b ? b : a}, v = val_choice(m->ex->values, both, 2);

            state_write(m->ex, m->out, place, v ? v : both[0]);
            continue;
        }
        join_cell(m, place, a, b);
    }
}

static void join_regs(Meet *m)
{
    uint32_t i;

    for (i = 0; i < m->a->nregs; i++) {
        RegCell r = m->a->regs[i];
        /* stands for the register in a JOIN's name */
        Val name = val_site(m->ex->values, 0, r.reg, 0);
        Val v = join_value(m, r.value, state_reg(m->b, r.reg), name);

        if (v)
            state_set_reg(m->ex, m->out, r.reg, v);
    }
}

/* What both say of the same value; JOIN symbols have their facts already. */
static void join_facts(Meet *m)
{
    uint32_t i;

    for (i = 0; i < m->a->nknowns; i++) {
        Known k = m->a->knowns[i];
        Fact there = state_fact(m->ex, m->b, k.val), f;

        if (state_known(m->out, k.val) != FACT_ANY)
            continue;
        f = m->widen && val(m->ex->values, k.val)->kind != VAL_INPUT
                ? fact_widen(m->ex->facts, k.fact, there)
                : fact_or(m->ex->facts, k.fact, there);
        state_set_known(m->ex, m->out, k.val, f);
    }
    for (i = 0; i < m->a->nrels; i++) {
        Rel r = m->a->rels[i];

        if (state_equal(m->ex, m->b, r.a, r.b) == (int)r.is_equal)
            state_add_rel(m->ex, m->out, r.a, r.b, r.is_equal);
    }
}

/* The status that decides a handle is still there to be tested, in both states. */
static bool is_decider_alive(const Meet *m, const HandleRec *x, const HandleRec *y)
{
    return x->decider && x->decider == y->decider && x->success == y->success &&
           x->before == y->before && state_mentions_in_cells(m->ex, m->a, x->decider) &&
           state_mentions_in_cells(m->ex, m->b, x->decider);
}

/* Two lives of one handle. Live and failed become pending again where that can still be
 * told apart; other differences, and handles that only one path has, end all claims. */
static void join_lives(Meet *m, HandleRec *h, const HandleRec *x, const HandleRec *y)
{
    bool is_told = x->pub.life == LIFE_LIVE
                       ? y->pub.life == LIFE_FAILED
                       : x->pub.life == LIFE_FAILED && y->pub.life == LIFE_LIVE;

    h->has_escaped = x->has_escaped || y->has_escaped;
    h->was_faulted = x->was_faulted || y->was_faulted;
    h->is_collected = x->is_collected || y->is_collected;
    if (is_told && is_decider_alive(m, x, y)) {
        h->pub.life = LIFE_PENDING;
        h->was_faulted = true; /* it was checked */
    } else {
        h->pub.life = LIFE_MUTED;
        h->why = names_add(m->ex->names, WHY_PATHS);
        if (handle_is_open(x) || handle_is_open(y))
            handle_count(m->ex, h, ACT_MUTE, h->why);
    }
}

/* What only one of two paths has is not followed further. */
static void count_dropped(const Meet *m, const State *s, const State *other)
{
    for (uint32_t i = 0; i < s->nhandles; i++)
        if (handle_is_open(&s->handles[i]) && !state_record(other, s->handles[i].sym))
            handle_count(m->ex, &s->handles[i], ACT_MUTE,
                         names_add(m->ex->names, WHY_PATHS));
}

static void join_handles(Meet *m, const State *kept)
{
    const State *other = kept == m->a ? m->b : m->a;
    uint32_t i;

    count_dropped(m, m->a, m->b);
    count_dropped(m, m->b, m->a);

    for (i = 0; i < kept->nhandles; i++) {
        HandleRec h = kept->handles[i];
        const HandleRec *x = &h, *y = state_record(other, h.sym);

        if (!y)
            continue;
        if (!same_record(x, y)) {
            join_lives(m, &h, &kept->handles[i], y);
        } else if (h.pub.life == LIFE_PENDING) {
            bool is_a = kept == m->a;

            h.decider = join_value(m, is_a ? x->decider : y->decider,
                                   is_a ? y->decider : x->decider, h.sym);
            h.before = join_value(m, is_a ? x->before : y->before,
                                  is_a ? y->before : x->before, h.sym);
        }
        h.pub.was_checked = kept->handles[i].pub.was_checked && y->pub.was_checked;
        state_add_handle(m->ex, m->out, &h);
    }
}

State *state_merge(Explorer *ex, const State *a, const State *b, uint32_t blk, bool widen)
{
    Pair pairs[MAX_PAIRS];
    JoinSet joins[2];
    State *out = state_new(ex);
    Meet m = {ex, a, b, out, blk, widen, pairs, 0, joins, false};
    const State *kept = b->length < a->length ? b : a;

    join_handles(&m, kept);
    join_defaults(&m);
    join_cells(&m);
    join_regs(&m);
    out->exception = join_value(&m, a->exception, b->exception, val_local(ex->values, 0));
    join_facts(&m);
    out->trail = kept->trail;
    out->length = kept->length;
    out->does = effects_common(ex, a->does, b->does, names_add(ex->names, WHY_PATHS));
    out->is_muted_rest = a->is_muted_rest || b->is_muted_rest;
    out->may_have_lost = a->may_have_lost || b->may_have_lost;
    out->is_loose = a->is_loose || b->is_loose || !state_same_skeleton(ex, a, b);
    if (!out->may_have_lost)
        handle_merged(ex, out);
    return out;
}
