/* Values of expressions: operators, assignment, conversions, literals.
 *
 * Implicit conversions are UnexposedExpr without a cast kind; the two types decide what
 * they do. Integer conversions keep the value, but constants wrap to their type, so that
 * (DWORD)-1 and ((HRESULT)0x80070005L) are the numbers that a comparison sees. Floating
 * point is an unknown value.
 */
#include "front/lower.h"

#include <string.h>

/* conversions */

static bool is_unsigned(CXType type)
{
    CXType t = clang_getCanonicalType(type);

    if (t.kind == CXType_Enum)
        t = clang_getCanonicalType(
            clang_getEnumDeclIntegerType(clang_getTypeDeclaration(t)));
    return !(t.kind >= CXType_Char_S && t.kind <= CXType_Int128);
}

/* Whether an integer of one type may be another number in the other. Nobody compares 64
 * bits by their sign. */
static bool may_wrap(CXType from, CXType to)
{
    if (!type_is_integer(from) || !type_is_integer(to))
        return false;
    long long wide = clang_Type_getSizeOf(from), narrow = clang_Type_getSizeOf(to);

    return narrow < 8 &&
           (narrow < wide || (narrow == wide && is_unsigned(from) != is_unsigned(to)));
}

Ref convert(FnCtx *fn, Ref v, CXType from, CXType to)
{
    Shape shape = shape_of(to);

    if (v.kind == REF_UNDEF || v.kind == REF_NONE)
        return v;
    if (shape == SHAPE_FLOAT || shape_of(from) == SHAPE_FLOAT)
        return ref_undef();
    if (shape == SHAPE_VOID)
        return ref_none();
    if (clang_getCanonicalType(to).kind == CXType_Bool) {
        if (v.kind == REF_INT)
            return ref_int(v.num != 0);
        if (clang_getCanonicalType(from).kind == CXType_Bool)
            return v;
        return emit(fn, OP_NE, type_bool(fn->front), v, ref_int(0));
    }
    if (v.kind == REF_INT)
        return ref_int(const_wrap(v.num, to));
    if (v.kind == REF_REG && may_wrap(from, to))
        return emit(fn, OP_SAME, type_of(fn->front, to), v, ref_none());
    return v;
}

static bool is_class_pointer(CXType type)
{
    CXType t = clang_getCanonicalType(type);

    return t.kind == CXType_Pointer &&
           clang_getCanonicalType(clang_getPointeeType(t)).kind == CXType_Record;
}

/* Implicit conversion (or parentheses) of `inner` to the type of `expr`. */
static Ref wrapper_value(FnCtx *fn, CXCursor expr, CXCursor inner)
{
    CXType to = expr_type(expr), from = expr_type(inner);
    enum CXTypeKind from_kind = clang_getCanonicalType(from).kind;

    if (from_kind == CXType_FunctionProto || from_kind == CXType_FunctionNoProto)
        return lower_place(fn, inner);
    if (shape_of(from) == SHAPE_ARRAY &&
        clang_getCanonicalType(to).kind == CXType_Pointer)
        return decay(fn, inner);
    if (shape_of(from) == SHAPE_ARRAY && clang_getCanonicalType(to).kind == CXType_Bool) {
        lower_discard(fn, inner);
        return ref_int(1);
    }
    if (type_same(from, to))
        return lower_value(fn, inner);
    if (shape_of(from) == SHAPE_RECORD) {
        Ref object = lower_place(fn, inner);
        return emit_havoc(
            fn, shape_of(to) == SHAPE_UNKNOWN ? HAVOC_DEPENDENT : HAVOC_CONVERSION,
            type_of(fn->front, to), &object, 1);
    }
    Ref v = lower_value(fn, inner);

    if (fn->unit->is_cpp && is_class_pointer(from) && is_class_pointer(to))
        return cpp_cast_class(fn, v, from, to);
    return convert(fn, v, from, to);
}

Ref lower_cast(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType to = expr_type(expr);
    CXCursor inner;

    if (kids.n != 1)
        return kids.n == 0 ? ref_int(0) : emit_havoc(fn, HAVOC_EXPRESSION, 0, NULL, 0);
    inner = kids.v[0];
    CXType from = expr_type(inner);

    if (shape_of(to) == SHAPE_VOID) {
        lower_discard(fn, inner);
        return ref_none();
    }
    if (shape_of(from) == SHAPE_ARRAY)
        return decay(fn, inner);
    if (shape_of(from) == SHAPE_RECORD || shape_of(to) == SHAPE_UNKNOWN)
        return wrapper_value(fn, expr, inner);
    Ref v = lower_value(fn, inner);

    if (fn->unit->is_cpp && is_class_pointer(from) && is_class_pointer(to) &&
        !type_same(from, to))
        return cpp_cast_class(fn, v, from, to);
    Ref converted = convert(fn, v, from, to);

    if (converted.kind != REF_REG || type_same(from, to))
        return converted;
    return emit(fn, OP_SAME, type_of(fn->front, to), converted, ref_none());
}

/* operators */

static Op compare_op(enum CXBinaryOperatorKind kind, bool unsigned_)
{
    switch (kind) { // NOLINT: comparisons only
    case CXBinaryOperator_LT:
        return unsigned_ ? OP_ULT : OP_LT;
    case CXBinaryOperator_GT:
        return unsigned_ ? OP_UGT : OP_GT;
    case CXBinaryOperator_LE:
        return unsigned_ ? OP_ULE : OP_LE;
    case CXBinaryOperator_GE:
        return unsigned_ ? OP_UGE : OP_GE;
    case CXBinaryOperator_EQ:
        return OP_EQ;
    case CXBinaryOperator_NE:
        return OP_NE;
    default:
        return OP_COUNT;
    }
}

static Op arithmetic_op(enum CXBinaryOperatorKind kind)
{
    switch (kind) { // NOLINT: arithmetic only
    case CXBinaryOperator_Mul:
    case CXBinaryOperator_MulAssign:
        return OP_MUL;
    case CXBinaryOperator_Div:
    case CXBinaryOperator_DivAssign:
        return OP_DIV;
    case CXBinaryOperator_Rem:
    case CXBinaryOperator_RemAssign:
        return OP_REM;
    case CXBinaryOperator_Add:
    case CXBinaryOperator_AddAssign:
        return OP_ADD;
    case CXBinaryOperator_Sub:
    case CXBinaryOperator_SubAssign:
        return OP_SUB;
    case CXBinaryOperator_Shl:
    case CXBinaryOperator_ShlAssign:
        return OP_SHL;
    case CXBinaryOperator_Shr:
    case CXBinaryOperator_ShrAssign:
        return OP_SHR;
    case CXBinaryOperator_And:
    case CXBinaryOperator_AndAssign:
        return OP_AND;
    case CXBinaryOperator_Xor:
    case CXBinaryOperator_XorAssign:
        return OP_XOR;
    case CXBinaryOperator_Or:
    case CXBinaryOperator_OrAssign:
        return OP_OR;
    default:
        return OP_COUNT;
    }
}

static bool is_pointer(CXType type)
{
    return clang_getCanonicalType(type).kind == CXType_Pointer;
}

static uint32_t pointee_of(FnCtx *fn, CXType pointer)
{
    CXType pointee = clang_getPointeeType(pointer);

    if (pointee.kind == CXType_Invalid)
        pointee = clang_getPointeeType(clang_getCanonicalType(pointer));
    return type_of(fn->front, pointee);
}

static Ref negate(FnCtx *fn, Ref v)
{
    if (v.kind == REF_INT)
        return ref_int((int64_t)(0 - (uint64_t)v.num));
    return emit(fn, OP_NEG, type_int(fn->front, 64, true), v, ref_none());
}

/* a OP b with the types of the operands as converted; `type` is the result's. */
static Ref arithmetic(FnCtx *fn, enum CXBinaryOperatorKind kind, Ref a, CXType a_type,
                      Ref b, CXType b_type, CXType type)
{
    Op op = arithmetic_op(kind);
    int64_t folded;

    if (op == OP_COUNT)
        return emit_havoc(fn, HAVOC_EXPRESSION, type_of(fn->front, type), NULL, 0);
    if (is_pointer(a_type) && !is_pointer(b_type) && (op == OP_ADD || op == OP_SUB))
        return emit_elem(fn, pointee_of(fn, a_type), a, op == OP_SUB ? negate(fn, b) : b);
    if (is_pointer(b_type) && !is_pointer(a_type) && op == OP_ADD)
        return emit_elem(fn, pointee_of(fn, b_type), b, a);
    if (shape_of(type) == SHAPE_FLOAT || shape_of(a_type) == SHAPE_FLOAT ||
        shape_of(b_type) == SHAPE_FLOAT)
        return ref_undef();
    if (a.kind == REF_INT && b.kind == REF_INT && const_fold(kind, a.num, b.num, &folded))
        return ref_int(const_wrap(folded, type));
    return emit(fn, op, type_of(fn->front, type), a, b);
}

static Ref compare(FnCtx *fn, CXCursor expr, Kids kids)
{
    CXType a_type = expr_type(kids.v[0]), b_type = expr_type(kids.v[1]);
    Ref a = lower_operand(fn, kids.v[0]), b = lower_operand(fn, kids.v[1]);

    if (shape_of(a_type) == SHAPE_FLOAT || shape_of(b_type) == SHAPE_FLOAT)
        return ref_undef();
    fn->loc = loc_of(fn->front, expr);
    return emit(fn,
                compare_op(clang_getCursorBinaryOperatorKind(expr), is_unsigned(a_type)),
                type_of_cursor(fn->front, expr), a, b);
}

/* A value that control flow decides: 1 or 0. */
static Ref logical_value(FnCtx *fn, CXCursor expr)
{
    uint32_t yes = blk_new(fn), no = blk_new(fn), done = blk_new(fn);
    uint32_t type = type_of_cursor(fn->front, expr);
    uint32_t local = local_temporary(fn, type);

    lower_cond(fn, expr, yes, no);
    blk_open(fn, yes);
    emit_store(fn, type, ref_local(local), ref_int(1));
    emit_jump(fn, done);
    blk_open(fn, no);
    emit_store(fn, type, ref_local(local), ref_int(0));
    emit_jump(fn, done);
    blk_open(fn, done);
    return emit_load(fn, type, ref_local(local));
}

Ref lower_assign(FnCtx *fn, CXCursor expr, Kids kids)
{
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expr);
    CXType type = expr_type(kids.v[0]), right_type = expr_type(kids.v[1]);
    uint32_t id = type_of(fn->front, type), loc = loc_of(fn->front, expr);
    Shape shape = shape_of(type);

    if (shape == SHAPE_RECORD || shape == SHAPE_ARRAY) {
        Ref from = lower_place(fn, kids.v[1]);
        Ref to = lower_place(fn, kids.v[0]);
        fn->loc = loc;
        emit_copy(fn, id, to, from);
        return to;
    }
    Ref right = lower_value(fn, kids.v[1]);
    Ref place = lower_place(fn, kids.v[0]);

    fn->loc = loc;
    if (kind == CXBinaryOperator_Assign) {
        right = convert(fn, right, right_type, type);
    } else {
        Ref old = emit_load(fn, id, place);
        right = arithmetic(fn, kind, old, type, right, right_type, type);
        right = convert(fn, right, type, type);
    }
    emit_store(fn, id, place, right);
    fn->assigned = right;
    return place;
}

static Ref assign_value(FnCtx *fn, CXCursor expr, Kids kids)
{
    Ref place = lower_assign(fn, expr, kids);

    if (shape_of(expr_type(kids.v[0])) != SHAPE_SCALAR)
        return place;
    return fn->assigned;
}

Ref lower_step(FnCtx *fn, CXCursor expr, CXCursor operand, bool is_prefix)
{
    enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(expr);
    CXType type = expr_type(operand);
    bool is_up = op == CXUnaryOperator_PreInc || op == CXUnaryOperator_PostInc;
    uint32_t id = type_of(fn->front, type);
    Ref place = lower_place(fn, operand), next;

    fn->loc = loc_of(fn->front, expr);
    Ref old = emit_load(fn, id, place);

    if (is_pointer(type))
        next = emit_elem(fn, pointee_of(fn, type), old, ref_int(is_up ? 1 : -1));
    else if (shape_of(type) == SHAPE_FLOAT)
        next = ref_undef();
    else
        next = emit(fn, is_up ? OP_ADD : OP_SUB, id, old, ref_int(1));
    emit_store(fn, id, place, next);
    return is_prefix ? next : old;
}

static Ref binary_value(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expr);
    Ref out;

    if (kids.n != 2) {
        if (fn->unit->is_cpp && cpp_value(fn, expr, &out))
            return out;
        return emit_havoc(fn, HAVOC_DEPENDENT, 0, NULL, 0);
    }
    if (kind >= CXBinaryOperator_Assign && kind <= CXBinaryOperator_OrAssign)
        return assign_value(fn, expr, kids);
    if (kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr)
        return logical_value(fn, expr);
    if (kind == CXBinaryOperator_Comma) {
        lower_discard(fn, kids.v[0]);
        return lower_value(fn, kids.v[1]);
    }
    if (kind >= CXBinaryOperator_LT && kind <= CXBinaryOperator_NE)
        return compare(fn, expr, kids);
    if (kind == CXBinaryOperator_PtrMemD || kind == CXBinaryOperator_PtrMemI ||
        kind == CXBinaryOperator_Cmp) {
        if (fn->unit->is_cpp && cpp_value(fn, expr, &out))
            return out;
        return emit_havoc(fn, HAVOC_EXPRESSION, 0, NULL, 0);
    }
    Ref a = lower_value(fn, kids.v[0]), b = lower_value(fn, kids.v[1]);

    return arithmetic(fn, kind, a, expr_type(kids.v[0]), b, expr_type(kids.v[1]),
                      expr_type(expr));
}

static Ref address_value(FnCtx *fn, CXCursor expr, CXCursor operand)
{
    Ref out;

    if (fn->unit->is_cpp &&
        clang_getCanonicalType(expr_type(expr)).kind == CXType_MemberPointer &&
        cpp_value(fn, expr, &out))
        return out;
    return lower_place(fn, operand);
}

static Ref unary_value(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType type = expr_type(expr);
    Ref out;

    if (kids.n != 1)
        return emit_havoc(fn, HAVOC_DEPENDENT, 0, NULL, 0);
    switch (clang_getCursorUnaryOperatorKind(expr)) {
    case CXUnaryOperator_PostInc:
    case CXUnaryOperator_PostDec:
        return lower_step(fn, expr, kids.v[0], false);
    case CXUnaryOperator_PreInc:
    case CXUnaryOperator_PreDec:
        return lower_step(fn, expr, kids.v[0], true);
    case CXUnaryOperator_AddrOf:
        return address_value(fn, expr, kids.v[0]);
    case CXUnaryOperator_Deref: {
        Ref at = lower_value(fn, kids.v[0]);
        return shape_of(type) == SHAPE_SCALAR
                   ? emit_load(fn, type_of(fn->front, type), at)
                   : at;
    }
    case CXUnaryOperator_Plus:
    case CXUnaryOperator_Extension:
        return lower_value(fn, kids.v[0]);
    case CXUnaryOperator_Minus:
    case CXUnaryOperator_Not: {
        int64_t number;
        if (const_value(fn, expr, &number))
            return ref_int(number);
        Ref v = lower_value(fn, kids.v[0]);
        if (shape_of(type) != SHAPE_SCALAR)
            return ref_undef();
        bool is_minus = clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_Minus;
        return emit(fn, is_minus ? OP_NEG : OP_BITNOT, type_of(fn->front, type), v,
                    ref_none());
    }
    case CXUnaryOperator_LNot: {
        Ref v = lower_operand(fn, kids.v[0]);
        if (v.kind == REF_INT)
            return ref_int(v.num == 0);
        return emit(fn, OP_NOT, type_of(fn->front, type), v, ref_none());
    }
    case CXUnaryOperator_Real:
    case CXUnaryOperator_Imag:
        lower_discard(fn, kids.v[0]);
        return ref_undef();
    case CXUnaryOperator_Coawait:
    case CXUnaryOperator_Invalid:
        break;
    }
    if (fn->unit->is_cpp && cpp_value(fn, expr, &out))
        return out;
    return emit_havoc(fn, HAVOC_EXPRESSION, type_of(fn->front, type), NULL, 0);
}

/* values that control flow chooses */

/* Stores the value of `arm` (or only runs it, when the whole has no value) and goes to
 * `done`. */
static void arm_store(FnCtx *fn, CXCursor arm, uint32_t local, CXType type, uint32_t done)
{
    if (local) {
        Ref v = convert(fn, lower_value(fn, arm), expr_type(arm), type);
        emit_store(fn, type_of(fn->front, type), ref_local(local), v);
    } else {
        lower_discard(fn, arm);
    }
    emit_jump(fn, done);
}

static Ref conditional_value(FnCtx *fn, CXCursor expr, CXCursor cond, CXCursor a,
                             CXCursor b)
{
    CXType type = expr_type(expr);
    uint32_t yes = blk_new(fn), no = blk_new(fn), done = blk_new(fn);
    bool has_value = shape_of(type) == SHAPE_SCALAR;
    uint32_t local = has_value ? local_temporary(fn, type_of(fn->front, type)) : 0;

    lower_cond(fn, cond, yes, no);
    conditional_begin(fn);
    blk_open(fn, yes);
    arm_store(fn, a, local, type, done);
    blk_open(fn, no);
    arm_store(fn, b, local, type, done);
    conditional_end(fn);
    blk_open(fn, done);
    return has_value ? emit_load(fn, type_of(fn->front, type), ref_local(local))
                     : ref_undef();
}

/* GNU a ?: b. The children are a, a, a, b. */
static Ref elvis_value(FnCtx *fn, CXCursor expr, CXCursor a, CXCursor b)
{
    CXType type = expr_type(expr);
    uint32_t keep = blk_new(fn), other = blk_new(fn), done = blk_new(fn);
    uint32_t id = type_of(fn->front, type), local = local_temporary(fn, id);
    Ref v = lower_value(fn, a);

    emit_branch(fn, v, keep, other, NULL, NULL);
    blk_open(fn, keep);
    emit_store(fn, id, ref_local(local), convert(fn, v, expr_type(a), type));
    emit_jump(fn, done);
    conditional_begin(fn);
    blk_open(fn, other);
    arm_store(fn, b, local, type, done);
    conditional_end(fn);
    blk_open(fn, done);
    return emit_load(fn, id, ref_local(local));
}

static Ref generic_value(FnCtx *fn, CXCursor expr)
{
    CXCursor arm;

    if (generic_arm(fn, expr, &arm))
        return lower_value(fn, arm);
    return emit_havoc(fn, HAVOC_GENERIC, type_of_cursor(fn->front, expr), NULL, 0);
}

/* ({ ...; last; }) */
static Ref statement_value(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_of(fn->front, expr);
    Kids stmts = kids.n ? kids_of(fn->front, kids.v[0]) : (Kids){NULL, 0};
    uint32_t depth = scope_push(fn), conditional = fn->conditional;
    bool has_value = shape_of(expr_type(expr)) == SHAPE_SCALAR;
    Ref v = ref_undef();

    fn->conditional = 0;
    for (uint32_t i = 0; i < stmts.n; i++) {
        bool is_last = i + 1 == stmts.n;
        if (is_last && has_value && clang_isExpression(clang_getCursorKind(stmts.v[i])))
            v = lower_value(fn, stmts.v[i]);
        else
            lower_stmt(fn, stmts.v[i]);
    }
    scope_pop(fn, depth);
    fn->conditional = conditional;
    return v;
}

/* An UnexposedExpr that is no implicit conversion: told apart by its children. */
static Ref unexposed_value(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType type = expr_type(expr);
    int64_t number;
    Ref out;

    if (kids.n == 0 && const_value(fn, expr, &number))
        return ref_int(number);
    if (lower_recovered_call(fn, expr, &out))
        return out;
    if (fn->unit->is_cpp && cpp_value(fn, expr, &out))
        return out;
    if (kids.n == 0 && shape_of(type) == SHAPE_FLOAT)
        return ref_undef();
    if (kids.n == 4 && clang_equalRanges(clang_getCursorExtent(kids.v[0]),
                                         clang_getCursorExtent(kids.v[2])))
        return elvis_value(fn, expr, kids.v[0], kids.v[3]);
    if (kids.n == 3 && const_value(fn, kids.v[0], &number)) /* __builtin_choose_expr */
        return lower_value(fn, kids.v[number ? 1 : 2]);
    Ref operands[8];
    uint32_t n = 0;

    for (uint32_t i = 0; i < kids.n && n < 8; i++)
        operands[n++] = lower_operand(fn, kids.v[i]);
    return emit_havoc(
        fn, shape_of(type) == SHAPE_UNKNOWN ? HAVOC_DEPENDENT : HAVOC_EXPRESSION,
        type_of(fn->front, type), operands, n);
}

/* va_arg(list, T) looks like a conversion of the list; its text begins with a word of its
 * own. */
static bool is_va_arg(FnCtx *fn, CXCursor expr, CXCursor inner)
{
    CXCursor list = strip_casts(fn, inner);
    CXString s = clang_getTypeSpelling(expr_type(list));
    const char *text = clang_getCString(s);
    bool is_list = text && strstr(text, "va_list") != NULL;

    clang_disposeString(s);
    return is_list && !type_same(expr_type(expr), expr_type(list)) &&
           clang_getCursorKind(expr) == CXCursor_UnexposedExpr &&
           shape_of(expr_type(list)) != SHAPE_ARRAY;
}

/* dispatch */

static Ref load_place(FnCtx *fn, CXCursor expr)
{
    CXType type = expr_type(expr);
    Ref at = lower_place(fn, expr);

    if (at.kind == REF_FN || at.kind == REF_STR)
        return at;
    if (shape_of(type) == SHAPE_FLOAT)
        return ref_undef();
    if (shape_of(type) != SHAPE_SCALAR || at.kind == REF_UNDEF)
        return at;
    return emit_load(fn, type_of(fn->front, type), at);
}

static Ref reference_value(FnCtx *fn, CXCursor expr)
{
    enum CXCursorKind kind = clang_getCursorKind(clang_getCursorReferenced(expr));
    int64_t number;

    if (kind == CXCursor_EnumConstantDecl && const_value(fn, expr, &number))
        return ref_int(number);
    if (kind == CXCursor_VarDecl && const_value(fn, expr, &number))
        return ref_int(number);
    if (kind != CXCursor_VarDecl && kind != CXCursor_ParmDecl) {
        Kids kids = kids_expr(fn->front, expr);
        if (kids.n == 1)
            return lower_value(fn, kids.v[0]);
    }
    return load_place(fn, expr);
}

static Ref call_value(FnCtx *fn, CXCursor expr)
{
    CXType result = call_result_type(fn, expr);
    Ref v = lower_call(fn, expr, ref_none());

    if (!type_is_reference(result) || shape_of(result) != SHAPE_SCALAR ||
        v.kind == REF_UNDEF)
        return shape_of(result) == SHAPE_FLOAT ? ref_undef() : v;
    return emit_load(fn, type_of(fn->front, clang_getNonReferenceType(result)), v);
}

static Ref list_value(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);

    if (kids.n == 0)
        return ref_int(0);
    return convert(fn, lower_value(fn, kids.v[0]), expr_type(kids.v[0]), expr_type(expr));
}

static Ref value_of_kind(FnCtx *fn, CXCursor expr)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    CXCursor inner;
    int64_t number;
    Ref out;

    if (wrapped_expr(fn, expr, &inner)) {
        if (is_va_arg(fn, expr, inner))
            return ref_undef();
        return wrapper_value(fn, expr, inner);
    }
    switch (kind) { // NOLINT: expressions of C; the rest is C++'s
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
    case CXCursor_CXXBoolLiteralExpr:
    case CXCursor_CXXNullPtrLiteralExpr:
    case CXCursor_GNUNullExpr:
    case CXCursor_UnaryExpr: /* sizeof and the like: the operand is not evaluated */
        return const_value(fn, expr, &number) ? ref_int(number) : ref_undef();
    case CXCursor_FloatingLiteral:
    case CXCursor_ImaginaryLiteral:
    case CXCursor_AddrLabelExpr:
        return ref_undef();
    case CXCursor_StringLiteral:
        return string_literal(fn, expr);
    case CXCursor_DeclRefExpr:
        return reference_value(fn, expr);
    case CXCursor_MemberRefExpr:
        if (const_reference(fn, expr, &number))
            return ref_int(number);
        return load_place(fn, expr);
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_CompoundLiteralExpr:
        return load_place(fn, expr);
    case CXCursor_UnaryOperator:
        return unary_value(fn, expr);
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator:
        return binary_value(fn, expr);
    case CXCursor_ConditionalOperator: {
        Kids kids = kids_expr(fn->front, expr);
        if (kids.n != 3)
            return emit_havoc(fn, HAVOC_EXPRESSION, 0, NULL, 0);
        return conditional_value(fn, expr, kids.v[0], kids.v[1], kids.v[2]);
    }
    case CXCursor_CStyleCastExpr:
        return lower_cast(fn, expr);
    case CXCursor_CallExpr:
        return call_value(fn, expr);
    case CXCursor_InitListExpr:
        return list_value(fn, expr);
    case CXCursor_StmtExpr:
        return statement_value(fn, expr);
    case CXCursor_GenericSelectionExpr:
        return generic_value(fn, expr);
    case CXCursor_BlockExpr:
        return emit_havoc(fn, HAVOC_BLOCK, 0, NULL, 0);
    case CXCursor_UnexposedExpr:
        return unexposed_value(fn, expr);
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
        if (cpp_value(fn, expr, &out))
            return out;
        return lower_cast(fn, expr);
    default:
        if (fn->unit->is_cpp && cpp_value(fn, expr, &out))
            return out;
        return emit_havoc(fn, HAVOC_EXPRESSION, type_of_cursor(fn->front, expr), NULL, 0);
    }
}

Ref lower_value(FnCtx *fn, CXCursor expr)
{
    uint32_t loc = fn->loc;
    Ref v;

    if (++fn->depth > LOWER_MAX_DEPTH)
        v = emit_havoc(fn, HAVOC_TOO_DEEP, 0, NULL, 0);
    else
        v = value_of_kind(fn, expr);
    fn->depth--;
    fn->loc = loc;
    return v.kind == REF_NONE ? ref_undef() : v; /* broken code uses values of void */
}

Ref lower_operand(FnCtx *fn, CXCursor expr)
{
    Shape shape = shape_of(expr_type(expr));

    if (shape == SHAPE_RECORD || shape == SHAPE_ARRAY)
        return lower_place(fn, expr);
    return lower_value(fn, expr);
}

void lower_discard(FnCtx *fn, CXCursor expr)
{
    lower_operand(fn, expr);
}

bool is_lvalue(FnCtx *fn, CXCursor expr)
{
    expr = strip_same(fn, expr);
    switch (clang_getCursorKind(expr)) { // NOLINT: the rest are prvalues
    case CXCursor_DeclRefExpr:
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
        return true;
    case CXCursor_UnaryOperator:
        return clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_Deref;
    case CXCursor_CallExpr:
        return type_is_reference(call_result_type(fn, expr));
    default:
        return false;
    }
}

Ref full_value(FnCtx *fn, CXCursor expr)
{
    uint32_t depth = scope_push(fn);
    Ref v = lower_value(fn, expr);

    scope_pop(fn, depth);
    return v;
}

void full_discard(FnCtx *fn, CXCursor expr)
{
    uint32_t depth = scope_push(fn);

    lower_discard(fn, expr);
    scope_pop(fn, depth);
}
