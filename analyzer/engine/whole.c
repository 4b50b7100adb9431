/* What models do with whole objects: they die, are made, are copied, hold something to
 * call or a deleter. */
#include "engine/keep.h"
#include "engine/site.h"

#include <stdio.h>
#include <string.h>

static void outcome_plain(const CallSite *c, State *s, Outcomes *out)
{
    outcomes_add(c->ex, out, s, EXIT_RETURN, 0);
}

RecId site_object_record(const CallSite *c, State *s)
{
    Explorer *ex = c->ex;
    RecId r = c->has_object ? state_dynamic_type(ex, s, site_arg(c, s, 0)) : 0;

    if (r == 0 && c->decl != NULL && c->decl->record != 0)
        r = ex->program->units.v[c->decl_unit].records[c->decl->record];
    return r;
}

/* Notes what was made at a place that does not say so itself. */
static void type_note(Explorer *ex, State *s, Val place, RecId record)
{
    if (record != 0 && state_dynamic_type(ex, s, place) == 0)
        state_write(ex, s, val_field(ex->values, place, names_add(ex->names, FIELD_TYPE)),
                    val_type(ex->values, record));
}

void region_copy(const CallSite *c, State *s, Val to, Val from, uint32_t type)
{
    Explorer *ex = c->ex;
    RecId dynamic = state_dynamic_type(ex, s, from);

    if (to == from)
        return;
    state_copy_object(ex, s, to, from, type);
    type_note(ex, s, to, dynamic);
}

/* death */

/* Runs a function on an object and the arguments; without a function, nothing happens. */
static void inner_call(const CallSite *c, State *s, FnId fn, bool has_object,
                       const Val *args, uint32_t n, uint32_t step, bool is_deleter,
                       Outcomes *out)
{
    CallSite inner;
    Ref refs[SITE_MAX_ARGS];

    if (fn == 0 || !site_inner(c, s, &inner, refs, fn, has_object, args, n, step)) {
        outcome_plain(c, s, out);
        return;
    }
    inner.is_death = is_deleter || link_decl(c->ex->program, fn)->kind == DECL_DESTRUCTOR;
    inner.is_deleter = is_deleter;
    site_apply(&inner, s, out);
}

/* The destructor of `record`: a model's, which needs no declaration, or its own. */
static void destructor_call(const CallSite *c, State *s, Val place, RecId record,
                            uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    const LinkedRecord *r = &ex->program->records.v[record];
    const ModelFn *fn = r->model != NULL
                            ? models_method(r->model, names_add(ex->names, "destructor"))
                            : NULL;
    CallSite inner;
    Ref refs[SITE_MAX_ARGS];

    if (fn == NULL ||
        !site_inner(c, s, &inner, refs, r->destructor, true, &place, 1, step)) {
        inner_call(c, s, r->destructor, true, &place, 1, step, false, out);
        return;
    }
    inner.is_death = true;
    inner.is_void = true;
    model_apply(&inner, s, fn, r->model, out);
}

void region_destroy(const CallSite *c, State *s, Val place, RecId record, uint32_t step,
                    Outcomes *out)
{
    Explorer *ex = c->ex;
    RecId dynamic = place != 0 ? state_dynamic_type(ex, s, place) : 0;
    Outcomes dead = {0};

    if (dynamic != 0)
        record = dynamic;
    /* a pointer to a base: it is the whole object that dies */
    if (dynamic != 0 &&
        state_dynamic_type(ex, s, val_object(ex->values, place)) == dynamic)
        place = val_object(ex->values, place);
    if (record == 0 || place == 0) {
        outcome_plain(c, s, out);
        return;
    }
    destructor_call(c, s, place, record, step, &dead);
    for (uint32_t i = 0; i < dead.n; i++) {
        Outcome *o = &dead.v[i];
        if (!val(ex->values, place)->is_many)
            state_clear(ex, o->state, place, DEFAULT_UNDEFINED);
        outcomes_add(ex, out, o->state, o->exit, o->exception);
    }
}

/* The record that template argument `i` of `record` names, by value or behind a
 * pointer. */
static RecId record_arg(const Program *p, RecId record, uint32_t i, bool *is_pointer)
{
    uint32_t unit = p->records.v[record].unit;
    const Record *r = link_record(p, record, NULL);

    *is_pointer = false;
    if (i >= r->args.n)
        return 0;
    RecId to = link_type_record(p, unit, r->args.v[i].type);
    if (to == 0) {
        to = link_pointee_record(p, unit, r->args.v[i].type);
        *is_pointer = to != 0;
    }
    return to;
}

/* What an element is made of, as far as template arguments tell. */
typedef struct {
    bool is_known;
    RecId record; /* 0: a scalar */
} Element;

static Element element_of_type(const Program *p, uint32_t unit, uint32_t type)
{
    const Unit *u = p->units.v[unit].u;
    TypeKind kind = type != 0 ? u->types.v[type].kind : TYPE_OTHER;

    return (Element){kind != TYPE_OTHER, link_type_record(p, unit, type)};
}

/* The type of field `name` of a record among the template arguments, nested ones too: the
 * pairs of a map. */
static Element element_field(const Program *p, RecId record, Name name, uint32_t depth)
{
    const Record *r = link_record(p, record, NULL);
    uint32_t unit = p->records.v[record].unit;

    for (uint32_t i = 0; depth > 0 && i < r->fields.n; i++)
        if (r->fields.v[i].name == name)
            return element_of_type(p, unit, r->fields.v[i].type);
    for (uint32_t i = 0; depth < 3 && i < r->args.n; i++) {
        RecId arg = link_type_record(p, unit, r->args.v[i].type);
        Element e =
            arg != 0 ? element_field(p, arg, name, depth + 1) : (Element){false, 0};
        if (e.is_known)
            return e;
    }
    return (Element){false, 0};
}

static bool dies_with_effect(const Program *p, RecId record)
{
    const LinkedRecord *r = &p->records.v[record];

    if (r->model != NULL)
        return r->model->deleter != DELETER_NONE;
    return r->destructor != 0 && p->fns.v[r->destructor].body != NULL;
}

/* Where the pair of a map is not declared: the one template argument whose death does
 * something, if there is one. */
static Element element_guess(const Program *p, RecId record)
{
    const Record *r = link_record(p, record, NULL);
    Element found = {r->args.n > 0, 0};

    for (uint32_t i = 0; i < r->args.n; i++) {
        RecId arg = link_type_record(p, p->records.v[record].unit, r->args.v[i].type);
        if (arg == 0 || !dies_with_effect(p, arg))
            continue;
        if (found.record != 0)
            return (Element){false, 0};
        found.record = arg;
    }
    return found;
}

static Element element_at(const CallSite *c, State *s, Val place)
{
    const Program *p = c->ex->program;
    const ValNode *n = val(c->ex->values, place);
    RecId object = site_object_record(c, s);

    if (object == 0)
        return (Element){false, 0};
    if (n->kind == VAL_FIELD && val(c->ex->values, n->a)->kind == VAL_ANY) {
        Element e = element_field(p, object, n->name, 0);
        return e.is_known ? e : element_guess(p, object);
    }
    const Record *r = link_record(p, object, NULL);
    return r->args.n > 0
               ? element_of_type(p, p->records.v[object].unit, r->args.v[0].type)
               : (Element){false, 0};
}

void pointer_destroy(const CallSite *c, State *s, Val v, uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    RecId object = site_object_record(c, s);
    bool is_pointer;
    RecId element = object != 0 ? record_arg(ex->program, object, 0, &is_pointer) : 0;

    if (v == 0 || !val_is_address(ex->values, v)) {
        region_destroy(c, s, v, element, step, out);
        return;
    }
    if (element == 0 && state_dynamic_type(ex, s, v) == 0) {
        state_clear(ex, s, v, DEFAULT_UNDEFINED);
        outcome_plain(c, s, out);
        return;
    }
    region_destroy(c, s, v, element, step, out);
}

void contents_destroy(const CallSite *c, State *s, Val place, uint32_t step,
                      Outcomes *out)
{
    Explorer *ex = c->ex;
    Val held = place != 0 && val(ex->values, place)->kind == VAL_FIELD &&
                       !val(ex->values, place)->is_many
                   ? state_peek(s, place)
                   : 0;
    Element e = place != 0 ? element_at(c, s, place) : (Element){true, 0};

    if (held != 0) {
        pointer_destroy(c, s, held, step, out);
        return;
    }
    if (e.record != 0) {
        CallSite each = *c;
        each.is_of_every = true;
        region_destroy(&each, s, place, e.record, step, out);
        return;
    }
    if (!e.is_known && place != 0)
        handle_let_go(ex, s, place, ACT_MUTE, names_add(ex->names, WHY_ELEMENT),
                      site_mark(c, s, TRAIL_CALL));
    outcome_plain(c, s, out);
}

/* Applies a functor class or a function that is a template argument to the cell's
 * value. */
static void deleter_arg_apply(const CallSite *c, State *s, uint32_t index, Val v,
                              uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    const Program *p = ex->program;
    RecId object = site_object_record(c, s);
    const Record *r = object != 0 ? link_record(p, object, NULL) : NULL;
    bool is_pointer;
    Val args[2] = {
        val_field(ex->values, site_arg(c, s, 0), names_add(ex->names, "deleter")), v};

    if (r == NULL || index >= r->args.n) {
        unknown_let_go(c, s, v, ACT_MUTE, names_add(ex->names, WHY_DELETER));
        outcome_plain(c, s, out);
        return;
    }
    if (r->args.v[index].decl != 0) {
        inner_call(c, s, p->units.v[p->records.v[object].unit].fns[r->args.v[index].decl],
                   false, &v, 1, step, true, out);
        return;
    }
    RecId functor = record_arg(p, object, index, &is_pointer);
    FnId op =
        functor != 0 && !is_pointer ? link_method_named(p, functor, "operator()") : 0;
    if (op != 0) {
        inner_call(c, s, op, true, args, 2, step, true, out);
        return;
    }
    /* its call operator was never instantiated */
    if (functor != 0 && p->records.v[functor].model != NULL) {
        bool is_value;
        RecId element = record_arg(p, object, 0, &is_value);
        region_destroy(c, s, v, element, step, out);
        return;
    }
    Val stored = state_read(
        ex, s, val_field(ex->values, site_arg(c, s, 0), names_add(ex->names, "deleter")),
        0);
    callable_apply(c, s, stored, &v, 1, step, out);
}

/* The first function among the template arguments, nested ones too. */
static FnId function_arg(const Program *p, RecId record, uint32_t depth)
{
    const Record *r = link_record(p, record, NULL);
    uint32_t unit = p->records.v[record].unit;

    for (uint32_t i = 0; i < r->args.n; i++) {
        if (r->args.v[i].decl != 0)
            return p->units.v[unit].fns[r->args.v[i].decl];
        RecId inner = link_type_record(p, unit, r->args.v[i].type);
        FnId f = inner != 0 && depth < 4 ? function_arg(p, inner, depth + 1) : 0;
        if (f != 0)
            return f;
    }
    return 0;
}

/* True if some case of the function releases argument 0. */
static bool fn_releases(Explorer *ex, FnId fn)
{
    const Summary *sum =
        ex->program->fns.v[fn].body != NULL ? run_summary(ex->run, fn) : NULL;
    const ModelFn *m = models_function(ex->models, ex->program->fns.v[fn].name);

    for (uint32_t i = 0; sum == NULL && m != NULL && i < m->nsteps; i++)
        if (m->steps[i].verb == VERB_RELEASE)
            return true;
    for (uint32_t i = 0; sum != NULL && i < sum->ncases; i++)
        for (uint32_t k = 0; k < sum->cases[i].ndoes; k++) {
            const CaseEffect *e = &sum->cases[i].does[k];
            const ValNode *n = val(sum->values, e->target);
            if (e->act == ACT_RELEASE && n->kind == VAL_INPUT &&
                val(sum->values, n->a)->kind == VAL_ROOT &&
                val(sum->values, n->a)->num == 0)
                return true;
        }
    return false;
}

/* The step of a class's destructor that ends what lies in `field`; VERB_ESCAPE: none does. */
static Verb ending_verb(const Explorer *ex, const ModelClass *cls, Name field)
{
    const ModelFn *fn = models_method(cls, names_add(ex->names, "destructor"));

    for (uint32_t i = 0; fn != NULL && i < fn->nsteps; i++) {
        const ModelStep *step = &fn->steps[i];
        if ((step->verb == VERB_CLOSE || step->verb == VERB_RELEASE) &&
            step->slot.base == SLOT_THIS && step->slot.nsteps == 1 &&
            step->slot.steps[0].field == field)
            return step->verb;
    }
    return VERB_ESCAPE;
}

bool cell_closes(Explorer *ex, RecId record, Name field)
{
    const Program *p = ex->program;
    const ModelClass *cls = p->records.v[record].model;
    const Record *r = link_record(p, record, NULL);
    bool is_pointer;
    FnId fn = 0;

    Verb verb = cls != NULL ? ending_verb(ex, cls, field) : VERB_ESCAPE;
    if (verb != VERB_CLOSE || cls->deleter == DELETER_FAMILY)
        return verb != VERB_ESCAPE;
    if (cls->deleter == DELETER_FUNCTION)
        fn = function_arg(p, record, 0);
    if (cls->deleter == DELETER_ARG && cls->deleter_arg < r->args.n) {
        RecId functor = record_arg(p, record, cls->deleter_arg, &is_pointer);
        fn = r->args.v[cls->deleter_arg].decl != 0
                 ? p->units.v[p->records.v[record].unit]
                       .fns[r->args.v[cls->deleter_arg].decl]
             : functor != 0 && !is_pointer ? link_method_named(p, functor, "operator()")
                                           : 0;
    }
    return fn != 0 && fn_releases(ex, fn);
}

static bool has_stored_deleter(const CallSite *c, const State *s, Val object)
{
    Explorer *ex = c->ex;
    Val place = val_field(ex->values, object, names_add(ex->names, "deleter"));

    return state_peek(s, place) != 0 || state_dynamic_type(ex, s, place) != 0;
}

/* An owner of the caller's that holds what only a deleter can end: that one is the
 * caller's, too. */
static bool is_given_to_close(const CallSite *c, const State *s, RecId record, Val object)
{
    Explorer *ex = c->ex;
    bool is_pointer;
    Val place = val_field(ex->values, object, names_add(ex->names, "deleter"));

    return record != 0 && record_arg(ex->program, record, 0, &is_pointer) == 0 &&
           state_entry_value(ex, s, place) != 0;
}

static void deleter_apply(const CallSite *c, State *s, const ModelClass *cls, Val object,
                          Val v, uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    RecId record = site_object_record(c, s);
    Event ev = {.kind = EV_RELEASE,
                .callee = c->text,
                .family = cls->family,
                .is_by_destructor = true,
                .is_of_every = c->is_of_every};
    bool is_pointer;

    switch (cls->deleter) {
    case DELETER_NONE:
        outcome_plain(c, s, out);
        return;
    case DELETER_FAMILY:
        site_act(c, s, v, ACT_RELEASE, &ev, true);
        outcome_plain(c, s, out);
        return;
    case DELETER_ARG:
        deleter_arg_apply(c, s, cls->deleter_arg, v, step, out);
        return;
    case DELETER_FUNCTION:
        inner_call(c, s, record != 0 ? function_arg(ex->program, record, 0) : 0, false,
                   &v, 1, step, true, out);
        return;
    case DELETER_STORED:
        if (has_stored_deleter(c, s, object) || is_given_to_close(c, s, record, object)) {
            callable_apply(c, s,
                           val_field(ex->values, object, names_add(ex->names, "deleter")),
                           &v, 1, step, out);
            return;
        }
        region_destroy(c, s, v,
                       record != 0 ? record_arg(ex->program, record, 0, &is_pointer) : 0,
                       step, out);
        return;
    case DELETER_DELETE:
        region_destroy(c, s, v,
                       record != 0 ? record_arg(ex->program, record, 0, &is_pointer) : 0,
                       step, out);
        return;
    }
}

/* True if `v` was at another place than `at` when the function was entered, and still is. */
static bool is_where_it_was(Explorer *ex, const State *s, Val v, Val at)
{
    const ValNode *n = val(ex->values, v);

    if (v == 0 || n->kind != VAL_INPUT || n->a == at)
        return false;
    Val now = state_peek(s, n->a);
    return (now != 0 ? now : state_entry_value(ex, s, n->a)) == v;
}

bool cell_is_shared(Explorer *ex, const State *s, Val cell, Val v)
{
    Name field = val(ex->values, cell)->name;
    Val at = val_field(ex->values, val(ex->values, cell)->a,
                       names_add(ex->names, "count")),
        count = state_peek(s, at);

    if (count == 0)
        count = state_entry_value(ex, s, at);
    if (is_where_it_was(ex, s, count, at))
        return true;
    if (count != 0) {
        field = val(ex->values, at)->name;
        cell = at;
        v = count;
    }

    for (uint32_t i = 0; i < s->ncells; i++) {
        const ValNode *n = val(ex->values, s->cells[i].place);
        if (s->cells[i].place != cell && n->kind == VAL_FIELD && n->name == field &&
            s->cells[i].value == v)
            return true;
    }
    return false;
}

void cell_close(const CallSite *c, State *s, const ModelClass *cls, Val object, Val cell,
                uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    Facts *fs = ex->facts;
    Fact none =
        cls != NULL && cls->empty.n > 0 ? fact_set(fs, cls->empty) : fact_const(fs, 0);
    Val v = cell != 0 ? state_read(ex, s, cell, 0) : 0;

    if (v == 0 || cls == NULL || (cls->is_shared && cell_is_shared(ex, s, cell, v))) {
        outcome_plain(c, s, out);
        return;
    }
    /* A shared owner that was given nullptr and a deleter is a guard: it runs. */
    bool is_guard = cls->is_shared && val_is_const(ex->values, v, NULL) &&
                    has_stored_deleter(c, s, object);
    if (!is_guard && fact_is_subset(fs, state_fact(ex, s, v), none)) {
        outcome_plain(c, s, out);
        return;
    }
    if (!is_guard && !fact_is_disjoint(fs, state_fact(ex, s, v), none)) {
        State *empty = state_copy(ex, s);
        if (state_restrict(ex, empty, v, none))
            outcome_plain(c, empty, out);
        else
            state_free(ex, empty);
        if (!state_restrict(ex, s, v, fact_minus(fs, state_fact(ex, s, v), none))) {
            state_free(ex, s);
            return;
        }
        v = state_read(ex, s, cell, 0);
    }
    CallSite by = *c;
    by.is_of_shared = cls->is_shared;
    deleter_apply(&by, s, cls, object, v, step, out);
}

/* making */

/* The one constructor with a body that takes `n` arguments and is no copy or move; 0:
 * none or several. */
static FnId constructor_for(const Program *p, RecId record, uint32_t n)
{
    const LinkedRecord *r = &p->records.v[record];
    FnId found = 0;

    for (uint32_t i = 0; i < r->methods.n; i++) {
        FnId f = r->methods.v[i];
        const Decl *d = link_decl(p, f);
        if (d->kind != DECL_CONSTRUCTOR || d->params.n != n || p->fns.v[f].body == NULL)
            continue;
        if (n == 1 &&
            link_pointee_record(p, p->fns.v[f].unit, d->params.v[0].type) == record)
            continue;
        if (found != 0)
            return 0;
        found = f;
    }
    return found;
}

/* The copy or move constructor of `record` that has a body; 0: none. */
static FnId copier_for(const Program *p, RecId record, bool is_move)
{
    const LinkedRecord *r = &p->records.v[record];
    FnId copier = 0;

    for (uint32_t i = 0; i < r->methods.n; i++) {
        FnId f = r->methods.v[i];
        const Decl *d = link_decl(p, f);
        const Unit *u = link_unit_of(p, f);
        if (d->kind != DECL_CONSTRUCTOR || d->params.n != 1 || d->is_deleted ||
            p->fns.v[f].body == NULL || d->params.v[0].type == 0)
            continue;
        const Type *t = &u->types.v[d->params.v[0].type];
        if (t->kind != TYPE_REFERENCE ||
            link_pointee_record(p, p->fns.v[f].unit, d->params.v[0].type) != record)
            continue;
        if (t->is_rvalue == is_move)
            return f;
        if (!t->is_rvalue)
            copier = f;
    }
    return copier;
}

void region_put(const CallSite *c, State *s, Val to, Val from, RecId record, bool is_move,
                uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    const Program *p = ex->program;
    FnId copier = record != 0 && p->records.v[record].model == NULL
                      ? copier_for(p, record, is_move)
                      : 0;
    Val args[2] = {to, from};

    if (copier != 0) {
        uint32_t first = out->n;
        inner_call(c, s, copier, true, args, 2, step, false, out);
        for (uint32_t i = first; i < out->n; i++)
            type_note(ex, out->v[i].state, to, record);
        return;
    }
    region_copy(c, s, to, from, 0);
    if (is_move)
        state_clear(ex, s, from, DEFAULT_ZERO);
    outcome_plain(c, s, out);
}

/* Arguments as the constructor takes them: by address, or what lies there. */
static uint32_t constructor_args(const CallSite *c, State *s, FnId ctor, Val place,
                                 uint32_t first, Val *out)
{
    const Program *p = c->ex->program;
    const Decl *d = link_decl(p, ctor);
    const Unit *u = link_unit_of(p, ctor);
    uint32_t n = 0;

    out[n++] = place;
    for (uint32_t i = first; i < c->nargs && n < SITE_MAX_ARGS; i++) {
        TypeKind kind = i - first < d->params.n && d->params.v[i - first].type != 0
                            ? u->types.v[d->params.v[i - first].type].kind
                            : TYPE_OTHER;
        bool is_address = kind == TYPE_REFERENCE || kind == TYPE_RECORD;
        out[n++] = is_address ? site_arg(c, s, i) : site_content(c, s, i);
    }
    return n;
}

static void scalar_store(const CallSite *c, State *s, Val place, Val v)
{
    state_write(c->ex, s, place, v);
    site_note_store(c, s, place, v);
}

RecId site_element(const CallSite *c, State *s, bool *is_scalar)
{
    RecId object = site_object_record(c, s);
    bool is_pointer = false;
    RecId element = object != 0 ? record_arg(c->ex->program, object, 0, &is_pointer) : 0;

    *is_scalar = element == 0 || is_pointer;
    return *is_scalar ? 0 : element;
}

/* True if argument `i` is an object of `element` itself; *is_move: one that may be emptied. */
static bool is_object_of(const CallSite *c, uint32_t i, RecId element, bool *is_move)
{
    const Program *p = c->ex->program;
    uint32_t unit, type = site_param_type(c, i - site_first(c), &unit);
    const Type *t = type != 0 ? &p->units.v[unit].u->types.v[type] : NULL;

    if (t == NULL || element == 0)
        return false;
    *is_move = t->kind == TYPE_RECORD || t->is_rvalue;
    return link_type_record(p, unit, type) == element ||
           (t->kind == TYPE_REFERENCE && link_pointee_record(p, unit, type) == element);
}

/* Runs the constructor that a model gives `cls`, from the arguments of `c` from number
 * `first` on. False: it gives none, or there are too many. */
static bool modelled_construct(const CallSite *c, State *s, Val place,
                               const ModelClass *cls, uint32_t first, Outcomes *out)
{
    const ModelFn *fn =
        cls != NULL ? models_method(cls, names_add(c->ex->names, "constructor")) : NULL;
    Val args[SITE_MAX_ARGS] = {place};
    uint32_t n = 1;
    CallSite inner;
    Ref refs[SITE_MAX_ARGS];

    if (fn == NULL || c->nargs - first + 1 > SITE_MAX_ARGS)
        return false;
    for (uint32_t i = first; i < c->nargs; i++)
        args[n++] = site_content(c, s, i);
    if (!site_inner(c, s, &inner, refs, 0, true, args, n, 7))
        return false;
    inner.is_void = true;
    model_apply(&inner, s, fn, cls, out);
    return true;
}

void region_construct(const CallSite *c, State *s, Val place, RecId element,
                      uint32_t first, Outcomes *out)
{
    Explorer *ex = c->ex;
    const Program *p = ex->program;
    uint32_t nargs = c->nargs > first ? c->nargs - first : 0;
    const ModelClass *cls = element != 0 ? p->records.v[element].model : NULL;
    bool is_move;
    Val args[SITE_MAX_ARGS], only = nargs == 1 ? site_content(c, s, first) : 0;

    if (nargs == 1 && is_object_of(c, first, element, &is_move)) {
        region_put(c, s, place, site_arg(c, s, first), element, is_move, 7, out);
        return;
    }
    if (element == 0 && nargs == 1) {
        scalar_store(c, s, place, only);
        outcome_plain(c, s, out);
        return;
    }
    if (cls != NULL && cls->deleter != DELETER_NONE && nargs == 1 &&
        state_handle(ex, s, only) != NULL) {
        scalar_store(c, s, val_field(ex->values, place, names_add(ex->names, "cell")),
                     only);
        outcome_plain(c, s, out);
        return;
    }
    FnId ctor = element != 0 ? constructor_for(p, element, nargs) : 0;
    if (ctor != 0 && nargs + 1 <= SITE_MAX_ARGS) {
        uint32_t n = constructor_args(c, s, ctor, place, first, args);
        inner_call(c, s, ctor, true, args, n, 7, false, out);
        return;
    }
    if (nargs > 1 && modelled_construct(c, s, place, cls, first, out))
        return;
    for (uint32_t i = first; i < c->nargs; i++)
        unknown_let_go(c, s, site_arg(c, s, i), ACT_ESCAPE, c->text);
    outcome_plain(c, s, out);
}

/* calling what is held */

/* True if calling `v` can be followed. */
static bool has_function(const Explorer *ex, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members);

    for (uint32_t i = 0; i < n; i++)
        if (val(ex->values, members[i])->kind == VAL_FN ||
            val(ex->values, members[i])->kind == VAL_MEMFN)
            return true;
    return false;
}

/* calling what is held */

void callable_apply(const CallSite *c, State *s, Val callable, const Val *args,
                    uint32_t nargs, uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    CallSite inner;
    Ref refs[SITE_MAX_ARGS];
    Val with_object[SITE_MAX_ARGS] = {callable};
    RecId closure = callable != 0 ? state_dynamic_type(ex, s, callable) : 0;
    FnId op = closure != 0 ? link_method_named(ex->program, closure, "operator()") : 0;

    if (op != 0 && nargs + 1 <= SITE_MAX_ARGS) {
        memcpy(with_object + 1, args, nargs * sizeof *args);
        if (site_inner(c, s, &inner, refs, op, true, with_object, nargs + 1, step)) {
            site_apply(&inner, s, out);
            return;
        }
    }
    ValKind kind = callable != 0 ? (ValKind)val(ex->values, callable)->kind : VAL_NONE;
    Val held =
        kind == VAL_FIELD || kind == VAL_INPUT ? state_read(ex, s, callable, 0) : 0;
    if (held != 0 && has_function(ex, held))
        callable = held;
    if (!site_inner(c, s, &inner, refs, 0, false, args, nargs, step)) {
        outcome_plain(c, s, out);
        return;
    }
    value_apply(&inner, s, callable, out);
}
