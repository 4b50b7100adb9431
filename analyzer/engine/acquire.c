/* The verb that makes handles: what a call of a source hands out, in its result or in a
 * place that it was given.
 */
#include "engine/apply.h"
#include "engine/keep.h"

/* What the out-place holds before the call: 0 if that is nothing defined. */
static Val place_before(Apply *a, State *s, Val place)
{
    Explorer *ex = a->c->ex;
    Val old = state_peek(s, place), read;

    if (old != 0 || val(ex->values, place)->is_many)
        return old;
    read = state_read(ex, s, place, 0);
    bool is_defined = val_is_const(ex->values, read, NULL) ||
                      val_is_input(ex->values, read) || state_is_forgotten(ex, s, place);
    return is_defined ? read : 0;
}

static void acquire_make(Apply *a, State *s, const ModelStep *step, Spot spot,
                         HandleMake *m)
{
    Explorer *ex = a->c->ex;
    bool has_status = !spot.is_result && a->fn->success.n > 0;

    m->origin = step->origin;
    m->family = step->family;
    m->pseudo = step->pseudo;
    m->source = a->c->text;
    m->is_thread_bound = step->is_thread_bound;
    m->may_fail = has_status || step->failure.n > 0 || step->may_fail;
    m->failure = step->failure.n > 0 ? fact_set(ex->facts, step->failure) : FACT_NEVER;
    m->owner = step->owner.base != SLOT_NONE ? slot_object(a, s, &step->owner) : 0;
    if (has_status) {
        m->decider = apply_result(a, s);
        m->success = a->success;
        m->is_success_assumed = a->fn->is_success_assumed;
    }
    if (spot.is_place) {
        m->before = place_before(a, s, spot.v);
        m->name = place_text(ex, s, spot.v);
    }
    if (spot.is_result)
        m->type = a->c->result_type;
}

/* A second handle of the object behind a borrowed one. */
static void same_object_note(Apply *a, State *s, Val sym, Val other)
{
    const HandleRec *of = other != 0 ? state_handle(a->c->ex, s, other) : NULL;
    bool is_lent =
        of != NULL && (of->pub.origin == ORIGIN_BORROWED || of->pub.is_same_object);
    HandleRec *h = state_handle(a->c->ex, s, sym);

    if (h != NULL)
        h->pub.is_same_object = is_lent;
}

void verb_acquire(Apply *a, State *s, const ModelStep *step)
{
    const CallSite *c = a->c;
    uint32_t n = (uint32_t)(step - a->fn->steps) + 1;
    Spot spot = slot_spot(c, s, &step->slot, a->cls);
    HandleMake m = {.ordinal = site_ordinal(c, n)};
    int64_t num;

    if (!spot.is_result &&
        (!spot.is_place || spot.v == 0 || val_is_const(c->ex->values, spot.v, NULL)))
        return;
    acquire_make(a, s, step, spot, &m);
    m.mark = trail_mark(c->ex, s, TRAIL_ACQUIRE, c->loc, NULL, true);
    Val sym = handle_make(c->ex, s, &m);
    HandleRec *made = state_handle(c->ex, s, sym);
    if (made != NULL)
        handle_grant(&made->pub, step);
    if (step->object.base != SLOT_NONE)
        same_object_note(a, s, sym, slot_read(a, s, &step->object));
    if (step->origin == ORIGIN_PSEUDO &&
        models_pseudo_value(c->ex->models, step->pseudo, &num))
        state_restrict(c->ex, s, sym, fact_const(c->ex->facts, num));
    /* an older symbol may have been renamed */
    spot = slot_spot(c, s, &step->slot, a->cls);
    if (spot.is_result && a->range != FACT_ANY)
        state_restrict(c->ex, s, sym, a->range);
    spot_write(c, s, spot, sym);
}
