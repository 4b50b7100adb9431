/* Objects of class type: construction into a place, copies, assignment, destruction,
 * element by element for arrays.
 *
 * A prvalue has no place of its own: its consumer gives it one (a variable, a member, a
 * parameter, the result slot, else a temporary), and object_into constructs it there.
 * That makes copy elision and the nameless constructor calls of C++14 fall out. Special
 * members that do what a member-wise copy does are a COPY; those that do nothing are left
 * out.
 *
 * Elements of a short array are handled one by one, so that each keeps its identity; a
 * longer one, or one of unknown length, by a loop over its elements.
 */
#include "front/cpp.h"

#include <string.h>

#define UNROLLED_ELEMENTS 8

/* arrays */

static Ref index_temporary(FnCtx *fn, Ref start)
{
    uint32_t type = type_int(fn->front, 64, false);
    uint32_t local = local_temporary(fn, type);

    emit_store(fn, type, ref_local(local), start);
    return ref_local(local);
}

/* for (i = 0; i < count; i++) each(i), or from count - 1 down to 0. */
static void each_in_loop(FnCtx *fn, Ref place, CXType element, Ref count, bool backwards,
                         ElementAction *each, void *data)
{
    uint32_t size_type = type_int(fn->front, 64, false), bool_type = type_bool(fn->front);
    uint32_t head = blk_new(fn), body = blk_new(fn), after = blk_new(fn);
    uint32_t depth = scope_push(fn);
    Ref index = index_temporary(fn, backwards ? count : ref_int(0));

    emit_jump(fn, head);
    blk_open(fn, head);
    Ref i = emit_load(fn, size_type, index);
    Ref more = backwards ? emit(fn, OP_NE, bool_type, i, ref_int(0))
                         : emit(fn, OP_ULT, bool_type, i, count);
    emit_branch(fn, more, body, after, NULL, NULL);
    blk_open(fn, body);
    if (backwards)
        i = emit(fn, OP_SUB, size_type, i, ref_int(1));
    if (backwards)
        emit_store(fn, size_type, index, i);
    each(fn, i, emit_elem(fn, type_of(fn->front, element), place, i), element, data);
    if (!backwards)
        emit_store(fn, size_type, index, emit(fn, OP_ADD, size_type, i, ref_int(1)));
    emit_jump(fn, head);
    blk_open(fn, after);
    scope_pop(fn, depth);
}

/* Nobody knows how many elements there are, but one at least: an array of none has no
 * elements to lose. */
static void each_of_some(FnCtx *fn, Ref place, CXType element, ElementAction *each,
                         void *data)
{
    uint32_t body = blk_new(fn), after = blk_new(fn);

    emit_jump(fn, body);
    blk_open(fn, body);
    each(fn, ref_undef(), emit_elem(fn, type_of(fn->front, element), place, ref_undef()),
         element, data);
    emit_branch(fn, ref_undef(), body, after, NULL, NULL);
    blk_open(fn, after);
}

void object_each(FnCtx *fn, Ref place, CXType element, Ref count, bool backwards,
                 ElementAction *each, void *data)
{
    uint32_t type = type_of(fn->front, element);

    if (count.kind == REF_UNDEF) {
        each_of_some(fn, place, element, each, data);
        return;
    }
    if (count.kind != REF_INT || count.num > UNROLLED_ELEMENTS) {
        each_in_loop(fn, place, element, count, backwards, each, data);
        return;
    }
    for (int64_t k = 0; k < count.num; k++) {
        Ref i = ref_int(backwards ? count.num - 1 - k : k);
        each(fn, i, emit_elem(fn, type, place, i), element, data);
    }
}

/* Element type of an array's one level, and its length. False: no array. */
static bool array_level(CXType type, CXType *element, Ref *count)
{
    CXType canonical = clang_getCanonicalType(type);
    long long n = clang_getArraySize(canonical);

    *element = clang_getArrayElementType(canonical);
    *count = n >= 0 ? ref_int(n) : ref_undef();
    return element->kind != CXType_Invalid;
}

/* destruction */

static void destroy_element(FnCtx *fn, Ref index, Ref place, CXType type, void *data)
{
    (void)index;
    object_destroy(fn, place, type, *(uint32_t *)data);
}

void object_destroy(FnCtx *fn, Ref place, CXType type, uint32_t loc)
{
    CXType element;
    Ref count;

    if (!type_needs_destroy(fn->front, type))
        return;
    if (array_level(type, &element, &count)) {
        object_each(fn, place, element, count, true, destroy_element, &loc);
        return;
    }
    Class *c = class_of(fn->front, type);
    CallPlan plan = {.loc = loc, .type = type_void(fn->front)};
    uint32_t object_type = type_of(fn->front, c->type);

    plan.call.kind = CALL_DIRECT;
    plan.call.decl = class_destructor(fn->front, c);
    plan.call.callee = (Ref){REF_FN, plan.call.decl, 0};
    plan.call.has_object = true;
    plan.call.object_type = type_of(fn->front, type);
    plan.call.is_implicit = true;
    plan.call.is_scope_exit = true;
    plan.text = fn->unit->decls.v[plan.call.decl].text;
    call_arg(fn, &plan, place, type_pointer_to(fn->front, object_type), 0);
    call_emit(fn, &plan);
}

/* constructor calls */

/* `T()` and `T{}` zero what their constructor does not initialise; `T t` does not. Both
 * are the same CallExpr, whose text ends in a bracket or in the name. */
static bool is_value_initialised(FnCtx *fn, CXCursor call)
{
    CXFile file;
    unsigned offset;
    size_t len = 0;

    if (clang_Cursor_isNull(call))
        return false;
    CXSourceLocation end = clang_getRangeEnd(clang_getCursorExtent(call));
    clang_getFileLocation(end, &file, NULL, NULL, &offset);
    const char *text = file ? file_text(fn->front, file, &len) : NULL;
    return text && offset > 0 && offset <= len &&
           (text[offset - 1] == ')' || text[offset - 1] == '}');
}

static Special constructor_kind(CXCursor ctor)
{
    if (clang_CXXConstructor_isDefaultConstructor(ctor))
        return SPECIAL_DEFAULT;
    if (clang_CXXConstructor_isCopyConstructor(ctor))
        return SPECIAL_COPY;
    if (clang_CXXConstructor_isMoveConstructor(ctor))
        return SPECIAL_MOVE;
    return SPECIAL_COUNT;
}

CallPlan plan_member(FnCtx *fn, CXCursor method, Ref place, const Class *c)
{
    CallPlan plan = {.type = type_void(fn->front)};
    uint32_t object_type = type_of(fn->front, c->type);

    plan.call.kind = CALL_DIRECT;
    plan.call.decl = decl_of(fn->front, method);
    plan.call.callee = (Ref){REF_FN, plan.call.decl, 0};
    plan.call.has_object = true;
    plan.call.object_type = object_type;
    plan.text = fn->unit->decls.v[plan.call.decl].text;
    call_arg(fn, &plan, place, type_pointer_to(fn->front, object_type), 0);
    return plan;
}

static void add_arguments(FnCtx *fn, CallPlan *plan, CXCursor ctor, CXCursor call)
{
    int n = clang_Cursor_isNull(call) ? 0 : clang_Cursor_getNumArguments(call);
    int nparams = clang_Cursor_getNumArguments(ctor);

    for (int i = 0; i < n || i < nparams; i++) {
        CXCursor param = clang_getNullCursor(), arg = clang_getNullCursor();
        CXType type = {.kind = CXType_Invalid};
        if (i < nparams) {
            param = clang_Cursor_getArgument(ctor, (unsigned)i);
            type = clang_getCursorType(param);
        }
        if (i < n)
            arg = clang_Cursor_getArgument(call, (unsigned)i);
        call_arg_default(fn, plan, arg, param, type);
    }
}

void object_construct(FnCtx *fn, CXCursor ctor, CXCursor call, Ref place, CXType type)
{
    Class *c = class_of(fn->front, type);
    Special kind = constructor_kind(ctor);
    bool zeroes = kind == SPECIAL_DEFAULT && clang_CXXMethod_isDefaulted(ctor) &&
                  is_value_initialised(fn, call);

    if (!c)
        return;
    class_constructed(fn->front, c);
    if (zeroes)
        emit_zero(fn, type_of(fn->front, c->type), place);
    if (kind < SPECIAL_OF_CLASS && class_is_trivial(fn->front, c, kind)) {
        bool has_source = kind != SPECIAL_DEFAULT && !clang_Cursor_isNull(call);
        if (has_source)
            emit_copy(fn, type_of(fn->front, c->type), place,
                      lower_place(fn, clang_Cursor_getArgument(call, 0)));
        return;
    }
    CallPlan plan = plan_member(fn, ctor, place, c);
    uint32_t loc = clang_Cursor_isNull(call) ? 0 : loc_of(fn->front, call);
    plan.loc = loc;
    plan.call.is_implicit = loc == 0;
    add_arguments(fn, &plan, ctor, call);
    call_emit(fn, &plan);
}

/* default and value initialisation */

typedef struct {
    CXCursor call; /* array's CallExpr, or null */
    bool is_value; /* = {}: zero what no constructor initialises */
} DefaultHow;

static void default_into(FnCtx *fn, Ref place, CXType type, const DefaultHow *how);

static void default_element(FnCtx *fn, Ref index, Ref place, CXType type, void *data)
{
    (void)index;
    default_into(fn, place, type, data);
    scope_add_destroy(fn, place, type, CLEAN_PARTIAL);
}

static void default_into(FnCtx *fn, Ref place, CXType type, const DefaultHow *how)
{
    CXType element;
    Ref count;
    bool is_array = array_level(type, &element, &count);
    Class *c = class_of(fn->front, is_array ? array_element(type, NULL) : type);

    CXCursor ctor = c ? c->declared[SPECIAL_DEFAULT] : clang_getNullCursor();

    if (how->is_value && (clang_Cursor_isNull(ctor) || clang_CXXMethod_isDefaulted(ctor)))
        emit_zero(fn, type_of(fn->front, type), place);
    if (!c || class_is_trivial(fn->front, c, SPECIAL_DEFAULT))
        return;
    if (is_array) {
        uint32_t depth = scope_push(fn);
        DefaultHow inner = {how->call, false};
        object_each(fn, place, element, count, false, default_element, &inner);
        scope_remove_partial(fn, depth);
        return;
    }
    if (!clang_Cursor_isNull(c->special[SPECIAL_DEFAULT]))
        object_construct(fn, c->special[SPECIAL_DEFAULT], clang_getNullCursor(), place,
                         type);
    else
        special_missing(fn, c, SPECIAL_DEFAULT, place, ref_none());
}

void object_default(FnCtx *fn, Ref place, CXType type)
{
    DefaultHow how = {clang_getNullCursor(), false};

    default_into(fn, place, type, &how);
}

/* The initialiser expression of a field, or null. Array bounds and bit widths are
 * children too. */
static CXCursor field_initialiser(FnCtx *fn, CXCursor field)
{
    Kids kids = kids_expr(fn->front, field);
    uint32_t skip = clang_Cursor_isBitField(field) ? 1 : 0;

    for (CXType t = clang_getCursorType(field);; t = clang_getArrayElementType(t)) {
        if (clang_getArrayElementType(t).kind == CXType_Invalid)
            break;
        skip += t.kind == CXType_ConstantArray;
    }
    return kids.n > skip ? kids.v[kids.n - 1] : clang_getNullCursor();
}

void object_default_field(FnCtx *fn, CXCursor field, Ref place, CXType type)
{
    CXCursor init = field_initialiser(fn, field);
    DefaultHow how = {clang_getNullCursor(), true};

    if (!clang_Cursor_isNull(init))
        lower_into(fn, init, place, type);
    else if (type_is_reference(type))
        emit_store(fn, type_of(fn->front, type), place, ref_undef());
    else
        default_into(fn, place, type, &how);
}

void object_member_default(FnCtx *fn, CXCursor field, Ref place, CXType type)
{
    CXCursor init = field_initialiser(fn, field);

    if (clang_Cursor_isNull(init))
        object_default(fn, place, type);
    else if (type_is_reference(type))
        emit_store(fn, type_of(fn->front, type), place, lower_place(fn, init));
    else
        lower_into(fn, init, place, type);
}

/* copies */

typedef struct {
    Ref from;
    bool is_move, is_assign;
} CopyHow;

static void copy_object(FnCtx *fn, Ref to, CXType type, const CopyHow *how);

static void copy_element(FnCtx *fn, Ref index, Ref to, CXType type, void *data)
{
    CopyHow how = *(const CopyHow *)data;

    how.from = emit_elem(fn, type_of(fn->front, type), how.from, index);
    copy_object(fn, to, type, &how);
    if (!how.is_assign)
        scope_add_destroy(fn, to, type, CLEAN_PARTIAL);
}

static Special copy_kind(const CopyHow *how)
{
    if (how->is_assign)
        return how->is_move ? SPECIAL_MOVE_ASSIGN : SPECIAL_COPY_ASSIGN;
    return how->is_move ? SPECIAL_MOVE : SPECIAL_COPY;
}

static CXCursor copy_member(Class *c, const CopyHow *how)
{
    Special copy = how->is_assign ? SPECIAL_COPY_ASSIGN : SPECIAL_COPY;
    Special move = how->is_assign ? SPECIAL_MOVE_ASSIGN : SPECIAL_MOVE;
    CXCursor m = how->is_move ? c->special[move] : c->special[copy];

    if (clang_Cursor_isNull(m) ||
        (how->is_move && clang_CXXMethod_isDeleted(m) && clang_CXXMethod_isDefaulted(m)))
        m = c->special[copy];
    return m;
}

static void copy_by_call(FnCtx *fn, Ref to, Class *c, const CopyHow *how)
{
    CXCursor m = copy_member(c, how);
    Ref both[2] = {to, how->from};

    if (clang_Cursor_isNull(m)) {
        special_missing(fn, c, copy_kind(how), to, how->from);
        return;
    }
    if (clang_CXXMethod_isDeleted(m)) {
        emit_havoc(fn, HAVOC_SPECIAL_MEMBER, 0, both, 2);
        return;
    }
    if (!how->is_assign)
        class_constructed(fn->front, c);
    CallPlan plan = plan_member(fn, m, to, c);
    plan.call.is_implicit = true;
    if (how->is_assign)
        plan.type = type_of(fn->front, clang_getCursorResultType(m));
    uint32_t object_type = type_of(fn->front, c->type);
    call_arg(fn, &plan, how->from, type_reference_to(fn->front, object_type), 0);
    call_emit(fn, &plan);
}

static void copy_object(FnCtx *fn, Ref to, CXType type, const CopyHow *how)
{
    CXType element;
    Ref count;
    Special kind = copy_kind(how);
    bool is_array = array_level(type, &element, &count);
    Class *c = class_of(fn->front, is_array ? array_element(type, NULL) : type);

    if (!c || class_is_trivial(fn->front, c, kind)) {
        emit_copy(fn, type_of(fn->front, type), to, how->from);
    } else if (is_array) {
        CopyHow inner = *how;
        uint32_t depth = scope_push(fn);
        object_each(fn, to, element, count, false, copy_element, &inner);
        scope_remove_partial(fn, depth);
    } else {
        copy_by_call(fn, to, c, how);
    }
}

void object_copy(FnCtx *fn, Ref to, Ref from, CXType type, bool is_move)
{
    CopyHow how = {from, is_move, false};

    copy_object(fn, to, type, &how);
}

void object_assign(FnCtx *fn, Ref to, Ref from, CXType type, bool is_move)
{
    CopyHow how = {from, is_move, true};

    copy_object(fn, to, type, &how);
}

/* conversions that a syntactic initialiser list does not show */

static bool takes_argument(FnCtx *fn, CXCursor ctor, CXType arg)
{
    CXType param = clang_getCursorType(clang_Cursor_getArgument(ctor, 0));

    (void)fn;
    return type_same(param, arg);
}

static bool is_pointer_like(CXType type)
{
    return type.kind == CXType_Pointer || type.kind == CXType_ConstantArray ||
           type.kind == CXType_IncompleteArray || type.kind == CXType_FunctionProto ||
           type.kind == CXType_NullPtr;
}

/* False for scalars of which none is made into the other. */
static bool may_be_made(CXType arg, CXType param)
{
    if (param.kind == CXType_NullPtr)
        return arg.kind == CXType_NullPtr;
    return is_pointer_like(arg) == is_pointer_like(param);
}

/* False if the first parameter takes no argument of type `arg`, as far as the kinds of
 * both tell; a class may be made by a constructor that takes such a scalar. */
static bool may_take(FnCtx *fn, CXCursor ctor, CXType arg)
{
    CXType param = clang_getCursorType(clang_Cursor_getArgument(ctor, 0));

    param = clang_getCanonicalType(clang_getNonReferenceType(param));
    arg = clang_getCanonicalType(clang_getNonReferenceType(arg));
    const Class *from = class_of(fn->front, arg), *to = class_of(fn->front, param);
    if (from)
        return to || (param.kind != CXType_NullPtr &&
                      (!from->is_lambda || is_pointer_like(param)));
    if (!to || !to->is_std)
        return to || may_be_made(arg, param);
    for (uint32_t i = 0; i < to->methods.n; i++) {
        CXCursor m = to->methods.v[i];
        if (clang_getCursorKind(m) != CXCursor_Constructor ||
            constructor_kind(m) != SPECIAL_COUNT || clang_Cursor_getNumArguments(m) < 1)
            continue;
        CXType takes = clang_getCursorType(clang_Cursor_getArgument(m, 0));
        takes = clang_getCanonicalType(clang_getNonReferenceType(takes));
        if (class_of(fn->front, takes) == NULL && may_be_made(arg, takes))
            return true;
    }
    return false;
}

/* Parameters that a call must give. */
static int required_parameters(FnCtx *fn, CXCursor ctor)
{
    int n = clang_Cursor_getNumArguments(ctor), required = 0;

    for (int i = 0; i < n; i++) {
        CXCursor param = clang_Cursor_getArgument(ctor, (unsigned)i);
        if (kids_expr(fn->front, param).n == 0)
            required = i + 1;
    }
    return required;
}

/* The one constructor that takes `args`: by exact type if there is one argument, else by
 * number. */
static CXCursor converting_constructor(FnCtx *fn, const Class *c, const CXCursor *args,
                                       uint32_t n)
{
    CXCursor by_number = clang_getNullCursor();
    uint32_t candidates = 0;

    for (uint32_t i = 0; i < c->methods.n; i++) {
        CXCursor m = c->methods.v[i];
        if (clang_getCursorKind(m) != CXCursor_Constructor ||
            clang_CXXMethod_isDeleted(m) ||
            (constructor_kind(m) != SPECIAL_COUNT && n > 0))
            continue;
        if (required_parameters(fn, m) > (int)n ||
            clang_Cursor_getNumArguments(m) < (int)n)
            continue;
        if (n == 1 && takes_argument(fn, m, clang_getCursorType(args[0])))
            return m;
        if (n == 1 && !may_take(fn, m, clang_getCursorType(args[0])))
            continue;
        by_number = m;
        candidates++;
    }
    return candidates == 1 ? by_number : clang_getNullCursor();
}

static void convert_by(FnCtx *fn, CXCursor ctor, const CXCursor *args, uint32_t n,
                       Ref place, Class *c)
{
    CallPlan plan = plan_member(fn, ctor, place, c);
    int nparams = clang_Cursor_getNumArguments(ctor);

    class_constructed(fn->front, c);
    for (int i = 0; i < nparams; i++) {
        CXCursor param = clang_Cursor_getArgument(ctor, (unsigned)i);
        CXCursor arg = (uint32_t)i < n ? args[i] : clang_getNullCursor();
        call_arg_default(fn, &plan, arg, param, clang_getCursorType(param));
    }
    call_emit(fn, &plan);
}

void object_convert_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    Class *c = class_of(fn->front, type);
    CXCursor inner = strip_parens(fn, expr);
    bool is_list = clang_getCursorKind(inner) == CXCursor_InitListExpr;
    Kids list = is_list ? kids_expr(fn->front, inner) : (Kids){&expr, 1};
    CXCursor ctor =
        c ? converting_constructor(fn, c, list.v, list.n) : clang_getNullCursor();

    if (!clang_Cursor_isNull(ctor)) {
        convert_by(fn, ctor, list.v, list.n, place, c);
        return;
    }
    if (c && c->is_std && list.n == 1) {
        library_convert(fn, c, place, list.v[0]);
        return;
    }
    emit_zero(fn, type_of(fn->front, type), place);
    emit_havoc(fn, HAVOC_INITIALISER, 0, &place, 1);
    lower_discard(fn, expr);
}

bool cpp_item_is_whole(FnCtx *fn, CXCursor item, CXType type)
{
    Class *c = class_of(fn->front, type),
          *from = class_of(fn->front, clang_getCursorType(item));

    if (!c || (from && class_is_or_derives(fn->front, from, c)))
        return true;
    return !class_is_aggregate(fn->front, c);
}

/* The conversion function of class `c` that yields `type`, or its only one. */
static CXCursor conversion_to(const Class *c, CXType type)
{
    CXCursor only = clang_getNullCursor();
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->methods.n; i++) {
        CXCursor m = c->methods.v[i];
        if (clang_getCursorKind(m) != CXCursor_ConversionFunction)
            continue;
        if (type_same(clang_getCursorResultType(m), type))
            return m;
        only = m;
        n++;
    }
    return n == 1 ? only : clang_getNullCursor();
}

bool cpp_scalar_of_class(FnCtx *fn, CXCursor expr, CXType type, Ref *out)
{
    Class *c = class_of(fn->front, clang_getCursorType(expr));

    if (!c)
        return false;
    if (c->is_lambda) {
        lower_place(fn, expr);
        *out = closure_function(fn, c);
        return out->kind != REF_NONE;
    }
    CXCursor m = conversion_to(c, type);
    if (clang_Cursor_isNull(m))
        return false;
    CallPlan plan = plan_member(fn, m, lower_place(fn, expr), c);
    plan.type = type_of(fn->front, clang_getCursorResultType(m));
    plan.call.is_implicit = true;
    *out = call_emit(fn, &plan);
    return true;
}

/* prvalues */

static bool is_wrapper(enum CXCursorKind kind)
{
    return kind == CXCursor_UnexposedExpr || kind == CXCursor_ParenExpr ||
           kind == CXCursor_CXXFunctionalCastExpr || kind == CXCursor_CStyleCastExpr ||
           kind == CXCursor_CXXStaticCastExpr || kind == CXCursor_CXXConstCastExpr;
}

/* The one operand of a wrapper of the same class, else null. */
static CXCursor unwrap(FnCtx *fn, CXCursor expr)
{
    if (!is_wrapper(clang_getCursorKind(expr)))
        return clang_getNullCursor();
    Kids kids = kids_expr(fn->front, expr);
    if (kids.n == 0 ||
        !type_same(clang_getCursorType(kids.v[kids.n - 1]), clang_getCursorType(expr)))
        return clang_getNullCursor();
    return kids.v[kids.n - 1];
}

bool expr_is_prvalue(FnCtx *fn, CXCursor expr)
{
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(expr);
        CXCursor inner = unwrap(fn, expr);
        if (!clang_Cursor_isNull(inner)) {
            expr = inner;
            continue;
        }
        if (kind == CXCursor_CallExpr)
            return !type_is_reference(call_result_type(fn, expr));
        if (kind == CXCursor_ConditionalOperator) {
            Kids kids = kids_expr(fn->front, expr);
            if (kids.n < 3)
                return false;
            expr = kids.v[1];
            continue;
        }
        if (kind == CXCursor_BinaryOperator &&
            clang_getCursorBinaryOperatorKind(expr) == CXBinaryOperator_Comma) {
            Kids kids = kids_expr(fn->front, expr);
            if (kids.n < 2)
                return false;
            expr = kids.v[1];
            continue;
        }
        return kind == CXCursor_InitListExpr || kind == CXCursor_LambdaExpr ||
               kind == CXCursor_CompoundLiteralExpr || kind == CXCursor_UnexposedExpr ||
               kind == CXCursor_StmtExpr || kind == CXCursor_CXXThrowExpr;
    }
}

/* An object named by std::move or a cast to &&: what is initialised from it may take it
 * over. */
static bool is_expiring(FnCtx *fn, CXCursor expr)
{
    CXCursor inner = strip_parens(fn, expr);

    if (clang_getCursorKind(inner) == CXCursor_CallExpr)
        return clang_getCanonicalType(call_result_type(fn, inner)).kind ==
               CXType_RValueReference;
    return false;
}

static bool is_class_over(FnCtx *fn, CXCursor expr, CXType type)
{
    return class_of(fn->front, clang_getCursorType(expr)) != NULL &&
           type_same(clang_getCursorType(expr), type);
}

/* std::initializer_list: a hidden array, its address and its length. */
static bool initializer_list_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    CXCursor inner = strip_parens(fn, expr);
    CXType array = clang_getCanonicalType(clang_getCursorType(inner)), element;
    Class *c = class_of(fn->front, type);
    Ref count;

    if (!c || !c->is_std || !array_level(array, &element, &count))
        return false;
    uint32_t depth = scope_push(fn),
             local = local_temporary(fn, type_of(fn->front, array));
    lower_into(fn, inner, ref_local(local), array);
    scope_add_destroy(fn, ref_local(local), array, CLEAN_DESTROY);
    scope_tie(fn, depth, local, place);
    uint32_t record = record_of_type(fn->front, c->type);
    for (uint32_t i = 0; i < c->fields.n; i++) {
        CXType field = clang_getCanonicalType(clang_getCursorType(c->fields.v[i]));
        Ref value =
            field.kind == CXType_Pointer && i == 0 ? ref_local(local)
            : field.kind == CXType_Pointer
                ? emit_elem(fn, type_of(fn->front, element), ref_local(local), count)
                : count;
        emit_store(fn, type_of(fn->front, field), emit_field(fn, record, i, place),
                   value);
    }
    return true;
}

static bool call_into(FnCtx *fn, CXCursor call, Ref place, CXType type)
{
    CXCursor callee = call_callee(fn, call);

    if (clang_Cursor_isNull(callee) && clang_Cursor_getNumArguments(call) == 1 &&
        is_class_over(fn, clang_Cursor_getArgument(call, 0), type)) {
        lower_into(fn, clang_Cursor_getArgument(call, 0), place, type);
        return true;
    }
    if (clang_getCursorKind(callee) != CXCursor_Constructor)
        return false;
    if (clang_getArrayElementType(clang_getCanonicalType(type)).kind != CXType_Invalid) {
        DefaultHow how = {call, is_value_initialised(fn, call)};
        default_into(fn, place, type, &how);
        return true;
    }
    object_construct(fn, callee, call, place, type);
    return true;
}

static bool list_into(FnCtx *fn, CXCursor list, Ref place, CXType type)
{
    Kids kids = kids_expr(fn->front, list);
    Class *c = class_of(fn->front, type);

    if (kids.n == 1 && is_class_over(fn, kids.v[0], type)) {
        lower_into(fn, kids.v[0], place, type);
        return true;
    }
    if (c && !class_is_aggregate(fn->front, c)) {
        object_convert_into(fn, list, place, type);
        return true;
    }
    return false;
}

/* A wrapper over something of another type. */
static bool wrapped_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    Kids kids = kids_expr(fn->front, expr);

    if (kids.n == 0 && clang_getCursorKind(expr) == CXCursor_UnexposedExpr) {
        DefaultHow how = {clang_getNullCursor(), true};
        default_into(fn, place, type, &how);
        return true;
    }
    if (kids.n == 2 && type_same(clang_getCursorType(kids.v[0]), type)) {
        /* An array copied element by element: the source, and how to copy one element. */
        object_copy(fn, place, lower_place(fn, kids.v[0]), type, false);
        return true;
    }
    return kids.n == 1 && initializer_list_into(fn, kids.v[0], place, type);
}

/* A cast that clang left without the call that converts, since there is an error in it. */
static bool broken_cast_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    Kids kids = kids_expr(fn->front, expr);
    Class *c = class_of(fn->front, type), *from;

    if (c == NULL || kids.n > 1 || clang_getCursorKind(expr) == CXCursor_UnexposedExpr)
        return false;
    from = kids.n == 1 ? class_of(fn->front, clang_getCursorType(kids.v[0])) : NULL;
    if (from != NULL && class_is_or_derives(fn->front, from, c))
        return false;
    if (kids.n == 1) {
        object_convert_into(fn, kids.v[0], place, type);
    } else {
        emit_zero(fn, type_of(fn->front, type), place);
        emit_havoc(fn, HAVOC_INITIALISER, 0, &place, 1);
    }
    return true;
}

bool object_into(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    enum CXCursorKind kind = clang_getCursorKind(expr);
    CXCursor inner = unwrap(fn, expr);

    if (!clang_Cursor_isNull(inner)) {
        lower_into(fn, inner, place, type);
        return true;
    }
    if (kind == CXCursor_CallExpr && call_into(fn, expr, place, type))
        return true;
    if (kind == CXCursor_InitListExpr)
        return list_into(fn, expr, place, type);
    if (kind == CXCursor_LambdaExpr) {
        closure_into(fn, expr, place, type);
        return true;
    }
    if (kind == CXCursor_CXXThrowExpr) {
        lower_throw(fn, expr);
        return true;
    }
    if (is_wrapper(kind) &&
        (wrapped_into(fn, expr, place, type) || broken_cast_into(fn, expr, place, type)))
        return true;
    if (expr_is_prvalue(fn, expr))
        return false;
    CXType element;
    Ref count;
    if (array_level(type, &element, &count)) {
        object_copy(fn, place, lower_place(fn, expr), type, is_expiring(fn, expr));
        return true;
    }
    Class *from = class_of(fn->front, clang_getCursorType(expr));
    if (!from || !class_is_or_derives(fn->front, from, class_of(fn->front, type)))
        object_convert_into(fn, expr, place, type);
    else
        object_copy(fn, place,
                    cpp_cast_class(fn, lower_place(fn, expr), from->type, type), type,
                    is_expiring(fn, expr));
    return true;
}

/* return */

CXCursor return_moves(FnCtx *fn, CXCursor expr)
{
    CXCursor none = clang_getNullCursor();
    VarPlace place;

    if (clang_Cursor_isNull(expr) || !fn->result_local)
        return none;
    CXCursor inner = strip_parens(fn, expr);
    if (clang_getCursorKind(inner) == CXCursor_CallExpr) {
        CXCursor callee = call_callee(fn, inner);
        bool is_copy = clang_getCursorKind(callee) == CXCursor_Constructor &&
                       (constructor_kind(callee) == SPECIAL_COPY ||
                        constructor_kind(callee) == SPECIAL_MOVE);
        if (!is_copy && !clang_Cursor_isNull(callee))
            return none;
        if (clang_Cursor_getNumArguments(inner) != 1)
            return none;
        inner = strip_parens(fn, clang_Cursor_getArgument(inner, 0));
    }
    if (clang_getCursorKind(inner) != CXCursor_DeclRefExpr)
        return none;
    CXCursor var = clang_getCursorReferenced(inner);
    if (clang_getCursorKind(var) != CXCursor_VarDecl || !var_find(fn, var, &place) ||
        place.is_reference || place.in_record ||
        !type_same(clang_getCursorType(var), fn->result))
        return none;
    return var;
}

/* default arguments */

/* A default argument, and `()` as an initialiser, is a wrapper without place and
 * children. */
static bool is_placeless(FnCtx *fn, CXCursor expr)
{
    unsigned line = 0;

    if (clang_Cursor_isNull(expr))
        return true;
    if (clang_getCursorKind(expr) != CXCursor_UnexposedExpr)
        return false;
    clang_getExpansionLocation(clang_getCursorLocation(expr), NULL, &line, NULL, NULL);
    return line == 0 && kids_of(fn->front, expr).n == 0;
}

void call_arg_default(FnCtx *fn, CallPlan *plan, CXCursor expr, CXCursor param,
                      CXType type)
{
    if (clang_Cursor_isNull(param) || !is_placeless(fn, expr)) {
        if (!clang_Cursor_isNull(expr))
            call_arg_expr(fn, plan, expr, type);
        return;
    }
    Kids kids = kids_expr(fn->front, param);
    if (kids.n > 0) {
        uint32_t loc = fn->loc;
        call_arg_expr(fn, plan, kids.v[kids.n - 1], type);
        fn->loc = loc;
    } else {
        call_arg(fn, plan, ref_undef(), type_of(fn->front, type), 0);
    }
}

void object_initialise(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    DefaultHow how = {clang_getNullCursor(), true};

    if (is_placeless(fn, expr))
        default_into(fn, place, type, &how);
    else if (type_is_reference(type))
        emit_store(fn, type_of(fn->front, type), place, lower_place(fn, expr));
    else
        lower_into(fn, expr, place, type);
}
