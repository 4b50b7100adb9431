/* Function pointers that hold one thing whenever they hold something: what GetProcAddress
 * (or whatever a model says resolves a name) found under one name, in a global or in a
 * field of a record; or, in a global of one file, one function.
 *
 * Read off all stores of the program. A store of 0 does not count, one of anything else
 * settles that nothing is known, as does every other use of the pointer's address: who has
 * it may write. A global that other units can reach, and a field, which others may fill
 * for objects of their own, count only with looked-up names: what a pointer was looked up
 * for is its nature. Registers have one definition each; a local on the way must be
 * stored to once.
 */
#include "engine/link.h"
#include "engine/plan.h"

typedef struct {
    Ref value;
    bool is_varied; /* stored to more than once, or its address went somewhere */
} Stored;

typedef struct {
    Program *p;
    const LinkedUnit *lu;
    const Fn *fn;
    const Ins **defs; /* by register */
    Stored *locals;
} Search;

static bool is_function_pointer(const Unit *u, uint32_t type)
{
    const Type *t = &u->types.v[type];

    return t->kind == TYPE_POINTER && u->types.v[t->to].kind == TYPE_FUNCTION;
}

/* Where `address` points, if that is a function pointer in a global or in a field; else
 * NULL. */
static Settled *settled_at(const Search *s, Ref address)
{
    const Unit *u = s->lu->u;
    const Ins *def = address.kind == REF_REG ? s->defs[address.id] : NULL;

    if (address.kind == REF_GLOBAL &&
        is_function_pointer(u, u->globals.v[address.id].type))
        return &s->p->globals.v[s->lu->globals[address.id]].settled;
    if (def == NULL || def->op != OP_FIELD)
        return NULL;
    uint32_t record = u->types.v[def->type].record;
    const Record *r = &u->records.v[record];
    LinkedRecord *linked = &s->p->records.v[s->lu->records[record]];
    if ((uint64_t)def->num >= r->fields.n ||
        !is_function_pointer(u, r->fields.v[def->num].type))
        return NULL;
    if (linked->settled == NULL) {
        const Unit *home;
        linked->nsettled = link_record(s->p, s->lu->records[record], &home)->fields.n;
        linked->settled = ARENA_NEW_N(s->p->arena, Settled, linked->nsettled + 1);
    }
    return (uint64_t)def->num < linked->nsettled ? &linked->settled[def->num] : NULL;
}

/* The value behind casts and locals that are stored to once. */
static Ref value_of(const Search *s, Ref value)
{
    for (uint32_t steps = 0; steps < 16 && value.kind == REF_REG; steps++) {
        const Ins *def = s->defs[value.id];
        if (def == NULL || (def->op != OP_SAME && def->op != OP_LOAD))
            return value;
        if (def->op == OP_SAME) {
            value = def->a[0];
            continue;
        }
        if (def->a[0].kind != REF_LOCAL || s->locals[def->a[0].id].is_varied)
            return value;
        value = s->locals[def->a[0].id].value;
    }
    return value;
}

/* The name that a call looks up, by its model; NULL: it looks up none, or an unknown
 * one. */
static Name resolved_name(const Search *s, const Call *call)
{
    const ModelClass *cls = NULL;
    const ModelFn *model = models_for_call(s->lu->models, s->lu->u, call, &cls);

    for (uint32_t i = 0; model != NULL && i < model->nsteps; i++) {
        const ModelStep *step = &model->steps[i];
        uint32_t arg = step->from.arg + call->has_object;
        if (step->verb != VERB_RESOLVE || step->slot.base != SLOT_RESULT ||
            step->from.base != SLOT_ARG || arg >= call->nargs)
            continue;
        Ref name = value_of(s, call->args[arg]);
        if (name.kind == REF_REG && s->defs[name.id] != NULL &&
            s->defs[name.id]->op == OP_ELEM)
            name = s->defs[name.id]->a[0];
        return name.kind == REF_STR ? s->lu->u->strings.v[name.id] : NULL;
    }
    return NULL;
}

static Settled what_is(const Search *s, Ref value)
{
    const Ins *def = value.kind == REF_REG ? s->defs[value.id] : NULL;
    Settled what = {.is_varied = true};

    if (value.kind == REF_FN)
        what = (Settled){.fn = s->lu->fns[value.id]};
    else if (def != NULL && def->op == OP_CALL)
        what = (Settled){.name = resolved_name(s, def->call)};
    if (what.fn == 0 && what.name == NULL)
        what.is_varied = true;
    return what;
}

static void settle(const Search *s, Settled *at, Ref value)
{
    value = value_of(s, value);
    if (value.kind == REF_INT && value.num == 0)
        return;
    Settled what = what_is(s, value);
    bool is_first = at->fn == 0 && at->name == NULL;
    if (what.is_varied || (!is_first && (what.fn != at->fn || what.name != at->name)))
        at->is_varied = true;
    else
        *at = (Settled){.fn = what.fn, .name = what.name, .is_varied = at->is_varied};
}

static void note_def(Search *s, const Ins *ins)
{
    if (ins->dst != 0)
        s->defs[ins->dst] = ins;
    if (ins->op != OP_STORE || ins->a[0].kind != REF_LOCAL)
        return;
    Stored *local = &s->locals[ins->a[0].id];
    local->is_varied |= local->value.kind != REF_NONE;
    local->value = ins->a[1];
}

static bool is_access(const Ins *ins, uint32_t operand)
{
    return operand == 0 && (ins->op == OP_LOAD || ins->op == OP_STORE ||
                            ins->op == OP_LIVE || ins->op == OP_DEAD);
}

static void note_address(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Search *s = ctx;

    if (is_access(ins, operand))
        return;
    if (ref.kind == REF_LOCAL)
        s->locals[ref.id].is_varied = true;
}

static void note_use(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    const Search *s = ctx;
    bool may_be = ref.kind == REF_GLOBAL || ref.kind == REF_REG;
    Settled *at = may_be ? settled_at(s, ref) : NULL;

    if (at == NULL || (operand == 0 && (ins->op == OP_LOAD || ins->op == OP_ZERO)))
        return;
    if (operand == 0 && ins->op == OP_STORE)
        settle(s, at, ins->a[1]);
    else
        at->is_varied = true;
}

static void search_fn(Search *s, const Fn *fn, Arena *scratch)
{
    s->fn = fn;
    s->defs = ARENA_NEW_N(scratch, const Ins *, fn->nregs + 1);
    s->locals = ARENA_NEW_N(scratch, Stored, fn->locals.n + 1);
    for (uint32_t b = 1; b < fn->blks.n; b++)
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++) {
            note_def(s, &fn->blks.v[b].ins[i]);
            ins_operands(&fn->blks.v[b].ins[i], note_address, s);
        }
    for (uint32_t b = 1; b < fn->blks.n; b++)
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
            ins_operands(&fn->blks.v[b].ins[i], note_use, s);
}

/* What is left: names anywhere, functions in globals that only this file can reach. */
static void settle_finish(Program *p)
{
    for (GlobId id = 1; id < p->globals.n; id++) {
        Settled *at = &p->globals.v[id].settled;
        if (at->is_varied || (at->fn != 0 && !link_global(p, id)->is_internal))
            *at = (Settled){0};
    }
    for (RecId id = 1; id < p->records.n; id++) {
        const LinkedRecord *r = &p->records.v[id];
        for (uint32_t i = 0; i < r->nsettled; i++)
            if (r->settled[i].is_varied || r->settled[i].fn != 0)
                r->settled[i] = (Settled){0};
    }
}

void settled_find(Program *p)
{
    Search s = {.p = p};

    for (uint32_t i = 1; i < p->units.n; i++) {
        s.lu = &p->units.v[i];
        for (uint32_t k = 0; k < s.lu->u->fns.n; k++) {
            Arena *scratch = arena_new("settled");
            search_fn(&s, &s.lu->u->fns.v[k], scratch);
            arena_free(scratch);
        }
    }
    settle_finish(p);
}

Settled link_settled_global(const Program *p, GlobId global)
{
    return p->globals.v[global].settled;
}

Settled link_settled_field(const Program *p, RecId record, uint32_t index)
{
    const LinkedRecord *r = &p->records.v[record];

    return index < r->nsettled ? r->settled[index] : (Settled){0};
}
