/* The table behind Values, and values as text. */
#include "engine/valtable.h"

#include <string.h>

/* Open addressing: numbers of nodes by their hash, 0 where nothing is; at most half full. */
struct ValTable {
    Arena *arena;
    Names *names;
    Val *slots;
    uint32_t nslots; /* a power of two */
};

#define FIRST_SLOTS 32

static uint32_t node_hash(const ValNode *n)
{
    uint64_t h = ((uint64_t)n->a << 32 | n->b) ^ (uint64_t)(uintptr_t)n->name ^
                 (uint64_t)n->kind << 56 ^ (uint64_t)n->op << 48;

    h = (h ^ h >> 32) * UINT64_C(0x9E3779B97F4A7C15);
    h = (h ^ (uint64_t)n->num) * UINT64_C(0xD6E8FEB86659FD93);
    return (uint32_t)(h ^ h >> 32);
}

static void traits_add(Values *vs, const ValNode *n, Val id)
{
    const ValTraits *of = vs->traits.v;
    ValTraits t = {id, false, val_bit(id)};

    switch ((ValKind)n->kind) {
    case VAL_INPUT:
    case VAL_ROOT:
    case VAL_GLOBAL:
        t.is_input = true;
        break;
    case VAL_FIELD:
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY:
        t.root = of[n->a].root;
        t.is_input = of[n->a].is_input;
        break;
    case VAL_EXPR:
    case VAL_CHOICE:
        t.is_input = of[n->a].is_input || of[n->b].is_input;
        break;
    case VAL_SITE:
    case VAL_JOIN:
    case VAL_LOCAL:
    case VAL_HEAP: /* a and b are no values there */
        ARRAY_PUSH(vs->table->arena, &vs->traits, t);
        return;
    default:
        break;
    }
    t.mentions |= of[n->a].mentions | of[n->b].mentions;
    ARRAY_PUSH(vs->table->arena, &vs->traits, t);
}

static void slots_make(struct ValTable *table, uint32_t n)
{
    table->slots = ARENA_NEW_N(table->arena, Val, n);
    table->nslots = n;
}

Values *values_new(Arena *arena, Names *names)
{
    static const ValNode none;
    Values *vs = ARENA_NEW(arena, Values);

    vs->table = ARENA_NEW(arena, struct ValTable);
    vs->table->arena = arena;
    vs->table->names = names;
    slots_make(vs->table, FIRST_SLOTS);
    ARRAY_PUSH(arena, &vs->nodes, &none);
    ARRAY_PUSH(arena, &vs->traits, (ValTraits){0});
    return vs;
}

Names *values_names(const Values *vs)
{
    return vs->table->names;
}

/* The slot of a node, or the free one where it belongs. */
static Val *slot_find(const Values *vs, const ValNode *n)
{
    const struct ValTable *table = vs->table;
    uint32_t i = node_hash(n) & (table->nslots - 1);

    while (table->slots[i] != 0 && memcmp(val(vs, table->slots[i]), n, sizeof *n) != 0)
        i = (i + 1) & (table->nslots - 1);
    return &table->slots[i];
}

static void slots_grow(Values *vs)
{
    slots_make(vs->table, vs->table->nslots * 2);
    for (Val v = 1; v < vs->nodes.n; v++)
        *slot_find(vs, val(vs, v)) = v;
}

Val val_intern(Values *vs, const ValNode *n)
{
    Arena *arena = vs->table->arena;
    Val *slot = slot_find(vs, n);
    ValNode *node;

    if (*slot != 0)
        return *slot;
    if (vs->nodes.n * 2 >= vs->table->nslots) {
        slots_grow(vs);
        slot = slot_find(vs, n);
    }
    *slot = vs->nodes.n;
    node = ARENA_NEW(arena, ValNode);
    memcpy(node, n, sizeof *node);
    ARRAY_PUSH(arena, &vs->nodes, node);
    traits_add(vs, node, *slot);
    return *slot;
}

Values *values_copy(Arena *arena, const Values *vs)
{
    Values *to = values_new(arena, vs->table->names);

    for (Val v = 1; v < values_count(vs); v++)
        val_intern(to, val(vs, v));
    return to;
}

/* text */

typedef struct {
    const Values *vs;
    const Program *program;
    const Fn *fn;
    Text *out;
} Printer;

static void print_value(const Printer *p, Val v);

static const char *global_text(const Printer *p, int64_t id)
{
    Name name = p->program ? p->program->globals.v[id].name : NULL;

    return name ? name : "global"; /* 0: whatever is global */
}

static const char *fn_text(const Printer *p, int64_t id)
{
    return p->program ? p->program->fns.v[id].text : "function";
}

static const char *record_text(const Printer *p, int64_t id)
{
    return p->program ? p->program->records.v[id].text : "record";
}

static void print_root(const Printer *p, const ValNode *n)
{
    if (n->num == ROOT_THIS)
        text_add(p->out, "this");
    else if (n->num == ROOT_RESULT)
        text_add(p->out, "result");
    else
        text_printf(p->out, "arg%lld", (long long)n->num);
}

static void print_local(const Printer *p, const ValNode *n)
{
    Name name = p->fn && n->a < p->fn->locals.n ? p->fn->locals.v[n->a].name : NULL;

    if (name)
        text_add(p->out, name);
    else
        text_printf(p->out, "local%u", n->a);
}

/* The place with address `v`, as an expression. */
static void print_place(const Printer *p, Val v)
{
    const ValNode *n = val(p->vs, v);
    bool is_selector = n->kind >= VAL_FIELD && n->kind <= VAL_ANY;
    bool is_pointer = is_selector && n->a && val_is_symbol(p->vs, n->a);

    switch ((ValKind)n->kind) {
    case VAL_ROOT:
        print_root(p, n);
        return;
    case VAL_LOCAL:
        print_local(p, n);
        return;
    case VAL_GLOBAL:
        text_add(p->out, global_text(p, n->num));
        return;
    case VAL_HEAP:
        text_printf(p->out, "heap%u.%u.%lld", n->a, n->b, (long long)n->num);
        return;
    case VAL_FIELD:
        (is_pointer ? print_value : print_place)(p, n->a);
        text_printf(p->out, "%s%s", is_pointer ? "->" : ".", n->name ? n->name : "?");
        return;
    case VAL_BASE:
    case VAL_DERIVED:
        (is_pointer ? print_value : print_place)(p, n->a);
        text_printf(p->out, "%s%s", n->kind == VAL_BASE ? ":" : "^",
                    record_text(p, n->num));
        return;
    case VAL_ELEM:
        (is_pointer ? print_value : print_place)(p, n->a);
        text_printf(p->out, "[%lld]", (long long)n->num);
        return;
    case VAL_ANY:
        (is_pointer ? print_value : print_place)(p, n->a);
        text_add(p->out, "[*]");
        return;
    default:
        text_char(p->out, '*');
        print_value(p, v);
        return;
    }
}

static void print_choice(const Printer *p, Val v)
{
    const char *between = "(";

    for (; v; v = val(p->vs, v)->b) {
        text_add(p->out, between);
        print_value(p, val(p->vs, v)->a);
        between = " | ";
    }
    text_char(p->out, ')');
}

static void print_expr(const Printer *p, const ValNode *n)
{
    text_char(p->out, '(');
    if (!n->b)
        text_printf(p->out, "%s ", op_text((Op)n->op));
    print_value(p, n->a);
    if (n->b) {
        text_printf(p->out, " %s ", op_text((Op)n->op));
        print_value(p, n->b);
    }
    text_char(p->out, ')');
}

static void print_value(const Printer *p, Val v)
{
    const ValNode *n = val(p->vs, v);

    switch ((ValKind)n->kind) {
    case VAL_NONE:
        text_char(p->out, '?');
        return;
    case VAL_CONST:
        text_printf(p->out, "%lld", (long long)n->num);
        return;
    case VAL_INPUT:
        print_place(p, n->a);
        return;
    case VAL_SITE:
        text_printf(p->out, "s%u.%u.%lld", n->a, n->b, (long long)n->num);
        return;
    case VAL_JOIN:
        text_printf(p->out, "j%u.%lld:", n->a, (long long)n->num);
        print_place(p, n->b);
        return;
    case VAL_FRESH:
        if (n->num == FRESH_OTHER)
            text_add(p->out, "other");
        else
            text_printf(p->out, "fresh%lld", (long long)n->num);
        return;
    case VAL_STRING:
        text_quote(p->out, n->name ? n->name : "");
        return;
    case VAL_FN:
    case VAL_MEMFN:
        text_printf(p->out, "&%s", fn_text(p, n->num));
        return;
    case VAL_TYPE:
        text_printf(p->out, "type %s", record_text(p, n->num));
        return;
    case VAL_EXCEPTION:
        text_printf(p->out, "exception %s",
                    n->num    ? record_text(p, n->num)
                    : n->name ? n->name
                              : "?");
        return;
    case VAL_EXPR:
        print_expr(p, n);
        return;
    case VAL_CHOICE:
        print_choice(p, v);
        return;
    case VAL_ROOT:
    case VAL_LOCAL:
    case VAL_GLOBAL:
    case VAL_HEAP:
    case VAL_FIELD:
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY:
        text_char(p->out, '&');
        print_place(p, v);
        return;
    }
}

void val_print(const Values *vs, const Program *program, const Fn *fn, Val v, Text *out)
{
    Printer p = {vs, program, fn, out};

    print_value(&p, v);
}
