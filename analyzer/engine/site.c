/* One call being applied: its arguments, its result, its mark, and the parts of it that
 * models name. */
#include "engine/site.h"
#include "engine/keep.h"

#include <string.h>

/* arguments */

#define DOWN_MAX 16

/* The object whose base class `object` is, as a virtual function of `derived` gets it. */
static Val led_down(const CallSite *c, Val object)
{
    const Program *p = c->ex->program;
    uint32_t path[DOWN_MAX], n, i;
    RecId bases[DOWN_MAX], at = c->derived;

    if (!link_base_path(p, c->derived, c->declared, path, DOWN_MAX, &n))
        return object;
    for (i = 0; i < n; i++)
        at = bases[i] = p->records.v[at].bases.v[path[i]];
    while (n-- > 0 && object != 0)
        object = val_derived(c->ex->values, object, bases[n]);
    return object;
}

Val site_arg(const CallSite *c, State *s, uint32_t i)
{
    Val v = i < c->nargs ? ref_value(c->ex, s, c->args[i]) : 0;

    return i == 0 && v != 0 && c->derived != c->declared ? led_down(c, v) : v;
}

static const Type *type_at(const CallSite *c, uint32_t unit, uint32_t type)
{
    const Unit *u = c->ex->program->units.v[unit].u;

    return type != 0 && type < u->types.n ? &u->types.v[type] : NULL;
}

uint32_t site_param_type(const CallSite *c, uint32_t i, uint32_t *unit)
{
    uint32_t at = i + site_first(c);

    if (c->decl != NULL) {
        *unit = c->decl_unit;
        if (i < c->decl->params.n && c->decl->params.v[i].type != 0)
            return c->decl->params.v[i].type;
    }
    *unit = c->ex->unit;
    if (c->call != NULL && c->call->arg_types != NULL && at < c->call->nargs)
        return c->call->arg_types[at];
    return 0;
}

static const Type *param_at(const CallSite *c, uint32_t i, uint32_t *unit)
{
    uint32_t type = site_param_type(c, i, unit);

    return type_at(c, *unit, type);
}

bool site_is_by_address(const CallSite *c, uint32_t i)
{
    uint32_t unit;
    const Type *t = param_at(c, i, &unit);

    return t != NULL && (t->kind == TYPE_REFERENCE || t->kind == TYPE_RECORD);
}

Val site_content(const CallSite *c, State *s, uint32_t i)
{
    uint32_t unit;
    const Type *t = i >= site_first(c) ? param_at(c, i - site_first(c), &unit) : NULL;
    const Type *to =
        t != NULL && t->kind == TYPE_REFERENCE ? type_at(c, unit, t->to) : NULL;
    Val v = site_arg(c, s, i);

    if (v == 0 || to == NULL || to->kind == TYPE_RECORD || to->kind == TYPE_OTHER ||
        to->kind == TYPE_FUNCTION || to->kind == TYPE_ARRAY)
        return v;
    return state_read(c->ex, s, v, 0);
}

/* Pointers to nothing in particular, opaque records, and integers as wide as a
 * pointer. */
bool site_may_be_handle(const CallSite *c, uint32_t i)
{
    uint32_t unit = c->ex->unit, type = site_param_type(c, i, &unit);
    const Type *t = type_at(c, unit, type);

    if (t == NULL)
        return true;
    if (t->kind == TYPE_INT)
        return t->bits >= 64;
    if (t->kind != TYPE_POINTER)
        return false;
    const Type *to = type_at(c, unit, t->to);
    if (to == NULL || to->kind == TYPE_VOID || to->kind == TYPE_OTHER)
        return true;
    return to->kind == TYPE_RECORD &&
           !c->ex->program->units.v[unit].u->records.v[to->record].is_complete;
}

bool site_may_reach(const CallSite *c, uint32_t i)
{
    uint32_t unit = c->ex->unit, type = site_param_type(c, i, &unit);
    const Type *t = type_at(c, unit, type);

    if (t == NULL)
        return true;
    if (t->kind == TYPE_INT)
        return t->bits >= 64;
    return t->kind != TYPE_BOOL && t->kind != TYPE_FLOAT;
}

/* symbols and result */

uint32_t site_ordinal(const CallSite *c, uint32_t n)
{
    return c->ordinals << 8 | (n & 0xffu);
}

Val site_fresh(const CallSite *c, State *s, uint32_t n, uint32_t type)
{
    return state_fresh(c->ex, s, site_ordinal(c, n), type);
}

static uint32_t result_reg(const CallSite *c)
{
    return c->ex->fn->nregs + 1 + c->level * SITE_FRAME;
}

Val site_result(const CallSite *c, const State *s)
{
    return state_reg(s, result_reg(c));
}

void site_set_result(const CallSite *c, State *s, Val v)
{
    state_set_reg(c->ex, s, result_reg(c), v);
}

Val site_need_result(const CallSite *c, State *s, Fact range)
{
    Val v = site_result(c, s);

    if (v != 0 || c->is_void)
        return v;
    v = site_fresh(c, s, 0, c->result_type);
    site_set_result(c, s, v);
    if (range != FACT_ANY)
        state_restrict(c->ex, s, v, range);
    return v;
}

uint32_t site_mark(const CallSite *c, State *s, TrailKind kind)
{
    const Mark *last = s->trail != 0 ? &c->ex->marks.v[s->trail] : NULL;

    if (last != NULL && last->loc == c->loc && last->text == NULL && last->nsteps == 0 &&
        (last->kind == kind || kind == TRAIL_CALL))
        return s->trail;
    return trail_mark(c->ex, s, kind, c->loc, NULL, kind != TRAIL_CALL);
}

void site_overwrite(const CallSite *c, State *s, Val place)
{
    Explorer *ex = c->ex;

    for (uint32_t i = 0; i < s->ncells; i++) {
        Cell cell = s->cells[i];
        if (val_is_below(ex->values, cell.place, place) &&
            state_holds_handle(ex, s, cell.value))
            handle_let_go(ex, s, cell.value, ACT_ESCAPE, c->text,
                          site_mark(c, s, TRAIL_CALL));
    }
    state_clear(ex, s, place, DEFAULT_FORGOTTEN);
}

void site_leave(const CallSite *c, State *s, ExitKind exit, Val exception, Outcomes *out)
{
    Explorer *ex = c->ex;
    Val result = site_result(c, s);

    for (uint32_t i = 0; i < SITE_FRAME; i++)
        state_drop_reg(ex, s, result_reg(c) + i);
    if (out->n >= SITE_MAX_OUTCOMES) {
        explore_give_up(ex, names_add(ex->names, "too-many-outcomes"));
        state_free(ex, s);
        return;
    }
    outcomes_add(ex, out, s, exit, exception);
    out->v[out->n - 1].result = result;
}

/* slots */

static Spot spot_value(Val v)
{
    return (Spot){.v = v};
}

static Spot spot_at(Val place)
{
    return (Spot){.is_place = true, .v = place};
}

/* A library may implement a class in a base with a name of its own (std::__shared_ptr):
 * what a model says of such a part is meant of the object that users see. */
static Val object_of_part(const CallSite *c, Val v, const ModelClass *cls)
{
    const Program *p = c->ex->program;

    for (const ValNode *n = val(c->ex->values, v); n->kind == VAL_BASE && cls != NULL;
         n = val(c->ex->values, v)) {
        const LinkedRecord *r = &p->records.v[n->num];
        if (!r->is_modelled || strcmp(r->name, cls->name) == 0)
            return v;
        v = n->a;
    }
    return v;
}

static Spot slot_base(const CallSite *c, State *s, const Slot *slot,
                      const ModelClass *cls)
{
    Values *vs = c->ex->values;

    switch (slot->base) {
    case SLOT_NONE:
        return spot_value(0);
    case SLOT_RESULT:
        if (c->into.kind != REF_NONE)
            return spot_at(ref_value(c->ex, s, c->into));
        return (Spot){.is_result = true};
    case SLOT_THIS:
        return c->has_object ? spot_at(object_of_part(c, site_arg(c, s, 0), cls))
                             : spot_value(0);
    case SLOT_ARG:
    case SLOT_REST: {
        Val v = site_arg(c, s, slot->arg + site_first(c));
        return v != 0 && site_is_by_address(c, slot->arg) ? spot_at(v) : spot_value(v);
    }
    case SLOT_NUMBER:
        return spot_value(val_const(vs, slot->number));
    case SLOT_UNKNOWN:
        return spot_value(site_fresh(c, s, 40, 0));
    case SLOT_EMPTY:
        return spot_value(
            val_const(vs, cls != NULL && cls->empty.n > 0 ? cls->empty.v[0].lo : 0));
    }
    return spot_value(0);
}

/* True if argument `i` refers to a scalar, of which ".cell" is the scalar itself. */
static bool is_scalar_arg(const CallSite *c, uint32_t i)
{
    uint32_t unit;
    const Type *t = param_at(c, i, &unit);

    if (t != NULL && t->kind == TYPE_REFERENCE)
        t = type_at(c, unit, t->to);
    return t != NULL && t->kind != TYPE_RECORD && t->kind != TYPE_OTHER;
}

static Spot step_take(const CallSite *c, State *s, Spot at, const SlotStep *step,
                      bool is_scalar)
{
    Values *vs = c->ex->values;
    int64_t index;

    switch (step->kind) {
    case STEP_DEREF: {
        Val to = spot_read(c, s, at);
        return to != 0 ? spot_at(to) : spot_value(0);
    }
    case STEP_FIELD:
        if (!at.is_place || is_scalar)
            return at;
        return spot_at(val_field(vs, at.v, step->field));
    case STEP_ELEMENT:
        return at.is_place ? spot_at(val_any(vs, at.v)) : at;
    case STEP_INDEX:
        if (!at.is_place)
            return at;
        if (val_is_const(vs, site_arg(c, s, step->arg + site_first(c)), &index))
            return spot_at(val_elem(vs, at.v, index));
        return spot_at(val_any(vs, at.v));
    }
    return at;
}

Spot slot_spot(const CallSite *c, State *s, const Slot *slot, const ModelClass *cls)
{
    Spot at = slot_base(c, s, slot, cls);
    bool is_scalar = slot->base == SLOT_ARG && is_scalar_arg(c, slot->arg);

    for (uint32_t i = 0; i < slot->nsteps; i++) {
        if (at.is_result && slot->steps[i].kind == STEP_DEREF)
            at = spot_value(site_need_result(c, s, FACT_ANY));
        at = step_take(c, s, at, &slot->steps[i], is_scalar && i == 0);
    }
    return at;
}

Val spot_read(const CallSite *c, State *s, Spot spot)
{
    if (spot.is_result)
        return site_need_result(c, s, FACT_ANY);
    if (!spot.is_place || spot.v == 0)
        return spot.v;
    return state_read(c->ex, s, spot.v, 0);
}

void spot_write(const CallSite *c, State *s, Spot spot, Val v)
{
    if (spot.is_result) {
        site_set_result(c, s, v);
    } else if (spot.is_place && spot.v != 0) {
        state_write(c->ex, s, spot.v, v);
        site_note_store(c, s, spot.v, v);
    }
}

/* handles */

static bool is_tracked(const CallSite *c, State *s, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(c->ex->values, v, members);

    int64_t num;

    for (uint32_t i = 0; i < n; i++)
        if (state_handle(c->ex, s, members[i]) != NULL)
            return true;
    return val_is_const(c->ex->values, v, &num) &&
           models_literal(c->ex->models, num) != NULL;
}

void site_act(const CallSite *c, State *s, Val v, Act act, Event *ev, bool may_be_input)
{
    static const TrailKind kinds[ACT_COUNT] = {
        [ACT_RELEASE] = TRAIL_RELEASE, [ACT_USE] = TRAIL_USE,
        [ACT_MODIFY] = TRAIL_USE,      [ACT_STORE] = TRAIL_STORE,
        [ACT_START] = TRAIL_OTHER,     [ACT_ESCAPE] = TRAIL_CALL,
        [ACT_MUTE] = TRAIL_CALL,       [ACT_LOSE] = TRAIL_EXIT,
        [ACT_RETAIN] = TRAIL_CALL,     [ACT_DROP] = TRAIL_CALL};

    if (act == ACT_RELEASE)
        handle_release_number(c->ex, s, v);
    if (v == 0 ||
        (!is_tracked(c, s, v) && !(may_be_input && val_is_input(c->ex->values, v))))
        return;
    ev->at = site_mark(c, s, kinds[act]);
    c->ex->marks.v[ev->at].is_by_destructor |= ev->is_by_destructor;
    handle_act(c->ex, s, v, act, ev);
}

/* The nearest object around `place` whose class is known to release what lies there when
 * it dies. */
static bool is_owned_place(const CallSite *c, State *s, Val place)
{
    Explorer *ex = c->ex;
    const ValNode *node = val(ex->values, place);

    for (Val object = place; node->kind == VAL_FIELD || node->kind == VAL_BASE ||
                             node->kind == VAL_ELEM || node->kind == VAL_ANY;
         node = val(ex->values, object)) {
        object = node->a;
        RecId record = state_dynamic_type(ex, s, object);
        if (record != 0 &&
            summary_object_releases(ex->run, record, ex->values, object, place))
            return true;
    }
    return false;
}

bool site_is_owner_call(const CallSite *c, State *s, Val place)
{
    if (c->is_death || (c->decl != NULL && c->decl->kind == DECL_DESTRUCTOR))
        return true;
    return c->has_object && place != 0 &&
           val_is_below(c->ex->values, place,
                        val_object(c->ex->values, site_arg(c, s, 0))) &&
           is_owned_place(c, s, place);
}

/* Fields of objects that outlive the function: the class pass may have to point at the
 * store. */
static void note_stored_at(const CallSite *c, State *s, Val place, Val sym)
{
    ValKind kind = (ValKind)val(c->ex->values, val_root_of(c->ex->values, place))->kind;

    if (kind != VAL_INPUT && kind != VAL_HEAP)
        return;
    uint32_t mark = site_mark(c, s, TRAIL_STORE);
    state_handle(c->ex, s, sym)->stored_at = mark;
}

void site_note_store(const CallSite *c, State *s, Val place, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(c->ex->values, v, members);

    for (uint32_t i = 0; i < n; i++) {
        HandleRec *h = state_handle(c->ex, s, members[i]);
        if (h == NULL)
            continue;
        if (h->pub.name == NULL)
            h->pub.name = place_text(c->ex, s, place);
        if (handle_site(c->ex, h)->name == NULL)
            handle_site(c->ex, h)->name = h->pub.name;
        h->is_kept_out |= handle_is_out_of_view(c->ex, place);
        keep_note_store(c, s, h, place);
        if (val(c->ex->values, place)->kind == VAL_FIELD)
            note_stored_at(c, s, place, members[i]);
        if (!is_owned_place(c, s, place))
            continue;
        uint32_t mark = site_mark(c, s, TRAIL_STORE);
        h = state_handle(c->ex, s, members[i]);
        h->last_taken_at = mark;
        if (h->pub.taken_at == 0)
            h->pub.taken_at = mark;
    }
}

/* calls made by models */

bool site_inner(const CallSite *outer, State *s, CallSite *inner, Ref *refs, FnId fn,
                bool has_object, const Val *args, uint32_t nargs, uint32_t step)
{
    Explorer *ex = outer->ex;

    if (outer->level + 1 >= SITE_MAX_LEVEL || nargs > SITE_MAX_ARGS)
        return false;
    *inner = (CallSite){.ex = ex,
                        .level = outer->level + 1,
                        .loc = outer->loc,
                        .text = outer->text,
                        .fn = fn,
                        .has_object = has_object,
                        .nargs = nargs,
                        .args = refs,
                        .ordinals = outer->ordinals * 16 + (step & 15u) + 1,
                        .is_death = outer->is_death,
                        .is_of_shared = outer->is_of_shared,
                        .is_of_every = outer->is_of_every};
    if (fn != 0) {
        inner->decl = link_decl(ex->program, fn);
        inner->decl_unit = ex->program->fns.v[fn].unit;
        const Type *t = type_at(inner, inner->decl_unit, inner->decl->result);
        inner->is_void = t == NULL || t->kind == TYPE_VOID;
    }
    for (uint32_t i = 0; i < nargs; i++) {
        refs[i] = ref_reg(result_reg(inner) + 1 + i);
        state_set_reg(ex, s, refs[i].id, args[i]);
    }
    return true;
}
