/* Parameters that are only lent: see lent.h.
 *
 * Key to reading it: one pass over a body marks the registers and locals that may hold
 * the parameter, without regard to order, until nothing is added. What happens to a
 * marked one either proves nothing (a comparison, a use by a call that a model
 * describes), asks the same of a callee's parameter, or ends it: then the parameter may
 * be kept. A parameter is lent if none that it leads to ends so; a recursion leads back
 * to itself and needs no rounds.
 */
#include "engine/lent.h"

#include <string.h>

/* parameters that one question may lead to */
#define MAX_ASKED 64

typedef struct {
    FnId fn;
    uint32_t param;
} Asked;

typedef struct {
    const EngineRun *run;
    const LinkedUnit *unit;
    const Unit *u;
    const Fn *fn;
    bool *regs, *locals; /* may hold it */
    bool grew, is_kept;
    Asked asked[MAX_ASKED];
    uint32_t nasked;
} Lent;

static void mark(Lent *l, bool *set, uint32_t i)
{
    l->grew |= !set[i];
    set[i] = true;
}

static bool is_held(const Lent *l, Ref ref)
{
    return ref.kind == REF_REG && l->regs[ref.id];
}

/* The address of a local that holds it. */
static bool is_holder(const Lent *l, Ref ref)
{
    return ref.kind == REF_LOCAL && l->locals[ref.id];
}

/* calls */

static bool names_arg(const Slot *slot, uint32_t arg)
{
    return (slot->base == SLOT_ARG && slot->arg == arg) ||
           (slot->base == SLOT_REST && slot->arg <= arg);
}

static bool is_harmless(const ModelStep *step)
{
    return step->verb == VERB_USE || step->verb == VERB_MODIFY ||
           step->verb == VERB_EQUAL || step->verb == VERB_DIFFER ||
           step->verb == VERB_HOLDS;
}

static bool model_keeps(const ModelFn *model, uint32_t arg)
{
    for (uint32_t i = 0; i < model->nsteps; i++) {
        const ModelStep *step = &model->steps[i];
        bool is_named = names_arg(&step->slot, arg) || names_arg(&step->from, arg) ||
                        names_arg(&step->owner, arg) || names_arg(&step->object, arg);

        for (uint32_t k = 0; k < step->nargs; k++)
            is_named |= names_arg(&step->args[k], arg);
        if (is_named && !is_harmless(step))
            return true;
    }
    return false;
}

static void ask(Lent *l, FnId fn, uint32_t param)
{
    for (uint32_t i = 0; i < l->nasked; i++)
        if (l->asked[i].fn == fn && l->asked[i].param == param)
            return;
    if (l->nasked == MAX_ASKED)
        l->is_kept = true;
    else
        l->asked[l->nasked++] = (Asked){fn, param};
}

/* Argument `arg` (without `this`) of a call holds it. */
static void pass(Lent *l, const Call *call, uint32_t arg)
{
    const ModelClass *cls = NULL;
    const ModelFn *model = models_for_call(l->unit->models, l->u, call, &cls);
    FnId fn = call->decl != 0 ? l->unit->fns[call->decl] : 0;
    const Decl *d = &l->u->decls.v[call->decl];

    if (model != NULL)
        l->is_kept |= model_keeps(model, arg);
    else if (call->kind != CALL_DIRECT || fn == 0 || arg >= d->params.n || d->is_virtual)
        l->is_kept = true;
    else if (l->run->program->fns.v[fn].body != NULL)
        ask(l, fn, arg);
    else
        l->is_kept |= !(d->is_system && d->is_c);
}

static void scan_call(Lent *l, const Call *call)
{
    uint32_t first = call->has_object ? 1 : 0;

    l->is_kept |=
        is_held(l, call->callee) || is_held(l, call->into) || is_holder(l, call->into);
    for (uint32_t i = 0; i < call->nargs; i++) {
        l->is_kept |= is_holder(l, call->args[i]);
        if (!is_held(l, call->args[i]))
            continue;
        l->is_kept |= i < first;
        if (i >= first)
            pass(l, call, i - first);
    }
}

/* one body */

static void scan_store(Lent *l, const Ins *ins)
{
    l->is_kept |= is_held(l, ins->a[0]) || is_holder(l, ins->a[1]);
    if (!is_held(l, ins->a[1]))
        return;
    if (ins->a[0].kind == REF_LOCAL)
        mark(l, l->locals, ins->a[0].id);
    else
        l->is_kept = true;
}

static void scan_operands(Lent *l, const Ins *ins)
{
    for (uint32_t i = 0; i < 2; i++)
        l->is_kept |= is_held(l, ins->a[i]) || is_holder(l, ins->a[i]);
    for (uint32_t i = 0; i < ins->nmore; i++)
        l->is_kept |= is_held(l, ins->more[i]) || is_holder(l, ins->more[i]);
}

static void scan(Lent *l, const Ins *ins)
{
    bool is_test = (ins->op >= OP_EQ && ins->op <= OP_NOT) || ins->op == OP_BRANCH ||
                   ins->op == OP_SWITCH;

    if (ins->op == OP_CALL)
        scan_call(l, ins->call);
    else if (ins->op == OP_STORE)
        scan_store(l, ins);
    else if (ins->op == OP_LOAD && is_holder(l, ins->a[0]))
        mark(l, l->regs, ins->dst);
    else if (ins->op == OP_SAME && is_held(l, ins->a[0]))
        mark(l, l->regs, ins->dst);
    else if (!is_test && ins->op != OP_LIVE && ins->op != OP_DEAD && ins->op != OP_ZERO)
        scan_operands(l, ins);
}

static void scan_body(Lent *l, Arena *scratch, Asked at)
{
    const LinkedFn *f = &l->run->program->fns.v[at.fn];
    uint32_t i;

    l->unit = &l->run->program->units.v[f->unit];
    l->u = l->unit->u;
    l->fn = f->body;
    l->regs = ARENA_NEW_N(scratch, bool, f->body->nregs + 1);
    l->locals = ARENA_NEW_N(scratch, bool, f->body->locals.n + 1);
    for (i = 1; i < f->body->locals.n; i++) {
        const Local *local = &f->body->locals.v[i];
        l->locals[i] = local->param == PARAM_ARG && local->index == at.param;
    }
    do {
        l->grew = false;
        for (i = 1; i < f->body->blks.n && !l->is_kept; i++)
            for (uint32_t k = 0; k < f->body->blks.v[i].n; k++)
                scan(l, &f->body->blks.v[i].ins[k]);
    } while (l->grew && !l->is_kept);
}

static bool find_out(const EngineRun *run, FnId fn, uint32_t param)
{
    Lent l = {.run = run};
    Arena *scratch = arena_new("lent");

    ask(&l, fn, param);
    for (uint32_t i = 0; i < l.nasked && !l.is_kept; i++)
        scan_body(&l, scratch, l.asked[i]);
    arena_free(scratch);
    return !l.is_kept;
}

bool lent_is_parameter(EngineRun *run, FnId fn, uint32_t param)
{
    FnSlot *slot = &run->slots[fn];

    if (param >= 32)
        return false;
    if ((slot->lent_asked >> param & 1) == 0) {
        slot->lent_asked |= 1u << param;
        slot->lent |= (uint32_t)find_out(run, fn, param) << param;
    }
    return (slot->lent >> param & 1) != 0;
}
