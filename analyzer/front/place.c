/* Addresses: variables, members, elements, dereferences, and prvalues made into
 * temporaries.
 *
 * A place is the address of an object as a Ref. The address of an array is the address of
 * its first element too; decay is written as ELEM with index 0, so that pointers into
 * arrays differ from the array.
 */
#include "front/lower.h"

#include <string.h>

/* wrappers */

/* The one expression below an implicit conversion, parentheses, or an expression's
 * cleanups. */
bool wrapped_expr(FnCtx *fn, CXCursor expr, CXCursor *inner)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);

    if (kind != CXCursor_UnexposedExpr && kind != CXCursor_ParenExpr &&
        !(kind == CXCursor_UnaryOperator &&
          clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_Extension))
        return false;
    Kids kids = kids_expr(fn->front, expr);

    if (kids.n != 1)
        return false;
    *inner = kids.v[0];
    /* What clang made of an error looks the same: the parts that it understood below a
     * dependent type. */
    return kind == CXCursor_ParenExpr ||
           clang_getCursorType(expr).kind != CXType_Dependent ||
           clang_getCursorType(kids.v[0]).kind == CXType_Dependent;
}

/* Child 0 is not evaluated. The arm whose type is the whole's is the chosen one, if there
 * is one only; else any of them may be. */
bool generic_arm(FnCtx *fn, CXCursor expr, CXCursor *arm)
{
    Kids kids;
    uint32_t narms = 0;

    if (clang_getCursorKind(expr) != CXCursor_GenericSelectionExpr)
        return false;
    kids = kids_expr(fn->front, expr);
    for (uint32_t i = 1; i < kids.n; i++) {
        if (type_same(expr_type(kids.v[i]), expr_type(expr))) {
            *arm = kids.v[i];
            narms++;
        }
    }
    return narms == 1;
}

CXCursor strip_parens(FnCtx *fn, CXCursor expr)
{
    CXCursor inner;

    while (clang_getCursorKind(expr) == CXCursor_ParenExpr &&
           wrapped_expr(fn, expr, &inner))
        expr = inner;
    return expr;
}

CXCursor strip_same(FnCtx *fn, CXCursor expr)
{
    CXCursor inner;

    while (wrapped_expr(fn, expr, &inner) && type_same(expr_type(expr), expr_type(inner)))
        expr = inner;
    return expr;
}

static bool is_explicit_cast(enum CXCursorKind kind)
{
    return kind == CXCursor_CStyleCastExpr || kind == CXCursor_CXXStaticCastExpr ||
           kind == CXCursor_CXXReinterpretCastExpr || kind == CXCursor_CXXConstCastExpr ||
           kind == CXCursor_CXXFunctionalCastExpr;
}

CXCursor strip_casts(FnCtx *fn, CXCursor expr)
{
    for (;;) {
        CXCursor inner;

        if (wrapped_expr(fn, expr, &inner)) {
            expr = inner;
        } else if (is_explicit_cast(clang_getCursorKind(expr))) {
            Kids kids = kids_expr(fn->front, expr);
            if (kids.n != 1)
                return expr;
            expr = kids.v[0];
        } else {
            return expr;
        }
    }
}

/* variables */

static bool is_static_storage(CXCursor var)
{
    return clang_Cursor_hasVarDeclGlobalStorage(var) == 1;
}

static Ref global_address(FnCtx *fn, CXCursor var)
{
    uint32_t global = global_of(fn->front, var);
    Ref at = {REF_GLOBAL, global, 0};
    CXType type = expr_type(var);

    if (type_is_reference(type))
        at = emit_load(fn, type_of(fn->front, type), at);
    return at;
}

/* A variable that no visited statement declared: libclang hides the init-statements of
 * switch and range-for (they are declared beforehand where that is possible). */
static Ref stray_address(FnCtx *fn, CXCursor var)
{
    VarPlace place;

    if (clang_getCursorKind(var) == CXCursor_VarDecl) {
        lower_var(fn, var);
        if (var_find(fn, var, &place))
            return var_address(fn, place);
    }
    return emit_havoc(fn, HAVOC_UNKNOWN_LOCAL,
                      type_pointer_to(fn->front, type_of_cursor(fn->front, var)), NULL,
                      0);
}

static Ref variable_place(FnCtx *fn, CXCursor var)
{
    VarPlace place;

    if (var_find(fn, var, &place))
        return var_address(fn, place);
    if (is_static_storage(var))
        return global_address(fn, var);
    return stray_address(fn, var);
}

static Ref reference_place(FnCtx *fn, CXCursor expr)
{
    CXCursor to = clang_getCursorReferenced(expr);
    Ref at;

    switch (clang_getCursorKind(to)) { // NOLINT: declarations that an expression can name
    case CXCursor_VarDecl:
    case CXCursor_ParmDecl:
        return variable_place(fn, to);
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction:
        return (Ref){REF_FN, decl_of(fn->front, to), 0};
    case CXCursor_EnumConstantDecl: /* bound to a reference */
        return materialise(fn, expr, clang_getCursorType(expr));
    default: {
        VarPlace place;
        Kids kids = kids_expr(fn->front, expr);

        if (var_find(fn, to, &place)) /* structured binding */
            return var_address(fn, place);
        if (kids.n == 1) /* template argument that stands for a parameter */
            return lower_place(fn, kids.v[0]);
        if (fn->unit->is_cpp && cpp_place(fn, expr, &at))
            return at;
        return emit_havoc(fn, HAVOC_UNRESOLVED,
                          type_pointer_to(fn->front, type_of_cursor(fn->front, expr)),
                          NULL, 0);
    }
    }
}

/* members */

/* Path from a record to a member of an anonymous struct or union inside it, innermost
 * first. */
typedef struct {
    uint32_t record[16], field[16];
    uint32_t n;
} MemberPath;

Ref emit_member(FnCtx *fn, CXCursor field, uint32_t object_record, Ref object)
{
    FrontCtx *front = fn->front;
    MemberPath path = {.n = 0};
    uint32_t record, index;

    record_complete(front, object_record);
    if (!field_of(front, field, &record, &index))
        return emit_havoc(fn, HAVOC_UNRESOLVED, 0, &object, 1);
    while (path.n < 16) {
        path.record[path.n] = record;
        path.field[path.n++] = index;
        if (record == object_record || !front->record_info.v[record].outer)
            break;
        index = front->record_info.v[record].outer_field;
        record = front->record_info.v[record].outer;
    }
    if (record != object_record && object_record && front->unit->is_cpp)
        object = cpp_cast_class(fn, object, front->record_info.v[object_record].type,
                                front->record_info.v[record].type);
    while (path.n-- > 0)
        object = emit_field(fn, path.record[path.n], path.field[path.n], object);
    return object;
}

static bool is_pointer(CXType type)
{
    return clang_getCanonicalType(type).kind == CXType_Pointer;
}

/* Address of the object before `.` or `->`; without one it is *this. */
Ref member_object(FnCtx *fn, CXCursor member, CXType *type)
{
    Kids kids = kids_expr(fn->front, member);

    if (kids.n == 0) {
        uint32_t record = 0;

        if (fn->self.local) {
            uint32_t decl_record = fn->unit->decls.v[fn->fn.decl].record;
            record = fn->self.in_record ? fn->self_record : decl_record;
        }
        *type = record ? fn->front->record_info.v[record].type
                       : (CXType){.kind = CXType_Invalid};
        return self_value(fn);
    }
    *type = expr_type(kids.v[0]);
    if (is_pointer(*type)) {
        *type = clang_getPointeeType(clang_getCanonicalType(*type));
        return lower_value(fn, kids.v[0]);
    }
    return lower_place(fn, kids.v[0]);
}

static Ref member_place(FnCtx *fn, CXCursor expr)
{
    CXCursor to = clang_getCursorReferenced(expr);
    CXType type, field_type = expr_type(to);

    if (clang_getCursorKind(to) != CXCursor_FieldDecl) {
        Kids kids = kids_expr(fn->front, expr);
        Ref at;

        if (kids.n && clang_getCursorKind(to) == CXCursor_VarDecl)
            lower_discard(fn, kids.v[0]); /* a static member through an object */
        if (clang_Cursor_isNull(to) && fn->unit->is_cpp && cpp_place(fn, expr, &at))
            return at;
        if (clang_Cursor_isNull(to) || clang_isInvalid(clang_getCursorKind(to))) {
            Ref object = kids.n ? lower_operand(fn, kids.v[0]) : ref_undef();
            return emit_havoc(fn, HAVOC_UNRESOLVED, 0, &object, 1);
        }
        return reference_place(fn, expr);
    }
    Ref object = member_object(fn, expr, &type);
    Ref at = emit_member(fn, to, record_of_type(fn->front, type), object);

    if (type_is_reference(field_type))
        at = emit_load(fn, type_of(fn->front, field_type), at);
    return at;
}

/* elements and dereferences */

static bool is_array(CXType type)
{
    return shape_of(type) == SHAPE_ARRAY;
}

/* The array below a decayed expression. */
static bool decayed_array(FnCtx *fn, CXCursor expr, CXCursor *array)
{
    CXCursor inner;

    expr = strip_parens(fn, expr);
    if (is_array(expr_type(expr))) {
        *array = expr;
        return true;
    }
    if (!wrapped_expr(fn, expr, &inner) || !is_array(expr_type(inner)))
        return false;
    *array = inner;
    return true;
}

static Ref element_place(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    CXCursor array;

    if (kids.n != 2)
        return emit_havoc(fn, HAVOC_EXPRESSION, 0, NULL, 0);
    CXCursor base = kids.v[0], at = kids.v[1];
    CXType base_type = clang_getCanonicalType(expr_type(base));

    if (base_type.kind != CXType_Pointer && !is_array(base_type)) {
        base = kids.v[1];
        at = kids.v[0];
    }
    Ref pointer =
        decayed_array(fn, base, &array) ? lower_place(fn, array) : lower_value(fn, base);
    Ref index = lower_value(fn, at);

    return emit_elem(fn, type_of_cursor(fn->front, expr), pointer, index);
}

Ref decay(FnCtx *fn, CXCursor array)
{
    CXType type = clang_getCanonicalType(expr_type(array));
    Ref at = lower_place(fn, array);

    if (at.kind == REF_STR)
        return at;
    return emit_elem(fn, type_of(fn->front, clang_getArrayElementType(type)), at,
                     ref_int(0));
}

/* temporaries */

Ref materialise(FnCtx *fn, CXCursor expr, CXType type)
{
    CXType bare = clang_getNonReferenceType(type);
    uint32_t local = local_temporary(fn, type_of(fn->front, bare));
    Ref at = ref_local(local);
    CXCursor outer = fn->materialising;

    fn->materialising = expr;
    lower_into(fn, expr, at, bare);
    fn->materialising = outer;
    scope_add_destroy(fn, at, bare, CLEAN_DESTROY);
    return at;
}

/* Lives as long as the block in C; DEAD is left out, a fresh LIVE begins each round. */
static Ref compound_literal_place(FnCtx *fn, CXCursor expr)
{
    CXType type = expr_type(expr);

    if (fn->unit->is_cpp)
        return materialise(fn, expr, type);
    uint32_t local = fn_add_local(
        fn->unit, &fn->fn,
        (Local){.type = type_of(fn->front, type), .loc = fn->loc, .is_temporary = true});

    local_live(fn, local);
    lower_into(fn, expr, ref_local(local), type);
    return ref_local(local);
}

static Name string_text(FnCtx *fn, CXCursor literal)
{
    Name spelled = spelling_of(fn->front, literal);
    const char *from = strchr(spelled, '"');
    const char *to = strrchr(spelled, '"');

    if (!from || to <= from)
        return spelled;
    return names_add_n(fn->front->names, from + 1, (size_t)(to - from - 1));
}

Ref string_literal(FnCtx *fn, CXCursor literal)
{
    return (Ref){REF_STR, unit_add_string(fn->unit, string_text(fn, literal)), 0};
}

/* dispatch */

/* Implicit conversions and casts between lvalues; anything else makes a temporary. */
static Ref wrapper_place(FnCtx *fn, CXCursor expr, CXCursor inner)
{
    CXType outer_type = expr_type(expr), inner_type = expr_type(inner);
    Shape shape = shape_of(outer_type);

    if (type_same(outer_type, inner_type))
        return lower_place(fn, inner);
    if (shape == SHAPE_RECORD && shape_of(inner_type) == SHAPE_RECORD && fn->unit->is_cpp)
        return cpp_cast_class(fn, lower_place(fn, inner), inner_type, outer_type);
    if (shape == SHAPE_UNKNOWN)
        return lower_place(fn, inner);
    return materialise(fn, expr, outer_type);
}

static Ref conditional_place(FnCtx *fn, CXCursor expr, Kids kids)
{
    uint32_t yes = blk_new(fn), no = blk_new(fn), done = blk_new(fn);
    uint32_t type = type_reference_to(fn->front, type_of_cursor(fn->front, expr));
    uint32_t local = local_temporary(fn, type);

    lower_cond(fn, kids.v[0], yes, no);
    conditional_begin(fn);
    for (uint32_t i = 1; i <= 2; i++) {
        blk_open(fn, i == 1 ? yes : no);
        emit_store(fn, type, ref_local(local), lower_place(fn, kids.v[i]));
        emit_jump(fn, done);
    }
    conditional_end(fn);
    blk_open(fn, done);
    return emit_load(fn, type, ref_local(local));
}

static Ref call_place(FnCtx *fn, CXCursor expr)
{
    enum CXCursorKind callee = clang_getCursorKind(call_callee(fn, expr));
    CXType result = call_result_type(fn, expr);

    if (callee != CXCursor_Constructor &&
        (type_is_reference(result) || shape_of(result) == SHAPE_RECORD))
        return lower_call(fn, expr, ref_none());
    return materialise(fn, expr, expr_type(expr));
}

static bool is_lvalue_operator(CXCursor expr)
{
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expr);

    return op >= CXBinaryOperator_Assign && op <= CXBinaryOperator_OrAssign;
}

static Ref operator_place(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    Ref at;

    if (kids.n == 2 && is_lvalue_operator(expr))
        return lower_assign(fn, expr, kids);
    if (kids.n == 2 &&
        clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_Comma) {
        lower_discard(fn, kids.v[0]);
        return lower_place(fn, kids.v[1]);
    }
    if (fn->unit->is_cpp && cpp_place(fn, expr, &at))
        return at;
    return materialise(fn, expr, expr_type(expr));
}

static Ref unary_place(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(expr);

    if (kids.n == 1 && op == CXUnaryOperator_Deref)
        return lower_value(fn, kids.v[0]);
    if (kids.n == 1 && (op == CXUnaryOperator_PreInc || op == CXUnaryOperator_PreDec)) {
        lower_step(fn, expr, kids.v[0], true);
        return lower_place(fn, kids.v[0]);
    }
    if (kids.n == 1 && op == CXUnaryOperator_Extension)
        return lower_place(fn, kids.v[0]);
    return materialise(fn, expr, expr_type(expr));
}

static Ref cast_place(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);
    Ref at;

    if (fn->unit->is_cpp && cpp_place(fn, expr, &at))
        return at;
    if (kids.n == 1 && type_same(expr_type(expr), expr_type(kids.v[0])))
        return lower_place(fn, kids.v[0]);
    return materialise(fn, expr, expr_type(expr));
}

static Ref place_of_kind(FnCtx *fn, CXCursor expr)
{
    CXCursor inner, arm;
    Ref at;

    if (wrapped_expr(fn, expr, &inner))
        return wrapper_place(fn, expr, inner);
    if (clang_getCursorType(expr).kind == CXType_Dependent &&
        clang_getCursorKind(expr) == CXCursor_UnexposedExpr)
        return lower_value(fn, expr);    /* what an error left: an unknown address */
    switch (clang_getCursorKind(expr)) { // NOLINT: the rest are prvalues
    case CXCursor_DeclRefExpr:
        return reference_place(fn, expr);
    case CXCursor_MemberRefExpr:
        return member_place(fn, expr);
    case CXCursor_ArraySubscriptExpr:
        return element_place(fn, expr);
    case CXCursor_UnaryOperator:
        return unary_place(fn, expr);
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator:
        return operator_place(fn, expr);
    case CXCursor_ConditionalOperator: {
        Kids kids = kids_expr(fn->front, expr);
        if (kids.n == 3 && shape_of(expr_type(expr)) != SHAPE_RECORD)
            return conditional_place(fn, expr, kids);
        if (kids.n == 3 && is_lvalue(fn, kids.v[1]) && is_lvalue(fn, kids.v[2]))
            return conditional_place(fn, expr, kids);
        return materialise(fn, expr, expr_type(expr));
    }
    case CXCursor_StringLiteral:
        return string_literal(fn, expr);
    case CXCursor_CompoundLiteralExpr:
        return compound_literal_place(fn, expr);
    case CXCursor_CallExpr:
        return call_place(fn, expr);
    case CXCursor_GenericSelectionExpr:
        if (generic_arm(fn, expr, &arm))
            return lower_place(fn, arm);
        return materialise(fn, expr, expr_type(expr));
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
        return cast_place(fn, expr);
    default:
        if (fn->unit->is_cpp && cpp_place(fn, expr, &at))
            return at;
        return materialise(fn, expr, expr_type(expr));
    }
}

Ref lower_place(FnCtx *fn, CXCursor expr)
{
    uint32_t loc = fn->loc;
    Ref at;

    if (++fn->depth > LOWER_MAX_DEPTH)
        at = emit_havoc(fn, HAVOC_TOO_DEEP, 0, NULL, 0);
    else
        at = place_of_kind(fn, expr);
    fn->depth--;
    fn->loc = loc;
    return at.kind == REF_NONE ? ref_undef() : at;
}
