/* Calls: who is called, with what object and which arguments, and where the result goes.
 *
 * libclang names the callee in three ways: the call refers to it, its first child does,
 * or only a value is there. Arguments come from clang_Cursor_getArgument alone, never
 * from the children: operator calls have theirs in source order.
 */
#include "front/lower.h"

#include <string.h>

/* callees */

static bool is_known(CXCursor cursor)
{
    return !clang_Cursor_isNull(cursor) && !clang_isInvalid(clang_getCursorKind(cursor));
}

static bool is_function(enum CXCursorKind kind)
{
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction;
}

/* Down to the expression that names the callee; NonTypeTemplateParm references wrap their
 * argument. */
static CXCursor callee_expr(FnCtx *fn, CXCursor call)
{
    Kids kids = kids_expr(fn->front, call);
    CXCursor expr = kids.n ? kids.v[0] : clang_getNullCursor();

    for (int i = 0; i < 64 && kids.n; i++) {
        CXCursor inner;

        if (wrapped_expr(fn, expr, &inner)) {
            expr = inner;
        } else if (clang_getCursorKind(expr) == CXCursor_UnaryOperator &&
                   clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_Deref) {
            expr = kids_expr(fn->front, expr).v[0];
        } else if (clang_getCursorKind(expr) == CXCursor_UnaryOperator &&
                   clang_getCursorUnaryOperatorKind(expr) == CXUnaryOperator_AddrOf) {
            Kids below = kids_expr(fn->front, expr);
            if (below.n != 1 || clang_getCursorKind(below.v[0]) != CXCursor_DeclRefExpr)
                return expr;
            expr = below.v[0];
        } else if (clang_getCursorKind(expr) == CXCursor_DeclRefExpr) {
            Kids below = kids_expr(fn->front, expr);
            if (below.n != 1 || is_known(clang_getCursorReferenced(expr)))
                return expr;
            expr = below.v[0];
        } else if (generic_arm(fn, expr, &inner)) {
            expr = inner;
        } else {
            return expr;
        }
    }
    return expr;
}

CXCursor call_callee(FnCtx *fn, CXCursor call)
{
    CXCursor to = clang_getCursorReferenced(call);

    if (is_known(to) && clang_getCursorKind(to) != CXCursor_OverloadedDeclRef)
        return to;
    CXCursor expr = callee_expr(fn, call);

    if (clang_Cursor_isNull(expr))
        return clang_getNullCursor();
    if (clang_getCursorKind(expr) != CXCursor_DeclRefExpr &&
        clang_getCursorKind(expr) != CXCursor_MemberRefExpr)
        return clang_getNullCursor();
    to = clang_getCursorReferenced(expr);
    if (clang_getCursorKind(to) == CXCursor_OverloadedDeclRef) {
        int nargs = clang_Cursor_getNumArguments(call);
        return overloaded_function(to, nargs < 0 ? 0 : (uint32_t)nargs);
    }
    return is_known(to) ? to : clang_getNullCursor();
}

CXCursor overloaded_function(CXCursor ref, uint32_t nargs)
{
    CXCursor only;

    if (clang_getCursorKind(ref) != CXCursor_OverloadedDeclRef ||
        clang_getNumOverloadedDecls(ref) != 1)
        return clang_getNullCursor();
    only = clang_getOverloadedDecl(ref, 0);
    if (clang_getCursorKind(only) != CXCursor_FunctionDecl ||
        clang_Cursor_getNumArguments(only) != (int)nargs)
        return clang_getNullCursor();
    return only;
}

static CXType function_type(CXType type)
{
    CXType t = type_bare(type);

    if (t.kind == CXType_Pointer || t.kind == CXType_BlockPointer ||
        t.kind == CXType_MemberPointer)
        t = clang_getPointeeType(t);
    return clang_getCanonicalType(t);
}

CXType call_result_type(FnCtx *fn, CXCursor call)
{
    CXCursor callee = call_callee(fn, call);
    enum CXCursorKind kind = clang_getCursorKind(callee);
    CXType type;

    if (is_function(kind) && kind != CXCursor_Constructor)
        return clang_getCursorResultType(callee);
    if (kind == CXCursor_Constructor)
        return expr_type(call);
    Kids kids = kids_expr(fn->front, call);

    if (kids.n) {
        type = clang_getResultType(function_type(expr_type(kids.v[0])));
        if (type.kind != CXType_Invalid)
            return type;
    }
    return expr_type(call);
}

/* arguments */

void call_arg(FnCtx *fn, CallPlan *plan, Ref value, uint32_t type, uint32_t loc)
{
    Arena *arena = fn->unit->arena;

    if (value.kind == REF_NONE)
        value = ref_undef();
    ARRAY_PUSH(arena, &plan->args, value);
    ARRAY_PUSH(arena, &plan->arg_types, type);
    ARRAY_PUSH(arena, &plan->arg_locs, loc);
}

/* The type that an argument has before it is converted to the parameter: its alias tells
 * what it is. */
static uint32_t argument_type(FnCtx *fn, CXCursor expr)
{
    CXCursor bare = strip_same(fn, expr);

    return type_of_cursor(fn->front, bare);
}

void call_arg_expr(FnCtx *fn, CallPlan *plan, CXCursor expr, CXType param)
{
    CXType type = expr_type(expr);
    uint32_t loc = loc_of(fn->front, expr), type_id = argument_type(fn, expr);
    Ref value;

    if (param.kind != CXType_Invalid && type_is_reference(param)) {
        value = lower_place(fn, expr);
    } else if (shape_of(type) == SHAPE_RECORD) {
        CXType object = param.kind != CXType_Invalid && shape_of(param) == SHAPE_RECORD
                            ? param
                            : type;
        value = materialise(fn, expr, object);
    } else {
        value = lower_operand(fn, expr);
    }
    call_arg(fn, plan, value, type_id, loc ? loc : fn->loc);
}

/* `callee` is the function, for its default arguments, or null. */
static void call_args(FnCtx *fn, CallPlan *plan, CXCursor call, CXCursor callee,
                      CXType function, unsigned from)
{
    int n = clang_Cursor_getNumArguments(call);
    int nparams = clang_getNumArgTypes(function);

    for (int i = (int)from; i < n; i++) {
        CXCursor expr = clang_Cursor_getArgument(call, (unsigned)i),
                 param = clang_getNullCursor();
        CXType type = {.kind = CXType_Invalid};
        int at = i - (int)from;

        if (at < nparams)
            type = clang_getArgType(function, (unsigned)at);
        if (fn->unit->is_cpp && is_function(clang_getCursorKind(callee)) && at < nparams)
            param = clang_Cursor_getArgument(callee, (unsigned)at);
        call_arg_default(fn, plan, expr, param, type);
    }
}

/* emission */

Ref call_emit(FnCtx *fn, CallPlan *plan)
{
    Call *call = ARENA_NEW(fn->unit->arena, Call);
    Ins ins = {.op = OP_CALL, .type = plan->type, .loc = plan->loc, .text = plan->text};

    *call = plan->call;
    call->nargs = plan->args.n;
    call->args = plan->args.v;
    call->arg_types = plan->arg_types.v;
    call->arg_locs = plan->arg_locs.v;
    if (scope_may_throw(fn, call->decl))
        call->unwind = scope_landing(fn);
    ins.call = call;
    ins.dst = fn_new_reg(&fn->fn);
    if (!ins.text && call->decl)
        ins.text = fn->unit->decls.v[call->decl].name;
    emit_ins(fn, ins);
    if (plan->is_noreturn || (call->decl && fn->unit->decls.v[call->decl].is_noreturn))
        emit_stop(fn);
    if (call->into.kind != REF_NONE)
        return call->into;
    return ref_reg(ins.dst);
}

/* Gives a record result a place of its own unless the consumer has one. */
static void plan_result(FnCtx *fn, CallPlan *plan, CXType result, Ref into,
                        bool *is_temporary)
{
    plan->type = type_of(fn->front, result);
    *is_temporary = false;
    if (type_is_reference(result) || shape_of(result) != SHAPE_RECORD)
        return;
    if (into.kind == REF_NONE) {
        into = ref_local(local_temporary(fn, plan->type));
        *is_temporary = true;
    }
    plan->call.into = into;
}

/* the pieces of a call */

/* A pointer loaded from a field: the model may know the table. */
static void plan_via_field(FnCtx *fn, CallPlan *plan, CXCursor expr)
{
    CXCursor to = clang_getCursorReferenced(expr);
    uint32_t record, index;

    if (clang_getCursorKind(expr) != CXCursor_MemberRefExpr ||
        clang_getCursorKind(to) != CXCursor_FieldDecl)
        return;
    if (!field_of(fn->front, to, &record, &index))
        return;
    plan->call.via_field_record = record;
    plan->call.via_field = index;
    plan->text = spelling_of(fn->front, to);
}

static void plan_value(FnCtx *fn, CallPlan *plan, CXCursor call)
{
    Kids kids = kids_expr(fn->front, call);
    CXCursor expr = callee_expr(fn, call);

    plan->call.kind = CALL_VALUE;
    if (!kids.n) {
        plan->call.callee = ref_undef();
        return;
    }
    plan->call.callee_type = argument_type(fn, kids.v[0]);
    plan->call.callee = lower_value(fn, kids.v[0]);
    plan_via_field(fn, plan, expr);
    /* a variable by its name: written in a macro its text is the macro's use */
    if (!plan->text && clang_getCursorKind(expr) == CXCursor_DeclRefExpr)
        plan->text = spelling_of(fn->front, clang_getCursorReferenced(expr));
    if (!plan->text)
        plan->text = names_add(fn->front->names, text_of(fn->front, expr, 60));
    if (plan->call.callee.kind == REF_FN) {
        plan->call.kind = CALL_DIRECT;
        plan->call.decl = plan->call.callee.id;
    }
}

static void plan_function(FnCtx *fn, CallPlan *plan, CXCursor callee)
{
    plan->call.kind = CALL_DIRECT;
    plan->call.decl = decl_of(fn->front, callee);
    plan->call.callee = (Ref){REF_FN, plan->call.decl, 0};
    plan->text = spelling_of(fn->front, callee);
}

static bool same_function(CXCursor a, CXCursor b)
{
    return clang_equalCursors(clang_getCanonicalCursor(a), clang_getCanonicalCursor(b));
}

/* Object of a member call: below the member reference, or the first argument of an
 * operator. */
static bool plan_object(FnCtx *fn, CallPlan *plan, CXCursor call, CXCursor callee,
                        unsigned *from)
{
    CXCursor expr = callee_expr(fn, call);
    CXType type;
    Ref object;

    /* An operator's first operand may be a member itself: `part = other.part`. */
    if (clang_getCursorKind(expr) == CXCursor_MemberRefExpr &&
        same_function(clang_getCursorReferenced(expr), callee)) {
        Kids below = kids_expr(fn->front, expr);
        object = member_object(fn, expr, &type);
        if (below.n)
            plan->call.object_type = argument_type(fn, below.v[0]);
        else if (type.kind != CXType_Invalid)
            plan->call.object_type = type_of(fn->front, type);
    } else if (clang_Cursor_getNumArguments(call) > 0) {
        CXCursor first = clang_Cursor_getArgument(call, 0);
        object = lower_place(fn, first);
        type = expr_type(first);
        plan->call.object_type = argument_type(fn, first);
        *from = 1;
    } else {
        return false;
    }
    CXType own = expr_type(clang_getCursorSemanticParent(callee));

    if (type.kind != CXType_Invalid && own.kind != CXType_Invalid &&
        !type_same(type, own) && shape_of(own) == SHAPE_RECORD &&
        shape_of(type) == SHAPE_RECORD)
        object = cpp_cast_class(fn, object, type, own);
    plan->call.has_object = true;
    call_arg(fn, plan, object, plan->call.object_type, fn->loc);
    cpp_plan_method(fn, plan, call, callee, object);
    return true;
}

/* A name that C++ could not resolve: `CallExpr` or a wrapper with an overloaded or
 * unknown callee. */
static void plan_unresolved(FnCtx *fn, CallPlan *plan, CXCursor call, Name name)
{
    plan->call.kind = CALL_DIRECT;
    plan->call.decl = decl_undeclared(fn->front, name, loc_of(fn->front, call));
    plan->call.callee = (Ref){REF_FN, plan->call.decl, 0};
    plan->text = name;
}

static bool is_method(enum CXCursorKind kind)
{
    return kind == CXCursor_CXXMethod || kind == CXCursor_ConversionFunction ||
           kind == CXCursor_Destructor;
}

/* builtins of the language */

static bool is_any(const char *name, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(name, *list) == 0)
            return true;
    return false;
}

/* Assumptions and traps; false: an ordinary call. */
static bool lower_builtin(FnCtx *fn, CXCursor call, CXCursor callee, Ref *out)
{
    static const char *const stops[] = {"__builtin_unreachable", "__builtin_trap", NULL};
    static const char *const assumes[] = {"__assume", "__builtin_assume", NULL};
    static const char *const nothings[] = {"__noop",
                                           "__builtin_va_start",
                                           "__builtin_va_end",
                                           "__builtin_va_copy",
                                           "__builtin_prefetch",
                                           NULL};
    Name name = spelling_of(fn->front, callee);
    int64_t number;
    CXCursor inner;

    if (name[0] != '_' || name[1] != '_')
        return false;
    *out = ref_undef();
    if (is_any(name, stops)) {
        emit_stop(fn);
        return true;
    }
    if (is_any(name, nothings))
        return true;
    int n = clang_Cursor_getNumArguments(call);

    if (n >= 1 && is_any(name, assumes)) {
        uint32_t holds = blk_new(fn), never = blk_new(fn);
        inner = clang_Cursor_getArgument(call, 0);
        lower_cond(fn, inner, holds, never);
        blk_open(fn, never);
        emit_stop(fn);
        blk_open(fn, holds);
        return true;
    }
    if (n >= 1 && text_starts(name, "__builtin_expect")) {
        *out = lower_value(fn, clang_Cursor_getArgument(call, 0));
        return true;
    }
    if (strcmp(name, "__builtin_constant_p") == 0 ||
        strcmp(name, "__builtin_object_size") == 0) {
        *out = const_value(fn, call, &number) ? ref_int(number) : ref_undef();
        return true;
    }
    return false;
}

/* the call */

static Ref lower_named_call(FnCtx *fn, CXCursor call, CXCursor callee, Ref into)
{
    CallPlan plan = {.call.kind = CALL_DIRECT};
    CXType result = call_result_type(fn, call);
    CXType function = function_type(expr_type(callee));
    enum CXCursorKind kind = clang_getCursorKind(callee);
    unsigned from = 0;
    bool is_temporary;

    plan.loc = loc_of(fn->front, call);
    if (!plan.loc)
        plan.loc = fn->loc;
    fn->loc = plan.loc;
    if (is_function(kind))
        plan_function(fn, &plan, callee);
    else if (!(fn->unit->is_cpp && cpp_plan_member_pointer(fn, &plan, call)))
        plan_value(fn, &plan, call);
    if (is_method(kind) && !clang_CXXMethod_isStatic(callee))
        plan_object(fn, &plan, call, callee, &from);
    if (!is_function(kind)) {
        Kids kids = kids_expr(fn->front, call);
        function = function_type(kids.n ? expr_type(kids.v[0]) : result);
    }
    call_args(fn, &plan, call, callee, function, from);
    fn->loc = plan.loc;
    plan_result(fn, &plan, result, into, &is_temporary);
    Ref v = call_emit(fn, &plan);

    if (is_temporary)
        scope_add_destroy(fn, v, result, CLEAN_DESTROY);
    return v;
}

/* The name that a broken call calls, and the function if it is known. */
static bool recovered_callee(FnCtx *fn, CXCursor expr, Name *name, CXCursor *function,
                             uint32_t nargs)
{
    CXCursor to = clang_getCursorReferenced(expr);

    *function = clang_getNullCursor();
    if (clang_getCursorKind(expr) != CXCursor_DeclRefExpr)
        return false;
    *name = spelling_of(fn->front, to);
    if (clang_getCursorKind(to) == CXCursor_OverloadedDeclRef)
        *function = overloaded_function(to, nargs);
    else if (clang_getCursorKind(to) != CXCursor_FunctionDecl)
        return false;
    else if (clang_Cursor_getNumArguments(to) == (int)nargs)
        *function = to;
    return **name != 0;
}

bool lower_recovered_call(FnCtx *fn, CXCursor expr, Ref *out)
{
    Kids kids = kids_expr(fn->front, expr);
    CallPlan plan = {.loc = loc_of(fn->front, expr),
                     .type = type_int(fn->front, 32, true)};
    CXCursor function;
    Name name = NULL;

    if (kids.n == 0 || clang_getCursorType(expr).kind != CXType_Dependent ||
        !recovered_callee(fn, kids.v[0], &name, &function, kids.n - 1))
        return false;
    if (!plan.loc)
        plan.loc = fn->loc;
    if (is_known(function)) {
        plan_function(fn, &plan, function);
        plan.type = fn->unit->decls.v[plan.call.decl].result;
    } else {
        plan_unresolved(fn, &plan, expr, name);
    }
    for (uint32_t i = 1; i < kids.n; i++)
        call_arg_expr(fn, &plan, kids.v[i], (CXType){.kind = CXType_Invalid});
    *out = call_emit(fn, &plan);
    return true;
}

static Name overloaded_name(FnCtx *fn, CXCursor call)
{
    CXCursor expr = callee_expr(fn, call);
    Name name = spelling_of(fn->front, call);

    if (*name)
        return name;
    return clang_Cursor_isNull(expr) ? name : spelling_of(fn->front, expr);
}

Ref lower_call(FnCtx *fn, CXCursor call, Ref into)
{
    CXCursor callee = call_callee(fn, call);
    Ref out;

    if (clang_getCursorKind(callee) == CXCursor_FunctionDecl &&
        lower_builtin(fn, call, callee, &out))
        return out;
    if (fn->unit->is_cpp && cpp_call(fn, call, callee, &out))
        return out;
    if (clang_getCursorKind(callee) == CXCursor_Constructor)
        return materialise(fn, call, expr_type(call));
    if (shape_of(expr_type(call)) == SHAPE_UNKNOWN && !is_known(callee)) {
        CallPlan plan = {.loc = loc_of(fn->front, call),
                         .type = type_int(fn->front, 32, true)};
        Name name = overloaded_name(fn, call);

        if (!*name)
            return emit_havoc(fn, HAVOC_DEPENDENT, 0, NULL, 0);
        plan_unresolved(fn, &plan, call, name);
        call_args(fn, &plan, call, clang_getNullCursor(),
                  (CXType){.kind = CXType_Invalid}, 0);
        return call_emit(fn, &plan);
    }
    return lower_named_call(fn, call, callee, into);
}
