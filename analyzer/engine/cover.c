/* Whether a state covers another: all that it says holds there.
 *
 * Key to reading it: symbols of the body (SITE, JOIN) are names for unknown values. Read as
 * variables they can be bound so that everything the one says holds in the other.
 */
#include "engine/handle.h"
#include "engine/meet.h"

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

static const MeetPair *pair_of_a(const Meet *m, Val a)
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
    const MeetPair *p = pair_of_a(m, a);

    if (p)
        return p->b == b && !val(m->ex->values, a)->is_many;
    if (m->npairs == MEET_MAX_PAIRS)
        return false;
    m->pairs[m->npairs++] = (MeetPair){a, b, 0, false};
    return fact_is_subset(m->ex->facts, state_fact(m->ex, m->b, b), state_known(m->a, a));
}

static Val bound_leaf(void *ctx, Val v)
{
    const MeetPair *p = pair_of_a(ctx, v);

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
        v = state_value_at(m->ex, m->a, c.place);
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

    if (!state_same_exception(ex, a, b))
        return false;
    for (i = 0; i < a->nhandles; i++) {
        const HandleRec *x = &a->handles[i], *y = state_record(b, x->sym);

        if (x->pub.life != LIFE_MUTED && (!y || !handle_is_alike(x, y)))
            return false;
    }
    return effects_cover(ex, a->does, b->does);
}

static Val covered_source(const void *ctx, Val col)
{
    const MeetSide *side = ctx;

    return bound(side->m, col);
}

bool state_subsumes(Explorer *ex, const State *a, const State *b)
{
    MeetPair pairs[MEET_MAX_PAIRS];
    Meet m = {ex, a, b, NULL, 0, false, pairs, 0, NULL, false, false};
    uint32_t i;

    if (!(a->is_loose ? covers_loosely(ex, a, b) : state_same_skeleton(ex, a, b)))
        return false;
    for (i = 0; i < a->ncells; i++)
        if (!covers_value(&m, a->cells[i].value,
                          state_value_at(ex, b, a->cells[i].place)))
            return false;
    for (i = 0; i < a->nregs; i++)
        if (!covers_value(&m, a->regs[i].value, state_reg(b, a->regs[i].reg)))
            return false;
    MeetSide of_b = {&m, b};
    return covers_rest(&m) && covers_handles(&m) && covers_facts(&m) &&
           boxes_cover(ex->facts, a->boxes,
                       (BoxSide){b->boxes, meet_side_fact, covered_source, &of_b});
}
