/* The last error of the thread, as GetLastError gives it: which call set it, and what a
 * test of it tells of that call.
 */
#include "engine/apply.h"

Val error_place(Apply *a)
{
    return val_root(a->c->ex->values, ROOT_ERROR);
}

Val error_with_place(Apply *a)
{
    Explorer *ex = a->c->ex;

    return val_field(ex->values, error_place(a), names_add(ex->names, "#with"));
}

/* A value that is 0 exactly if the call failed; 0: there is no such expression. */
static Val success_value(Apply *a, State *s)
{
    Explorer *ex = a->c->ex;
    Values *vs = ex->values;
    Val r = site_result(a->c, s);
    Fact success = a->success;

    if (r == 0)
        return 0;
    if (success == fact_const(ex->facts, 0))
        return val_expr(vs, OP_EQ, r, val_const(vs, 0));
    if (!fact_has(ex->facts, success, -1) && fact_has(ex->facts, success, -2))
        return val_expr(vs, OP_NE, r, val_const(vs, -1));
    if (!fact_has(ex->facts, success, 0) && fact_has(ex->facts, success, 1))
        return val_expr(vs, OP_NE, r, val_const(vs, 0));
    return 0;
}

void error_note(Apply *a, State *s)
{
    if (!a->fn->sets_error)
        return;
    apply_result(a, s);
    Val v = success_value(a, s), old = state_peek(s, error_place(a));
    if (v != 0 && a->fn->succeeds_with.n == 0 && old != 0 &&
        state_truth(a->c->ex, s, old) == 0)
        return; /* who succeeds leaves the error of before as it was */
    state_clear(a->c->ex, s, error_place(a), DEFAULT_FORGOTTEN);
    if (v != 0)
        state_write(a->c->ex, s, error_place(a), v);
    if (v != 0 && a->fn->succeeds_with.n > 0)
        state_write(a->c->ex, s, error_with_place(a),
                    val_const(a->c->ex->values, a->fn->succeeds_with.v[0].lo));
}

Fact error_fact(Apply *a, State *s)
{
    Explorer *ex = a->c->ex;
    Fact f = fact_set(ex->facts, a->fn->after_failure);
    Val with = state_peek(s, error_with_place(a));
    int64_t num;

    return with != 0 && val_is_const(ex->values, with, &num)
               ? fact_minus(ex->facts, f, fact_const(ex->facts, num))
               : f;
}

/* A value that is 0 exactly if the acquisition of `h` failed, where failing sets the last
 * error: a status says so itself. 0: there is none. */
static Val acquired_value(Explorer *ex, const HandleRec *h)
{
    Values *vs = ex->values;

    if (h->pub.life == LIFE_FAILED)
        return h->success != FACT_ZERO ? val_const(vs, 0) : 0;
    if (h->pub.life != LIFE_PENDING)
        return 0;
    if (h->decider != 0)
        return h->success != FACT_ZERO ? val_expr(vs, OP_NE, h->decider, val_const(vs, 0))
                                       : 0;
    if (h->failure == FACT_ZERO)
        return val_expr(vs, OP_NE, h->sym, val_const(vs, 0));
    return h->failure == fact_const(ex->facts, -1)
               ? val_expr(vs, OP_NE, h->sym, val_const(vs, -1))
               : 0;
}

void error_note_made(Explorer *ex, State *s, const HandleRec *h)
{
    Val place = val_root(ex->values, ROOT_ERROR), v = acquired_value(ex, h);

    state_clear(ex, s, place, DEFAULT_FORGOTTEN);
    if (v != 0 && h->pub.origin == ORIGIN_OWNED)
        state_write(ex, s, place, v);
}
