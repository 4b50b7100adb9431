/* Expressions over values: folding, and normal forms that make equal conditions equal
 * values.
 *
 * Normal forms: constants stand on the right; SUB of a constant is ADD; comparisons of a
 * sum with a constant compare the symbol; `x == 0` of a comparison is the opposite
 * comparison; EQ and NE order their operands.
 */
#include "engine/valtable.h"

#include <string.h>

static Val make(Values *vs, Op op, Val a, Val b)
{
    ValNode n;
    uint8_t da = val(vs, a)->kind == VAL_EXPR ? val(vs, a)->depth : 0;
    uint8_t db = b && val(vs, b)->kind == VAL_EXPR ? val(vs, b)->depth : 0;

    memset(&n, 0, sizeof n);
    n.kind = VAL_EXPR;
    n.op = (uint8_t)op;
    n.depth = (uint8_t)((da > db ? da : db) + 1);
    n.is_many = val(vs, a)->is_many || (b && val(vs, b)->is_many);
    n.a = a;
    n.b = b;
    return n.depth > VALUE_MAX_DEPTH ? 0 : val_intern(vs, &n);
}

static bool is_comparison(Op op)
{
    return op >= OP_EQ && op <= OP_UGE;
}

static bool is_comparison_value(const Values *vs, Val v)
{
    return val(vs, v)->kind == VAL_EXPR && is_comparison((Op)val(vs, v)->op);
}

/* a op b == b swapped(op) a */
static Op op_swapped(Op op)
{
    switch (op) {
    case OP_LT:
        return OP_GT;
    case OP_LE:
        return OP_GE;
    case OP_GT:
        return OP_LT;
    case OP_GE:
        return OP_LE;
    case OP_ULT:
        return OP_UGT;
    case OP_ULE:
        return OP_UGE;
    case OP_UGT:
        return OP_ULT;
    case OP_UGE:
        return OP_ULE;
    default:
        return op;
    }
}

static Op op_opposite(Op op)
{
    switch (op) {
    case OP_EQ:
        return OP_NE;
    case OP_NE:
        return OP_EQ;
    case OP_LT:
        return OP_GE;
    case OP_LE:
        return OP_GT;
    case OP_GT:
        return OP_LE;
    case OP_GE:
        return OP_LT;
    case OP_ULT:
        return OP_UGE;
    case OP_ULE:
        return OP_UGT;
    case OP_UGT:
        return OP_ULE;
    default:
        return OP_ULT;
    }
}

static bool compare_consts(Op op, int64_t a, int64_t b)
{
    uint64_t ua = (uint64_t)a, ub = (uint64_t)b;

    switch (op) {
    case OP_EQ:
        return a == b;
    case OP_NE:
        return a != b;
    case OP_LT:
        return a < b;
    case OP_LE:
        return a <= b;
    case OP_GT:
        return a > b;
    case OP_GE:
        return a >= b;
    case OP_ULT:
        return ua < ub;
    case OP_ULE:
        return ua <= ub;
    case OP_UGT:
        return ua > ub;
    default:
        return ua >= ub;
    }
}

/* False: undefined (division by zero, shift too far), or it depends on whether the type
 * has a sign: SIZE_MAX / n is no zero. */
static bool compute(Op op, int64_t a, int64_t b, int64_t *out)
{
    uint64_t ua = (uint64_t)a, ub = (uint64_t)b;

    switch (op) {
    case OP_ADD:
        *out = (int64_t)(ua + ub);
        return true;
    case OP_SUB:
        *out = (int64_t)(ua - ub);
        return true;
    case OP_MUL:
        *out = (int64_t)(ua * ub);
        return true;
    case OP_DIV:
        if (a < 0 || b <= 0)
            return false;
        *out = a / b;
        return true;
    case OP_REM:
        if (a < 0 || b <= 0)
            return false;
        *out = a % b;
        return true;
    case OP_AND:
        *out = a & b;
        return true;
    case OP_OR:
        *out = a | b;
        return true;
    case OP_XOR:
        *out = a ^ b;
        return true;
    case OP_SHL:
        if (ub > 63)
            return false;
        *out = (int64_t)(ua << ub);
        return true;
    case OP_SHR:
        if (ub > 63)
            return false;
        *out = a >> ub;
        return true;
    default:
        return false;
    }
}

/* Roots that are certainly different objects when they are different values. */
static bool is_concrete_root(const ValNode *n)
{
    return n->kind == VAL_LOCAL || n->kind == VAL_GLOBAL || n->kind == VAL_FN ||
           n->kind == VAL_MEMFN || (n->kind == VAL_HEAP && !n->is_many);
}

/* Addresses in one array compare by their indices. */
static bool compare_elements(const Values *vs, Op op, Val a, Val b, bool *truth)
{
    const ValNode *x = val(vs, a), *y = val(vs, b);
    Val first_a = x->kind == VAL_ELEM ? x->a : a,
        first_b = y->kind == VAL_ELEM ? y->a : b;

    if (first_a != first_b || a == b || val(vs, first_a)->is_many)
        return false;
    op = op >= OP_ULT && op <= OP_UGE ? (Op)(op - OP_ULT + OP_LT) : op;
    *truth = compare_consts(op, x->kind == VAL_ELEM ? x->num : 0,
                            y->kind == VAL_ELEM ? y->num : 0);
    return true;
}

/* 1 equal, 0 unequal, -1 open; by structure alone. */
static int same_value(const Values *vs, Val a, Val b)
{
    const ValNode *ra = val(vs, val_root_of(vs, a)), *rb = val(vs, val_root_of(vs, b));

    if (a == b)
        return val(vs, a)->is_many ? -1 : 1;
    if (ra != rb && is_concrete_root(ra) && is_concrete_root(rb))
        return 0;
    return -1;
}

static Val fold_null_test(Values *vs, Op op, Val a)
{
    const ValNode *n = val(vs, a);

    if (val_is_address(vs, a))
        return val_const(vs, op == OP_NE);
    if (n->kind == VAL_BASE || n->kind == VAL_DERIVED)
        return val_expr(vs, op, val_object(vs, a), val_const(vs, 0));
    return 0;
}

/* A comparison of an expression with a constant, moved to its operand; 0: stays as it
 * is. */
static Val fold_into_operand(Values *vs, Op op, Val a, int64_t c)
{
    ValNode n = *val(vs, a);
    bool is_equality = op == OP_EQ || op == OP_NE;
    int64_t k, moved;

    if (n.kind != VAL_EXPR)
        return 0;
    if (is_comparison((Op)n.op) && is_equality && (c == 0 || c == 1)) {
        if ((op == OP_NE) == (c == 0))
            return a;
        return make(vs, op_opposite((Op)n.op), n.a, n.b);
    }
    if (is_comparison((Op)n.op) && is_equality)
        return val_const(vs, op == OP_NE);
    if (n.op == OP_NEG && is_equality && c != INT64_MIN)
        return val_expr(vs, op, n.a, val_const(vs, -c));
    if (n.op == OP_BITNOT && is_equality)
        return val_expr(vs, op, n.a, val_const(vs, ~c));
    if (!n.b || !val_is_const(vs, n.b, &k))
        return 0;
    if (n.op == OP_XOR && is_equality)
        return val_expr(vs, op, n.a, val_const(vs, c ^ k));
    if (n.op == OP_ADD && op <= OP_GE && !__builtin_sub_overflow(c, k, &moved))
        return val_expr(vs, op, n.a, val_const(vs, moved));
    return 0;
}

static Val fold_comparison(Values *vs, Op op, Val a, Val b)
{
    int64_t ca, cb;
    int same;
    bool truth;
    Val folded;

    if (compare_elements(vs, op, a, b, &truth))
        return val_const(vs, truth);
    if (val_is_const(vs, a, &ca) && val_is_const(vs, b, &cb))
        return val_const(vs, compare_consts(op, ca, cb));
    if (val_is_const(vs, a, NULL)) {
        Val swap = a;

        a = b;
        b = swap;
        op = op_swapped(op);
    }
    same = same_value(vs, a, b);
    if (same == 1)
        return val_const(vs, op == OP_EQ || op == OP_LE || op == OP_GE || op == OP_ULE ||
                                 op == OP_UGE);
    if (same == 0 && (op == OP_EQ || op == OP_NE))
        return val_const(vs, op == OP_NE);
    if (val_is_const(vs, b, &cb)) {
        folded = cb == 0 && (op == OP_EQ || op == OP_NE) ? fold_null_test(vs, op, a) : 0;
        if (!folded)
            folded = fold_into_operand(vs, op, a, cb);
        if (folded)
            return folded;
    } else if (a > b) {
        Val swap = a;

        a = b;
        b = swap;
        op = op_swapped(op);
    }
    return make(vs, op, a, b);
}

static Val fold_unary(Values *vs, Op op, Val a)
{
    const ValNode *n = val(vs, a);
    int64_t c;

    if (op == OP_NOT)
        return fold_comparison(vs, OP_EQ, a, val_const(vs, 0));
    if (val_is_const(vs, a, &c))
        return val_const(vs, op == OP_NEG ? (int64_t)(0 - (uint64_t)c) : ~c);
    if (n->kind == VAL_EXPR && n->op == op)
        return n->a;
    return make(vs, op, a, 0);
}

/* x op x */
static Val fold_same_operands(Values *vs, Op op, Val a)
{
    switch (op) {
    case OP_SUB:
    case OP_XOR:
        return val_const(vs, 0);
    case OP_AND:
    case OP_OR:
        return a;
    default:
        return 0;
    }
}

/* x op c where that is x or a constant. */
static Val fold_identity(Values *vs, Op op, Val a, int64_t c)
{
    switch (op) {
    case OP_ADD:
    case OP_SUB:
    case OP_OR:
    case OP_XOR:
    case OP_SHL:
    case OP_SHR:
        return c == 0 ? a : 0;
    case OP_MUL:
        return c == 1 ? a : c == 0 ? val_const(vs, 0) : 0;
    case OP_DIV:
        return c == 1 ? a : 0;
    case OP_REM:
        return c == 1 ? val_const(vs, 0) : 0;
    case OP_AND:
        return c == -1 ? a : c == 0 ? val_const(vs, 0) : 0;
    default:
        return 0;
    }
}

/* (x op k) op c as x op (k op c) for sums and bit operations. */
static Val fold_nested(Values *vs, Op op, Val a, int64_t c)
{
    ValNode n = *val(vs, a);
    int64_t k, folded;

    if (n.kind != VAL_EXPR || n.op != op || !n.b || !val_is_const(vs, n.b, &k))
        return 0;
    if (op != OP_ADD && op != OP_AND && op != OP_OR && op != OP_XOR)
        return 0;
    if (op == OP_ADD && __builtin_add_overflow(k, c, &folded))
        return 0;
    if (op != OP_ADD)
        compute(op, k, c, &folded);
    return val_expr(vs, op, n.a, val_const(vs, folded));
}

static bool is_commutative(Op op)
{
    return op == OP_ADD || op == OP_MUL || op == OP_AND || op == OP_OR || op == OP_XOR;
}

static Val fold_binary(Values *vs, Op op, Val a, Val b)
{
    int64_t ca, cb, result;
    Val folded;

    if (val_is_const(vs, a, &ca) && val_is_const(vs, b, &cb))
        return compute(op, ca, cb, &result) ? val_const(vs, result) : 0;
    if (is_commutative(op) &&
        (val_is_const(vs, a, NULL) || (!val_is_const(vs, b, NULL) && a > b))) {
        Val swap = a;

        a = b;
        b = swap;
    }
    if (op == OP_SUB && val_is_const(vs, b, &cb) && cb != INT64_MIN) {
        op = OP_ADD;
        b = val_const(vs, -cb);
    }
    if (a == b && !val(vs, a)->is_many && (folded = fold_same_operands(vs, op, a)))
        return folded;
    if (val_is_const(vs, b, &cb)) {
        if ((folded = fold_identity(vs, op, a, cb)) ||
            (folded = fold_nested(vs, op, a, cb)))
            return folded;
    }
    return make(vs, op, a, b);
}

Val val_expr(Values *vs, Op op, Val a, Val b)
{
    if (!a)
        return 0;
    if (op == OP_NE && b && val_is_const(vs, b, NULL) && val(vs, b)->num == 0 &&
        is_comparison_value(vs, a))
        return a;
    if (op == OP_NOT || op == OP_NEG || op == OP_BITNOT)
        return fold_unary(vs, op, a);
    if (!b)
        return 0;
    return is_comparison(op) ? fold_comparison(vs, op, a, b) : fold_binary(vs, op, a, b);
}
