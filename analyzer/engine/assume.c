/* What is known of symbols, and what an assumption teaches.
 *
 * Key to reading it: state_fact computes what a value can be from the facts of its
 * symbols; restrict_value goes the other way, from a fact about a value to facts about
 * its symbols. Tests that cannot be taken apart (`x < y`, `flags & mask`) are remembered
 * as facts about the expression itself, under one normal form, so that the same test
 * decides alike later.
 */
#include "engine/explore.h"

#include <string.h>

/* Equalities that are followed from one symbol to the next. */
#define MAX_CHAIN 8

static bool restrict_value(Explorer *ex, State *s, Val v, Fact f, uint32_t chain);
static bool assume_value(Explorer *ex, State *s, Val v, bool truth, uint32_t chain);

/* the arrays */

static uint32_t known_find(const State *s, Val v)
{
    uint32_t lo = 0, hi = s->nknowns;

    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;

        if (s->knowns[mid].val < v)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

Fact state_known(const State *s, Val v)
{
    uint32_t i = known_find(s, v);

    return i < s->nknowns && s->knowns[i].val == v ? s->knowns[i].fact : FACT_ANY;
}

void state_drop_known(State *s, Val v)
{
    uint32_t i = known_find(s, v);

    if (i == s->nknowns || s->knowns[i].val != v)
        return;
    memmove(s->knowns + i, s->knowns + i + 1, (s->nknowns - i - 1) * sizeof *s->knowns);
    s->nknowns--;
}

void state_set_known(Explorer *ex, State *s, Val v, Fact f)
{
    uint32_t i = known_find(s, v);

    if (f == FACT_ANY) {
        state_drop_known(s, v);
        return;
    }
    if (i < s->nknowns && s->knowns[i].val == v) {
        s->knowns[i].fact = f;
        return;
    }
    if (s->nknowns == s->knowns_cap) {
        uint32_t cap = s->knowns_cap ? s->knowns_cap * 2 : 8;

        s->knowns = arena_grow(ex->arena, s->knowns, s->knowns_cap * sizeof *s->knowns,
                               cap * sizeof *s->knowns);
        s->knowns_cap = cap;
    }
    memmove(s->knowns + i + 1, s->knowns + i, (s->nknowns - i) * sizeof *s->knowns);
    s->knowns[i] = (Known){v, f};
    s->nknowns++;
}

/* -1: nothing is known of the pair. */
static int rel_find(const State *s, Val a, Val b)
{
    uint32_t i;

    if (a > b) {
        Val swap = a;

        a = b;
        b = swap;
    }
    for (i = 0; i < s->nrels; i++)
        if (s->rels[i].a == a && s->rels[i].b == b)
            return s->rels[i].is_equal;
    return -1;
}

void state_add_rel(Explorer *ex, State *s, Val a, Val b, bool is_equal)
{
    uint32_t i = 0;
    Rel r = {a < b ? a : b, a < b ? b : a, is_equal};

    if (rel_find(s, a, b) >= 0)
        return;
    while (i < s->nrels &&
           (s->rels[i].a < r.a || (s->rels[i].a == r.a && s->rels[i].b < r.b)))
        i++;
    if (s->nrels == s->rels_cap) {
        uint32_t cap = s->rels_cap ? s->rels_cap * 2 : 4;

        s->rels = arena_grow(ex->arena, s->rels, s->rels_cap * sizeof *s->rels,
                             cap * sizeof *s->rels);
        s->rels_cap = cap;
    }
    memmove(s->rels + i + 1, s->rels + i, (s->nrels - i) * sizeof *s->rels);
    s->rels[i] = r;
    s->nrels++;
}

void state_drop_rels(State *s, Val v)
{
    uint32_t i, n = 0;

    for (i = 0; i < s->nrels; i++)
        if (s->rels[i].a != v && s->rels[i].b != v)
            s->rels[n++] = s->rels[i];
    s->nrels = n;
}

void state_rename_rels(Explorer *ex, State *s, Val from, Val to)
{
    Rel moved[16];
    uint32_t i, n = 0;

    for (i = 0; i < s->nrels && n < 16; i++)
        if (s->rels[i].a == from || s->rels[i].b == from)
            moved[n++] = s->rels[i];
    state_drop_rels(s, from);
    if (val(ex->values, to)->is_many || !val_is_symbol(ex->values, to))
        return;
    for (i = 0; i < n; i++) {
        Val other = moved[i].a == from ? moved[i].b : moved[i].a;

        if (other != to)
            state_add_rel(ex, s, to, other, moved[i].is_equal);
    }
}

/* what a value can be */

/* The form under which a test that could not be taken apart is remembered: LT, LE, ULT,
 * ULE or EQ. */
static Val test_form(Explorer *ex, Val v, bool *negated)
{
    ValNode n = *val(ex->values, v);
    Op op = (Op)n.op;

    *negated = false;
    if (n.kind != VAL_EXPR || !n.b)
        return v;
    switch (op) {
    case OP_NE:
        op = OP_EQ;
        break;
    case OP_GE:
        op = OP_LT;
        break;
    case OP_GT:
        op = OP_LE;
        break;
    case OP_UGE:
        op = OP_ULT;
        break;
    case OP_UGT:
        op = OP_ULE;
        break;
    default:
        return v;
    }
    *negated = true;
    return val_expr(ex->values, op, n.a, n.b);
}

static Fact remembered(Explorer *ex, const State *s, Val v)
{
    bool negated;
    Val form = test_form(ex, v, &negated);
    Fact f = form ? state_known(s, form) : FACT_ANY;
    int64_t c;

    if (!negated || f == FACT_ANY)
        return f;
    return fact_is_const(ex->facts, f, &c) ? fact_const(ex->facts, !c) : FACT_ANY;
}

static Fact fact_of_choice(Explorer *ex, const State *s, Val v)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members), i;
    Fact f = FACT_NEVER;

    for (i = 0; i < n; i++)
        f = fact_or(ex->facts, f, state_fact(ex, s, members[i]));
    return f;
}

static Fact fact_of_expr(Explorer *ex, const State *s, Val v)
{
    const ValNode *n = val(ex->values, v);
    Fact f = fact_apply(ex->facts, (Op)n->op, state_fact(ex, s, n->a),
                        n->b ? state_fact(ex, s, n->b) : FACT_ZERO);
    int same;

    if (n->op == OP_EQ || n->op == OP_NE) {
        same = state_equal(ex, s, n->a, n->b);
        if (same >= 0)
            return fact_const(ex->facts, (n->op == OP_EQ) == (same == 1));
    }
    return s->nknowns ? fact_and(ex->facts, f, remembered(ex, s, v)) : f;
}

/* True for addresses in objects that the function sees being made. */
static bool is_own_object(const Explorer *ex, Val place)
{
    ValKind root = (ValKind)val(ex->values, val_root_of(ex->values, place))->kind;

    return root == VAL_LOCAL || root == VAL_HEAP || root == VAL_GLOBAL;
}

Fact state_fact(Explorer *ex, const State *s, Val v)
{
    const ValNode *n = val(ex->values, v);
    Fact f;

    switch ((ValKind)n->kind) {
    case VAL_NONE:
        return FACT_ANY;
    case VAL_CONST:
        return n->num == 0 ? FACT_ZERO : fact_const(ex->facts, n->num);
    case VAL_INPUT:
    case VAL_SITE:
    case VAL_JOIN:
    case VAL_FRESH:
        return state_known(s, v);
    case VAL_EXPR:
        return fact_of_expr(ex, s, v);
    case VAL_CHOICE:
        return fact_of_choice(ex, s, v);
    case VAL_BASE:
    case VAL_DERIVED:
        f = state_fact(ex, s, val_object(ex->values, v));
        return f == FACT_ZERO              ? FACT_ZERO
               : fact_has(ex->facts, f, 0) ? FACT_ANY
                                           : FACT_NOT_ZERO;
    case VAL_FIELD:
    case VAL_ELEM:
    case VAL_ANY:
        return is_own_object(ex, v) ? FACT_OBJECT : FACT_NOT_ZERO;
    case VAL_LOCAL:
    case VAL_HEAP:
    case VAL_GLOBAL:
        return FACT_OBJECT;
    default:
        return FACT_NOT_ZERO;
    }
}

int state_truth(Explorer *ex, const State *s, Val v)
{
    Fact f = state_fact(ex, s, v);

    return f == FACT_ZERO ? 0 : fact_has(ex->facts, f, 0) ? -1 : 1;
}

/* An open handle of this function's own is a new value: no other handle has it, nothing
 * that the caller gave, and no result of a call, for what is given away is not open any
 * more. */
static bool is_new_to(const Explorer *ex, const State *s, Val a, Val b)
{
    const HandleRec *x = state_record(s, a), *y = state_record(s, b);

    if (!x || x->pub.origin != ORIGIN_OWNED || x->pub.life != LIFE_LIVE ||
        val(ex->values, a)->is_many || val(ex->values, b)->is_many)
        return false;
    if (!y)
        return val_is_symbol(ex->values, b);
    /* one that may have failed is no open handle then, unless it stayed what was there
     * before */
    return y->pub.life == LIFE_LIVE || y->pub.origin != ORIGIN_OWNED ||
           val(ex->values, b)->kind == VAL_INPUT ||
           (y->pub.life == LIFE_PENDING &&
            (!y->before || val_is_const(ex->values, y->before, NULL)));
}

int state_equal(Explorer *ex, const State *s, Val a, Val b)
{
    int rel;
    Fact fa, fb;

    if (a == b)
        return val(ex->values, a)->is_many ? -1 : 1;
    if (s->nrels && (rel = rel_find(s, a, b)) >= 0)
        return rel;
    if (s->nhandles && (is_new_to(ex, s, a, b) || is_new_to(ex, s, b, a)))
        return 0;
    fa = state_fact(ex, s, a);
    fb = state_fact(ex, s, b);
    return fact_compare(ex->facts, OP_EQ, fa, fb);
}

/* what an assumption teaches */

/* Carries a new fact of symbol `v` to what is equal or unequal to it. */
static bool spread(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    uint32_t i;
    int64_t c;

    if (chain >= MAX_CHAIN)
        return true;
    for (i = 0; i < s->nrels; i++) {
        Rel r = s->rels[i];
        Val other = r.a == v ? r.b : r.a;

        if (r.a != v && r.b != v)
            continue;
        if (r.is_equal && !restrict_value(ex, s, other, f, chain + 1))
            return false;
        if (!r.is_equal && fact_is_const(ex->facts, f, &c) &&
            !restrict_value(ex, s, other, fact_not(ex->facts, f), chain + 1))
            return false;
    }
    return true;
}

/* Leaves out what does not go together with fact `f` of `v`. */
static bool narrow_boxes(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    const Boxes *before = s->boxes;
    bool none = false;

    if (!before)
        return true;
    s->boxes = boxes_narrow(ex->arena, ex->facts, before, v, f, &none);
    if (none)
        return false;
    if (s->boxes == before || chain >= MAX_CHAIN)
        return true;
    for (uint32_t i = 0; i < before->ncols; i++)
        if (before->cols[i] != v &&
            !restrict_value(ex, s, before->cols[i],
                            boxes_hull(ex->facts, before, v, f, i), chain + 1))
            return false;
    return true;
}

static bool restrict_symbol(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    Fact old = state_known(s, v), now = fact_and(ex->facts, old, f);

    if (now == FACT_NEVER)
        return false;
    if (now == old || val(ex->values, v)->is_many)
        return true;
    state_set_known(ex, s, v, now);
    return narrow_boxes(ex, s, v, now, chain) && spread(ex, s, v, now, chain);
}

/* Members of a choice that can still be. */
static bool restrict_choice(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    Val members[CHOICE_MAX];
    uint32_t n = val_members(ex->values, v, members), i, left = 0;

    for (i = 0; i < n; i++)
        if (!fact_is_disjoint(ex->facts, state_fact(ex, s, members[i]), f))
            members[left++] = members[i];
    if (left == 0)
        return false;
    if (left == n || val(ex->values, v)->is_many)
        return true;
    state_rename(ex, s, v, val_choice(ex->values, members, left));
    return left > 1 || restrict_value(ex, s, members[0], f, chain + 1);
}

/* Remembers a test under its normal form. */
static bool remember(Explorer *ex, State *s, Val v, Fact f)
{
    bool negated;
    Val form = test_form(ex, v, &negated);
    int64_t c;

    if (!form || val(ex->values, form)->kind != VAL_EXPR)
        return true;
    if (negated)
        f = fact_is_const(ex->facts, f, &c) ? fact_const(ex->facts, !c) : FACT_ANY;
    f = fact_and(ex->facts, f, state_known(s, form));
    if (f == FACT_NEVER)
        return false;
    state_set_known(ex, s, form, f);
    return narrow_boxes(ex, s, form, f, MAX_CHAIN - 1);
}

/* (x & m) has facts f. */
static bool restrict_mask(Explorer *ex, State *s, Val x, int64_t m, Fact f,
                          uint32_t chain)
{
    uint64_t mask = (uint64_t)m;
    int64_t c;

    if (fact_is_const(ex->facts, f, &c)) {
        if (((uint64_t)c & ~mask) != 0)
            return false;
        if (!restrict_value(ex, s, x,
                            fact_bits(ex->facts, mask & ~(uint64_t)c, (uint64_t)c),
                            chain + 1))
            return false;
        return c == 0 || restrict_value(ex, s, x, FACT_NOT_ZERO, chain + 1);
    }
    if (fact_has(ex->facts, f, 0))
        return true;
    if ((mask & (mask - 1)) == 0 &&
        !restrict_value(ex, s, x, fact_bits(ex->facts, 0, mask), chain + 1))
        return false;
    return restrict_value(ex, s, x, FACT_NOT_ZERO, chain + 1);
}

/* Arithmetic with a constant on the right, undone. */
static bool restrict_operand(Explorer *ex, State *s, const ValNode *n, Fact f,
                             uint32_t chain)
{
    int64_t c;

    if (n->op == OP_NEG)
        return restrict_value(ex, s, n->a, fact_apply(ex->facts, OP_NEG, f, FACT_ZERO),
                              chain + 1);
    if (!n->b || !val_is_const(ex->values, n->b, &c))
        return true;
    switch ((Op)n->op) {
    case OP_ADD:
        return restrict_value(ex, s, n->a,
                              fact_apply(ex->facts, OP_SUB, f, fact_const(ex->facts, c)),
                              chain + 1);
    case OP_XOR: {
        int64_t k;

        if (!fact_is_const(ex->facts, f, &k))
            return true;
        return restrict_value(ex, s, n->a, fact_const(ex->facts, k ^ c), chain + 1);
    }
    case OP_AND:
        return restrict_mask(ex, s, n->a, c, f, chain);
    case OP_OR:
        if (f != FACT_ZERO)
            return true;
        return c == 0 && restrict_value(ex, s, n->a, FACT_ZERO, chain + 1);
    default:
        return true;
    }
}

static bool restrict_expr(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    ValNode n = *val(ex->values, v);

    if (n.op >= OP_EQ && n.op <= OP_UGE) {
        if (f == FACT_ZERO)
            return assume_value(ex, s, v, false, chain);
        return fact_has(ex->facts, f, 0) || assume_value(ex, s, v, true, chain);
    }
    if (n.op == OP_OR && n.b && f == FACT_ZERO)
        return restrict_value(ex, s, n.a, f, chain + 1) &&
               restrict_value(ex, s, n.b, f, chain + 1);
    if (!restrict_operand(ex, s, &n, f, chain))
        return false;
    f = fact_and(ex->facts, f, state_fact(ex, s, v));
    if (f == FACT_NEVER)
        return false;
    return n.is_many || remember(ex, s, v, f);
}

static bool restrict_value(Explorer *ex, State *s, Val v, Fact f, uint32_t chain)
{
    const ValNode *n = val(ex->values, v);

    if (!v || f == FACT_ANY || chain > MAX_CHAIN)
        return true;
    if (fact_is_disjoint(ex->facts, state_fact(ex, s, v), f))
        return false;
    switch ((ValKind)n->kind) {
    case VAL_INPUT:
    case VAL_SITE:
    case VAL_JOIN:
    case VAL_FRESH:
        return restrict_symbol(ex, s, v, f, chain);
    case VAL_EXPR:
        return restrict_expr(ex, s, v, f, chain);
    case VAL_CHOICE:
        return restrict_choice(ex, s, v, f, chain);
    case VAL_BASE:
    case VAL_DERIVED:
        if (f == FACT_ZERO || !fact_has(ex->facts, f, 0))
            return restrict_value(ex, s, val_object(ex->values, v),
                                  f == FACT_ZERO ? FACT_ZERO : FACT_NOT_ZERO, chain + 1);
        return true;
    default:
        return true;
    }
}

/* The caller's value `v` is what a call gave: that outlives the call's own symbol. */
static void note_other(Explorer *ex, State *s, Val v, Val from)
{
    if (val(ex->values, v)->kind == VAL_INPUT && val(ex->values, from)->kind == VAL_SITE)
        state_set_known(
            ex, s, val_expr(ex->values, OP_EQ, v, val_fresh(ex->values, FRESH_OTHER)),
            fact_const(ex->facts, 1));
}

static bool assume_equal(Explorer *ex, State *s, Val a, Val b, bool equal, uint32_t chain)
{
    Fact fa = state_fact(ex, s, a), fb = state_fact(ex, s, b);
    int now = state_equal(ex, s, a, b);
    int64_t c;

    if (now >= 0)
        return (now == 1) == equal;
    if (equal) {
        if (!restrict_value(ex, s, a, fb, chain + 1) ||
            !restrict_value(ex, s, b, fa, chain + 1))
            return false;
        note_other(ex, s, a, b);
        note_other(ex, s, b, a);
    } else {
        if (fact_is_const(ex->facts, fb, &c) &&
            !restrict_value(ex, s, a, fact_not(ex->facts, fb), chain + 1))
            return false;
        if (fact_is_const(ex->facts, fa, &c) &&
            !restrict_value(ex, s, b, fact_not(ex->facts, fa), chain + 1))
            return false;
    }
    if (val(ex->values, a)->is_many || val(ex->values, b)->is_many ||
        val_is_const(ex->values, b, NULL))
        return true;
    state_add_rel(ex, s, a, b, equal);
    return true;
}

/* a op b with an order: each side is bounded by the other's facts. */
static bool assume_order(Explorer *ex, State *s, Op op, Val a, Val b, uint32_t chain)
{
    const FactNode *fa = fact(ex->facts, state_fact(ex, s, a)),
                   *fb = fact(ex->facts, state_fact(ex, s, b));
    bool below = op == OP_LT || op == OP_LE || op == OP_ULT || op == OP_ULE;

    if (fa->n == 0 || fb->n == 0)
        return false;
    int64_t bound_a = below ? fb->v[fb->n - 1].hi : fb->v[0].lo;
    int64_t bound_b = below ? fa->v[0].lo : fa->v[fa->n - 1].hi;
    Op back = op == OP_LT    ? OP_GT
              : op == OP_LE  ? OP_GE
              : op == OP_GT  ? OP_LT
              : op == OP_GE  ? OP_LE
              : op == OP_ULT ? OP_UGT
              : op == OP_ULE ? OP_UGE
              : op == OP_UGT ? OP_ULT
                             : OP_ULE;
    bool is_unsigned = op >= OP_ULT;

    if (is_unsigned && (fa->v[0].lo < 0 || fb->v[0].lo < 0))
        return true;
    return restrict_value(ex, s, a, fact_refine(ex->facts, op, FACT_ANY, bound_a),
                          chain + 1) &&
           restrict_value(ex, s, b, fact_refine(ex->facts, back, FACT_ANY, bound_b),
                          chain + 1);
}

static Op opposite(Op op)
{
    static const Op table[] = {OP_NE, OP_EQ,  OP_GE,  OP_GT,  OP_LE,
                               OP_LT, OP_UGE, OP_UGT, OP_ULE, OP_ULT};

    return table[op - OP_EQ];
}

static bool assume_test(Explorer *ex, State *s, Val v, Op op, uint32_t chain)
{
    ValNode n = *val(ex->values, v);
    Fact fa = state_fact(ex, s, n.a), fb = state_fact(ex, s, n.b);
    int64_t c;
    int truth = fact_compare(ex->facts, op, fa, fb);

    if (truth >= 0 && op != OP_EQ && op != OP_NE)
        return truth == 1;
    if (fact_is_const(ex->facts, fb, &c) && !n.is_many) {
        if (!restrict_value(ex, s, n.a, fact_refine(ex->facts, op, fa, c), chain + 1))
            return false;
        return val_is_const(ex->values, n.b, NULL) || op == OP_EQ || op == OP_NE ||
               assume_order(ex, s, op, n.a, n.b, chain);
    }
    if (op == OP_EQ || op == OP_NE)
        return assume_equal(ex, s, n.a, n.b, op == OP_EQ, chain);
    return assume_order(ex, s, op, n.a, n.b, chain);
}

static bool assume_value(Explorer *ex, State *s, Val v, bool truth, uint32_t chain)
{
    ValNode n = *val(ex->values, v);
    int now = state_truth(ex, s, v);
    Op op = (Op)n.op;

    if (now >= 0)
        return (now == 1) == truth;
    if (n.kind != VAL_EXPR || op < OP_EQ || op > OP_UGE)
        return restrict_value(ex, s, v, truth ? FACT_NOT_ZERO : FACT_ZERO, chain);
    if (!assume_test(ex, s, v, truth ? op : opposite(op), chain))
        return false;
    if (n.is_many || op == OP_EQ || op == OP_NE || val_is_const(ex->values, n.b, NULL))
        return true;
    return remember(ex, s, v, fact_const(ex->facts, truth));
}

bool state_narrow(Explorer *ex, State *s, Val v, Fact f)
{
    return restrict_value(ex, s, v, f, 0);
}

bool state_restrict(Explorer *ex, State *s, Val v, Fact f)
{
    return restrict_value(ex, s, v, f, 0) && handle_decide(ex, s);
}

bool state_assume(Explorer *ex, State *s, Val v, bool truth)
{
    return assume_value(ex, s, v, truth, 0) && handle_decide(ex, s);
}
