/* Hash-consed values: making, folding, asking.
 *
 * Key to reading it: `intern` is the only place where a node is made; all val_*
 * constructors normalise first, so that equal things are equal numbers. Folding of
 * comparisons and arithmetic is in valexpr.c.
 */
#include "engine/value.h"

#include "engine/valtable.h"

#include <assert.h>
#include <string.h>

/* Nesting of INPUT in INPUT: `p->next->next->...` of a caller's list. */
#define INPUT_MAX_NEST 6

static ValNode leaf(ValKind kind)
{
    ValNode n;

    memset(&n, 0, sizeof n); /* padding is part of the hash key */
    n.kind = (uint8_t)kind;
    return n;
}

static Val leaf_num(Values *vs, ValKind kind, int64_t num)
{
    ValNode n = leaf(kind);

    n.num = num;
    return val_intern(vs, &n);
}

Val val_const(Values *vs, int64_t num)
{
    return leaf_num(vs, VAL_CONST, num);
}

Val val_input(Values *vs, Val place)
{
    ValNode n = leaf(VAL_INPUT);
    const ValNode *root = val(vs, val_root_of(vs, place));

    n.a = place;
    n.is_many = val(vs, place)->is_many;
    n.op = root->kind == VAL_INPUT ? (uint8_t)(root->op + 1) : 0;
    return n.op > INPUT_MAX_NEST ? 0 : val_intern(vs, &n);
}

Val val_site(Values *vs, uint32_t ins, uint32_t ordinal, int64_t age)
{
    ValNode n = leaf(VAL_SITE);

    n.a = ins;
    n.b = ordinal;
    n.num = age;
    n.is_many = age >= AGE_MANY;
    return val_intern(vs, &n);
}

Val val_join(Values *vs, uint32_t blk, Val place, int64_t ordinal)
{
    ValNode n = leaf(VAL_JOIN);

    n.a = blk;
    n.b = place;
    n.num = ordinal;
    return val_intern(vs, &n);
}

Val val_fresh(Values *vs, int64_t num)
{
    return leaf_num(vs, VAL_FRESH, num);
}

Val val_root(Values *vs, int64_t which)
{
    return leaf_num(vs, VAL_ROOT, which);
}

Val val_local(Values *vs, uint32_t local)
{
    ValNode n = leaf(VAL_LOCAL);

    n.a = local;
    return val_intern(vs, &n);
}

Val val_heap(Values *vs, uint32_t ins, uint32_t ordinal, int64_t age)
{
    ValNode n = leaf(VAL_HEAP);

    n.a = ins;
    n.b = ordinal;
    n.num = age;
    n.is_many = age >= AGE_MANY && ins != 0;
    return val_intern(vs, &n);
}

Val val_global(Values *vs, GlobId global)
{
    return leaf_num(vs, VAL_GLOBAL, global);
}

Val val_fn(Values *vs, FnId fn)
{
    return leaf_num(vs, VAL_FN, fn);
}

Val val_memfn(Values *vs, FnId fn)
{
    return leaf_num(vs, VAL_MEMFN, fn);
}

Val val_type(Values *vs, RecId record)
{
    return leaf_num(vs, VAL_TYPE, record);
}

Val val_string(Values *vs, Name text)
{
    ValNode n = leaf(VAL_STRING);

    n.name = text;
    return val_intern(vs, &n);
}

Val val_exception(Values *vs, RecId record, Name type, Val object)
{
    ValNode n = leaf(VAL_EXCEPTION);

    n.num = record;
    n.name = record ? NULL : type;
    n.a = object;
    return val_intern(vs, &n);
}

/* selectors */

static bool is_selector(const ValNode *n)
{
    return n->kind >= VAL_FIELD && n->kind <= VAL_ANY;
}

static bool is_zero_or_none(const ValNode *n)
{
    return n->kind == VAL_NONE || (n->kind == VAL_CONST && n->num == 0);
}

/* One selector on one object that is no choice. */
static Val select_one(Values *vs, ValNode sel, Val object)
{
    const ValNode *o = val(vs, object);

    if (is_zero_or_none(o))
        return object;
    sel.a = object;
    sel.depth = is_selector(o) ? (uint8_t)(o->depth + 1) : 1;
    sel.is_many = sel.kind == VAL_ANY || o->is_many;
    if (sel.depth <= PLACE_MAX_DEPTH)
        return val_intern(vs, &sel);
    if (o->kind == VAL_ANY)
        return object;
    sel = leaf(VAL_ANY); /* deeper: the parent collects it */
    sel.a = o->a;
    sel.depth = o->depth;
    sel.is_many = true;
    return val_intern(vs, &sel);
}

typedef Val (*SelectFn)(Values *vs, const ValNode *sel, Val object);

static Val select_each(Values *vs, const ValNode *sel, Val object, SelectFn select)
{
    Val members[CHOICE_MAX], out[CHOICE_MAX];
    uint32_t n, i;
    Val choice;

    if (val(vs, object)->kind != VAL_CHOICE)
        return select(vs, sel, object);
    n = val_members(vs, object, members);
    for (i = 0; i < n; i++)
        out[i] = select(vs, sel, members[i]);
    choice = val_choice(vs, out, n);
    assert(choice);
    return choice;
}

static Val select_plain(Values *vs, const ValNode *sel, Val object)
{
    return select_one(vs, *sel, object);
}

Val val_field(Values *vs, Val object, Name field)
{
    ValNode sel = leaf(VAL_FIELD);

    sel.name = field;
    return select_each(vs, &sel, object, select_plain);
}

/* BASE and DERIVED of one record undo each other. */
static Val select_cast(Values *vs, const ValNode *sel, Val object)
{
    const ValNode *o = val(vs, object);
    ValKind inverse = sel->kind == VAL_BASE ? VAL_DERIVED : VAL_BASE;

    if (o->kind == inverse && o->num == sel->num)
        return o->a;
    return select_one(vs, *sel, object);
}

Val val_base(Values *vs, Val object, RecId base)
{
    ValNode sel = leaf(VAL_BASE);

    sel.num = base;
    return select_each(vs, &sel, object, select_cast);
}

Val val_derived(Values *vs, Val object, RecId base)
{
    ValNode sel = leaf(VAL_DERIVED);

    sel.num = base;
    return select_each(vs, &sel, object, select_cast);
}

static Val select_elem(Values *vs, const ValNode *sel, Val first)
{
    const ValNode *o = val(vs, first);
    ValNode moved = *sel;

    if (o->kind == VAL_ANY)
        return first;
    if (o->kind == VAL_ELEM) {
        if (__builtin_add_overflow(o->num, sel->num, &moved.num))
            return val_any(vs, o->a);
        first = o->a;
    }
    return moved.num == 0 ? first : select_one(vs, moved, first);
}

Val val_elem(Values *vs, Val first, int64_t index)
{
    ValNode sel = leaf(VAL_ELEM);

    sel.num = index;
    return select_each(vs, &sel, first, select_elem);
}

static Val select_any(Values *vs, const ValNode *sel, Val first)
{
    const ValNode *o = val(vs, first);

    if (o->kind == VAL_ANY)
        return first;
    return select_one(vs, *sel, o->kind == VAL_ELEM ? o->a : first);
}

Val val_any(Values *vs, Val first)
{
    ValNode sel = leaf(VAL_ANY);

    return select_each(vs, &sel, first, select_any);
}

/* choices */

/* Inserts into a small sorted set. False: it is full. */
static bool set_insert(Val *set, uint32_t *n, Val v)
{
    uint32_t i, j;

    for (i = 0; i < *n && set[i] < v; i++)
        ;
    if (i < *n && set[i] == v)
        return true;
    if (*n == CHOICE_MAX)
        return false;
    for (j = *n; j > i; j--)
        set[j] = set[j - 1];
    set[i] = v;
    ++*n;
    return true;
}

Val val_choice(Values *vs, const Val *v, uint32_t n)
{
    Val set[CHOICE_MAX], members[CHOICE_MAX];
    uint32_t count = 0, i, j;
    Val list = 0;

    for (i = 0; i < n; i++) {
        uint32_t m = val_members(vs, v[i], members);

        for (j = 0; j < m; j++)
            if (!set_insert(set, &count, members[j]))
                return 0;
    }
    if (count == 1)
        return set[0];
    for (i = count; i-- > 0;) {
        ValNode node = leaf(VAL_CHOICE);

        node.a = set[i];
        node.b = list;
        node.is_many = val(vs, set[i])->is_many || (list && val(vs, list)->is_many);
        list = val_intern(vs, &node);
    }
    return list;
}

uint32_t val_members(const Values *vs, Val v, Val out[CHOICE_MAX])
{
    uint32_t n = 0;

    while (v && val(vs, v)->kind == VAL_CHOICE) {
        out[n++] = val(vs, v)->a;
        v = val(vs, v)->b;
    }
    if (n == 0 && v)
        out[n++] = v;
    return n;
}

/* questions */

bool val_is_const(const Values *vs, Val v, int64_t *num)
{
    const ValNode *n = val(vs, v);

    if (n->kind != VAL_CONST)
        return false;
    if (num)
        *num = n->num;
    return true;
}

bool val_is_symbol(const Values *vs, Val v)
{
    ValKind kind = (ValKind)val(vs, v)->kind;

    return kind >= VAL_INPUT && kind <= VAL_FRESH;
}

bool val_is_address(const Values *vs, Val v)
{
    const ValNode *n = val(vs, v);

    /* a cast null pointer stays null */
    while (n->kind == VAL_BASE || n->kind == VAL_DERIVED)
        n = val(vs, n->a);
    return (n->kind >= VAL_ROOT && n->kind <= VAL_MEMFN) || n->kind == VAL_FIELD ||
           n->kind == VAL_ELEM || n->kind == VAL_ANY;
}

Val val_object(const Values *vs, Val v)
{
    while (val(vs, v)->kind == VAL_BASE || val(vs, v)->kind == VAL_DERIVED)
        v = val(vs, v)->a;
    return v;
}

bool val_is_below(const Values *vs, Val place, Val prefix)
{
    if (val_root_of(vs, place) != val_root_of(vs, prefix))
        return false;
    while (place > prefix) {
        if (!is_selector(val(vs, place)))
            return false;
        place = val(vs, place)->a;
    }
    return place == prefix;
}

bool val_mentions_walk(const Values *vs, Val v, Val what)
{
    while (v >= what && v) {
        const ValNode *n = val(vs, v);

        if (v == what)
            return true;
        if (n->kind == VAL_SITE || n->kind == VAL_JOIN || n->kind == VAL_LOCAL ||
            n->kind == VAL_HEAP)
            return false; /* a and b are no values there */
        /* depth is bounded: expressions and choices only */
        if (n->b && val_mentions(vs, n->b, what))
            return true;
        v = n->a;
    }
    return false;
}

/* rebuilding */

/* The selector of `n` on another object. */
static Val reselect(Values *dst, const ValNode *n, Val object)
{
    switch ((ValKind)n->kind) {
    case VAL_FIELD:
        return val_field(dst, object, n->name);
    case VAL_BASE:
        return val_base(dst, object, (RecId)n->num);
    case VAL_DERIVED:
        return val_derived(dst, object, (RecId)n->num);
    case VAL_ELEM:
        return val_elem(dst, object, n->num);
    default:
        return val_any(dst, object);
    }
}

Val val_rebase(Values *vs, Val v, Val from, Val to)
{
    Val path[PLACE_MAX_DEPTH * 2];
    uint32_t n = 0;

    while (v != from && is_selector(val(vs, v)) && n < PLACE_MAX_DEPTH * 2) {
        path[n++] = v;
        v = val(vs, v)->a;
    }
    assert(v == from);
    while (n > 0) {
        ValNode sel = *val(vs, path[--n]);

        to = reselect(vs, &sel, to);
    }
    return to;
}

static Val rebuild_choice(const ValRebuild *r, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(r->src, v, members), i;

    for (i = 0; i < n; i++)
        members[i] = val_rebuild(r, members[i]);
    return val_choice(r->dst, members, n);
}

static Val rebuild_expr(const ValRebuild *r, const ValNode *n)
{
    Val a = val_rebuild(r, n->a), b = n->b ? val_rebuild(r, n->b) : 0;

    if (!a || (n->b && !b))
        return 0;
    return val_expr(r->dst, (Op)n->op, a, b);
}

Val val_rebuild(const ValRebuild *r, Val v)
{
    ValNode n = *val(r->src, v);
    Val got, inner;

    switch ((ValKind)n.kind) {
    case VAL_NONE:
        return 0;
    case VAL_CHOICE:
        return rebuild_choice(r, v);
    case VAL_EXPR:
        return rebuild_expr(r, &n);
    case VAL_FIELD:
    case VAL_BASE:
    case VAL_DERIVED:
    case VAL_ELEM:
    case VAL_ANY:
        inner = val_rebuild(r, n.a);
        return inner ? reselect(r->dst, &n, inner) : 0;
    default:
        break;
    }
    got = r->leaf ? r->leaf(r->ctx, v) : 0;
    if (got || r->dst == r->src)
        return got ? got : v;
    if (n.kind == VAL_INPUT) {
        inner = val_rebuild(r, n.a);
        return inner ? val_input(r->dst, inner) : 0;
    }
    if (n.kind == VAL_EXCEPTION && n.a)
        n.a = val_rebuild(r, n.a);
    if (n.kind == VAL_JOIN)
        n.b = val_rebuild(r, n.b);
    return val_intern(r->dst, &n);
}
