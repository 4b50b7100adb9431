/* Calls: who knows the callee? A model first, then the summary of a body in view, else
 * the unknown. Virtual calls go by the dynamic type of the object, then to the only
 * implementer; calls through values to what the value is. What the caller's caller might
 * know is noted as a hole.
 */
#include "engine/plan.h"
#include "engine/site.h"

#include <string.h>

/* models of linked functions */

/* The model of a function that is not called by an instruction of its own. */
static const ModelFn *fn_model(const CallSite *c, FnId fn, const ModelClass **cls)
{
    const LinkedFn *f = &c->ex->program->fns.v[fn];
    Call call = {.kind = CALL_DIRECT, .decl = f->decl, .has_object = c->has_object};

    return models_for_call(c->ex->models, link_unit_of(c->ex->program, fn), &call, cls);
}

static const ModelFn *site_model(const CallSite *c, const ModelClass **cls)
{
    if (c->call != NULL)
        return models_for_call(c->ex->models, c->ex->u, c->call, cls);
    return c->fn != 0 ? fn_model(c, c->fn, cls) : NULL;
}

/* holes */

static void hole_note(const CallSite *c, HoleKind kind, Val input, RecId record)
{
    Explorer *ex = c->ex;

    if (input == 0 || !val_is_input(ex->values, input))
        return;
    for (uint32_t i = 0; i < ex->holes.n; i++)
        if (ex->holes.v[i].kind == kind && ex->holes.v[i].input == input)
            return;
    ARRAY_PUSH(ex->arena, &ex->holes,
               ((Hole){.kind = kind, .input = input, .record = record}));
}

/* known functions */

/* The open part of an argument list: the body gets at it by ways that nobody follows. */
static void open_list_let_go(const CallSite *c, State *s)
{
    if (c->decl == NULL || !c->decl->is_variadic)
        return;
    for (uint32_t i = site_first(c) + c->decl->params.n; i < c->nargs; i++)
        if (!unknown_is_printed(c, s, i))
            unknown_let_go(c, s, site_arg(c, s, i), ACT_ESCAPE, c->text);
}

static void fn_apply(const CallSite *c, State *s, FnId fn, Outcomes *out)
{
    const LinkedFn *f = &c->ex->program->fns.v[fn];
    const Summary *sum = f->body != NULL ? run_summary(c->ex->run, fn) : NULL;

    if (f->body == NULL) {
        unknown_apply(c, s, out);
    } else if (
        sum ==
        NULL) { /* a recursion whose first round is under way: no path comes back yet */
        c->ex->run->is_cut = true;
        state_free(c->ex, s);
    } else {
        open_list_let_go(c, s);
        summary_apply(c, s, sum, out);
    }
}

/* The same call with another callee: an override, or what a value turned out to be. */
static CallSite retarget(const CallSite *c, FnId fn)
{
    CallSite to = *c;

    to.fn = fn;
    to.decl = link_decl(c->ex->program, fn);
    to.decl_unit = c->ex->program->fns.v[fn].unit;
    return to;
}

static void virtual_apply(const CallSite *c, State *s, FnId method, Outcomes *out)
{
    Explorer *ex = c->ex;
    Val object = site_arg(c, s, 0);
    RecId dynamic = object != 0 ? state_dynamic_type(ex, s, object) : 0;
    RecId declared = ex->program->fns.v[method].record;
    FnId target = dynamic != 0 ? link_final_overrider(ex->program, dynamic, method) : 0;

    if (target == 0)
        target = link_only_target(ex->program, declared, method);
    if (target == 0) {
        hole_note(c, HOLE_VIRTUAL, object, declared);
        unknown_apply(c, s, out);
        return;
    }
    CallSite to = retarget(c, target);
    to.declared = declared;
    to.derived = ex->program->fns.v[target].record;
    fn_apply(&to, s, target, out);
}

/* calls through values */

static void memfn_apply(const CallSite *c, State *s, FnId method, Outcomes *out)
{
    CallSite to = retarget(c, method);
    const ModelClass *cls = NULL;
    const ModelFn *model;

    to.has_object = true;
    model = fn_model(&to, method, &cls);
    if (model != NULL)
        model_apply(&to, s, model, cls, out);
    else if (to.decl->is_virtual)
        virtual_apply(&to, s, method, out);
    else
        fn_apply(&to, s, method, out);
}

static void plain_fn_apply(const CallSite *c, State *s, FnId fn, Outcomes *out)
{
    CallSite to = retarget(c, fn);
    const ModelClass *cls = NULL;
    const ModelFn *model = fn_model(&to, fn, &cls);

    if (model != NULL)
        model_apply(&to, s, model, cls, out);
    else
        fn_apply(&to, s, fn, out);
}

/* By the name of the global that a callee was read from and that nothing here has set:
 * "__imp_CloseHandle". */
static const ModelFn *imported(const CallSite *c, Val callee)
{
    Explorer *ex = c->ex;
    const ValNode *node = val(ex->values, callee), *place;

    if (callee == 0 || node->kind != VAL_INPUT)
        return NULL;
    place = val(ex->values, node->a);
    return place->kind == VAL_GLOBAL
               ? models_import(ex->models,
                               link_global(ex->program, (GlobId)place->num)->name)
               : NULL;
}

/* What the pointer that is called holds by the stores of the whole program. */
static Settled callee_settled(const CallSite *c)
{
    const LinkedUnit *lu = &c->ex->program->units.v[c->ex->unit];
    const Call *call = c->call;
    const Ins *def;

    if (call == NULL || call->kind != CALL_VALUE)
        return (Settled){0};
    if (call->via_field_record != 0)
        return link_settled_field(c->ex->program, lu->records[call->via_field_record],
                                  call->via_field);
    def = call->callee.kind == REF_REG ? c->ex->plan->defs[call->callee.id] : NULL;
    if (def == NULL || def->op != OP_LOAD || def->a[0].kind != REF_GLOBAL)
        return (Settled){0};
    return link_settled_global(c->ex->program, lu->globals[def->a[0].id]);
}

/* A function that was looked up by its name: what its model says; else, if the name
 * belongs to the Windows API, it borrows. False: it is not known either, and `s` was not
 * touched. */
static bool name_apply(const CallSite *c, State *s, Name name, Outcomes *out)
{
    const ModelFn *model = models_function(c->ex->models, name);
    CallSite to = *c;

    to.is_windows = true;
    if (model != NULL)
        model_apply(c, s, model, NULL, out);
    else if (models_is_windows_name(c->ex->models, name))
        unknown_apply(&to, s, out);
    else
        return false;
    return true;
}

/* A pointer whose value is not known on this path, but by what it was looked up for or
 * what the program fills it with. False as above. */
static bool pointer_apply(const CallSite *c, State *s, Val callee, Outcomes *out)
{
    Settled settled = callee_settled(c);
    const ModelFn *model = imported(c, callee);

    if (callee != 0 && val(c->ex->values, callee)->kind == VAL_STRING)
        return name_apply(c, s, val(c->ex->values, callee)->name, out);
    if (settled.name != NULL)
        return name_apply(c, s, settled.name, out);
    if (settled.fn != 0)
        plain_fn_apply(c, s, settled.fn, out);
    else if (model != NULL)
        model_apply(c, s, model, NULL, out);
    return settled.fn != 0 || model != NULL;
}

static void one_value_apply(const CallSite *c, State *s, Val callee, Outcomes *out)
{
    const ValNode *node = val(c->ex->values, callee);

    if (callee != 0 && node->kind == VAL_FN) {
        plain_fn_apply(c, s, (FnId)node->num, out);
    } else if (callee != 0 && node->kind == VAL_MEMFN) {
        memfn_apply(c, s, (FnId)node->num, out);
    } else if (callee != 0 && val_is_const(c->ex->values, callee, NULL)) {
        state_free(c->ex, s); /* a call through a null pointer does not return */
    } else if (!pointer_apply(c, s, callee, out)) {
        hole_note(c, HOLE_CALL, callee, 0);
        if (callee != 0)
            unknown_let_go(c, s, callee, ACT_ESCAPE, c->text);
        unknown_apply(c, s, out);
    }
}

void value_apply(const CallSite *c, State *s, Val callee, Outcomes *out)
{
    Val members[CHOICE_MAX];
    uint32_t n = callee != 0 ? val_members(c->ex->values, callee, members) : 0;

    for (uint32_t i = 0; i + 1 < n; i++)
        one_value_apply(c, state_copy(c->ex, s), members[i], out);
    one_value_apply(c, s, n > 0 ? members[n - 1] : callee, out);
}

/* An implementer that calls a method of its own knows better than the interface's model
 * what it does. */
static bool is_own_getter(const CallSite *c, State *s, const ModelClass *cls)
{
    Explorer *ex = c->ex;
    const Decl *self = &ex->u->decls.v[ex->fn->decl];
    Val own = val_input(ex->values, val_root(ex->values, ROOT_THIS));

    return cls != NULL && cls->is_interface && c->fn != 0 &&
           ex->program->fns.v[c->fn].body != NULL && self->record != 0 && c->has_object &&
           val_object(ex->values, site_arg(c, s, 0)) == own;
}

/* dispatch */

void site_apply(const CallSite *c, State *s, Outcomes *out)
{
    const ModelClass *cls = NULL;
    const ModelFn *model = site_model(c, &cls);

    if (model != NULL && !is_own_getter(c, s, cls))
        model_apply(c, s, model, cls, out);
    else if (c->call != NULL && c->call->kind == CALL_VALUE)
        value_apply(c, s, ref_value(c->ex, s, c->call->callee), out);
    else if (c->fn == 0)
        unknown_apply(c, s, out);
    else if (c->decl->is_virtual && (c->call == NULL || c->call->kind == CALL_VIRTUAL))
        virtual_apply(c, s, c->fn, out);
    else
        fn_apply(c, s, c->fn, out);
}

static CallSite site_of(Explorer *ex, const Ins *ins)
{
    const Call *call = ins->call;
    const LinkedUnit *lu = &ex->program->units.v[ex->unit];
    CallSite c = {.ex = ex,
                  .call = call,
                  .loc = ins->loc,
                  .has_object = call->has_object,
                  .nargs = call->nargs,
                  .args = call->args,
                  .into = call->into,
                  .result_type = ins->type};

    if (call->decl != 0) {
        c.fn = lu->fns[call->decl];
        c.decl = &ex->u->decls.v[call->decl];
        c.decl_unit = ex->unit;
    }
    c.is_void = ins->type == 0 || ex->u->types.v[ins->type].kind == TYPE_VOID;
    c.text = site_text(ex, ins, c.decl);
    c.is_death =
        call->is_scope_exit || (c.decl != NULL && c.decl->kind == DECL_DESTRUCTOR);
    return c;
}

void call_apply(Explorer *ex, State *s, const Ins *ins, Outcomes *out)
{
    CallSite c = site_of(ex, ins);
    Outcomes inner = {0};

    site_apply(&c, s, &inner);
    for (uint32_t i = 0; i < inner.n; i++) {
        Outcome *o = &inner.v[i];
        if (o->exit == EXIT_RETURN && c.decl != NULL && c.decl->is_noreturn)
            /* so it is declared or configured, whatever its body or its model says */
            o->exit = EXIT_NORETURN;
        if (o->exit == EXIT_RETURN && ins->dst != 0 && o->result != 0)
            state_set_reg(ex, o->state, ins->dst, o->result);
        outcomes_add(ex, out, o->state, o->exit, o->exception);
    }
}

/* relevance */

static bool is_model_relevant(const ModelFn *fn)
{
    for (uint32_t i = 0; i < fn->nsteps; i++) {
        Verb v = fn->steps[i].verb;
        if (v != VERB_USE && v != VERB_FORGET && v != VERB_ASSIGN && v != VERB_EQUAL &&
            v != VERB_DIFFER && v != VERB_HOLDS)
            return true;
    }
    return fn->is_noreturn;
}

static bool is_summary_relevant(const Summary *sum)
{
    if (sum == NULL || !sum->complete || sum->nholes > 0)
        return true;
    for (uint32_t i = 0; i < sum->ncases; i++) {
        const SummaryCase *k = &sum->cases[i];
        if (k->nmakes > 0 || k->nleaves > 0 || k->nforgotten > 0 ||
            k->exit != EXIT_RETURN)
            return true;
        for (uint32_t j = 0; j < k->ndoes; j++)
            if (k->does[j].act != ACT_USE)
                return true;
    }
    return false;
}

bool call_is_relevant(const Explorer *ex, const Ins *ins)
{
    const ModelClass *cls = NULL;
    const ModelFn *model = models_for_call(ex->models, ex->u, ins->call, &cls);
    FnId fn =
        ins->call->decl != 0 ? ex->program->units.v[ex->unit].fns[ins->call->decl] : 0;

    if (ins->call->decl != 0 && ex->u->decls.v[ins->call->decl].is_noreturn)
        return true;
    if (model != NULL)
        return is_model_relevant(model);
    if (ins->call->kind != CALL_DIRECT || fn == 0)
        return true;
    if (ex->program->fns.v[fn].body != NULL)
        return is_summary_relevant(run_summary_so_far(ex->run, fn));
    const Decl *d = &ex->u->decls.v[ins->call->decl];
    return d->is_noreturn || !(d->is_system && d->is_c);
}
