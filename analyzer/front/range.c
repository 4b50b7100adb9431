/* Range-for and structured bindings.
 *
 * A range-for is a loop over hidden variables: __range, __begin, __end. libclang shows
 * the element's variable, whose initialiser names __begin, which names __range; __end,
 * the comparison and the step do not appear and are looked up by name. What cannot be
 * found is left undecided: the loop runs any number of times, and each round asks the
 * same iterator for an element.
 */
#include "front/cpp.h"

#include <string.h>

/* hidden variables */

typedef struct {
    FrontCtx *front;
    const char *prefix;
    CXCursor found;
} NameSearch;

static enum CXChildVisitResult find_named(CXCursor cursor, CXCursor parent,
                                          CXClientData data)
{
    NameSearch *search = data;

    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_DeclRefExpr) {
        CXCursor var = clang_getCursorReferenced(cursor);
        if (clang_getCursorKind(var) == CXCursor_VarDecl &&
            text_starts(spelling_of(search->front, var), search->prefix)) {
            search->found = var;
            return CXChildVisit_Break;
        }
    }
    return CXChildVisit_Recurse;
}

/* The hidden variable whose name begins with `prefix` in an expression, or null. */
static CXCursor hidden_variable(FnCtx *fn, CXCursor expr, const char *prefix)
{
    NameSearch search = {fn->front, prefix, clang_getNullCursor()};

    if (!clang_Cursor_isNull(expr)) {
        find_named(expr, expr, &search);
        clang_visitChildren(expr, find_named, &search);
    }
    return search.found;
}

static uint32_t local_new(FnCtx *fn, Name name, uint32_t type, uint32_t loc,
                          bool is_reference)
{
    Local local = {.name = name, .type = type, .loc = loc, .is_reference = is_reference};

    local.is_temporary = name == NULL;
    uint32_t id = fn_add_local(fn->unit, &fn->fn, local);
    local_live(fn, id);
    scope_add_dead(fn, id);
    return id;
}

/* Binds `var` (null: none) to a reference to `expr`'s object, whose temporary lives
 * on. */
static uint32_t bind_reference(FnCtx *fn, CXCursor var, CXCursor expr)
{
    uint32_t type = type_reference_to(fn->front, type_of_cursor(fn->front, expr));
    uint32_t local = local_new(fn, NULL, type, 0, true), depth = scope_push(fn);
    Ref place = lower_place(fn, expr);

    depth = scope_extend(fn, depth, place);
    emit_store(fn, type, ref_local(local), place);
    scope_pop(fn, depth);
    if (!clang_Cursor_isNull(var))
        var_bind(fn, var, (VarPlace){.local = local, .is_reference = true});
    return local;
}

/* init-statements that libclang does not visit */

typedef struct {
    FnCtx *fn;
    CXFile file;
    unsigned from, to; /* offsets between which the init-statement stands */
} InitSearch;

/* A variable that the statement names, declared before its first visible part: the
 * init-statement's. */
static enum CXChildVisitResult find_init(CXCursor cursor, CXCursor parent,
                                         CXClientData data)
{
    InitSearch *search = data;
    CXCursor var = clang_getCursorReferenced(cursor);
    CXFile file;
    VarPlace place;
    unsigned offset;

    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_DeclRefExpr ||
        clang_getCursorKind(var) != CXCursor_VarDecl ||
        var_find(search->fn, var, &place) ||
        clang_Cursor_hasVarDeclGlobalStorage(var) == 1)
        return CXChildVisit_Recurse;
    clang_getFileLocation(clang_getCursorLocation(var), &file, NULL, NULL, &offset);
    if (!text_starts(spelling_of(search->fn->front, var), "__") &&
        offset > search->from && offset < search->to && file && search->file &&
        clang_File_isEqual(file, search->file))
        lower_var(search->fn, var);
    return CXChildVisit_Recurse;
}

void cpp_hidden_init(FnCtx *fn, CXCursor stmt, CXCursor first)
{
    InitSearch search = {.fn = fn};
    CXSourceLocation at = clang_getRangeStart(clang_getCursorExtent(stmt));

    clang_getFileLocation(at, &search.file, NULL, NULL, &search.from);
    clang_getFileLocation(clang_getRangeStart(clang_getCursorExtent(first)), NULL, NULL,
                          NULL, &search.to);
    clang_visitChildren(stmt, find_init, &search);
}

/* the loop */

typedef struct {
    CXCursor var; /* VarDecl, or UnexposedDecl of a structured binding */
    CXCursor range, body;
    CXCursor begin; /* hidden variable, or null */
    CXType iterator;
    uint32_t begin_local, end_local; /* 0: none */
    CXCursor compare, step;          /* methods of a class iterator, or null */
    bool compare_equal;              /* == stands in for != */
} RangeLoop;

static CXCursor variable_initialiser(FnCtx *fn, CXCursor var)
{
    if (clang_getCursorKind(var) == CXCursor_VarDecl)
        return clang_Cursor_getVarDeclInitializer(var);
    Kids kids = kids_expr(fn->front, var);
    return kids.n ? kids.v[0] : clang_getNullCursor();
}

/* The children: the element's variable, the range, the body. */
static bool loop_parts(FnCtx *fn, CXCursor stmt, RangeLoop *loop)
{
    Kids kids = kids_of(fn->front, stmt);
    uint32_t n = 0;

    loop->var = loop->range = loop->body = clang_getNullCursor();
    for (uint32_t i = 0; i < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);
        if (kind == CXCursor_DeclStmt && clang_Cursor_isNull(loop->var)) {
            Kids decls = kids_of(fn->front, kids.v[i]);
            loop->var = decls.n ? decls.v[0] : loop->var;
        } else if (clang_isDeclaration(kind)) {
            loop->var = kids.v[i];
        } else if (clang_isExpression(kind) && n++ == 0) {
            loop->range = kids.v[i];
        }
    }
    if (kids.n)
        loop->body = kids.v[kids.n - 1];
    if (clang_Cursor_isNull(loop->var) || clang_Cursor_isNull(loop->range))
        return false;
    loop->begin = hidden_variable(fn, variable_initialiser(fn, loop->var), "__begin");
    return !clang_Cursor_isNull(loop->begin);
}

/* end() of the object that begin() was called on. */
static CXCursor end_method(FnCtx *fn, CXCursor begin_call)
{
    CXCursor callee = call_callee(fn, begin_call);

    if (clang_getCursorKind(callee) != CXCursor_CXXMethod)
        return clang_getNullCursor();
    Class *c =
        class_of(fn->front, clang_getCursorType(clang_getCursorSemanticParent(callee)));
    const char *name = spelling_of(fn->front, callee);
    bool is_const = clang_CXXMethod_isConst(callee) != 0;
    return c && strcmp(name, "begin") == 0
               ? class_method(fn->front, c, "end", 0, is_const)
               : clang_getNullCursor();
}

static CXCursor call_below(FnCtx *fn, CXCursor expr)
{
    CXCursor inner = strip_casts(fn, expr);

    return clang_getCursorKind(inner) == CXCursor_CallExpr ? inner
                                                           : clang_getNullCursor();
}

/* What a range of the language's own classes lies between. */
typedef struct {
    Ref first, end, count;
} Extent;

static bool list_extent(FnCtx *fn, Class *c, Ref object, Extent *out)
{
    uint32_t record = record_of_type(fn->front, c->type);
    CXType first_type = clang_getCursorType(c->fields.v[0]);
    CXType second_type = clang_getCursorType(c->fields.v[1]);
    uint32_t pointer = type_of(fn->front, first_type);
    Ref first = emit_load(fn, pointer, emit_field(fn, record, 0, object));
    Ref second =
        emit_load(fn, type_of(fn->front, second_type), emit_field(fn, record, 1, object));
    bool has_end = clang_getCanonicalType(second_type).kind == CXType_Pointer;
    uint32_t element =
        type_of(fn->front, clang_getPointeeType(clang_getCanonicalType(first_type)));

    *out = (Extent){first, has_end ? second : emit_elem(fn, element, first, second),
                    has_end ? ref_undef() : second};
    return true;
}

static bool array_extent(FnCtx *fn, Class *c, Ref object, Extent *out)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(c->fields.v[0]));
    uint32_t element = type_of(fn->front, clang_getArrayElementType(type));
    Ref count = ref_int(clang_getArraySize(type));
    Ref first = emit_elem(fn, element,
                          emit_field(fn, record_of_type(fn->front, c->type), 0, object),
                          ref_int(0));

    *out = (Extent){first, emit_elem(fn, element, first, count), count};
    return true;
}

static bool extent_of(FnCtx *fn, Class *c, Ref object, Extent *out)
{
    const char *name;

    if (!c || !c->is_std || c->fields.n == 0)
        return false;
    name = spelling_of(fn->front, c->cursor);
    if (c->fields.n == 2 && strcmp(name, "initializer_list") == 0)
        return list_extent(fn, c, object, out);
    return strcmp(name, "array") == 0 &&
           clang_getCanonicalType(clang_getCursorType(c->fields.v[0])).kind ==
               CXType_ConstantArray &&
           array_extent(fn, c, object, out);
}

bool extent_call(FnCtx *fn, Class *c, const char *name, Ref object, Ref *out)
{
    bool is_begin = strcmp(name, "begin") == 0 || strcmp(name, "cbegin") == 0 ||
                    strcmp(name, "data") == 0;
    bool is_end = strcmp(name, "end") == 0 || strcmp(name, "cend") == 0;
    Extent extent;

    if ((!is_begin && !is_end && strcmp(name, "size") != 0) ||
        !extent_of(fn, c, object, &extent))
        return false;
    *out = is_begin ? extent.first : is_end ? extent.end : extent.count;
    return true;
}

static void end_by_method(FnCtx *fn, RangeLoop *loop, CXCursor method, Ref range)
{
    Class *c =
        class_of(fn->front, clang_getCursorType(clang_getCursorSemanticParent(method)));
    CXType result = clang_getCursorResultType(method);
    CallPlan plan = plan_member(fn, method, range, c);

    plan.type = type_of(fn->front, result);
    plan.call.is_implicit = true;
    loop->end_local = local_new(fn, NULL, plan.type, 0, type_is_reference(result));
    if (!type_is_reference(result) && shape_of(result) == SHAPE_RECORD) {
        plan.call.into = ref_local(loop->end_local);
        call_emit(fn, &plan);
        scope_add_destroy(fn, ref_local(loop->end_local), result, CLEAN_DESTROY);
    } else {
        emit_store(fn, plan.type, ref_local(loop->end_local), call_emit(fn, &plan));
    }
}

/* Address of the object on which begin() is called: the range, as the base class that
 * declares it. */
static Ref range_object(FnCtx *fn, uint32_t range_local, CXCursor range, CXCursor method)
{
    uint32_t type = fn->fn.locals.v[range_local].type;
    Ref object = emit_load(fn, type, ref_local(range_local));

    return cpp_cast_class(fn, object, clang_getCursorType(range),
                          clang_getCursorType(clang_getCursorSemanticParent(method)));
}

/* The end of a pointer range that is known without a call: of an array, or of a class of
 * the language. */
static bool end_of_pointers(FnCtx *fn, const RangeLoop *loop, uint32_t range_local,
                            Ref *out)
{
    CXType range = clang_getCanonicalType(type_bare(clang_getCursorType(loop->range)));
    CXType element = clang_getArrayElementType(range);
    long long count = clang_getArraySize(range);
    Class *c = class_of(fn->front, range);
    bool is_array = element.kind != CXType_Invalid && count >= 0;

    if (!is_array && !c)
        return false;
    Ref first = emit_load(fn, fn->fn.locals.v[range_local].type, ref_local(range_local));
    if (!is_array)
        return clang_getCanonicalType(loop->iterator).kind == CXType_Pointer &&
               extent_call(fn, c, "end", first, out);
    *out = emit_elem(fn, type_of(fn->front, element), first, ref_int(count));
    return true;
}

static void end_make(FnCtx *fn, RangeLoop *loop, uint32_t range_local)
{
    CXCursor init = clang_Cursor_getVarDeclInitializer(loop->begin);
    Ref end;

    if (end_of_pointers(fn, loop, range_local, &end)) {
        uint32_t pointer = type_of(fn->front, loop->iterator);
        loop->end_local = local_new(fn, NULL, pointer, 0, false);
        emit_store(fn, pointer, ref_local(loop->end_local), end);
        return;
    }
    CXCursor call = clang_Cursor_isNull(init) ? init : call_below(fn, init);
    CXCursor method = clang_Cursor_isNull(call) ? call : end_method(fn, call);
    if (!clang_Cursor_isNull(method))
        end_by_method(fn, loop, method,
                      range_object(fn, range_local, loop->range, method));
}

static void iterator_methods(FnCtx *fn, RangeLoop *loop)
{
    Class *c = class_of(fn->front, loop->iterator);

    loop->compare = loop->step = clang_getNullCursor();
    loop->compare_equal = false;
    if (!c)
        return;
    loop->step = class_method(fn->front, c, "operator++", 0, false);
    loop->compare = class_method(fn->front, c, "operator!=", 1, true);
    if (clang_Cursor_isNull(loop->compare)) {
        loop->compare = class_method(fn->front, c, "operator==", 1, true);
        loop->compare_equal = !clang_Cursor_isNull(loop->compare);
    }
}

static void begin_make(FnCtx *fn, RangeLoop *loop)
{
    CXCursor init = clang_Cursor_getVarDeclInitializer(loop->begin);

    loop->iterator = clang_getCursorType(loop->begin);
    loop->begin_local = local_new(fn, NULL, type_of(fn->front, loop->iterator), 0,
                                  type_is_reference(loop->iterator));
    uint32_t depth = scope_push(fn);
    Ref place = ref_local(loop->begin_local);
    if (clang_Cursor_isNull(init))
        emit_havoc(fn, HAVOC_RANGE_FOR, 0, &place, 1);
    else
        lower_into(fn, init, place, loop->iterator);
    scope_pop(fn, depth);
    scope_add_destroy(fn, place, loop->iterator, CLEAN_DESTROY);
    var_bind(fn, loop->begin, (VarPlace){.local = loop->begin_local});
}

static Ref method_call(FnCtx *fn, CXCursor method, Ref object, Ref argument,
                       CXType argument_type)
{
    Class *c =
        class_of(fn->front, clang_getCursorType(clang_getCursorSemanticParent(method)));
    CXType result = clang_getCursorResultType(method);
    CallPlan plan = plan_member(fn, method, object, c);

    plan.type = type_of(fn->front, result);
    plan.call.is_implicit = true;
    if (argument.kind != REF_NONE)
        call_arg(fn, &plan, argument, type_of(fn->front, argument_type), 0);
    if (!type_is_reference(result) && shape_of(result) == SHAPE_RECORD) {
        plan.call.into = ref_local(local_temporary(fn, plan.type));
        Ref made = call_emit(fn, &plan);
        scope_add_destroy(fn, made, result, CLEAN_DESTROY);
        return made;
    }
    return call_emit(fn, &plan);
}

static void loop_condition(FnCtx *fn, const RangeLoop *loop, uint32_t body,
                           uint32_t after)
{
    uint32_t type = type_of(fn->front, loop->iterator);
    uint32_t depth = scope_push(fn);
    Ref begin = ref_local(loop->begin_local), end = ref_local(loop->end_local);
    Ref more = ref_undef();
    bool swap = false;

    if (!loop->end_local) {
        more = ref_undef();
    } else if (shape_of(loop->iterator) == SHAPE_SCALAR) {
        more = emit(fn, OP_NE, type_bool(fn->front), emit_load(fn, type, begin),
                    emit_load(fn, type, end));
    } else if (!clang_Cursor_isNull(loop->compare)) {
        CXCursor param = clang_Cursor_getArgument(loop->compare, 0);
        CXType param_type = clang_getCursorType(param);
        if (type_is_reference(param_type) && type_same(param_type, loop->iterator)) {
            more = method_call(fn, loop->compare, begin, end, param_type);
            swap = loop->compare_equal;
        }
    }
    scope_pop(fn, depth);
    emit_branch(fn, more, swap ? after : body, swap ? body : after, NULL, NULL);
}

static void loop_step(FnCtx *fn, const RangeLoop *loop)
{
    uint32_t type = type_of(fn->front, loop->iterator), depth = scope_push(fn);
    Ref begin = ref_local(loop->begin_local);
    Class *c = class_of(fn->front, loop->iterator);

    if (shape_of(loop->iterator) == SHAPE_SCALAR) {
        CXType pointee = clang_getPointeeType(clang_getCanonicalType(loop->iterator));
        Ref next = emit_elem(fn, type_of(fn->front, pointee), emit_load(fn, type, begin),
                             ref_int(1));
        emit_store(fn, type, begin, next);
    } else if (!clang_Cursor_isNull(loop->step)) {
        method_call(fn, loop->step, begin, ref_none(), loop->iterator);
    } else if (c && !c->is_std) {
        emit_havoc(fn, HAVOC_RANGE_FOR, 0, &begin, 1);
    }
    scope_pop(fn, depth);
}

static void loop_body(FnCtx *fn, const RangeLoop *loop, uint32_t next)
{
    uint32_t depth = scope_push(fn);

    if (clang_getCursorKind(loop->var) == CXCursor_VarDecl)
        lower_var(fn, loop->var);
    else
        lower_binding(fn, loop->var);
    lower_stmt(fn, loop->body);
    scope_pop(fn, depth);
    emit_jump(fn, next);
}

void lower_range_for(FnCtx *fn, CXCursor stmt)
{
    RangeLoop loop = {0};
    uint32_t depth = scope_push(fn);
    uint32_t head = blk_new(fn), body = blk_new(fn), next = blk_new(fn),
             after = blk_new(fn);

    if (!loop_parts(fn, stmt, &loop)) {
        emit_havoc(fn, HAVOC_RANGE_FOR, 0, NULL, 0);
        return;
    }
    cpp_hidden_init(fn, stmt, loop.var);
    CXCursor begin_init = clang_Cursor_getVarDeclInitializer(loop.begin);
    uint32_t range =
        bind_reference(fn, hidden_variable(fn, begin_init, "__range"), loop.range);
    begin_make(fn, &loop);
    end_make(fn, &loop, range);
    iterator_methods(fn, &loop);
    emit_jump(fn, head);
    blk_open(fn, head);
    loop_condition(fn, &loop, body, after);
    blk_open(fn, body);
    target_push(fn, after, next);
    loop_body(fn, &loop, next);
    target_pop(fn);
    blk_open(fn, next);
    loop_step(fn, &loop);
    emit_jump(fn, head);
    blk_open(fn, after);
    scope_pop(fn, depth);
}

/* structured bindings */

/* Binds a name to the object at `place`. */
static void binding_bind(FnCtx *fn, CXCursor binding, uint32_t type, Ref place)
{
    uint32_t reference = type_reference_to(fn->front, type);
    uint32_t local = local_new(fn, spelling_of(fn->front, binding), reference,
                               loc_of_name(fn->front, binding), true);

    emit_store(fn, reference, ref_local(local), place);
    var_bind(fn, binding, (VarPlace){.local = local, .is_reference = true});
}

/* The class, itself or a base, that has the fields, and the address of that part. */
static Class *class_with_fields(FnCtx *fn, Class *c, Ref *object)
{
    while (c && c->fields.n == 0 && c->bases.n == 1) {
        *object = emit_base(fn, record_of_type(fn->front, c->type), 0, *object);
        c = class_of(fn->front, class_base_type(c, 0));
    }
    return c;
}

/* A binding of a tuple-like class has the type std::tuple_element<...>::type. */
static bool is_tuple_like(FnCtx *fn, CXCursor binding)
{
    const char *type =
        name_take(fn->front, clang_getTypeSpelling(clang_getCursorType(binding)));

    return strstr(type, "tuple_element") != NULL;
}

/* Element of a tuple of the library: a call of std::get, for its model; which element it
 * is does not show. */
static Ref tuple_element(FnCtx *fn, Class *c, uint32_t element, Ref object)
{
    Names *names = fn->front->names;
    Unit *u = fn->unit;
    uint32_t tuple = type_reference_to(fn->front, type_of(fn->front, c->type));
    uint32_t result = type_reference_to(fn->front, element);
    uint32_t record = record_of_type(fn->front, c->type); /* may grow the table */
    const char *key =
        arena_printf(fn->front->scratch, "get@%s@%u", u->records.v[record].key, element);
    Decl d = {.key = names_add(names, key),
              .name = names_add(names, "std::get"),
              .text = names_add(names, "std::get"),
              .result = result,
              .is_system = true,
              .is_noexcept = true};
    CallPlan plan = {.type = result, .loc = fn->loc};

    for (uint32_t i = 1; i < u->decls.n && !plan.call.decl; i++)
        if (u->decls.v[i].key == d.key)
            plan.call.decl = i;
    if (!plan.call.decl) {
        ARRAY_PUSH(u->arena, &d.params, (Param){.type = tuple});
        ARRAY_PUSH(u->arena, &u->decls, d);
        plan.call.decl = u->decls.n - 1;
    }
    plan.call.kind = CALL_DIRECT;
    plan.call.callee = (Ref){REF_FN, plan.call.decl, 0};
    plan.call.is_implicit = true;
    call_arg(fn, &plan, object, tuple, 0);
    return call_emit(fn, &plan);
}

static void bindings_of_class(FnCtx *fn, Kids bindings, CXType type, Ref object)
{
    Class *whole = class_of(fn->front, type);
    Ref whole_object = object;
    Class *c = class_with_fields(fn, whole, &object);
    bool is_plain = c && c->fields.n == bindings.n &&
                    (!is_tuple_like(fn, bindings.v[0]) || class_is_open(c));

    for (uint32_t i = 0; i < bindings.n; i++) {
        uint32_t id = type_of_cursor(fn->front, bindings.v[i]);
        if (!is_plain && c && c->is_std) {
            binding_bind(fn, bindings.v[i], id,
                         tuple_element(fn, whole, id, whole_object));
            continue;
        }
        if (!is_plain) {
            uint32_t pointer = type_pointer_to(fn->front, id);
            binding_bind(fn, bindings.v[i], id,
                         emit_havoc(fn, HAVOC_BINDING, pointer, &object, 1));
            continue;
        }
        CXType field = clang_getCursorType(c->fields.v[i]);
        Ref at = emit_field(fn, record_of_type(fn->front, c->type), i, object);
        if (type_is_reference(field))
            at = emit_load(fn, type_of(fn->front, field), at);
        binding_bind(fn, bindings.v[i], id, at);
    }
}

static void bindings_of_array(FnCtx *fn, Kids bindings, CXType type, Ref object)
{
    CXType element = clang_getArrayElementType(clang_getCanonicalType(type));
    uint32_t id = type_of(fn->front, element);

    for (uint32_t i = 0; i < bindings.n; i++)
        binding_bind(fn, bindings.v[i], id,
                     emit_elem(fn, id, object, ref_int((int64_t)i)));
}

/* The hidden object: a copy, or a reference to the initialiser's object. */
static Ref hidden_object(FnCtx *fn, CXCursor decl, CXCursor init, CXType type)
{
    if (type_is_reference(type) || clang_Cursor_isNull(init)) {
        uint32_t local = bind_reference(fn, clang_getNullCursor(), init);
        return emit_load(fn, fn->fn.locals.v[local].type, ref_local(local));
    }
    uint32_t local = local_new(fn, NULL, type_of(fn->front, type),
                               loc_of_name(fn->front, decl), false);
    uint32_t depth = scope_push(fn);
    lower_into(fn, init, ref_local(local), type);
    scope_pop(fn, depth);
    scope_add_destroy(fn, ref_local(local), type, CLEAN_DESTROY);
    return ref_local(local);
}

bool lower_binding(FnCtx *fn, CXCursor decl)
{
    Kids kids = kids_of(fn->front, decl);
    Kids bindings = {ARENA_NEW_N(fn->front->scratch, CXCursor, kids.n ? kids.n : 1), 0};
    CXType type = clang_getCursorType(decl);
    CXCursor init = clang_getNullCursor();

    if (clang_getCursorKind(decl) != CXCursor_UnexposedDecl)
        return false;
    for (uint32_t i = 0; i < kids.n; i++) {
        if (clang_getCursorKind(kids.v[i]) == CXCursor_UnexposedDecl)
            bindings.v[bindings.n++] = kids.v[i];
        else if (clang_isExpression(clang_getCursorKind(kids.v[i])) &&
                 clang_Cursor_isNull(init))
            init = kids.v[i]; /* those behind it copy an array's elements */
    }
    if (bindings.n == 0 || clang_Cursor_isNull(init))
        return false;
    Ref object = hidden_object(fn, decl, init, type);
    CXType bare = clang_getCanonicalType(type_bare(type));
    if (clang_getArrayElementType(bare).kind != CXType_Invalid)
        bindings_of_array(fn, bindings, bare, object);
    else
        bindings_of_class(fn, bindings, bare, object);
    return true;
}
