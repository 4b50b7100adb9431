/* Deciding places: those whose contents reach a branch on which something that matters
 * depends. States that are disjoint on one of them are not merged, however equal their
 * handles are.
 *
 * A branch matters if, going forward only, one of its sides reaches a relevant
 * instruction that another side does not: a call that may act on handles or inputs, a
 * store of a pointer, a return of one, a throw, a free. From there one backward pass
 * finds registers (each has one definition, so a set for the whole body is exact) and
 * contents of locals (by block). Fields and other memory are kept by name, without regard
 * to order.
 */
#include "engine/deciding.h"

#include <string.h>

typedef struct {
    Explorer *ex;
    Plan *p;
    Bits regs;      /* registers that decide */
    bool *relevant; /* by block: has a relevant instruction */
    bool changed;
} Deciding;

/* branches that matter */

static bool is_pointer(const Explorer *ex, uint32_t type)
{
    TypeKind kind = ex->u->types.v[type].kind;

    return type == 0 || kind == TYPE_POINTER || kind == TYPE_REFERENCE ||
           kind == TYPE_RECORD || kind == TYPE_MEMBER_POINTER || kind == TYPE_OTHER;
}

static bool is_relevant(const Explorer *ex, const Ins *ins)
{
    switch (ins->op) {
    case OP_CALL:
        return call_is_relevant(ex, ins);
    case OP_STORE:
        return is_pointer(ex, ins->type);
    case OP_RETURN:
        return ins->a[0].kind != REF_NONE &&
               is_pointer(ex, ex->u->decls.v[ex->fn->decl].result);
    case OP_COPY:
    case OP_ZERO:
    case OP_NEW:
    case OP_FREE:
    case OP_HAVOC:
    case OP_THROW:
        return true;
    default:
        return false;
    }
}

static void find_relevant(Deciding *d)
{
    uint32_t i, k;

    d->relevant = ARENA_NEW_N(d->ex->arena, bool, d->p->nblks);
    for (i = 0; i < d->p->norder; i++) {
        uint32_t blk = d->p->order[i];
        const Blk *b = &d->ex->fn->blks.v[blk];

        for (k = 0; k < b->n && !d->relevant[blk]; k++)
            d->relevant[blk] = is_relevant(d->ex, &b->ins[k]);
    }
}

/* Relevant blocks that each block reaches without back edges. */
static Bits *reach_forward(const Deciding *d)
{
    const Plan *p = d->p;
    Bits *reach = ARENA_NEW_N(d->ex->arena, Bits, p->nblks);
    uint32_t i, k;

    for (i = p->norder; i-- > 0;) {
        uint32_t blk = p->order[i];

        reach[blk] = bits_new(d->ex->arena, p->nblks);
        if (d->relevant[blk])
            bits_set(reach[blk], blk);
        for (k = 0; k < p->succs[blk].n; k++)
            if (p->rank[p->succs[blk].v[k]] > p->rank[blk])
                bits_add(reach[blk], reach[p->succs[blk].v[k]], p->nblks);
    }
    return reach;
}

static bool sides_differ(const Deciding *d, const Bits *reach, uint32_t blk)
{
    const Plan *p = d->p;
    uint32_t i, w;

    for (i = 1; i < p->succs[blk].n; i++)
        for (w = 0; w < bits_words(p->nblks); w++)
            if (reach[p->succs[blk].v[0]].words[w] != reach[p->succs[blk].v[i]].words[w])
                return true;
    return false;
}

/* backward */

static void decide_ref(Deciding *d, Ref ref)
{
    if (ref.kind != REF_REG || bits_has(d->regs, ref.id))
        return;
    bits_set(d->regs, ref.id);
    d->changed = true;
}

static void add_field(Deciding *d, Name field)
{
    uint32_t i;

    for (i = 0; i < d->p->deciding_fields.n; i++)
        if (d->p->deciding_fields.v[i] == field)
            return;
    ARRAY_PUSH(d->ex->arena, &d->p->deciding_fields, field);
    d->changed = true;
}

/* Name of the field that an address register points to, or NULL. */
static Name field_of(const Deciding *d, Ref address)
{
    const Ins *def = address.kind == REF_REG ? d->p->defs[address.id] : NULL;
    const Record *r;

    if (!def || def->op != OP_FIELD)
        return NULL;
    r = &d->ex->u->records.v[d->ex->u->types.v[def->type].record];
    return (uint64_t)def->num < r->fields.n ? r->fields.v[def->num].name : NULL;
}

static void decide_load(Deciding *d, const Ins *ins, Bits locals)
{
    Name field = field_of(d, ins->a[0]);

    if (ins->a[0].kind == REF_LOCAL) {
        bits_set(locals, ins->a[0].id);
    } else if (field) {
        add_field(d, field);
    } else if (!d->p->decides_memory) {
        d->p->decides_memory = true;
        d->changed = true;
    }
}

static bool is_deciding_store(const Deciding *d, const Ins *ins, Bits locals)
{
    Name field = field_of(d, ins->a[0]);
    uint32_t i;

    if (ins->a[0].kind == REF_LOCAL)
        return bits_has(locals, ins->a[0].id);
    for (i = 0; field && i < d->p->deciding_fields.n; i++)
        if (d->p->deciding_fields.v[i] == field)
            return true;
    return !field && d->p->decides_memory;
}

/* Arguments can decide only what somebody knows of: a body or a model. */
static bool is_known_callee(const Explorer *ex, const Ins *ins)
{
    const ModelClass *cls;
    FnId fn;

    if (ins->call->kind != CALL_DIRECT || ins->call->decl == 0)
        return true;
    fn = ex->program->units.v[ex->unit].fns[ins->call->decl];
    return ex->program->fns.v[fn].body ||
           models_for_call(ex->models, ex->u, ins->call, &cls);
}

static void decide_call(Deciding *d, const Ins *ins)
{
    uint32_t i;

    if (!call_is_relevant(d->ex, ins) || !is_known_callee(d->ex, ins))
        return;
    for (i = 0; i < ins->call->nargs; i++)
        decide_ref(d, ins->call->args[i]);
    decide_ref(d, ins->call->callee);
}

/* Backward over one instruction; `locals`: contents that decide after it. */
static void decide_before(Deciding *d, const Ins *ins, Bits locals)
{
    switch (ins->op) {
    case OP_LOAD:
        if (bits_has(d->regs, ins->dst))
            decide_load(d, ins, locals);
        return;
    case OP_STORE:
        if (is_deciding_store(d, ins, locals))
            decide_ref(d, ins->a[1]);
        if (ins->a[0].kind == REF_LOCAL && !bits_has(d->p->addressed, ins->a[0].id))
            bits_clear(locals, ins->a[0].id);
        return;
    case OP_LIVE:
    case OP_DEAD:
        bits_clear(locals, ins->a[0].id);
        return;
    case OP_CALL:
        decide_call(d, ins);
        return;
    default:
        if (ins->dst && bits_has(d->regs, ins->dst)) {
            decide_ref(d, ins->a[0]);
            decide_ref(d, ins->a[1]);
        }
        return;
    }
}

static void decide_block(Deciding *d, uint32_t blk, Bits locals)
{
    const Plan *p = d->p;
    const Blk *b = &d->ex->fn->blks.v[blk];
    uint32_t i, k = b->n;

    memset(locals.words, 0, bits_words(p->nlocals) * sizeof(uint64_t));
    for (i = 0; i < p->succs[blk].n; i++)
        bits_add(locals, p->deciding[p->succs[blk].v[i]], p->nlocals);
    while (k-- > 0)
        decide_before(d, &b->ins[k], locals);
    d->changed |= bits_add(p->deciding[blk], locals, p->nlocals);
}

static void find_roots(Deciding *d)
{
    const Bits *reach = reach_forward(d);
    uint32_t i;

    for (i = 0; i < d->p->norder; i++) {
        uint32_t blk = d->p->order[i];
        const Blk *b = &d->ex->fn->blks.v[blk];
        const Ins *last = b->n ? &b->ins[b->n - 1] : NULL;

        if (last && (last->op == OP_BRANCH || last->op == OP_SWITCH) &&
            sides_differ(d, reach, blk))
            decide_ref(d, last->a[0]);
    }
}

void deciding_find(Explorer *ex, Plan *p)
{
    Deciding d = {ex, p, bits_new(ex->arena, p->nregs), NULL, true};
    Bits locals = bits_new(ex->arena, p->nlocals);
    uint32_t i;

    p->deciding = ARENA_NEW_N(ex->arena, Bits, p->nblks);
    for (i = 0; i < p->nblks; i++)
        p->deciding[i] = bits_new(ex->arena, p->nlocals);
    find_relevant(&d);
    find_roots(&d);
    while (d.changed) {
        d.changed = false;
        for (i = p->norder; i-- > 0;)
            decide_block(&d, p->order[i], locals);
    }
}

bool plan_is_deciding(const Explorer *ex, uint32_t blk, Val place)
{
    const Plan *p = ex->plan;
    const ValNode *n = val(ex->values, place);
    uint32_t i;

    if (n->kind == VAL_LOCAL)
        return bits_has(p->deciding[blk], n->a);
    if (n->kind == VAL_ELEM)
        return plan_is_deciding(ex, blk, n->a);
    if (n->kind != VAL_FIELD)
        return p->decides_memory;
    for (i = 0; i < p->deciding_fields.n; i++)
        if (p->deciding_fields.v[i] == n->name)
            return true;
    return false;
}
