/* C++ expressions and statements that have no counterpart in C, casts between classes,
 * and what a method call adds to a call: virtual dispatch and pointers to members.
 */
#include "front/cpp.h"

#include <string.h>

/* casts between classes */

#define MAX_BASE_DEPTH 32

typedef struct {
    uint32_t record[MAX_BASE_DEPTH], base[MAX_BASE_DEPTH];
    uint32_t n;
} BasePath;

/* Path from a class to one of its bases, nearest base first. */
static bool base_path(FrontCtx *front, Class *from, const Class *to, BasePath *path)
{
    if (type_same(from->type, to->type))
        return true;
    if (path->n == MAX_BASE_DEPTH)
        return false;
    uint32_t at = path->n++;
    path->record[at] = record_of_type(front, from->type);
    for (uint32_t i = 0; i < from->bases.n; i++) {
        Class *base = class_of(front, class_base_type(from, i));
        path->base[at] = i;
        if (base && base_path(front, base, to, path))
            return true;
        path->n = at + 1;
    }
    path->n = at;
    return false;
}

static Ref emit_derived(FnCtx *fn, uint32_t record, uint32_t base, Ref object)
{
    Ins ins = {.op = OP_DERIVED, .num = base, .na = 1, .dst = fn_new_reg(&fn->fn)};

    ins.type = unit_add_type(fn->unit, (Type){.kind = TYPE_RECORD, .record = record});
    ins.a[0] = object;
    emit_ins(fn, ins);
    return ref_reg(ins.dst);
}

static CXType without_pointer(CXType type)
{
    CXType canonical = clang_getCanonicalType(type);

    return canonical.kind == CXType_Pointer ? clang_getPointeeType(canonical) : type;
}

Ref cpp_cast_class(FnCtx *fn, Ref address, CXType from, CXType to)
{
    Class *a = class_of(fn->front, without_pointer(from));
    Class *b = class_of(fn->front, without_pointer(to));
    BasePath path = {.n = 0};

    if (!a || !b || address.kind == REF_INT || address.kind == REF_UNDEF)
        return address;
    if (base_path(fn->front, a, b, &path)) {
        for (uint32_t i = 0; i < path.n; i++)
            address = emit_base(fn, path.record[i], path.base[i], address);
        return address;
    }
    path.n = 0;
    if (base_path(fn->front, b, a, &path)) {
        for (uint32_t i = path.n; i-- > 0;)
            address = emit_derived(fn, path.record[i], path.base[i], address);
        return address;
    }
    if (a->sees_methods && b->sees_methods)
        return address;
    /* An instance whose bases this libclang does not show. */
    return emit_havoc(fn, HAVOC_CONVERSION,
                      type_pointer_to(fn->front, type_of(fn->front, b->type)), &address,
                      1);
}

/* named casts */

/* static_cast<T &>(x): the type between the angle brackets ends in '&'. libclang drops
 * the reference. */
static bool casts_to_reference(FnCtx *fn, CXCursor expr)
{
    const char *s = strchr(text_of(fn->front, expr, 4000), '<');
    int depth = 0;

    for (; s && *s; s++) {
        depth += (*s == '<') - (*s == '>');
        if (depth == 0) {
            while (s[-1] == ' ')
                s--;
            return s[-1] == '&';
        }
    }
    return false;
}

static bool is_named_cast(enum CXCursorKind kind)
{
    return kind == CXCursor_CXXStaticCastExpr ||
           kind == CXCursor_CXXReinterpretCastExpr || kind == CXCursor_CXXConstCastExpr ||
           kind == CXCursor_CXXDynamicCastExpr ||
           kind == CXCursor_CXXFunctionalCastExpr || kind == CXCursor_CStyleCastExpr;
}

static Ref dynamic_cast_of(FnCtx *fn, CXCursor expr, CXType to, Ref object)
{
    Class *c = class_of(fn->front, without_pointer(to));
    bool is_pointer = clang_getCanonicalType(to).kind == CXType_Pointer;

    (void)expr;
    if (!c) /* dynamic_cast<void *> */
        return object;
    Ref found = emit(fn, OP_DYNCAST, type_of(fn->front, c->type), object, ref_none());
    if (is_pointer)
        return found;
    /* A reference that does not fit throws std::bad_cast: not a visible throw. */
    uint32_t fits = blk_new(fn), fails = blk_new(fn);
    emit_branch(fn, found, fits, fails, NULL, NULL);
    blk_open(fn, fails);
    emit_stop(fn);
    blk_open(fn, fits);
    return found;
}

/* A cast of an lvalue that yields an lvalue. */
static bool cast_place(FnCtx *fn, CXCursor expr, Ref *out)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType to = clang_getCursorType(expr);
    enum CXCursorKind kind = clang_getCursorKind(expr);

    if (kids.n != 1)
        return false;
    CXType from = clang_getCursorType(kids.v[0]);
    if (kind == CXCursor_CXXDynamicCastExpr) {
        *out = dynamic_cast_of(fn, expr, to, lower_place(fn, kids.v[0]));
        return true;
    }
    if (class_of(fn->front, to) && class_of(fn->front, from) &&
        clang_getCursorKind(strip_parens(fn, kids.v[0])) != CXCursor_InitListExpr &&
        !type_same(to, from)) {
        *out = cpp_cast_class(fn, lower_place(fn, kids.v[0]), from, to);
        return true;
    }
    if (kind == CXCursor_CStyleCastExpr || kind == CXCursor_CXXFunctionalCastExpr ||
        !casts_to_reference(fn, expr))
        return false;
    *out = lower_place(fn, kids.v[0]);
    return true;
}

static bool cast_value(FnCtx *fn, CXCursor expr, Ref *out)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType to = clang_getCursorType(expr);
    enum CXCursorKind kind = clang_getCursorKind(expr);

    if (kids.n != 1)
        return false;
    if (kind == CXCursor_CXXDynamicCastExpr &&
        clang_getCanonicalType(to).kind == CXType_Pointer) {
        *out = dynamic_cast_of(fn, expr, to, lower_value(fn, kids.v[0]));
        return true;
    }
    if (kind == CXCursor_CXXReinterpretCastExpr && shape_of(to) == SHAPE_SCALAR &&
        casts_to_reference(fn, expr)) {
        *out = emit_load(fn, type_of(fn->front, to), lower_place(fn, kids.v[0]));
        return true;
    }
    return false;
}

/* pointers to members */

/* &Class::method. A pointer to a data member is an unknown value: no handle travels by
 * one. */
static bool member_pointer_value(FnCtx *fn, CXCursor expr, Ref *out)
{
    Kids kids = kids_expr(fn->front, expr);
    CXCursor to = kids.n ? clang_getCursorReferenced(kids.v[0]) : clang_getNullCursor();

    if (clang_getCursorKind(to) == CXCursor_CXXMethod) {
        *out = (Ref){REF_MEMFN, decl_of(fn->front, to), 0};
        return true;
    }
    *out = ref_undef();
    return clang_getCursorKind(to) == CXCursor_FieldDecl;
}

static bool is_member_access(CXCursor expr)
{
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expr);

    return clang_getCursorKind(expr) == CXCursor_BinaryOperator &&
           (op == CXBinaryOperator_PtrMemD || op == CXBinaryOperator_PtrMemI);
}

/* The object of o.*p or p->*q, and its class. */
static Ref member_access_object(FnCtx *fn, CXCursor expr, CXCursor left, CXType *type)
{
    *type = clang_getCursorType(left);
    if (clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_PtrMemD)
        return lower_place(fn, left);
    *type = clang_getPointeeType(clang_getCanonicalType(*type));
    return lower_value(fn, left);
}

static bool member_access_place(FnCtx *fn, CXCursor expr, Ref *out)
{
    Kids kids = kids_expr(fn->front, expr);
    CXType type;

    if (!is_member_access(expr) || kids.n != 2)
        return false;
    Ref operands[2];
    operands[0] = member_access_object(fn, expr, kids.v[0], &type);
    operands[1] = lower_value(fn, kids.v[1]);
    uint32_t pointer = type_pointer_to(fn->front, type_of_cursor(fn->front, expr));
    *out = emit_havoc(fn, HAVOC_EXPRESSION, pointer, operands, 1);
    return true;
}

bool cpp_plan_member_pointer(FnCtx *fn, CallPlan *plan, CXCursor call)
{
    Kids kids = kids_expr(fn->front, call);
    CXCursor access = kids.n ? strip_parens(fn, kids.v[0]) : clang_getNullCursor();
    CXType type;

    if (!kids.n || !is_member_access(access))
        return false;
    Kids sides = kids_expr(fn->front, access);
    if (sides.n != 2)
        return false;
    Ref object = member_access_object(fn, access, sides.v[0], &type);
    plan->call.kind = CALL_VALUE;
    plan->call.callee = lower_value(fn, sides.v[1]);
    plan->call.callee_type = type_of_cursor(fn->front, sides.v[1]);
    plan->call.has_object = true;
    plan->call.object_type = type_of(fn->front, type);
    plan->text = names_add(fn->front->names, text_of(fn->front, access, 60));
    call_arg(fn, plan, object, plan->call.object_type, fn->loc);
    return true;
}

/* calls of methods */

void cpp_plan_method(FnCtx *fn, CallPlan *plan, CXCursor call, CXCursor callee,
                     Ref object)
{
    (void)fn;
    (void)object;
    if (clang_Cursor_isDynamicCall(call) && clang_CXXMethod_isVirtual(callee))
        plan->call.kind = CALL_VIRTUAL;
}

/* a = b where the operator is the one nobody wrote and copies member by member. */
static bool assign_trivially(FnCtx *fn, CXCursor call, CXCursor callee, Ref *out)
{
    Special which = clang_CXXMethod_isCopyAssignmentOperator(callee) ? SPECIAL_COPY_ASSIGN
                    : clang_CXXMethod_isMoveAssignmentOperator(callee)
                        ? SPECIAL_MOVE_ASSIGN
                        : SPECIAL_COUNT;
    CXCursor parent = clang_getCursorSemanticParent(callee);
    Class *c = class_of(fn->front, clang_getCursorType(parent));

    if (which == SPECIAL_COUNT || !c || clang_Cursor_getNumArguments(call) != 2 ||
        !clang_CXXMethod_isDefaulted(callee) || !class_is_trivial(fn->front, c, which))
        return false;
    CXCursor left = clang_Cursor_getArgument(call, 0),
             right = clang_Cursor_getArgument(call, 1);
    Ref from =
        cpp_cast_class(fn, lower_place(fn, right), clang_getCursorType(right), c->type);
    Ref to = lower_place(fn, left),
        part = cpp_cast_class(fn, to, clang_getCursorType(left), c->type);
    uint32_t loc = loc_of(fn->front, call);
    fn->loc = loc ? loc : fn->loc;
    emit_copy(fn, type_of(fn->front, c->type), part, from);
    *out = part;
    return true;
}

/* p->~T() of a class whose destructor does nothing. */
static bool destroys_nothing(FnCtx *fn, CXCursor callee)
{
    CXCursor parent = clang_getCursorSemanticParent(callee);
    Class *c = class_of(fn->front, clang_getCursorType(parent));

    return clang_getCursorKind(callee) == CXCursor_Destructor && c &&
           !clang_CXXMethod_isVirtual(callee) && !class_needs_destroy(fn->front, c);
}

/* Evaluates the object of a call that itself does nothing: it stands below the member
 * reference. */
static void called_object(FnCtx *fn, CXCursor call)
{
    Kids kids = kids_expr(fn->front, call);
    Kids object = kids.n ? kids_expr(fn->front, kids.v[0]) : kids;

    if (object.n)
        lower_place(fn, object.v[0]);
}

/* list.begin() and the like, as far as they yield pointers and numbers. */
static bool extent_method(FnCtx *fn, CXCursor call, CXCursor callee, Ref *out)
{
    Kids kids = kids_expr(fn->front, call);
    CXCursor parent = clang_getCursorSemanticParent(callee);
    const char *name = spelling_of(fn->front, parent);

    if ((strcmp(name, "initializer_list") != 0 && strcmp(name, "array") != 0) ||
        !kids.n || shape_of(clang_getCursorResultType(callee)) != SHAPE_SCALAR)
        return false;
    Kids object = kids_expr(fn->front, kids.v[0]);
    Class *c = class_of(fn->front, clang_getCursorType(parent));
    return object.n == 1 && extent_call(fn, c, spelling_of(fn->front, callee),
                                        lower_place(fn, object.v[0]), out);
}

bool cpp_call(FnCtx *fn, CXCursor call, CXCursor callee, Ref *out)
{
    enum CXCursorKind kind = clang_getCursorKind(callee);

    if (kind == CXCursor_ConversionFunction) {
        CXCursor parent = clang_getCursorSemanticParent(callee);
        Class *c = class_of(fn->front, clang_getCursorType(parent));
        if (!c || !c->is_lambda)
            return false;
        called_object(fn, call);
        *out = closure_function(fn, c);
        return out->kind != REF_NONE;
    }
    if (kind == CXCursor_CXXMethod)
        return extent_method(fn, call, callee, out) ||
               assign_trivially(fn, call, callee, out);
    if (destroys_nothing(fn, callee)) {
        called_object(fn, call);
        *out = ref_none();
        return true;
    }
    return false;
}

/* dispatch */

bool cpp_value(FnCtx *fn, CXCursor expr, Ref *out)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    CXType type = clang_getCursorType(expr);

    switch (kind) { // NOLINT: expressions of C++ only
    case CXCursor_CXXThisExpr:
        *out = self_value(fn);
        return true;
    case CXCursor_CXXNewExpr:
        *out = lower_new(fn, expr);
        return true;
    case CXCursor_CXXDeleteExpr:
        lower_delete(fn, expr);
        *out = ref_none();
        return true;
    case CXCursor_CXXThrowExpr:
        lower_throw(fn, expr);
        *out = ref_undef();
        return true;
    case CXCursor_CXXTypeidExpr:
    case CXCursor_SizeOfPackExpr:
        *out = ref_undef();
        return true;
    case CXCursor_UnaryOperator:
        return member_pointer_value(fn, expr, out);
    case CXCursor_BinaryOperator:
        if (!member_access_place(fn, expr, out))
            return false;
        if (shape_of(type) == SHAPE_SCALAR)
            *out = emit_load(fn, type_of(fn->front, type), *out);
        return true;
    case CXCursor_UnexposedExpr:
        if (shape_of(type) != SHAPE_SCALAR || kids_expr(fn->front, expr).n > 0)
            return false;
        *out = ref_int(0); /* value initialisation */
        return true;
    default:
        return is_named_cast(kind) && cast_value(fn, expr, out);
    }
}

bool cpp_place(FnCtx *fn, CXCursor expr, Ref *out)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);

    if (kind == CXCursor_BinaryOperator)
        return member_access_place(fn, expr, out);
    if (kind == CXCursor_CXXTypeidExpr) {
        *out = ref_undef();
        return true;
    }
    return is_named_cast(kind) && cast_place(fn, expr, out);
}

bool cpp_stmt(FnCtx *fn, CXCursor stmt)
{
    switch (clang_getCursorKind(stmt)) { // NOLINT: statements of C++ only
    case CXCursor_CXXTryStmt:
        lower_try(fn, stmt);
        return true;
    case CXCursor_CXXForRangeStmt:
        lower_range_for(fn, stmt);
        return true;
    default:
        return false;
    }
}

bool cpp_decl(FnCtx *fn, CXCursor decl)
{
    return lower_binding(fn, decl);
}
