/* Function pointers that hold one thing whenever they hold something: what GetProcAddress
 * (or whatever a model says resolves a name) found under one name, in a global or in a
 * field of a record; or, in a global of one file, one function.
 *
 * Read off all stores of the program. A store of 0 does not count; one of anything else
 * settles that nothing is known, as does every other use of the pointer's address: who has
 * it may write. A global that other units can reach, and a field, which others may fill
 * for objects of their own, count only with looked-up names: what a pointer was looked up
 * for is its nature. A function of the program that hands its own argument to the look-up
 * and returns what was found looks up by name as well.
 */
#include "engine/link.h"
#include "engine/plan.h"

#define MAX_WAY 8 /* casts and variables between the look-up and the pointer */

/* What is put into a pointer; all zero: nothing but 0 so far. */
typedef struct {
    bool is_varied; /* different things, or one that is not known */
    Name name;
    FnId fn;
    uint32_t param; /* what that parameter of the function at hand names, from 1 */
} What;

typedef struct {
    Program *p;
    What *globals;     /* by GlobId */
    What **fields;     /* by RecId: by field, or NULL */
    uint32_t *nfields; /* by RecId */
    uint32_t *finds;   /* by FnId: 1-based parameter whose function it returns; 0: none */
    /* the body at hand */
    Arena *scratch;
    const LinkedUnit *lu;
    const Fn *fn;
    const Ins **defs; /* by register */
} Search;

static const What varied = {.is_varied = true};

static bool is_nothing(What w)
{
    return !w.is_varied && w.name == NULL && w.fn == 0 && w.param == 0;
}

static What what_join(What a, What b)
{
    if (is_nothing(a) || is_nothing(b))
        return is_nothing(a) ? b : a;
    return a.name == b.name && a.fn == b.fn && a.param == b.param && !a.is_varied
               ? b
               : varied;
}

static const Ins *def_of(const Search *s, Ref ref)
{
    return ref.kind == REF_REG ? s->defs[ref.id] : NULL;
}

/* where a value comes from */

/* The name that a look-up is given: a literal, or a parameter of the function at hand. */
static What what_named(const Search *s, Ref ref)
{
    const Ins *def = def_of(s, ref);

    for (uint32_t i = 0;
         i < MAX_WAY && def != NULL && (def->op == OP_SAME || def->op == OP_ELEM); i++) {
        ref = def->a[0];
        def = def_of(s, ref);
    }
    if (ref.kind == REF_STR)
        return (What){.name = s->lu->u->strings.v[ref.id]};
    if (def == NULL || def->op != OP_LOAD || def->a[0].kind != REF_LOCAL)
        return varied;
    const Local *local = &s->fn->locals.v[def->a[0].id];
    return local->param == PARAM_ARG ? (What){.param = local->index + 1} : varied;
}

/* The argument of a call that names what the call returns, from 1; 0: it is no look-up. */
static uint32_t name_argument(const Search *s, const Call *call)
{
    const ModelClass *cls = NULL;
    const ModelFn *model = models_for_call(s->lu->models, s->lu->u, call, &cls);
    uint32_t arg = 0;

    for (uint32_t i = 0; model != NULL && i < model->nsteps; i++) {
        const ModelStep *step = &model->steps[i];
        if (step->verb == VERB_RESOLVE && step->slot.base == SLOT_RESULT &&
            step->from.base == SLOT_ARG && step->from.nsteps == 0)
            arg = step->from.arg + 1;
    }
    if (model == NULL && call->kind == CALL_DIRECT)
        arg = s->finds[s->lu->fns[call->decl]];
    return arg != 0 && call->has_object ? arg + 1 : arg;
}

static What what_is(const Search *s, Ref value, uint32_t way);

static What what_in_local(const Search *s, uint32_t local, uint32_t way)
{
    What all = {0};

    for (uint32_t b = 1; b < s->fn->blks.n; b++)
        for (uint32_t i = 0; i < s->fn->blks.v[b].n; i++) {
            const Ins *ins = &s->fn->blks.v[b].ins[i];
            if (ins->op == OP_STORE && ins->a[0].kind == REF_LOCAL &&
                ins->a[0].id == local)
                all = what_join(all, what_is(s, ins->a[1], way + 1));
        }
    return is_nothing(all) ? varied : all;
}

static What what_is(const Search *s, Ref value, uint32_t way)
{
    const Ins *def = def_of(s, value);

    if (value.kind == REF_INT)
        return value.num == 0 ? (What){0} : varied;
    if (value.kind == REF_FN)
        return (What){.fn = s->lu->fns[value.id]};
    if (def == NULL || way > MAX_WAY)
        return varied;
    if (def->op == OP_SAME)
        return what_is(s, def->a[0], way + 1);
    if (def->op == OP_LOAD && def->a[0].kind == REF_LOCAL)
        return what_in_local(s, def->a[0].id, way);
    uint32_t arg = def->op == OP_CALL ? name_argument(s, def->call) : 0;
    return arg != 0 && arg <= def->call->nargs ? what_named(s, def->call->args[arg - 1])
                                               : varied;
}

/* where it goes */

static bool is_function_pointer(const Unit *u, uint32_t type)
{
    const Type *t = &u->types.v[type];

    return t->kind == TYPE_POINTER && u->types.v[t->to].kind == TYPE_FUNCTION;
}

static What *field_at(Search *s, const Ins *field)
{
    const Unit *u = s->lu->u, *home;
    uint32_t record = u->types.v[field->type].record;
    const Record *r = &u->records.v[record];
    RecId id = s->lu->records[record];

    if ((uint64_t)field->num >= r->fields.n ||
        !is_function_pointer(u, r->fields.v[field->num].type))
        return NULL;
    if (s->fields[id] == NULL) {
        s->nfields[id] = link_record(s->p, id, &home)->fields.n;
        s->fields[id] = ARENA_NEW_N(s->scratch, What, s->nfields[id] + 1);
    }
    return (uint64_t)field->num < s->nfields[id] ? &s->fields[id][field->num] : NULL;
}

/* The function pointer whose address `ref` is; NULL: it is none. */
static What *pointer_at(Search *s, Ref ref)
{
    const Unit *u = s->lu->u;
    const Ins *def = def_of(s, ref);

    if (ref.kind == REF_GLOBAL && is_function_pointer(u, u->globals.v[ref.id].type))
        return &s->globals[s->lu->globals[ref.id]];
    return def != NULL && def->op == OP_FIELD ? field_at(s, def) : NULL;
}

static void note_use(void *ctx, const Ins *ins, Ref ref, uint32_t operand)
{
    Search *s = ctx;
    What *at = pointer_at(s, ref);

    if (at == NULL || (operand == 0 && (ins->op == OP_LOAD || ins->op == OP_ZERO)))
        return;
    *at = what_join(*at, operand == 0 && ins->op == OP_STORE ? what_is(s, ins->a[1], 0)
                                                             : varied);
}

static void note_uses(Search *s)
{
    for (uint32_t b = 1; b < s->fn->blks.n; b++)
        for (uint32_t i = 0; i < s->fn->blks.v[b].n; i++)
            ins_operands(&s->fn->blks.v[b].ins[i], note_use, s);
}

/* Which of its parameters names what the function returns. */
static uint32_t find_parameter(const Search *s)
{
    What all = {0};

    for (uint32_t b = 1; b < s->fn->blks.n; b++) {
        const Blk *blk = &s->fn->blks.v[b];
        const Ins *last = blk->n > 0 ? &blk->ins[blk->n - 1] : NULL;
        if (last != NULL && last->op == OP_RETURN)
            all = what_join(all, last->na > 0 ? what_is(s, last->a[0], 0) : varied);
    }
    return all.is_varied ? 0 : all.param;
}

static void body_enter(Search *s, Arena *arena, uint32_t unit, const Fn *fn)
{
    s->lu = &s->p->units.v[unit];
    s->fn = fn;
    s->defs = fn_definitions(arena, fn);
}

static void search(Search *s)
{
    for (FnId f = 1; f < s->p->fns.n; f++) {
        Arena *arena = arena_new("settled");
        if (s->p->fns.v[f].body != NULL) {
            body_enter(s, arena, s->p->fns.v[f].unit, s->p->fns.v[f].body);
            s->finds[f] = find_parameter(s);
        }
        arena_free(arena);
    }
    for (uint32_t i = 1; i < s->p->units.n; i++)
        for (uint32_t k = 0; k < s->p->units.v[i].u->fns.n; k++) {
            Arena *arena = arena_new("settled");
            body_enter(s, arena, i, &s->p->units.v[i].u->fns.v[k]);
            note_uses(s);
            arena_free(arena);
        }
}

static Settled settled_from(What w, bool takes_functions)
{
    if (w.is_varied || (w.fn != 0 && !takes_functions))
        return (Settled){0};
    return (Settled){.name = w.name, .fn = w.fn};
}

void settled_find(Program *p)
{
    Arena *scratch = arena_new("settled");
    Search s = {.p = p,
                .globals = ARENA_NEW_N(scratch, What, p->globals.n + 1),
                .fields = ARENA_NEW_N(scratch, What *, p->records.n + 1),
                .nfields = ARENA_NEW_N(scratch, uint32_t, p->records.n + 1),
                .finds = ARENA_NEW_N(scratch, uint32_t, p->fns.n + 1),
                .scratch = scratch};

    search(&s);
    for (GlobId g = 1; g < p->globals.n; g++)
        p->globals.v[g].settled =
            settled_from(s.globals[g], link_global(p, g)->is_internal);
    for (RecId r = 1; r < p->records.n; r++) {
        LinkedRecord *record = &p->records.v[r];
        if (s.fields[r] == NULL)
            continue;
        record->nsettled = s.nfields[r];
        record->settled = ARENA_NEW_N(p->arena, Settled, s.nfields[r] + 1);
        for (uint32_t i = 0; i < s.nfields[r]; i++)
            record->settled[i] = settled_from(s.fields[r][i], false);
    }
    arena_free(scratch);
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
