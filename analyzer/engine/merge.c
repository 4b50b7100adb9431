/* The join of two states that meet at the entry of a block, or at an exit.
 *
 * Key to reading it: it pairs the values of equal places; each pair of different values
 * becomes one new symbol, wherever it occurs, so that equalities survive.
 */
#include "engine/handle.h"
#include "engine/meet.h"
#include "engine/plan.h"

#include <string.h>

bool meet_is_deciding(const Meet *m, Val place)
{
    return m->blk == 0 || plan_is_deciding(m->ex, m->blk, place);
}

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
    if (set->n == MEET_MAX_JOINS) {
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

    return state_is_structural(m->ex, a) && state_is_structural(m->ex, b)
               ? val_choice(m->ex->values, both, 2)
               : 0;
}

/* The join of two values that stand at `place`; 0: nothing is known of it. */
static Val join_value(Meet *m, Val a, Val b, Val place)
{
    uint32_t i;
    MeetPair p = {a, b, 0, false};

    if (a == b)
        return a;
    if (!a || !b)
        return 0;
    if (state_equal(m->ex, m->a, a, b) == 1) /* `if (x != y) x = y;` */
        return b;
    if (state_equal(m->ex, m->b, a, b) == 1)
        return a;
    p.decides = meet_is_deciding(m, place) || val(m->ex->values, place)->kind == VAL_SITE;
    for (i = 0; i < m->npairs; i++)
        if (m->pairs[i].a == a && m->pairs[i].b == b) {
            m->pairs[i].decides |= p.decides;
            return m->pairs[i].to;
        }
    if (m->npairs == MEET_MAX_PAIRS)
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
        Val a = pa == place ? m->a->cells[i++].value : state_value_at(m->ex, m->a, place);
        Val b = pb == place ? m->b->cells[k++].value : state_value_at(m->ex, m->b, place);

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
        if (!handle_is_alike(x, y)) {
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
    MeetPair pairs[MEET_MAX_PAIRS];
    JoinSet joins[2];
    State *out = state_new(ex);
    Meet m = {ex, a, b, out, blk, widen, pairs, 0, joins, false, false};
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
    meet_join_boxes(&m);
    out->is_muted_rest = a->is_muted_rest || b->is_muted_rest;
    out->may_have_lost = a->may_have_lost || b->may_have_lost;
    out->is_vague |= a->is_vague || b->is_vague;
    out->is_loose = a->is_loose || b->is_loose || !state_same_skeleton(ex, a, b);
    if (!out->may_have_lost)
        handle_merged(ex, out);
    return out;
}
