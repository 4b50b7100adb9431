/* Markers: values that the program itself puts where a handle lies, to say that there is
 * none. Read off all bodies and initialisers once, before anything is explored.
 *
 * A function that asks for such a value asks whether the place is in use, not whether the
 * call that filled it failed: `if (event == INVALID_HANDLE_VALUE) event = CreateEvent()`.
 * Fields go by name alone: the claim that nobody assigns a marker must hold in any record.
 */
#include "base/hash.h"
#include "engine/plan.h"
#include "engine/run.h"

/* Marks of a place. */
enum { MARKS_NULL = 1, MARKS_INVALID = 2 };

typedef struct {
    Name name;
    uint8_t marks;
    UT_hash_handle hh;
} FieldMarks;

struct Markers {
    uint8_t *globals; /* by GlobId */
    FieldMarks *fields;
};

static uint8_t marks_of(int64_t num)
{
    return num == 0 ? MARKS_NULL : num == -1 ? MARKS_INVALID : 0;
}

static void field_mark(Markers *m, Arena *uthash_arena, Name name, uint8_t marks)
{
    FieldMarks *entry;

    if (name == NULL)
        return;
    HASH_FIND(hh, m->fields, &name, sizeof name, entry);
    if (entry == NULL) {
        entry = ARENA_NEW(uthash_arena, FieldMarks);
        entry->name = name;
        HASH_ADD(hh, m->fields, name, sizeof name, entry);
    }
    entry->marks |= marks;
}

/* Where an address in a body comes from: the field or global it is, through elements. */
typedef struct {
    const Ins **defs; /* by register */
    const LinkedUnit *lu;
} Body;

static void address_mark(Markers *m, Arena *arena, const Body *b, Ref at, uint8_t marks)
{
    while (at.kind == REF_REG && b->defs[at.id] != NULL &&
           (b->defs[at.id]->op == OP_ELEM || b->defs[at.id]->op == OP_SAME))
        at = b->defs[at.id]->a[0];
    if (at.kind == REF_GLOBAL) {
        m->globals[b->lu->globals[at.id]] |= marks;
        return;
    }
    const Ins *def = at.kind == REF_REG ? b->defs[at.id] : NULL;
    if (def == NULL || def->op != OP_FIELD)
        return;
    const Record *r = &b->lu->u->records.v[b->lu->u->types.v[def->type].record];
    if (def->num < r->fields.n)
        field_mark(m, arena, r->fields.v[def->num].name, marks);
}

static void zero_mark(Markers *m, Arena *arena, const Body *b, const Ins *ins)
{
    const Type *t = &b->lu->u->types.v[ins->type];
    const Record *r = t->kind == TYPE_RECORD ? &b->lu->u->records.v[t->record] : NULL;

    address_mark(m, arena, b, ins->a[0], MARKS_NULL);
    for (uint32_t i = 0; r != NULL && i < r->fields.n; i++)
        field_mark(m, arena, r->fields.v[i].name, MARKS_NULL);
}

static void body_mark(Markers *m, Arena *arena, const LinkedUnit *lu, const Fn *fn)
{
    Arena *scratch = arena_new("markers");
    Body b = {fn_definitions(scratch, fn), lu};

    for (uint32_t i = 1; i < fn->blks.n; i++)
        for (uint32_t k = 0; k < fn->blks.v[i].n; k++) {
            const Ins *ins = &fn->blks.v[i].ins[k];
            if (ins->op == OP_STORE && ins->a[1].kind == REF_INT &&
                marks_of(ins->a[1].num) != 0)
                address_mark(m, arena, &b, ins->a[0], marks_of(ins->a[1].num));
            else if (ins->op == OP_ZERO)
                zero_mark(m, arena, &b, ins);
        }
    arena_free(scratch);
}

void markers_collect(EngineRun *run)
{
    const Program *p = run->program;
    Markers *m = run->markers = ARENA_NEW(run->arena, Markers);

    m->globals = ARENA_NEW_N(run->arena, uint8_t, p->globals.n + 1);
    for (GlobId g = 1; g < p->globals.n; g++) {
        const Global *global = link_global(p, g);
        m->globals[g] = marks_of(global->has_value ? global->value : 0);
    }
    for (FnId f = 1; f < p->fns.n; f++)
        if (p->fns.v[f].body != NULL)
            body_mark(m, run->arena, &p->units.v[p->fns.v[f].unit], p->fns.v[f].body);
}

bool marker_is_assigned(const EngineRun *run, const Values *vs, Val place, int64_t num)
{
    const ValNode *n = val(vs, place);

    while (n->kind == VAL_ELEM || n->kind == VAL_ANY)
        n = val(vs, n->a);
    if (n->kind == VAL_GLOBAL)
        return (run->markers->globals[n->num] & marks_of(num)) != 0;
    if (n->kind != VAL_FIELD)
        return false;
    FieldMarks *entry;
    HASH_FIND(hh, run->markers->fields, &n->name, sizeof n->name, entry);
    return entry != NULL && (entry->marks & marks_of(num)) != 0;
}
