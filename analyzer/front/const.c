/* Constant integers: literals through libclang's evaluator, everything above them by
 * folding.
 *
 * The evaluator says nothing of pointers, and ((HANDLE)(LONG_PTR)-4) is one; it is not
 * free either, so it is asked for leaves only. Each step wraps to the type of its
 * expression.
 */
#include "front/lower.h"

int64_t const_wrap(int64_t value, CXType type)
{
    CXType t = clang_getCanonicalType(type);

    if (shape_of(t) != SHAPE_SCALAR) /* libclang's size of a placeholder type crashes */
        return value;
    long long size = clang_Type_getSizeOf(t);

    if (t.kind == CXType_Bool)
        return value != 0;
    if (t.kind == CXType_Enum)
        t = clang_getCanonicalType(
            clang_getEnumDeclIntegerType(clang_getTypeDeclaration(t)));
    bool is_signed = t.kind >= CXType_Char_S && t.kind <= CXType_Int128;

    switch (size) {
    case 1:
        return is_signed ? (int64_t)(int8_t)value : (int64_t)(uint8_t)value;
    case 2:
        return is_signed ? (int64_t)(int16_t)value : (int64_t)(uint16_t)value;
    case 4:
        return is_signed ? (int64_t)(int32_t)value : (int64_t)(uint32_t)value;
    default:
        return value;
    }
}

static bool evaluate(CXCursor expr, int64_t *out)
{
    CXEvalResult result = clang_Cursor_Evaluate(expr);
    bool is_known = false;

    if (!result)
        return false;
    if (clang_EvalResult_getKind(result) == CXEval_Int) {
        *out = clang_EvalResult_isUnsignedInt(result)
                   ? (int64_t)clang_EvalResult_getAsUnsigned(result)
                   : clang_EvalResult_getAsLongLong(result);
        is_known = true;
    }
    clang_EvalResult_dispose(result);
    return is_known;
}

bool type_is_integer(CXType type)
{
    CXType t = clang_getCanonicalType(type);

    return shape_of(type) == SHAPE_SCALAR &&
           ((t.kind >= CXType_Bool && t.kind <= CXType_Int128) || t.kind == CXType_Enum);
}

/* Result of an operator on constants; false: not folded. */
bool const_fold(enum CXBinaryOperatorKind op, int64_t a, int64_t b, int64_t *out)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;

    switch (op) { // NOLINT: the rest is not needed for constants of the API
    case CXBinaryOperator_Add:
        *out = (int64_t)(x + y);
        return true;
    case CXBinaryOperator_Sub:
        *out = (int64_t)(x - y);
        return true;
    case CXBinaryOperator_Mul:
        *out = (int64_t)(x * y);
        return true;
    case CXBinaryOperator_Or:
        *out = a | b;
        return true;
    case CXBinaryOperator_And:
        *out = a & b;
        return true;
    case CXBinaryOperator_Xor:
        *out = a ^ b;
        return true;
    case CXBinaryOperator_Shl:
        *out = y < 64 ? (int64_t)(x << y) : 0;
        return y < 64;
    default:
        return false;
    }
}

bool const_reference(FnCtx *fn, CXCursor expr, int64_t *out)
{
    CXCursor to = clang_getCursorReferenced(expr);
    enum CXCursorKind kind = clang_getCursorKind(to);

    if (kind == CXCursor_EnumConstantDecl) {
        *out = clang_getEnumConstantDeclValue(to);
        return true;
    }
    if (kind != CXCursor_VarDecl ||
        !clang_isConstQualifiedType(clang_getCanonicalType(expr_type(to))))
        return false;
    if (clang_Cursor_hasVarDeclGlobalStorage(to) == 1 && type_is_integer(expr_type(to))) {
        uint32_t id = global_of(fn->front, to); /* may grow the table */
        const Global *global = &fn->unit->globals.v[id];
        *out = global->value;
        return global->is_const && global->has_value;
    }
    CXCursor init = clang_Cursor_getVarDeclInitializer(to);

    return !clang_Cursor_isNull(init) && shape_of(expr_type(to)) == SHAPE_SCALAR &&
           const_value(fn, init, out);
}

static bool const_operator(FnCtx *fn, CXCursor expr, Kids kids, int64_t *out)
{
    int64_t a, b;

    if (kids.n == 2)
        return const_value(fn, kids.v[0], &a) && const_value(fn, kids.v[1], &b) &&
               const_fold(clang_getCursorBinaryOperatorKind(expr), a, b, out);
    if (kids.n != 1 || !const_value(fn, kids.v[0], &a))
        return false;
    switch (clang_getCursorUnaryOperatorKind(expr)) { // NOLINT: arithmetic only
    case CXUnaryOperator_Minus:
        *out = (int64_t)(0 - (uint64_t)a);
        return true;
    case CXUnaryOperator_Plus:
        *out = a;
        return true;
    case CXUnaryOperator_Not:
        *out = ~a;
        return true;
    default:
        return false;
    }
}

static bool const_of_kind(FnCtx *fn, CXCursor expr, int64_t *out)
{
    Kids kids;

    switch (clang_getCursorKind(expr)) { // NOLINT: kinds that can be constant
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
    case CXCursor_CXXBoolLiteralExpr:
    case CXCursor_UnaryExpr:
        return evaluate(expr, out);
    case CXCursor_CXXNullPtrLiteralExpr:
    case CXCursor_GNUNullExpr:
        *out = 0;
        return true;
    case CXCursor_DeclRefExpr:
        return const_reference(fn, expr, out);
    case CXCursor_UnexposedExpr:
    case CXCursor_ParenExpr:
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
        kids = kids_expr(fn->front, expr);
        if (kids.n == 1)
            return shape_of(expr_type(kids.v[0])) == SHAPE_SCALAR &&
                   const_value(fn, kids.v[0], out);
        return kids.n == 0 && type_is_integer(expr_type(expr)) && evaluate(expr, out);
    case CXCursor_UnaryOperator:
    case CXCursor_BinaryOperator:
        return const_operator(fn, expr, kids_expr(fn->front, expr), out);
    default:
        return false;
    }
}

bool const_value(FnCtx *fn, CXCursor expr, int64_t *out)
{
    CXType type = expr_type(expr);
    bool is_known = false;

    if (shape_of(type) != SHAPE_SCALAR || fn->const_depth > 64)
        return false;
    fn->const_depth++;
    is_known = const_of_kind(fn, expr, out);
    fn->const_depth--;
    if (is_known)
        *out = const_wrap(*out, type);
    return is_known;
}
