/* Places inside objects; whole objects copied and swapped; what type an object has.
 *
 * Key to reading it: a copy takes the cells that exist below the source, and says by a
 * default how all the rest reads: an object of the caller that nobody touched yet is
 * copied without naming its fields. Reading is done before writing, so that source and
 * target may overlap.
 */
#include "engine/place.h"

#include "engine/explore.h"
#include "engine/handle.h"

#include <stdio.h>

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

/* copies */

struct Copies {
    Explorer *ex;
    State *s;
    ARRAY(Cell) pairs;       /* place in the target, value */
    ARRAY(Default) defaults; /* of the targets */
};

Copies *copies_new(Explorer *ex, State *s)
{
    Copies *c = ARENA_NEW(ex->arena, Copies);

    c->ex = ex;
    c->s = s;
    return c;
}

/* How the absent parts of a copy of `from` read. */
static Default copied_default(const Copies *c, Val to, Val from)
{
    const Values *vs = c->ex->values;
    const Default *d = state_default(c->ex, c->s, from);
    ValKind kind = (ValKind)val(vs, val_root_of(vs, from))->kind;
    bool is_input = kind == VAL_INPUT || kind == VAL_ROOT || kind == VAL_GLOBAL;

    if (d && d->kind == DEFAULT_COPIED)
        return (Default){to, DEFAULT_COPIED,
                         val_rebase(c->ex->values, from, d->place, d->from)};
    if (d)
        return (Default){to, d->kind, 0};
    if (is_input && !state_is_forgotten(c->ex, c->s, from) && !val(vs, from)->is_many)
        return (Default){to, DEFAULT_COPIED, from};
    return (Default){
        to, kind == VAL_LOCAL || kind == VAL_HEAP ? DEFAULT_UNDEFINED : DEFAULT_FORGOTTEN,
        0};
}

static bool is_single(const Explorer *ex, Val place)
{
    return place && val(ex->values, place)->kind != VAL_CHOICE &&
           val(ex->values, place)->kind != VAL_CONST;
}

/* What `at` is or lies in that the place `some`, which stands for many, stands for; 0:
 * nothing. */
static Val one_of(const Values *vs, Val at, Val some)
{
    while (!state_is_one_of(vs, at, some)) {
        const ValNode *n = val(vs, at);

        if (n->kind < VAL_FIELD || n->kind > VAL_ANY)
            return 0;
        at = n->a;
    }
    return at;
}

/* Some element, read where the elements are known one by one. */
static void elements_read(Copies *c, Val to, Val from)
{
    for (uint32_t i = 0; i < c->s->ncells; i++) {
        Cell cell = c->s->cells[i];
        Val element = one_of(c->ex->values, cell.place, from);

        if (element == 0 || element == from)
            continue;
        cell.place = val_rebase(c->ex->values, cell.place, element, to);
        ARRAY_PUSH(c->ex->arena, &c->pairs, cell);
    }
}

void copies_read(Copies *c, Val to, Val from)
{
    Values *vs = c->ex->values;
    uint32_t i;

    if (to == from || !is_single(c->ex, to))
        return;
    if (!is_single(c->ex, from)) {
        ARRAY_PUSH(c->ex->arena, &c->defaults, ((Default){to, DEFAULT_FORGOTTEN, 0}));
        return;
    }
    ARRAY_PUSH(c->ex->arena, &c->defaults, copied_default(c, to, from));
    for (i = 0; i < c->s->ndefaults; i++) {
        Default d = c->s->defaults[i];

        if (d.place == from || !val_is_below(vs, d.place, from))
            continue;
        d.place = val_rebase(vs, d.place, from, to);
        ARRAY_PUSH(c->ex->arena, &c->defaults, d);
    }
    for (i = 0; i < c->s->ncells; i++) {
        Cell cell = c->s->cells[i];

        if (!val_is_below(vs, cell.place, from))
            continue;
        cell.place = val_rebase(vs, cell.place, from, to);
        ARRAY_PUSH(c->ex->arena, &c->pairs, cell);
    }
    if (val(vs, from)->is_many && val(vs, to)->is_many)
        elements_read(c, to, from);
}

/* Some element, or whatever an unknown pointer points to: nobody can say later what such
 * a place holds. */
static bool is_vague(const Explorer *ex, Val place)
{
    ValKind root = (ValKind)val(ex->values, val_root_of(ex->values, place))->kind;

    return val(ex->values, place)->is_many || root == VAL_SITE || root == VAL_JOIN;
}

/* Clears one target, or a part of one, and says how it reads from now on. */
static void write_default(Explorer *ex, State *s, Default d)
{
    if (d.kind == DEFAULT_COPIED && is_vague(ex, d.place))
        handle_let_go(ex, s, d.from, ACT_ESCAPE, names_add(ex->names, WHY_COPIED), 0);
    if (val(ex->values, d.place)->is_many)
        return; /* nothing there is overwritten for sure */
    state_clear(ex, s, d.place, d.kind);
    if (d.kind == DEFAULT_COPIED &&
        val_input(ex->values, d.place) == val_input(ex->values, d.from))
        state_drop_default(s, d.place); /* back where it was at entry */
    else if (d.kind == DEFAULT_COPIED)
        state_set_default(ex, s, d);
}

void copies_write(Copies *c)
{
    uint32_t i;

    for (i = 0; i < c->defaults.n; i++)
        write_default(c->ex, c->s, c->defaults.v[i]);
    for (i = 0; i < c->pairs.n; i++)
        state_write(c->ex, c->s, c->pairs.v[i].place, c->pairs.v[i].value);
}

static bool is_scalar(const Explorer *ex, uint32_t type)
{
    TypeKind kind = ex->u->types.v[type].kind;

    return type != 0 && kind != TYPE_RECORD && kind != TYPE_ARRAY && kind != TYPE_OTHER &&
           kind != TYPE_VOID;
}

void state_copy_object(Explorer *ex, State *s, Val to, Val from, uint32_t type)
{
    Copies *c;

    if (to == from || !to)
        return;
    if (is_scalar(ex, type)) {
        state_write(ex, s, to, state_read(ex, s, from, type));
        return;
    }
    c = copies_new(ex, s);
    copies_read(c, to, from);
    copies_write(c);
}

void state_swap_objects(Explorer *ex, State *s, Val a, Val b, uint32_t type)
{
    bool had_lost = s->may_have_lost;

    if (a == b)
        return;
    if (is_scalar(ex, type)) {
        Val x = state_read(ex, s, a, type), y = state_read(ex, s, b, type);

        state_write(ex, s, a, y);
        state_write(ex, s, b, x);
    } else {
        Copies *c = copies_new(ex, s);

        copies_read(c, a, b);
        copies_read(c, b, a);
        copies_write(c);
    }
    s->may_have_lost = had_lost; /* nothing leaves: the contents changed places */
}

/* dynamic types */

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

static bool is_array(const Explorer *ex, Val place)
{
    const ValNode *n = val(ex->values, place);

    return n->kind == VAL_LOCAL &&
           ex->u->types.v[ex->fn->locals.v[n->a].type].kind == TYPE_ARRAY;
}

/* Elements of an array are what it is declared of; those of a library's sequence, what
 * its first argument says. */
static RecId type_of_element(Explorer *ex, const State *s, Val of)
{
    RecId outer = state_dynamic_type(ex, s, of);
    const Record *r;

    if (!outer || is_array(ex, of) || !ex->program->records.v[outer].model)
        return outer;
    r = link_record(ex->program, outer, NULL);
    return r->args.n > 0
               ? link_type_record(ex->program, ex->program->records.v[outer].unit,
                                  r->args.v[0].type)
               : 0;
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
    case VAL_LOCAL:
        return type_of_local(ex, n->a);
    case VAL_HEAP:
        return type_of_heap(ex, n);
    case VAL_BASE:
    case VAL_DERIVED:
        return state_dynamic_type(ex, s, n->a);
    case VAL_ELEM:
    case VAL_ANY:
        return type_of_element(ex, s, n->a);
    case VAL_FIELD:
        outer = state_dynamic_type(ex, s, n->a);
        return outer ? type_of_field(ex, outer, n->name) : 0;
    default:
        return 0;
    }
}
