/* What goes together where two states meet: the boxes of the join (boxes.h).
 *
 * Key to reading it: columns are inputs, and symbols in places that may decide, of which the
 * two say different things. Where there are too many rows something is lost: inputs are
 * muted, and callers who know them have to explore for themselves; if symbols were torn
 * apart, what is open is muted.
 */
#include "engine/handle.h"
#include "engine/meet.h"

/* Which of the caller's handles take which path cannot be told any more. */
static void mute_input(Meet *m, Val v)
{
    const ValNode *n = val(m->ex->values, v);

    if (n->kind == VAL_EXPR) {
        Val a = n->a, b = n->b;
        if (a != 0 && val_is_input(m->ex->values, a))
            mute_input(m, a);
        if (b != 0 && val_is_input(m->ex->values, b))
            mute_input(m, b);
        return;
    }
    if (n->kind != VAL_INPUT)
        return;
    effect_add(m->ex, m->out,
               &(Effect){.act = ACT_MUTE,
                         .target = v,
                         .ins = m->ex->ins,
                         .ordinal = ACT_MUTE,
                         .why = names_add(m->ex->names, WHY_PATHS)});
}

static void lose(void *ctx, Val v)
{
    Meet *m = ctx;

    if (val_is_input(m->ex->values, v)) {
        mute_input(m, v);
        m->out->is_vague = true;
        if (m->out->nhandles > 0 && val_is_argument(m->ex->values, v))
            explore_note_loose(m->ex, v);
    } else {
        m->is_torn = true;
    }
}

/* What goes together in the paths was lost: of what is open, nobody can tell any more where
 * it is closed. */
static void mute_open(Meet *m)
{
    for (uint32_t i = 0; i < m->out->nhandles; i++) {
        HandleRec *h = &m->out->handles[i];

        if (!handle_is_open(h))
            continue;
        h->pub.life = LIFE_MUTED;
        h->why = names_add(m->ex->names, WHY_PATHS);
        handle_count(m->ex, h, ACT_MUTE, h->why);
    }
}

/* columns */

Fact meet_side_fact(const void *ctx, Val v)
{
    const MeetSide *side = ctx;

    return v == 0 ? FACT_ANY : fact_asked(state_fact(side->m->ex, side->s, v));
}

/* What the join's symbol `col` stands for on one side. */
static Val side_source(const void *ctx, Val col)
{
    const MeetSide *side = ctx;
    const Meet *m = side->m;

    for (uint32_t i = 0; i < m->npairs; i++)
        if (m->pairs[i].to == col)
            return side->s == m->a ? m->pairs[i].a : m->pairs[i].b;
    return col;
}

static bool is_told(const Meet *m, Val a, Val b)
{
    return fact_asked(state_fact(m->ex, m->a, a)) !=
               fact_asked(state_fact(m->ex, m->b, b)) ||
           boxes_has(m->a->boxes, a) || boxes_has(m->b->boxes, b);
}

static bool is_pair_of(const Meet *m, Val v)
{
    uint32_t i;

    for (i = 0; i < m->npairs && m->pairs[i].to != v; i++)
        ;
    return i < m->npairs;
}

/* True if some place that may decide has the symbol. */
static bool decides(const Meet *m, Val v)
{
    const State *s = m->out;

    for (uint32_t i = 0; i < s->ncells; i++)
        if (val_mentions(m->ex->values, s->cells[i].value, v) &&
            meet_is_deciding(m, s->cells[i].place))
            return true;
    for (uint32_t i = 0; i < s->nregs; i++)
        if (val_mentions(m->ex->values, s->regs[i].value, v))
            return true;
    return false;
}

#define MAX_TRIED 512u

typedef struct {
    Val v[MAX_TRIED];
    uint32_t n;
} Cols;

static void col_push(Meet *m, Cols *cols, Val v)
{
    if (cols->n == MAX_TRIED)
        lose(m, v);
    else
        cols->v[cols->n++] = v;
}

/* A test of one value with a constant: what it tells is in the facts of the value. */
static bool is_told_by_operand(const Values *vs, Val v)
{
    const ValNode *n = val(vs, v);

    return n->kind == VAL_EXPR && (n->b == 0 || val(vs, n->b)->kind == VAL_CONST);
}

static void col_try(Meet *m, Cols *cols, Val v)
{
    ValKind kind = (ValKind)val(m->ex->values, v)->kind;

    if (is_told_by_operand(m->ex->values, v) || !is_told(m, v, v))
        return;
    if (val_is_input(m->ex->values, v) ||
        ((kind == VAL_SITE || kind == VAL_JOIN) && !is_pair_of(m, v) && decides(m, v)))
        col_push(m, cols, v);
}

static void cols_of(Meet *m, Cols *cols, const State *of)
{
    for (uint32_t i = 0; i < of->nknowns; i++)
        col_try(m, cols, of->knowns[i].val);
    for (uint32_t i = 0; of->boxes && i < of->boxes->ncols; i++)
        col_try(m, cols, of->boxes->cols[i]);
}

/* Rows that differ in inputs alone meet first. */
#define WEIGHT_INPUT 1u
#define WEIGHT_SYMBOL 16u

static uint32_t weight_of(const void *ctx, Val v)
{
    const Meet *m = ctx;

    return val_is_input(m->ex->values, v) ? WEIGHT_INPUT : WEIGHT_SYMBOL;
}

static void join_all(Meet *m)
{
    BoxMeet meet = {m->ex->arena, m->ex->facts, lose, weight_of, m};
    MeetSide of_a = {m, m->a}, of_b = {m, m->b};
    Cols cols;
    const Boxes *old = m->a->boxes;

    cols.n = 0;
    cols_of(m, &cols, m->a);
    cols_of(m, &cols, m->b);
    for (uint32_t i = 0; i < m->npairs; i++)
        if (m->pairs[i].decides && val(m->ex->values, m->pairs[i].to)->kind == VAL_JOIN &&
            is_told(m, m->pairs[i].a, m->pairs[i].b))
            col_push(m, &cols, m->pairs[i].to);
    if (cols.n == 0)
        return;
    m->out->boxes = boxes_union(
        &meet, (BoxSide){m->a->boxes, meet_side_fact, side_source, &of_a},
        (BoxSide){m->b->boxes, meet_side_fact, side_source, &of_b}, cols.v, cols.n);
    if (m->widen && !boxes_are_same(m->out->boxes, old)) {
        for (uint32_t i = 0; m->out->boxes && i < m->out->boxes->ncols; i++)
            if (val_is_input(m->ex->values, m->out->boxes->cols[i]))
                lose(m, m->out->boxes->cols[i]);
        m->out->boxes = NULL;
    }
    if (m->is_torn)
        mute_open(m);
}

/* Inputs that only one of the two knows as equal to something. */
static void mute_equal(Meet *m, const State *of, const State *other)
{
    for (uint32_t i = 0; i < of->nrels; i++) {
        Rel r = of->rels[i];

        if (!r.is_equal || state_equal(m->ex, other, r.a, r.b) == 1)
            continue;
        if (val_is_input(m->ex->values, r.a))
            mute_input(m, r.a);
        if (val_is_input(m->ex->values, r.b))
            mute_input(m, r.b);
    }
}

void meet_join_boxes(Meet *m)
{
    join_all(m);
    if (m->a->nrels + m->b->nrels > 0 && state_differs_in_inputs(m->ex, m->a, m->b)) {
        mute_equal(m, m->a, m->b);
        mute_equal(m, m->b, m->a);
    }
}
