/* The verbs of models. Most change one state; those that run other code (deleters,
 * callables) come back with one path for each outcome.
 */
#include "engine/apply.h"
#include "engine/collect.h"
#include "engine/keep.h"

#include <string.h>

/* Whether memory that others reach holds the handle, too: then it is theirs as well. */
static bool is_shared(const Explorer *ex, const State *s, const HandleRec *h)
{
    for (uint32_t i = 0; i < s->ncells; i++) {
        ValKind root =
            (ValKind)val(ex->values, val_root_of(ex->values, s->cells[i].place))->kind;

        if (root != VAL_LOCAL && root != VAL_HEAP &&
            val_mentions(ex->values, s->cells[i].value, h->sym))
            return true;
    }
    return false;
}

/* Tells who wants to know whether a live handle of ours is closed here, and nothing
 * else. */
static void watch_release(const Apply *a, State *s, Val v)
{
    Explorer *ex = a->c->ex;
    const EngineWatch *watch = ex->run->options.watch;
    Val members[CHOICE_MAX];
    const HandleRec *h;
    Place at;

    if (!watch || a->c->is_death)
        return;
    h = val_members(ex->values, v, members) == 1 ? state_handle(ex, s, v) : NULL;
    at = trail_place(ex->u, a->c->loc);
    watch->on_release(watch->context, &at,
                      h && h->pub.origin == ORIGIN_OWNED && h->pub.life == LIFE_LIVE &&
                          !h->is_collected && !h->has_escaped && !is_shared(ex, s, h));
}

static void verb_release(Apply *a, State *s, const ModelStep *step)
{
    Event ev = apply_event(a, EV_RELEASE);
    Val v = slot_read(a, s, &step->slot);

    watch_release(a, s, v);

    ev.family = step->family;
    ev.is_by_destructor = a->c->is_death;
    ev.is_of_every = a->c->is_of_every;
    ev.is_of_shared = a->c->is_of_shared;
    site_act(a->c, s, v, ACT_RELEASE, &ev, true);
}

/* What a call looks at and keeps no copy of. */
static Val slot_look(Apply *a, State *s, const Slot *slot)
{
    Spot spot = slot_spot(a->c, s, slot, a->cls);

    return spot.is_place && spot.v != 0 ? state_look(a->c->ex, s, spot.v)
                                        : spot_read(a->c, s, spot);
}

static void verb_use(Apply *a, State *s, const ModelStep *step)
{
    Event ev = apply_event(a, EV_USE);

    ev.null = step->null;
    ev.needs = step->needs;
    ev.nneeds = step->nneeds;
    site_act(a->c, s, slot_look(a, s, &step->slot), ACT_USE, &ev, true);
}

static void verb_modify(Apply *a, State *s, const ModelStep *step)
{
    Event ev = apply_event(a, EV_MODIFY);

    ev.modifies = step->of;
    site_act(a->c, s, slot_look(a, s, &step->slot), ACT_MODIFY, &ev, true);
}

static bool is_of_elements(const Slot *slot)
{
    for (uint32_t i = 0; i < slot->nsteps; i++)
        if (slot->steps[i].kind == STEP_ELEMENT)
            return true;
    return false;
}

/* Where the object itself may be an element of a container, it is written over. */
static void slot_overwrite(Apply *a, State *s, const Slot *slot)
{
    Val place = is_of_elements(slot) ? 0 : spot_place(slot_spot(a->c, s, slot, a->cls));

    if (place != 0 && !(slot->base == SLOT_THIS && site_is_making(a->c)))
        collect_overwrite(a->c->ex, s, place);
}

static void verb_assign(Apply *a, State *s, const ModelStep *step)
{
    uint32_t n = 20 + (uint32_t)(step - a->fn->steps);
    Val v = step->from.base == SLOT_UNKNOWN ? site_fresh(a->c, s, n, 0)
                                            : slot_read(a, s, &step->from);

    if (step->plus.base != SLOT_NONE && v != 0) {
        Val by = slot_read(a, s, &step->plus);
        v = by != 0 ? val_expr(a->c->ex->values, OP_ADD, v, by) : 0;
        v = v != 0 ? v : site_fresh(a->c, s, n, 0);
    }
    slot_overwrite(a, s, &step->slot);
    spot_write(a->c, s, slot_spot(a->c, s, &step->slot, a->cls), v);
}

static void verb_address(Apply *a, State *s, const ModelStep *step)
{
    Spot from = slot_spot(a->c, s, &step->from, a->cls);

    spot_write(a->c, s, slot_spot(a->c, s, &step->slot, a->cls), spot_place(from));
}

static void verb_copy(Apply *a, State *s, const ModelStep *step)
{
    Spot to = slot_spot(a->c, s, &step->slot, a->cls);
    Spot from = slot_spot(a->c, s, &step->from, a->cls);

    if (to.is_place && from.is_place)
        region_copy(a->c, s, to.v, from.v, slot_object_type(a->c, &step->from));
    else
        spot_write(a->c, s, to, spot_read(a->c, s, from));
}

static void verb_swap(Apply *a, State *s, const ModelStep *step)
{
    Spot x = slot_spot(a->c, s, &step->slot, a->cls);
    Spot y = slot_spot(a->c, s, &step->from, a->cls);

    slot_overwrite(a, s, &step->slot);
    slot_overwrite(a, s, &step->from);
    if (x.is_place && y.is_place && x.v != y.v)
        state_swap_objects(a->c->ex, s, x.v, y.v, slot_object_type(a->c, &step->slot));
}

/* The type of argument `i` itself if it is a record passed by value or by rvalue
 * reference. */
static bool is_movable(const CallSite *c, const Slot *slot)
{
    uint32_t unit;
    const Type *t = slot_type(c, slot, &unit);

    return slot->base == SLOT_ARG && t != NULL &&
           (t->kind == TYPE_RECORD || t->is_rvalue);
}

/* Whether what a list in braces holds is copied bit by bit. */
static bool has_plain_elements(const Unit *u, const Type *list)
{
    const Record *r = &u->records.v[list->record];
    const Type *element =
        r->args.n > 0 && r->args.v[0].type != 0 ? &u->types.v[r->args.v[0].type] : NULL;

    return element == NULL || element->kind != TYPE_RECORD ||
           u->records.v[element->record].is_trivial_to_destroy;
}

static void verb_escape(Apply *a, State *s, const ModelStep *step)
{
    uint32_t first = step->slot.arg + site_first(a->c);

    if (step->slot.base == SLOT_REST) {
        for (uint32_t i = first; i < a->c->nargs; i++)
            unknown_let_go(a->c, s, site_arg(a->c, s, i), ACT_ESCAPE, a->c->text);
        return;
    }
    Spot spot = slot_spot(a->c, s, &step->slot, a->cls);
    uint32_t mark = site_mark(a->c, s, TRAIL_CALL);
    if (spot.is_place)
        handle_let_go(a->c->ex, s, spot.v, ACT_ESCAPE, a->c->text, mark);
    handle_let_go(a->c->ex, s, spot_read(a->c, s, spot), ACT_ESCAPE, a->c->text, mark);
    unknown_note_escape(a->c, s, spot_read(a->c, s, spot));
}

static void verb_forget(Apply *a, State *s, const ModelStep *step)
{
    Spot spot = slot_spot(a->c, s, &step->slot, a->cls);

    if (!spot.is_place || spot.v == 0)
        return;
    site_overwrite(a->c, s, spot.v);
}

static void verb_remove(Apply *a, State *s, const ModelStep *step)
{
    Spot spot = slot_spot(a->c, s, &step->slot, a->cls);

    if (spot.is_place && spot.v != 0)
        collect_remove(a->c->ex, s, spot.v);
}

static void verb_zero(Apply *a, State *s, const ModelStep *step)
{
    Spot spot = slot_spot(a->c, s, &step->slot, a->cls);

    if (spot.is_place && spot.v != 0)
        state_clear(a->c->ex, s, spot.v, DEFAULT_ZERO);
}

/* Comparison verbs: the result as an expression over what is compared, so that testing it
 * later refines that. */
static void verb_compare(Apply *a, State *s, const ModelStep *step)
{
    Explorer *ex = a->c->ex;
    Val x = slot_read(a, s, &step->slot), y = slot_read(a, s, &step->from), v = 0;

    if (x != 0 && y != 0)
        v = val_expr(ex->values, step->verb == VERB_EQUAL ? OP_EQ : OP_NE, x, y);
    site_set_result(a->c, s, v != 0 ? v : site_fresh(a->c, s, 0, a->c->result_type));
}

/* Whether a cell holds something: decided by its facts, else a comparison with the empty
 * value that it can have. */
static Val holds_value(Apply *a, State *s, Val cell)
{
    Explorer *ex = a->c->ex;
    bool has_set = a->cls != NULL && a->cls->empty.n > 0;
    int64_t empty = a->cls != NULL ? a->cls->empty_value : 0;
    Fact own = state_fact(ex, s, cell),
         none = has_set ? fact_set(ex->facts, a->cls->empty) : FACT_ZERO;

    if (fact_is_subset(ex->facts, own, none))
        return val_const(ex->values, 0);
    if (fact_is_disjoint(ex->facts, own, none))
        return val_const(ex->values, 1);
    for (uint32_t i = 0;
         has_set && !fact_has(ex->facts, own, empty) && i < a->cls->empty.n; i++)
        empty = fact_has(ex->facts, own, a->cls->empty.v[i].lo) ? a->cls->empty.v[i].lo
                                                                : a->cls->empty.v[i].hi;
    return val_expr(ex->values, OP_NE, cell, val_const(ex->values, empty));
}

static void verb_holds(Apply *a, State *s, const ModelStep *step)
{
    Val place = spot_place(slot_spot(a->c, s, &step->slot, a->cls));
    bool is_object = place != 0 && state_peek(s, place) == 0 &&
                     state_dynamic_type(a->c->ex, s, place) != 0;
    Val cell = is_object ? 0 : slot_read(a, s, &step->slot);
    Val v = is_object ? val_const(a->c->ex->values, 1) : 0; /* a closure lies there */

    if (cell != 0)
        v = holds_value(a, s, cell);
    site_set_result(a->c, s, v != 0 ? v : site_fresh(a->c, s, 0, a->c->result_type));
}

static void verb_owner(Apply *a, State *s, const ModelStep *step)
{
    Act act = step->verb == VERB_RETAIN ? ACT_RETAIN : ACT_DROP;
    Event ev = {.callee = a->c->text};
    Val v = slot_object(a, s, &step->slot);

    if (v == 0)
        return;
    if (act == ACT_RETAIN && step->slot.nsteps > 0) {
        keep_obtained(a->c->ex, s, v);
        return;
    }
    ev.at = site_mark(a->c, s, TRAIL_OTHER);
    handle_act(a->c->ex, s, v, act, &ev);
}

static void verb_join(Apply *a, State *s, const ModelStep *step)
{
    Values *vs = a->c->ex->values;
    Val v = step->slot.nsteps == 0 ? slot_object(a, s, &step->slot)
                                   : slot_look(a, s, &step->slot);

    if (v != 0 && step->verb == VERB_JOIN)
        keep_note_join(a->c->ex, s, val_object(vs, v));
    else if (v != 0)
        keep_note_detach(s, val_object(vs, v));
}

/* The function that a string names: one of the program, else the string itself when the
 * name is a model's or belongs to the Windows API; see call.c. 0: nobody knows it. */
static Val named_function(Explorer *ex, Val string)
{
    const ValNode *node = val(ex->values, string);
    FnId fn;

    if (string == 0 || node->kind != VAL_STRING)
        return 0;
    fn = link_find(ex->program, node->name);
    if (fn != 0)
        return val_fn(ex->values, fn);
    return models_function(ex->models, node->name) != NULL ||
                   models_is_windows_name(ex->models, node->name)
               ? string
               : 0;
}

static void verb_resolve(Apply *a, State *s, const ModelStep *step)
{
    Explorer *ex = a->c->ex;
    Val found = named_function(ex, slot_read(a, s, &step->from));
    Val either[2] = {found, val_const(ex->values, 0)};
    Spot to = slot_spot(a->c, s, &step->slot, a->cls);

    if (found != 0)
        spot_write(a->c, s, to, val_choice(ex->values, either, 2));
    else if (!to.is_result)
        spot_write(a->c, s, to,
                   site_fresh(a->c, s, 20 + (uint32_t)(step - a->fn->steps), 0));
}

/* The record that template argument `i` of the function names, else that of the class or
 * of the result; 0: a scalar. */
static RecId type_argument(Apply *a, State *s, uint32_t i)
{
    const CallSite *c = a->c;
    const Program *p = c->ex->program;
    RecId object = c->has_object ? site_object_record(c, s) : 0;

    if (c->decl != NULL && i < c->decl->args.n && !c->has_object)
        return link_type_record(p, c->decl_unit, c->decl->args.v[i].type);
    if (c->decl != NULL && !c->has_object)
        object = link_type_record(p, c->decl_unit, c->decl->result);
    const Record *r = object != 0 ? link_record(p, object, NULL) : NULL;
    return r != NULL && i < r->args.n
               ? link_type_record(p, p->records.v[object].unit, r->args.v[i].type)
               : 0;
}

/* ALLOCATE on failure yields the failure value: two paths. */
static void verb_allocate(Apply *a, Path *p)
{
    const CallSite *c = a->c;
    const ModelStep *step = &a->fn->steps[p->step];
    uint32_t n = (uint32_t)(step - a->fn->steps) + 1;

    if (step->failure.n > 0) {
        State *failed = state_copy(c->ex, p->s);
        spot_write(c, failed, slot_spot(c, failed, &step->slot, a->cls),
                   val_const(c->ex->values, step->failure.v[0].lo));
        path_push(a, failed, p->step + 1, 0);
    }
    Val object = state_fresh_heap(c->ex, p->s, site_ordinal(c, n));
    if (step->zeroed)
        state_clear(c->ex, p->s, object, DEFAULT_ZERO);
    RecId type = step->has_type_arg ? type_argument(a, p->s, step->type_arg) : 0;
    if (type != 0)
        state_write(c->ex, p->s,
                    val_field(c->ex->values, object, names_add(c->ex->names, FIELD_TYPE)),
                    val_type(c->ex->values, type));
    spot_write(c, p->s, slot_spot(c, p->s, &step->slot, a->cls), object);
}

static void verb_free(Apply *a, State *s, const ModelStep *step)
{
    Explorer *ex = a->c->ex;
    Val v = slot_read(a, s, &step->slot);

    if (v != 0 && val_is_address(ex->values, v))
        state_clear(ex, s, v, DEFAULT_UNDEFINED);
}

static void verb_throw(Apply *a, State *s, const ModelStep *step)
{
    Val exception = val_exception(a->c->ex->values, 0, step->type, 0);

    site_leave(a->c, s, EXIT_THROW, exception, a->out);
}

/* verbs that run other code: their outcomes go on with the next step */

static void resume(Apply *a, const Outcomes *from, const Path *p, const Slot *result)
{
    const CallSite *c = a->c;

    for (uint32_t i = 0; i < from->n; i++) {
        Outcome *o = &from->v[i];
        if (o->exit != EXIT_RETURN) {
            site_leave(c, o->state, o->exit, o->exception, a->out);
            continue;
        }
        if (result != NULL && result->base != SLOT_NONE && o->result != 0)
            spot_write(c, o->state, slot_spot(c, o->state, result, a->cls), o->result);
        path_push(a, o->state, p->step + 1, 0);
    }
}

static void verb_put(Apply *a, const Path *p)
{
    State *s = p->s;
    const ModelStep *step = &a->fn->steps[p->step];
    Outcomes out = {0};
    Spot to = slot_spot(a->c, s, &step->slot, a->cls);
    Spot from = slot_spot(a->c, s, &step->from, a->cls);
    Explorer *ex = a->c->ex;
    uint32_t unit;
    const Type *t = slot_type(a->c, &step->from, &unit);

    if (t != NULL && t->kind == TYPE_REFERENCE && t->to != 0)
        t = &ex->program->units.v[unit].u->types.v[t->to];
    slot_overwrite(a, s, &step->slot);
    if (is_movable(a->c, &step->from))
        slot_overwrite(a, s, &step->from);
    if (!to.is_place || !from.is_place || t == NULL || t->kind != TYPE_RECORD) {
        spot_write(a->c, s, to, spot_read(a->c, s, from));
        path_push(a, s, p->step + 1, 0);
        return;
    }
    /* elements that are not copied bit by bit: each has a constructor of its own */
    if (is_of_elements(&step->from) &&
        !has_plain_elements(ex->program->units.v[unit].u, t))
        outcomes_add(ex, &out, s, EXIT_RETURN, 0);
    else
        region_put(a->c, s, to.v, from.v,
                   step->from.nsteps == 0 ? ex->program->units.v[unit].records[t->record]
                                          : 0,
                   is_movable(a->c, &step->from), p->step, &out);
    resume(a, &out, p, NULL);
}

/* What a callable is given. Returns how many. */
static uint32_t step_args(Apply *a, State *s, const ModelStep *step,
                          Val out[SITE_MAX_ARGS])
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < step->nargs && n < SITE_MAX_ARGS; i++) {
        if (step->args[i].base != SLOT_REST) {
            out[n++] = spot_read(a->c, s, slot_spot(a->c, s, &step->args[i], a->cls));
            continue;
        }
        for (uint32_t j = step->args[i].arg + site_first(a->c);
             j < a->c->nargs && n < SITE_MAX_ARGS; j++)
            out[n++] = site_content(a->c, s, j);
    }
    return n;
}

static void verb_call(Apply *a, const Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    Val args[SITE_MAX_ARGS];
    uint32_t n = step_args(a, p->s, step, args);
    Outcomes out = {0};
    Spot spot = slot_spot(a->c, p->s, &step->slot, a->cls);

    callable_apply(a->c, p->s, spot.is_place ? spot.v : spot_read(a->c, p->s, spot), args,
                   n, p->step, &out);
    resume(a, &out, p, &step->result);
}

static void verb_close(Apply *a, const Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    Outcomes out = {0};
    Spot spot = slot_spot(a->c, p->s, &step->slot, a->cls);
    Slot self = {.base = SLOT_THIS};
    Val object =
        step->slot.base == SLOT_THIS ? slot_spot(a->c, p->s, &self, a->cls).v : 0;

    cell_close(a->c, p->s, a->cls, object, spot.is_place ? spot.v : 0, p->step, &out);
    resume(a, &out, p, NULL);
}

static void verb_destroy(Apply *a, const Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    Outcomes out = {0};
    Spot spot = slot_spot(a->c, p->s, &step->slot, a->cls);

    if (spot.is_place)
        contents_destroy(a->c, p->s, spot.v, p->step, &out);
    else
        pointer_destroy(a->c, p->s, spot_read(a->c, p->s, spot), p->step, &out);
    resume(a, &out, p, NULL);
}

static void verb_start(Apply *a, const Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    Spot spot = slot_spot(a->c, p->s, &step->slot, a->cls);
    Val args[SITE_MAX_ARGS];
    uint32_t n = step_args(a, p->s, step, args);

    thread_start(a->c, p->s, spot.is_place ? spot.v : spot_read(a->c, p->s, spot), args,
                 n);
    path_push(a, p->s, p->step + 1, 0);
}

/* CONSTRUCT in a cell, a sequence, or a fresh object. */
static void verb_construct(Apply *a, const Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    Outcomes out = {0};
    Spot to = slot_spot(a->c, p->s, &step->slot, a->cls);
    bool is_scalar;
    RecId element = step->has_type_arg ? type_argument(a, p->s, step->type_arg)
                                       : site_element(a->c, p->s, &is_scalar);
    uint32_t first = step->nargs > 0 ? step->args[0].arg + site_first(a->c) : a->c->nargs;

    if (to.is_place && to.v != 0 && !val_is_const(a->c->ex->values, to.v, NULL))
        region_construct(a->c, p->s, to.v, element, first, &out);
    else
        outcomes_add(a->c->ex, &out, p->s, EXIT_RETURN, 0);
    resume(a, &out, p, NULL);
}

void verb_run(Apply *a, Path *p)
{
    const ModelStep *step = &a->fn->steps[p->step];
    State *s = p->s;

    switch (step->verb) {
    case VERB_ACQUIRE:
        verb_acquire(a, s, step);
        break;
    case VERB_RELEASE:
        verb_release(a, s, step);
        break;
    case VERB_USE:
        verb_use(a, s, step);
        break;
    case VERB_MODIFY:
        verb_modify(a, s, step);
        break;
    case VERB_ASSIGN:
        verb_assign(a, s, step);
        break;
    case VERB_ADDRESS:
        verb_address(a, s, step);
        break;
    case VERB_COPY:
        verb_copy(a, s, step);
        break;
    case VERB_SWAP:
        verb_swap(a, s, step);
        break;
    case VERB_ESCAPE:
        verb_escape(a, s, step);
        break;
    case VERB_FORGET:
        verb_forget(a, s, step);
        break;
    case VERB_REMOVE:
        verb_remove(a, s, step);
        break;
    case VERB_ZERO:
        verb_zero(a, s, step);
        break;
    case VERB_EQUAL:
    case VERB_DIFFER:
        verb_compare(a, s, step);
        break;
    case VERB_HOLDS:
        verb_holds(a, s, step);
        break;
    case VERB_RESOLVE:
        verb_resolve(a, s, step);
        break;
    case VERB_ALLOCATE:
        verb_allocate(a, p);
        break;
    case VERB_FREE:
        verb_free(a, s, step);
        break;
    case VERB_RETAIN:
    case VERB_DROP:
        verb_owner(a, s, step);
        break;
    case VERB_JOIN:
    case VERB_DETACH:
        verb_join(a, s, step);
        break;
    case VERB_PUT:
        verb_put(a, p);
        return;
    case VERB_CALL:
        verb_call(a, p);
        return;
    case VERB_CONSTRUCT:
        verb_construct(a, p);
        return;
    case VERB_CLOSE:
        verb_close(a, p);
        return;
    case VERB_DESTROY:
        verb_destroy(a, p);
        return;
    case VERB_START:
        verb_start(a, p);
        return;
    case VERB_THROW:
        verb_throw(a, s, step);
        return;
    case VERB_COUNT:
        break;
    }
    path_push(a, s, p->step + 1, 0);
}
