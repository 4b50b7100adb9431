/* Models: the steps of a ModelFn applied to a state, verb by verb (verb.c). A path through
 * the steps is a State and the number of the next step and condition; here is what comes
 * before the first and after the last.
 */
#include "engine/apply.h"

#include <string.h>

void path_push(Apply *a, State *s, uint32_t step, uint32_t when)
{
    ARRAY_PUSH(a->c->ex->arena, &a->paths, ((Path){s, step, when}));
}

Val apply_result(Apply *a, State *s)
{
    return site_need_result(a->c, s, a->range);
}

Val slot_read(Apply *a, State *s, const Slot *slot)
{
    Spot spot = slot_spot(a->c, s, slot, a->cls);

    if (spot.is_result)
        return apply_result(a, s);
    return spot_read(a->c, s, spot);
}

Val slot_object(Apply *a, State *s, const Slot *slot)
{
    Spot spot = slot_spot(a->c, s, slot, a->cls);
    Val v = spot.is_place && slot->nsteps == 0 ? spot.v : spot_read(a->c, s, spot);

    return v != 0 ? val_object(a->c->ex->values, v) : 0;
}

Event apply_event(Apply *a, EventKind kind)
{
    return (Event){.kind = kind, .callee = a->c->text};
}

/* before and after the steps */

static bool names_arg(const Slot *slot, uint32_t i)
{
    return (slot->base == SLOT_ARG && slot->arg == i) ||
           (slot->base == SLOT_REST && slot->arg <= i);
}

static bool is_named(const ModelFn *fn, uint32_t i)
{
    for (uint32_t k = 0; k < fn->nsteps; k++) {
        const ModelStep *step = &fn->steps[k];
        if (names_arg(&step->slot, i) || names_arg(&step->from, i) ||
            names_arg(&step->plus, i) || names_arg(&step->owner, i))
            return true;
        for (uint32_t j = 0; j < step->nargs; j++)
            if (names_arg(&step->args[j], i))
                return true;
    }
    return false;
}

/* Arguments that no step names are lent: to functions of C headers, and to methods of
 * which only the name is known, with all that they point to. Those of an open argument
 * list are printed at most. */
static void use_others(Apply *a, State *s)
{
    const CallSite *c = a->c;
    bool is_system = c->has_object
                         ? a->fn->nsteps == 0
                         : (c->decl == NULL || c->decl->is_c) && !a->fn->same_as_arg0;

    for (uint32_t i = site_first(c); i < c->nargs; i++) {
        uint32_t n = i - site_first(c);
        Event ev = apply_event(a, EV_USE);
        if (is_named(a->fn, n) || (c->decl != NULL && n >= c->decl->params.n))
            continue;
        if (is_system) {
            unknown_borrow(c, s, n);
            continue;
        }
        site_act(c, s, site_arg(c, s, i), ACT_USE, &ev, site_may_be_handle(c, n));
    }
}

/* Results that are known from the arguments: same-as, zero-iff-zero, pure getters. */
static Val known_result(Apply *a, State *s, State **zero)
{
    Explorer *ex = a->c->ex;
    Val arg = site_arg(a->c, s, site_first(a->c));

    *zero = NULL;
    if (a->fn->same_as_arg0)
        return arg;
    if (!a->fn->zero_iff_zero || arg == 0)
        return 0;
    int truth = state_truth(ex, s, arg);
    if (truth < 0) {
        *zero = state_copy(ex, s);
        if (!state_assume(ex, *zero, arg, false)) {
            state_free(ex, *zero);
            *zero = NULL;
        }
    }
    if (truth == 0)
        return val_const(ex->values, 0);
    state_assume(ex, s, arg, true);
    Val v = site_fresh(a->c, s, 0, a->c->result_type);
    state_restrict(ex, s, v, fact_not(ex->facts, fact_const(ex->facts, 0)));
    return v;
}

/* Cells of a pure getter: a pseudo-field of the object (or of argument 0) that remembers
 * the result. */
static Val pure_place(Apply *a, State *s)
{
    Explorer *ex = a->c->ex;
    Val object = a->c->nargs > 0 ? val_object(ex->values, site_arg(a->c, s, 0)) : 0;
    const char *end = strrchr(a->fn->name, ':');

    if (!a->fn->is_pure || object == 0 || a->c->nargs > 1 + site_first(a->c))
        return 0;
    return val_field(
        ex->values, object,
        names_add(ex->names,
                  arena_printf(ex->arena, "#%s", end != NULL ? end + 1 : a->fn->name)));
}

static void path_leave(Apply *a, State *s);

/* The result of GetLastError by what is known of the newest call that sets it. Where a
 * value of it tells of success, an open call is split: this path goes on as the one that
 * succeeded. */
static bool error_use(Apply *a, State *s)
{
    Explorer *ex = a->c->ex;
    Val v = a->fn->after_failure.n > 0 ? state_peek(s, error_place(a)) : 0;
    Val r = site_result(a->c, s);
    int truth = v != 0 && r != 0 ? state_truth(ex, s, v) : 1;

    if (truth == 0)
        state_restrict(ex, s, r, error_fact(a, s));
    if (truth != -1 || state_peek(s, error_with_place(a)) == 0)
        return true;
    State *failed = state_copy(ex, s);
    if (state_assume(ex, failed, v, false) &&
        state_restrict(ex, failed, site_result(a->c, failed), error_fact(a, failed)))
        path_leave(a, failed);
    else
        state_free(ex, failed);
    return state_assume(ex, s, v, true);
}

static void path_end(Apply *a, State *s)
{
    apply_result(a, s);
    if (error_use(a, s))
        path_leave(a, s);
    else
        state_free(a->c->ex, s);
}

static void path_leave(Apply *a, State *s)
{
    Val place = pure_place(a, s);

    error_note(a, s);
    if (place != 0 && !a->c->is_void)
        state_write(a->c->ex, s, place, site_result(a->c, s));
    site_leave(a->c, s, a->fn->is_noreturn ? EXIT_NORETURN : EXIT_RETURN, 0, a->out);
}

static void paths_run(Apply *a)
{
    while (a->paths.n > 0) {
        Path p = a->paths.v[--a->paths.n];
        bool goes_on = true;
        if (p.step == a->fn->nsteps) {
            path_end(a, p.s);
            continue;
        }
        while (goes_on && p.when < a->fn->steps[p.step].nwhen)
            if ((goes_on = path_ask(a, &p)))
                p.when++;
        if (goes_on)
            verb_run(a, &p);
    }
}

void model_apply(const CallSite *c, State *s, const ModelFn *fn, const ModelClass *cls,
                 Outcomes *out)
{
    Explorer *ex = c->ex;
    Apply a = {.c = c, .fn = fn, .cls = cls, .out = out};
    State *zero;

    a.range = fact_set(ex->facts, fn->range);
    a.success = fact_set(ex->facts, fn->success);
    use_others(&a, s);
    Val place = pure_place(&a, s);
    Val known = place != 0 ? state_peek(s, place) : 0;
    if (known != 0) {
        site_set_result(c, s, known);
        site_leave(c, s, EXIT_RETURN, 0, out);
        return;
    }
    known = known_result(&a, s, &zero);
    if (zero != NULL) {
        site_set_result(c, zero, val_const(ex->values, 0));
        site_leave(c, zero, EXIT_RETURN, 0, out);
    }
    if (known != 0)
        site_set_result(c, s, known);
    path_push(&a, s, 0, 0);
    paths_run(&a);
}
