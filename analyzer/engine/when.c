/* Conditions of a model's steps: what the facts decide costs nothing, an open one makes
 * two paths. Two things keep that rare: a handle acquired "on success" is pending and
 * needs no split, and a plain value written "on success" is written in any case, as an
 * unknown one.
 */
#include "engine/apply.h"

#include <string.h>

typedef enum { IS_FALSE, IS_TRUE, IS_OPEN } Answer;

/* What a condition on a value asks: `fact` must hold (is_in) or must not. */
typedef struct {
    Val v;
    Fact fact;
    bool is_in;
} Question;

static Answer answer_not(Answer a)
{
    return a == IS_OPEN ? IS_OPEN : a == IS_TRUE ? IS_FALSE : IS_TRUE;
}

static Answer question_answer(Apply *a, State *s, const Question *q)
{
    Facts *fs = a->c->ex->facts;
    Fact known = state_fact(a->c->ex, s, q->v);
    Answer in = IS_OPEN;

    if (q->v == 0)
        return IS_FALSE;
    if (fact_is_disjoint(fs, known, q->fact))
        in = IS_FALSE;
    else if (fact_is_subset(fs, known, q->fact))
        in = IS_TRUE;
    return q->is_in ? in : answer_not(in);
}

/* A split that the model asks for is no check of what this call acquires. */
static void leave_unchecked(const Apply *a, State *s)
{
    for (uint32_t i = 0; i < s->nhandles; i++)
        if (s->handles[i].ins == a->c->ex->ins &&
            !val(a->c->ex->values, s->handles[i].sym)->is_many)
            s->handles[i].pub.was_checked = false;
}

/* Restricts to the answer; false: that way is infeasible. */
static bool question_assume(Apply *a, State *s, const Question *q, bool truth)
{
    Facts *fs = a->c->ex->facts;
    Fact f = truth == q->is_in ? q->fact
                               : fact_minus(fs, state_fact(a->c->ex, s, q->v), q->fact);
    bool is_feasible = state_restrict(a->c->ex, s, q->v, f);

    leave_unchecked(a, s);
    return is_feasible;
}

/* True for conditions on values, with the question that they ask. */
static bool when_question(Apply *a, State *s, const When *w, Question *q)
{
    Facts *fs = a->c->ex->facts;

    switch (w->kind) {
    case WHEN_SUCCESS:
    case WHEN_FAILURE:
        *q = (Question){apply_result(a, s), a->success, w->kind == WHEN_SUCCESS};
        return true;
    case WHEN_IN:
    case WHEN_NOT_IN:
        *q = (Question){slot_read(a, s, &w->slot), fact_set(fs, w->set),
                        w->kind == WHEN_IN};
        return true;
    case WHEN_BITS:
        *q = (Question){slot_read(a, s, &w->slot), fact_bits(fs, 0, (uint64_t)w->bits),
                        true};
        return true;
    case WHEN_NO_BITS:
        *q = (Question){slot_read(a, s, &w->slot), fact_bits(fs, (uint64_t)w->bits, 0),
                        true};
        return true;
    case WHEN_KNOWN:
    case WHEN_NOT_KNOWN:
    case WHEN_SAME:
    case WHEN_DIFFERENT:
    case WHEN_PSEUDO:
    case WHEN_NOT_PSEUDO:
    case WHEN_NARGS:
    case WHEN_TYPE:
    case WHEN_NOT_TYPE:
    case WHEN_LIVE:
    case WHEN_NOT_LIVE:
        break;
    }
    return false;
}

/* What the caller gave may be a handle that he follows. */
static bool is_live(Apply *a, State *s, const When *w)
{
    Val v = slot_read(a, s, &w->slot);
    const HandleRec *h = v != 0 ? state_handle(a->c->ex, s, v) : NULL;

    return h != NULL ? h->pub.life != LIFE_RELEASED
                     : v != 0 && val_is_input(a->c->ex->values, v);
}

static bool is_pseudo(Apply *a, State *s, const When *w)
{
    Explorer *ex = a->c->ex;
    Val v = slot_read(a, s, &w->slot);
    const HandleRec *h = v != 0 ? state_handle(ex, s, v) : NULL;
    int64_t num;

    if (h != NULL)
        return h->pub.origin == ORIGIN_PSEUDO && h->pub.pseudo == w->word;
    if (v == 0 || !fact_is_const(ex->facts, state_fact(ex, s, v), &num))
        return false;
    const ModelFn *literal = models_literal(ex->models, num);
    for (uint32_t i = 0; literal != NULL && i < literal->nsteps; i++)
        if (literal->steps[i].pseudo == w->word)
            return true;
    return num == -1 && strcmp(w->word, "process") == 0;
}

static bool is_nargs(Apply *a, const When *w)
{
    int64_t n = (int64_t)(a->c->nargs - site_first(a->c));

    for (uint32_t i = 0; i < w->set.n; i++)
        if (w->set.v[i].lo <= n && n <= w->set.v[i].hi)
            return true;
    return false;
}

const Type *slot_type(const CallSite *c, const Slot *slot, uint32_t *unit)
{
    uint32_t type = 0;

    *unit = c->ex->unit;
    if (slot->base == SLOT_ARG)
        type = site_param_type(c, slot->arg, unit);
    else if (slot->base == SLOT_RESULT)
        type = c->result_type;
    const Unit *u = c->ex->program->units.v[*unit].u;
    return type != 0 && type < u->types.n ? &u->types.v[type] : NULL;
}

uint32_t slot_object_type(const CallSite *c, const Slot *slot)
{
    uint32_t unit, type = 0;

    if (slot->nsteps > 0)
        return 0;
    if (slot->base == SLOT_THIS && c->call != NULL)
        type = c->call->object_type;
    else if (slot->base == SLOT_ARG && slot_type(c, slot, &unit) != NULL &&
             unit == c->ex->unit)
        type = site_param_type(c, slot->arg, &unit);
    const Type *t = type != 0 ? &c->ex->u->types.v[type] : NULL;
    return t != NULL && (t->kind == TYPE_REFERENCE || t->kind == TYPE_POINTER) &&
                   slot->base != SLOT_NONE
               ? t->to
               : type;
}

static bool is_self(Apply *a, const Type *t, uint32_t unit)
{
    const Unit *u = a->c->ex->program->units.v[unit].u;

    return t->kind == TYPE_RECORD &&
           models_record_is(a->c->ex->models, u, t->record, a->cls);
}

static bool is_callable_type(const CallSite *c, const Type *t, uint32_t unit)
{
    const Unit *u = c->ex->program->units.v[unit].u;

    if (t->kind == TYPE_FUNCTION || t->kind == TYPE_MEMBER_POINTER)
        return true;
    if (t->kind == TYPE_POINTER)
        return t->to != 0 && u->types.v[t->to].kind == TYPE_FUNCTION;
    if (t->kind != TYPE_RECORD)
        return false;
    const Record *r = &u->records.v[t->record];
    if (r->is_lambda)
        return true;
    for (uint32_t i = 0; i < r->methods.n; i++)
        if (text_ends(u->decls.v[r->methods.v[i].decl].name, "::operator()"))
            return true;
    return false;
}

static bool is_type(Apply *a, const When *w)
{
    uint32_t unit;
    const Type *t = slot_type(a->c, &w->slot, &unit), *inner = t;
    const Unit *u = a->c->ex->program->units.v[unit].u;

    if (t == NULL)
        return false;
    bool is_ref = t->kind == TYPE_REFERENCE;
    bool is_rvalue = is_ref && t->is_rvalue;
    if (is_ref && t->to != 0)
        inner = &u->types.v[t->to];
    if (strcmp(w->word, "self&&") == 0)
        return (is_rvalue || !is_ref) && is_self(a, inner, unit);
    if (strcmp(w->word, "self&") == 0)
        return is_ref && !is_rvalue && is_self(a, inner, unit);
    if (strcmp(w->word, "self") == 0)
        return is_self(a, inner, unit);
    if (strcmp(w->word, "reference") == 0)
        return is_ref;
    if (strcmp(w->word, "rvalue") == 0)
        return is_rvalue || !is_ref;
    if (strcmp(w->word, "pointer") == 0)
        return inner->kind == TYPE_POINTER;
    if (strcmp(w->word, "record") == 0)
        return inner->kind == TYPE_RECORD;
    if (strcmp(w->word, "callable") == 0)
        return is_callable_type(a->c, inner, unit);
    if (strcmp(w->word, "integer") == 0)
        return inner->kind == TYPE_INT || inner->kind == TYPE_BOOL;
    return inner->kind == TYPE_RECORD && u->records.v[inner->record].name == w->word;
}

/* True if the value lies in the set on all paths that lead here. */
static bool is_known_in(Apply *a, State *s, const When *w)
{
    Facts *fs = a->c->ex->facts;
    Val v = slot_read(a, s, &w->slot);

    return v != 0 && fact_is_subset(fs, state_fact(a->c->ex, s, v), fact_set(fs, w->set));
}

static Answer when_known(Apply *a, State *s, const When *w)
{
    int same;

    switch (w->kind) {
    case WHEN_KNOWN:
        return is_known_in(a, s, w) ? IS_TRUE : IS_FALSE;
    case WHEN_NOT_KNOWN:
        return is_known_in(a, s, w) ? IS_FALSE : IS_TRUE;
    case WHEN_PSEUDO:
        return is_pseudo(a, s, w) ? IS_TRUE : IS_FALSE;
    case WHEN_NOT_PSEUDO:
        return is_pseudo(a, s, w) ? IS_FALSE : IS_TRUE;
    case WHEN_NARGS:
        return is_nargs(a, w) ? IS_TRUE : IS_FALSE;
    case WHEN_TYPE:
        return is_type(a, w) ? IS_TRUE : IS_FALSE;
    case WHEN_NOT_TYPE:
        return is_type(a, w) ? IS_FALSE : IS_TRUE;
    case WHEN_LIVE:
        return is_live(a, s, w) ? IS_TRUE : IS_FALSE;
    case WHEN_NOT_LIVE:
        return is_live(a, s, w) ? IS_FALSE : IS_TRUE;
    case WHEN_SAME:
    case WHEN_DIFFERENT:
        same = state_equal(a->c->ex, s, slot_read(a, s, &w->slot),
                           slot_read(a, s, &w->other));
        return same < 0                                ? IS_OPEN
               : (same == 1) == (w->kind == WHEN_SAME) ? IS_TRUE
                                                       : IS_FALSE;
    case WHEN_SUCCESS:
    case WHEN_FAILURE:
    case WHEN_IN:
    case WHEN_NOT_IN:
    case WHEN_BITS:
    case WHEN_NO_BITS:
        break;
    }
    return IS_OPEN;
}

static bool same_assume(Apply *a, State *s, const When *w, bool truth)
{
    Explorer *ex = a->c->ex;
    Val eq = val_expr(ex->values, OP_EQ, slot_read(a, s, &w->slot),
                      slot_read(a, s, &w->other));

    return eq == 0 || state_assume(ex, s, eq, truth == (w->kind == WHEN_SAME));
}

/* A step whose condition on success needs no split. */
static bool is_success_free(const ModelStep *step)
{
    switch (step->verb) {
    case VERB_ACQUIRE:
        return true;
    case VERB_ASSIGN:
        return step->from.base == SLOT_UNKNOWN;
    default:
        return false;
    }
}

bool path_ask(Apply *a, Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    const When *w = &step->when[p->when];
    Question q;
    Answer answer;

    if (w->kind == WHEN_SUCCESS && is_success_free(step))
        return true;
    bool asks = when_question(a, p->s, w, &q);
    answer = asks ? question_answer(a, p->s, &q) : when_known(a, p->s, w);
    if (answer == IS_TRUE)
        return true;
    if (answer == IS_FALSE) {
        path_push(a, p->s, p->step + 1, 0);
        return false;
    }
    State *other = state_copy(a->c->ex, p->s);
    bool is_feasible =
        asks ? question_assume(a, other, &q, false) : same_assume(a, other, w, false);
    if (is_feasible)
        path_push(a, other, p->step + 1, 0);
    else
        state_free(a->c->ex, other);
    is_feasible =
        asks ? question_assume(a, p->s, &q, true) : same_assume(a, p->s, w, true);
    if (!is_feasible)
        state_free(a->c->ex, p->s);
    return is_feasible;
}
