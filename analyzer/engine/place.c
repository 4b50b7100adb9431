/* Places inside objects; whole objects copied member by member, swapped; what type an object has.
 *
 * Key to reading it: a copy first reads each field of the source (so that untouched fields of an input get their
 * INPUT symbol), collects pairs of target and value, and writes afterwards, so that source and target may overlap.
 */
#include "engine/place.h"

#include <stdio.h>

/* Elements of an array that are copied one by one; further ones only where a cell exists. */
#define MAX_ELEMENTS 8

typedef struct {
    Explorer *ex;
    State *s;
    Val to, from;
    ARRAY(Cell) pairs; /* place in the target, value */
} Copy;

static RecId linked_record(const Explorer *ex, uint32_t record)
{
    return record ? ex->program->units.v[ex->unit].records[record] : 0;
}

Val place_field(Explorer *ex, Val object, uint32_t record, uint32_t index)
{
    const Record *r = &ex->u->records.v[record];
    char number[16];

    if (r->is_union)
        return val_field(ex->values, object, names_add(ex->names, FIELD_UNION));
    if (index < r->fields.n && r->fields.v[index].name && r->fields.v[index].name[0])
        return val_field(ex->values, object, r->fields.v[index].name);
    snprintf(number, sizeof number, "#%u", index);
    return val_field(ex->values, object, names_add(ex->names, number));
}

Val place_base(Explorer *ex, Val object, uint32_t record, uint32_t index)
{
    const Record *r = &ex->u->records.v[record];

    if (index >= r->bases.n)
        return object;
    return val_base(ex->values, object, linked_record(ex, r->bases.v[index].record));
}

Val place_derived(Explorer *ex, Val object, uint32_t record, uint32_t index)
{
    const Record *r = &ex->u->records.v[record];

    if (index >= r->bases.n)
        return object;
    return val_derived(ex->values, object, linked_record(ex, r->bases.v[index].record));
}

/* ---- copies ------------------------------------------------------------------------------------- */

static void add_pair(Copy *c, Val from, Val value)
{
    Cell pair = {val_rebase(c->ex->values, from, c->from, c->to), value};

    ARRAY_PUSH(c->ex->arena, &c->pairs, pair);
}

static void collect(Copy *c, Val from, uint32_t type, uint32_t depth);

static void collect_record(Copy *c, Val from, uint32_t record, uint32_t depth)
{
    const Record *r = &c->ex->u->records.v[record];
    uint32_t i;

    for (i = 0; i < r->bases.n; i++) {
        uint32_t base = r->bases.v[i].record;

        if (base && depth < PLACE_MAX_DEPTH)
            collect_record(c, place_base(c->ex, from, record, i), base, depth + 1);
    }
    for (i = 0; i < r->fields.n; i++) {
        collect(c, place_field(c->ex, from, record, i), r->fields.v[i].type, depth + 1);
        if (r->is_union)
            return;
    }
}

/* Reads the leaves of an object of `type`. */
static void collect(Copy *c, Val from, uint32_t type, uint32_t depth)
{
    const Type *t = &c->ex->u->types.v[type];
    uint64_t i;

    if (t->kind == TYPE_RECORD) {
        if (t->record && depth < PLACE_MAX_DEPTH)
            collect_record(c, from, t->record, depth);
    } else if (t->kind == TYPE_ARRAY) {
        for (i = 0; i < t->count && t->count <= MAX_ELEMENTS && depth < PLACE_MAX_DEPTH; i++)
            collect(c, val_elem(c->ex->values, from, (int64_t)i), t->to, depth + 1);
    } else if (!val(c->ex->values, from)->is_many && val_is_below(c->ex->values, from, c->from)) {
        add_pair(c, from, state_read(c->ex, c->s, from, type));
    }
}

/* Cells that exist below the source and that its type did not name: pseudo-fields, elements. */
static void collect_cells(Copy *c)
{
    uint32_t known = c->pairs.n, i, j;

    for (i = 0; i < c->s->ncells; i++) {
        Cell cell = c->s->cells[i];
        Val to;

        if (!val_is_below(c->ex->values, cell.place, c->from))
            continue;
        to = val_rebase(c->ex->values, cell.place, c->from, c->to);
        for (j = 0; j < known && c->pairs.v[j].place != to; j++)
            ;
        if (j == known)
            add_pair(c, cell.place, cell.value);
    }
}

static void copy_plan(Copy *c, uint32_t type)
{
    if (type)
        collect(c, c->from, type, 0);
    collect_cells(c);
}

static void copy_write(Copy *c)
{
    uint32_t i;

    for (i = 0; i < c->pairs.n; i++)
        state_write(c->ex, c->s, c->pairs.v[i].place, c->pairs.v[i].value);
}

static bool is_single(const Explorer *ex, Val place)
{
    return place && val(ex->values, place)->kind != VAL_CHOICE && val(ex->values, place)->kind != VAL_CONST;
}

void state_copy_object(Explorer *ex, State *s, Val to, Val from, uint32_t type)
{
    Copy c = {ex, s, to, from, {NULL, 0, 0}};
    DefaultKind kind = DEFAULT_UNDEFINED;

    if (to == from || !to)
        return;
    if (!is_single(ex, from) || !is_single(ex, to)) {
        state_clear(ex, s, to, DEFAULT_FORGOTTEN);
        return;
    }
    copy_plan(&c, type);
    if (state_is_forgotten(ex, s, from))
        kind = DEFAULT_FORGOTTEN;
    if (!val(ex->values, to)->is_many)
        state_clear(ex, s, to, kind);
    copy_write(&c);
}

void state_swap_objects(Explorer *ex, State *s, Val a, Val b, uint32_t type)
{
    Copy there = {ex, s, b, a, {NULL, 0, 0}}, back = {ex, s, a, b, {NULL, 0, 0}};
    bool had_lost = s->may_have_lost;

    if (a == b || !is_single(ex, a) || !is_single(ex, b))
        return;
    copy_plan(&there, type);
    copy_plan(&back, type);
    state_clear(ex, s, a, DEFAULT_UNDEFINED);
    state_clear(ex, s, b, DEFAULT_UNDEFINED);
    copy_write(&there);
    copy_write(&back);
    s->may_have_lost = had_lost; /* nothing leaves: the contents changed places */
}

/* ---- dynamic types ----------------------------------------------------------------------------------- */

static RecId type_of_local(const Explorer *ex, uint32_t local)
{
    const Local *l = &ex->fn->locals.v[local];
    const Type *t;

    if (l->is_reference || l->param != PARAM_NONE)
        return 0;
    t = &ex->u->types.v[l->type];
    if (t->kind == TYPE_ARRAY)
        t = &ex->u->types.v[t->to];
    return t->kind == TYPE_RECORD ? linked_record(ex, t->record) : 0;
}

static RecId type_of_heap(const Explorer *ex, const ValNode *n)
{
    const Ins *ins = plan_ins(ex, n->a);
    const Type *t;

    if (!ins || ins->op != OP_NEW)
        return 0;
    t = &ex->u->types.v[ins->type];
    return t->kind == TYPE_RECORD ? linked_record(ex, t->record) : 0;
}

/* Type of field `name` of a record, by its linked number. */
static RecId type_of_field(const Explorer *ex, RecId record, Name name)
{
    const Unit *u;
    const Record *r = link_record(ex->program, record, &u);
    uint32_t i;

    for (i = 0; r && i < r->fields.n; i++)
        if (r->fields.v[i].name == name)
            return link_field_record(ex->program, record, i);
    return 0;
}

RecId state_dynamic_type(Explorer *ex, const State *s, Val place)
{
    const ValNode *n = val(ex->values, place);
    Name field = names_find(ex->names, FIELD_TYPE);
    Val type = field ? state_peek(s, val_field(ex->values, place, field)) : 0;
    RecId outer;

    if (type && val(ex->values, type)->kind == VAL_TYPE)
        return (RecId)val(ex->values, type)->num;
    switch ((ValKind)n->kind) {
    case VAL_LOCAL: return type_of_local(ex, n->a);
    case VAL_HEAP: return type_of_heap(ex, n);
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY: return state_dynamic_type(ex, s, n->a);
    case VAL_FIELD:
        outer = state_dynamic_type(ex, s, n->a);
        return outer ? type_of_field(ex, outer, n->name) : 0;
    default: return 0;
    }
}
