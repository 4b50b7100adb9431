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

static FnId method_named(const Program *p, RecId record, const char *name)
{
    const LinkedRecord *r = &p->records.v[record];

    for (uint32_t i = 0; i < r->methods.n; i++) {
        const char *full = p->fns.v[r->methods.v[i]].name;
        const char *last = full != NULL ? strstr(full, "::") : NULL;
        for (const char *next = last; next != NULL; next = strstr(last + 2, "::"))
            last = next;
        if (strcmp(last != NULL ? last + 2 : full != NULL ? full : "", name) == 0)
            return r->methods.v[i];
    }
    for (uint32_t i = 0; i < r->bases.n; i++) {
        FnId f = r->bases.v[i] != 0 ? method_named(p, r->bases.v[i], name) : 0;
        if (f != 0)
            return f;
    }
    return 0;
}

RecId site_object_record(const CallSite *c, State *s)
{
    Explorer *ex = c->ex;
    RecId r = c->has_object ? state_dynamic_type(ex, s, site_arg(c, s, 0)) : 0;

    if (r == 0 && c->decl != NULL && c->decl->record != 0)
        r = ex->program->units.v[c->decl_unit].records[c->decl->record];
    return r;
}

void region_copy(const CallSite *c, State *s, Val to, Val from, uint32_t type)
{
    Explorer *ex = c->ex;
    RecId dynamic = state_dynamic_type(ex, s, from);

    if (to == from)
        return;
    state_copy_object(ex, s, to, from, type);
    if (dynamic != 0 && state_dynamic_type(ex, s, to) == 0)
        state_write(ex, s, val_field(ex->values, to, names_add(ex->names, FIELD_TYPE)),
                    val_type(ex->values, dynamic));
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
    if (dynamic != 0 && state_dynamic_type(ex, s, val_object(ex->values, place)) == dynamic)
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
        region_destroy(c, s, place, e.record, step, out);
        return;
    }
    if (!e.is_known && place != 0)
        handle_let_go(ex, s, place, ACT_MUTE, names_add(ex->names, "unknown-element"),
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
        unknown_let_go(c, s, v, ACT_MUTE, names_add(ex->names, "unknown-deleter"));
        outcome_plain(c, s, out);
        return;
    }
    if (r->args.v[index].decl != 0) {
        inner_call(c, s, p->units.v[p->records.v[object].unit].fns[r->args.v[index].decl],
                   false, &v, 1, step, true, out);
        return;
    }
    RecId functor = record_arg(p, object, index, &is_pointer);
    FnId op = functor != 0 && !is_pointer ? method_named(p, functor, "operator()") : 0;
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

static bool has_stored_deleter(const CallSite *c, const State *s, Val object)
{
    Explorer *ex = c->ex;
    Val place = val_field(ex->values, object, names_add(ex->names, "deleter"));

    return state_peek(s, place) != 0 || state_dynamic_type(ex, s, place) != 0;
}

static void deleter_apply(const CallSite *c, State *s, const ModelClass *cls, Val object,
                          Val v, uint32_t step, Outcomes *out)
{
    Explorer *ex = c->ex;
    RecId record = site_object_record(c, s);
    Event ev = {.kind = EV_RELEASE,
                .callee = c->text,
                .family = cls->family,
                .is_by_destructor = true};
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
        if (has_stored_deleter(c, s, object)) {
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

/* True if another owner of the same kind holds what lies in `cell`: then it stays
 * open. */
static bool is_shared_elsewhere(const CallSite *c, const State *s, Val cell, Val v)
{
    Explorer *ex = c->ex;
    Name field = val(ex->values, cell)->name;

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

    if (v == 0 || cls == NULL || (cls->is_shared && is_shared_elsewhere(c, s, cell, v))) {
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
    deleter_apply(c, s, cls, object, v, step, out);
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

void region_construct(const CallSite *c, State *s, Val place, RecId element,
                      uint32_t first, Outcomes *out)
{
    Explorer *ex = c->ex;
    const Program *p = ex->program;
    uint32_t nargs = c->nargs > first ? c->nargs - first : 0;
    const ModelClass *cls = element != 0 ? p->records.v[element].model : NULL;
    Val args[SITE_MAX_ARGS], only = nargs == 1 ? site_content(c, s, first) : 0;

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
    FnId op = closure != 0 ? method_named(ex->program, closure, "operator()") : 0;

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

/* threads */

/* True if the effect gives back the memory that argument `target` points to, and not what
 * is kept there. */
static bool frees_memory(const Explorer *ex, const Summary *sum, const CaseEffect *e,
                         const Val *args, uint32_t nargs)
{
    const ValNode *n = val(sum->values, e->target);
    const ValNode *root = n->kind == VAL_INPUT ? val(sum->values, n->a) : n;

    return e->act == ACT_RELEASE && root->kind == VAL_ROOT && root->num >= 0 &&
           root->num < nargs && args[root->num] != 0 &&
           val_is_address(ex->values, args[root->num]);
}

/* True if the thread's function certainly leaves alone what its parameters hand it: no
 * case releases, lets escape or mutes anything that it reads from its inputs. */
static bool keeps_hands_off(const Explorer *ex, const Summary *sum, const Val *args,
                            uint32_t nargs)
{
    if (sum == NULL || !sum->complete || sum->nholes > 0)
        return false;
    for (uint32_t i = 0; i < sum->ncases; i++) {
        const SummaryCase *k = &sum->cases[i];
        for (uint32_t j = 0; j < k->ndoes; j++) {
            Act act = k->does[j].act;
            bool is_taken = act == ACT_RELEASE || act == ACT_ESCAPE || act == ACT_MUTE ||
                            act == ACT_STORE || act == ACT_START;
            if (is_taken && !frees_memory(ex, sum, &k->does[j], args, nargs))
                return false;
        }
        if (k->nforgotten > 0)
            return false;
    }
    return true;
}

/* The function that runs when `callable` is called, 0 if that is not known. */
static FnId callable_fn(Explorer *ex, const State *s, Val callable)
{
    RecId closure = state_dynamic_type(ex, s, callable);

    if (val(ex->values, callable)->kind == VAL_FN)
        return (FnId)val(ex->values, callable)->num;
    return closure != 0 ? method_named(ex->program, closure, "operator()") : 0;
}

/* What the new thread gets by value `v`; `is_kept`: it surely leaves that alone. */
static void hand_over(const CallSite *c, State *s, Val v, bool is_kept)
{
    Explorer *ex = c->ex;
    Event ev = {.kind = EV_START, .callee = c->text};

    keep_note_start(c, s, v,
                    c->has_object ? val_object(ex->values, site_arg(c, s, 0)) : 0);
    const HandleRec *h = state_handle(ex, s, v);
    if (h == NULL || (!is_kept && h->pub.origin == ORIGIN_OWNED))
        site_act(c, s, v, ACT_START, &ev, true);
    if (is_kept || !val_is_address(ex->values, v))
        return;
    handle_let_go(ex, s, v, ACT_ESCAPE, c->text, site_mark(c, s, TRAIL_CALL));
    unknown_note_escape(c, s, v);
}

void thread_start(const CallSite *c, State *s, Val callable, const Val *args,
                  uint32_t nargs)
{
    Explorer *ex = c->ex;
    FnId fn = callable != 0 ? callable_fn(ex, s, callable) : 0;
    const Summary *sum =
        fn != 0 && ex->program->fns.v[fn].body != NULL ? run_summary(ex->run, fn) : NULL;
    bool is_kept = keeps_hands_off(ex, sum, args, nargs);

    for (uint32_t i = 0; i < nargs; i++)
        if (args[i] != 0)
            hand_over(c, s, args[i], is_kept);
    /* a closure goes with all that it has captured */
    if (callable != 0 && val_is_address(ex->values, callable) &&
        val(ex->values, callable)->kind != VAL_FN)
        hand_over(c, s, callable, is_kept);
}
