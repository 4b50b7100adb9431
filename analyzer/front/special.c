/* Constructors, destructors and the members that nobody wrote.
 *
 * A constructor's body is preceded by its bases and members in the order of the class,
 * whatever the order of its list; what is finished is destroyed when a later part or the
 * body throws. A destructor's body is followed by members and bases, backwards, on every
 * exit. Defaulted and implicit special members have an empty definition in the AST: their
 * bodies are made here, member by member, bases first. So are inherited constructors.
 */
#include "front/cpp.h"

#include <string.h>

/* parts of an object */

static Class *class_of_member(FrontCtx *front, CXCursor function)
{
    return class_of(front, clang_getCursorType(clang_getCursorSemanticParent(function)));
}

/* Address of the part of `object`: its base, or its field with index `i - bases`. */
static Ref part_address(FnCtx *fn, const Class *c, uint32_t i, Ref object)
{
    uint32_t record = record_of_type(fn->front, c->type);

    if (i < c->bases.n)
        return emit_base(fn, record, i, object);
    return emit_field(fn, record, i - c->bases.n, object);
}

static CXType part_type(const Class *c, uint32_t i)
{
    if (i < c->bases.n)
        return class_base_type(c, i);
    return clang_getCursorType(c->fields.v[i - c->bases.n]);
}

static bool part_needs_destroy(FrontCtx *front, const Class *c, uint32_t i)
{
    return !c->is_union && type_needs_destroy(front, part_type(c, i));
}

/* Pushes the destruction of all parts, to run on every exit. */
static void parts_push_destroy(FnCtx *fn, const Class *c)
{
    Ref object = ref_none();

    for (uint32_t i = 0; i < c->bases.n + c->fields.n; i++) {
        if (!part_needs_destroy(fn->front, c, i))
            continue;
        if (object.kind == REF_NONE)
            object = self_value(fn);
        scope_add_destroy(fn, part_address(fn, c, i, object), part_type(c, i),
                          CLEAN_DESTROY);
    }
}

/* constructor initialisers */

typedef struct {
    CXCursor field; /* null: base or delegation */
    CXCursor expr;
} Init;

typedef struct {
    ARRAY(Init) list;
} Inits;

/* The initialisers are the constructor's children between its parameters and its body: a
 * MemberRef with its expression, or a lone expression of a base's type. */
static Inits inits_of(FnCtx *fn, CXCursor ctor)
{
    Kids kids = kids_of(fn->front, ctor);
    Inits out = {0};
    CXCursor field = clang_getNullCursor();

    for (uint32_t i = 0; i < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);
        if (kind == CXCursor_MemberRef)
            field = clang_getCursorReferenced(kids.v[i]);
        if (!clang_isExpression(kind))
            continue;
        Init init = {field, kids.v[i]};
        ARRAY_PUSH(fn->front->scratch, &out.list, init);
        field = clang_getNullCursor();
    }
    return out;
}

static const Init *init_of_field(const Inits *inits, CXCursor field)
{
    for (uint32_t i = 0; i < inits->list.n; i++)
        if (!clang_Cursor_isNull(inits->list.v[i].field) &&
            clang_equalCursors(inits->list.v[i].field, field))
            return &inits->list.v[i];
    return NULL;
}

static const Init *init_of_base(const Inits *inits, CXType base)
{
    for (uint32_t i = 0; i < inits->list.n; i++)
        if (clang_Cursor_isNull(inits->list.v[i].field) &&
            type_same(clang_getCursorType(inits->list.v[i].expr), base))
            return &inits->list.v[i];
    return NULL;
}

/* Lowers one initialiser as the full expression that it is. */
static void init_lower(FnCtx *fn, CXCursor expr, Ref place, CXType type)
{
    uint32_t depth = scope_push(fn), loc = fn->loc, at = loc_of(fn->front, expr);

    if (at)
        fn->loc = at;
    object_initialise(fn, expr, place, type);
    scope_pop(fn, depth);
    fn->loc = loc;
}

static void fields_init(FnCtx *fn, const Class *c, Ref object, const Inits *inits);

static Class *anonymous_class(FnCtx *fn, CXCursor field)
{
    Class *c = class_of(fn->front, clang_getCursorType(field));

    return c && clang_Cursor_isAnonymousRecordDecl(c->cursor) ? c : NULL;
}

static void field_default(FnCtx *fn, CXCursor field, Ref place, CXType type)
{
    uint32_t depth = scope_push(fn);

    object_member_default(fn, field, place, type);
    scope_pop(fn, depth);
}

static void field_init(FnCtx *fn, const Class *c, uint32_t i, Ref object,
                       const Inits *inits)
{
    CXCursor field = c->fields.v[i];
    CXType type = clang_getCursorType(field);
    const Init *init = init_of_field(inits, field);
    Class *inner = anonymous_class(fn, field);
    Ref place = emit_field(fn, record_of_type(fn->front, c->type), i, object);

    if (init)
        init_lower(fn, init->expr, place, type);
    else if (inner)
        fields_init(fn, inner, place, inits);
    else if (!c->is_union)
        field_default(fn, field, place, type);
    if (!c->is_union && !type_is_reference(type))
        scope_add_destroy(fn, place, type, CLEAN_PARTIAL);
}

static void fields_init(FnCtx *fn, const Class *c, Ref object, const Inits *inits)
{
    for (uint32_t i = 0; i < c->fields.n; i++)
        field_init(fn, c, i, object, inits);
}

static void bases_init(FnCtx *fn, const Class *c, Ref object, const Inits *inits)
{
    uint32_t record = record_of_type(fn->front, c->type);

    for (uint32_t i = 0; i < c->bases.n; i++) {
        CXType type = class_base_type(c, i);
        const Init *init = init_of_base(inits, type);
        Ref place = emit_base(fn, record, i, object);
        if (init)
            init_lower(fn, init->expr, place, type);
        else
            object_default(fn, place, type);
        scope_add_destroy(fn, place, type, CLEAN_PARTIAL);
    }
}

static void constructor_enter(FnCtx *fn, CXCursor function, const Class *c)
{
    Inits inits = inits_of(fn, function);
    const Init *delegate = init_of_base(&inits, c->type);
    Ref object = self_value(fn);

    if (delegate) {
        init_lower(fn, delegate->expr, object, c->type);
        scope_add_destroy(fn, object, c->type, CLEAN_PARTIAL);
        return;
    }
    bases_init(fn, c, object, &inits);
    fields_init(fn, c, object, &inits);
}

/* around bodies */

static CXCursor function_try_block(FnCtx *fn, CXCursor function)
{
    Kids kids = kids_of(fn->front, function);

    for (uint32_t i = kids.n; i-- > 0;)
        if (clang_getCursorKind(kids.v[i]) == CXCursor_CXXTryStmt)
            return kids.v[i];
    return clang_getNullCursor();
}

void cpp_body_enter(FnCtx *fn, CXCursor function)
{
    enum CXCursorKind kind = clang_getCursorKind(function);
    bool is_special = kind == CXCursor_Constructor || kind == CXCursor_Destructor;
    Class *c = is_special ? class_of_member(fn->front, function) : NULL;

    fn->body_depth = scope_push(fn);
    fn->function_try = clang_getNullCursor();
    if (fn->unit->decls.v[fn->fn.decl].is_noexcept)
        scope_add(fn, (Cleanup){.kind = CLEAN_TERMINATE});
    if (kind == CXCursor_CXXMethod)
        closure_bind(fn, function);
    if (!c)
        return;
    CXCursor block = function_try_block(fn, function);
    if (!clang_Cursor_isNull(block))
        function_try_enter(fn, block);
    if (kind == CXCursor_Constructor)
        constructor_enter(fn, function, c);
    else
        parts_push_destroy(fn, c);
}

void cpp_body_leave(FnCtx *fn, CXCursor function)
{
    (void)function;
    scope_pop(fn, fn->body_depth);
}

/* members that nobody wrote */

/* The local of parameter `index`; made when the declaration has no parameter cursor to
 * make it from. */
static Ref parameter(FnCtx *fn, uint32_t index, const Class *c)
{
    for (uint32_t i = 1; i < fn->fn.locals.n; i++) {
        Local local = fn->fn.locals.v[i];
        if (local.param == PARAM_ARG && local.index == index)
            return emit_load(fn, local.type, ref_local(i));
    }
    uint32_t type = type_reference_to(fn->front, type_of(fn->front, c->type));
    Local local = {
        .type = type, .param = PARAM_ARG, .index = index, .is_reference = true};
    return emit_load(fn, type, ref_local(fn_add_local(fn->unit, &fn->fn, local)));
}

static void default_parts(FnCtx *fn, const Class *c, Ref object)
{
    Inits none = {0};

    bases_init(fn, c, object, &none);
    fields_init(fn, c, object, &none);
}

static void copy_parts(FnCtx *fn, Class *c, Special which, Ref object, Ref from)
{
    bool is_move = which == SPECIAL_MOVE || which == SPECIAL_MOVE_ASSIGN;
    bool is_assign = which == SPECIAL_COPY_ASSIGN || which == SPECIAL_MOVE_ASSIGN;

    if (c->is_union || class_is_trivial(fn->front, c, which)) {
        emit_copy(fn, type_of(fn->front, c->type), object, from);
        return;
    }
    for (uint32_t i = 0; i < c->bases.n + c->fields.n; i++) {
        CXType type = part_type(c, i);
        Ref to = part_address(fn, c, i, object), source = part_address(fn, c, i, from);
        if (type_is_reference(type) ||
            (shape_of(type) != SHAPE_RECORD && shape_of(type) != SHAPE_ARRAY)) {
            uint32_t id = type_of(fn->front, type);
            emit_store(fn, id, to, emit_load(fn, id, source));
        } else if (is_assign) {
            object_assign(fn, to, source, type, is_move);
        } else {
            object_copy(fn, to, source, type, is_move);
            scope_add_destroy(fn, to, type, CLEAN_PARTIAL);
        }
    }
}

/* The base's constructor with the same parameters. */
static CXCursor inherited_from(FrontCtx *front, CXCursor ctor, const Class *c,
                               uint32_t *base)
{
    int n = clang_Cursor_getNumArguments(ctor);

    for (uint32_t b = 0; b < c->bases.n; b++) {
        Class *from = class_of(front, class_base_type(c, b));
        for (uint32_t i = 0; from && i < from->methods.n; i++) {
            CXCursor m = from->methods.v[i];
            bool same = clang_getCursorKind(m) == CXCursor_Constructor &&
                        clang_Cursor_getNumArguments(m) == n &&
                        spelling_of(front, m) == spelling_of(front, ctor);
            for (int k = 0; same && k < n; k++)
                same =
                    clang_equalTypes(clang_getCanonicalType(clang_getCursorType(
                                         clang_Cursor_getArgument(m, (unsigned)k))),
                                     clang_getCanonicalType(clang_getCursorType(
                                         clang_Cursor_getArgument(ctor, (unsigned)k))));
            *base = b;
            if (same)
                return m;
        }
    }
    return clang_getNullCursor();
}

static void inherited_call(FnCtx *fn, CXCursor ctor, const Class *c, Ref object)
{
    uint32_t base = 0;
    CXCursor from = inherited_from(fn->front, ctor, c, &base);

    if (clang_Cursor_isNull(from)) {
        emit_havoc(fn, HAVOC_SPECIAL_MEMBER, 0, &object, 1);
        return;
    }
    Class *b = class_of(fn->front, class_base_type(c, base));
    Ref place = emit_base(fn, record_of_type(fn->front, c->type), base, object);
    CallPlan plan = plan_member(fn, from, place, b);
    plan.call.is_implicit = true;
    for (uint32_t i = 1; i < fn->fn.locals.n; i++) {
        Local local = fn->fn.locals.v[i];
        if (local.param == PARAM_ARG)
            call_arg(fn, &plan, emit_load(fn, local.type, ref_local(i)), local.type, 0);
    }
    call_emit(fn, &plan);
    scope_add_destroy(fn, place, b->type, CLEAN_PARTIAL);
}

static void inherited_body(FnCtx *fn, CXCursor ctor, const Class *c)
{
    Inits none = {0};
    Ref object = self_value(fn);

    inherited_call(fn, ctor, c, object);
    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *b = class_of(fn->front, class_base_type(c, i));
        if (b && spelling_of(fn->front, b->cursor) != spelling_of(fn->front, ctor))
            object_default(fn,
                           emit_base(fn, record_of_type(fn->front, c->type), i, object),
                           b->type);
    }
    fields_init(fn, c, object, &none);
}

static void special_body(FnCtx *fn, Class *c, const Work *work)
{
    uint32_t depth = scope_push(fn);
    Special which = (Special)work->aux;
    Ref from;

    if (fn->unit->decls.v[work->decl].is_noexcept)
        scope_add(fn, (Cleanup){.kind = CLEAN_TERMINATE});
    switch (which) {
    case SPECIAL_DEFAULT:
        default_parts(fn, c, self_value(fn));
        break;
    case SPECIAL_COPY:
    case SPECIAL_MOVE:
    case SPECIAL_COPY_ASSIGN:
    case SPECIAL_MOVE_ASSIGN:
        from = parameter(fn, 0, c);
        copy_parts(fn, c, which, self_value(fn), from);
        break;
    case SPECIAL_DESTROY:
        parts_push_destroy(fn, c);
        break;
    case SPECIAL_INHERITED:
        inherited_body(fn, work->cursor, c);
        break;
    case SPECIAL_INVOKE:
        closure_invoke_body(fn, c);
        break;
    case SPECIAL_COUNT:
        break;
    }
    scope_pop(fn, depth);
    if (which == SPECIAL_COPY_ASSIGN || which == SPECIAL_MOVE_ASSIGN)
        emit_return(fn, self_value(fn));
    else
        emit_return(fn, ref_none());
}

static void special_lower(FrontCtx *front, const Work *work)
{
    bool is_class = clang_isDeclaration(clang_getCursorKind(work->cursor)) &&
                    clang_Cursor_getNumArguments(work->cursor) < 0;
    Class *c = is_class ? class_of(front, clang_getCursorType(work->cursor))
                        : class_of_member(front, work->cursor);
    CXType result = {.kind = CXType_Invalid};
    FnCtx fn;

    if (!c)
        return;
    if (work->aux != SPECIAL_DESTROY && !is_class)
        result = clang_getCursorResultType(work->cursor);
    fn_begin(&fn, front, work->decl, is_class ? clang_getNullCursor() : work->cursor,
             result);
    fn.fn.is_synthetic = true;
    special_body(&fn, c, work);
    uint32_t loc = front->unit->decls.v[work->decl].loc;
    fn_end(&fn, loc, loc);
}

void special_push(FrontCtx *front, CXCursor cursor, uint32_t decl, Special which)
{
    unit_push_work(front, (Work){special_lower, cursor, decl, which});
}

uint32_t special_decl(FrontCtx *front, Class *c, DeclKind kind, const char *suffix,
                      const char *name)
{
    uint32_t record = record_of_type(front, c->type);
    Record r = front->unit->records.v[record];
    Decl d = {.kind = kind, .record = record, .result = type_void(front), .loc = r.loc};

    d.key = names_add(front->names, arena_printf(front->scratch, "%s%s", r.key, suffix));
    d.name =
        names_add(front->names, arena_printf(front->scratch, "%s::%s", r.name, name));
    d.text =
        names_add(front->names, arena_printf(front->scratch, "%s::%s", r.text, name));
    d.is_system = r.is_system;
    d.is_inline = true;
    ARRAY_PUSH(front->unit->arena, &front->unit->decls, d);
    return front->unit->decls.n - 1;
}

/* members without a cursor */

/* A member of a library class, for its model: the name and the one parameter are what
 * counts. */
static uint32_t library_member(FrontCtx *front, Class *c, Special which)
{
    static const char *const suffixes[SPECIAL_OF_CLASS] = {"#",    "#&1S", "#&&S",
                                                           "#&1S", "#&&S", "#"};
    bool is_assign = which == SPECIAL_COPY_ASSIGN || which == SPECIAL_MOVE_ASSIGN;
    const char *name = is_assign ? "operator=" : spelling_of(front, c->cursor);

    if (!c->made[which]) {
        uint32_t object = type_of(front, c->type);
        if (which == SPECIAL_COPY || which == SPECIAL_COPY_ASSIGN) {
            Type as_const = front->unit->types.v[object];
            as_const.is_const = true;
            object = unit_add_type(front->unit, as_const);
        }
        object = type_reference_to(front, object);
        const char *suffix =
            arena_printf(front->scratch, "@F@%s%s", name, suffixes[which]);
        uint32_t decl = special_decl(front, c, is_assign ? DECL_METHOD : DECL_CONSTRUCTOR,
                                     suffix, name);
        Decl *d = &front->unit->decls.v[decl];
        if (which != SPECIAL_DEFAULT)
            ARRAY_PUSH(front->unit->arena, &d->params, (Param){.type = object});
        if (is_assign)
            d->result = object;
        c->made[which] = decl;
    }
    return c->made[which];
}

static CallPlan library_plan(FnCtx *fn, Class *c, uint32_t decl, Ref object)
{
    uint32_t object_type = type_of(fn->front, c->type);
    CallPlan plan = {.type = fn->unit->decls.v[decl].result};

    plan.call.kind = CALL_DIRECT;
    plan.call.decl = decl;
    plan.call.callee = (Ref){REF_FN, decl, 0};
    plan.call.has_object = plan.call.is_implicit = true;
    plan.call.object_type = object_type;
    plan.text = fn->unit->decls.v[decl].text;
    call_arg(fn, &plan, object, type_pointer_to(fn->front, object_type), 0);
    return plan;
}

static void library_call(FnCtx *fn, Class *c, Special which, Ref to, Ref from)
{
    CallPlan plan = library_plan(fn, c, library_member(fn->front, c, which), to);

    if (from.kind != REF_NONE)
        call_arg(fn, &plan, from,
                 type_reference_to(fn->front, type_of(fn->front, c->type)), 0);
    call_emit(fn, &plan);
}

/* The instance of a constructor template of library class `c` for one argument of type
 * `arg`. */
static uint32_t library_converter(FrontCtx *front, Class *c, CXType arg)
{
    const char *name = spelling_of(front, c->cursor);
    uint32_t param = type_of(front, arg);
    const char *suffix = arena_printf(front->scratch, "@F@%s#%s", name,
                                      name_take(front, clang_getTypeSpelling(arg)));
    const char *of = front->unit->records.v[record_of_type(front, c->type)].key;
    Name key = names_add(front->names, arena_printf(front->scratch, "%s%s", of, suffix));

    for (uint32_t i = 1; i < front->unit->decls.n; i++)
        if (front->unit->decls.v[i].key == key)
            return i;
    uint32_t decl = special_decl(front, c, DECL_CONSTRUCTOR, suffix, name);
    ARRAY_PUSH(front->unit->arena, &front->unit->decls.v[decl].params,
               (Param){.type = param});
    return decl;
}

void library_convert(FnCtx *fn, Class *c, Ref place, CXCursor expr)
{
    CXType arg = clang_getCursorType(expr);
    CallPlan plan = library_plan(fn, c, library_converter(fn->front, c, arg), place);

    call_arg_expr(fn, &plan, expr, arg);
    call_emit(fn, &plan);
}

void special_missing(FnCtx *fn, Class *c, Special which, Ref to, Ref from)
{
    CXCursor declared = c->declared[which];
    Ref operands[2] = {to, from};
    uint32_t depth = scope_push(fn);

    if (c->is_std)
        library_call(fn, c, which, to, from);
    else if (!clang_Cursor_isNull(declared) && !clang_CXXMethod_isDefaulted(declared))
        emit_havoc(fn, HAVOC_SPECIAL_MEMBER, 0, operands, from.kind == REF_NONE ? 1 : 2);
    else if (which == SPECIAL_DEFAULT)
        default_parts(fn, c, to);
    else
        copy_parts(fn, c, which, to, from);
    scope_remove_partial(fn, depth);
}

/* what a reference to a member needs */

/* Library classes have models, not bodies; but a plain structure of theirs (std::pair) is
 * what it looks like. */
static bool is_opaque(const Class *c)
{
    return c->is_std && !class_is_open(c);
}

static Special special_kind(CXCursor function)
{
    if (clang_CXXConstructor_isDefaultConstructor(function))
        return SPECIAL_DEFAULT;
    if (clang_CXXConstructor_isCopyConstructor(function))
        return SPECIAL_COPY;
    if (clang_CXXConstructor_isMoveConstructor(function))
        return SPECIAL_MOVE;
    if (clang_CXXMethod_isCopyAssignmentOperator(function))
        return SPECIAL_COPY_ASSIGN;
    if (clang_CXXMethod_isMoveAssignmentOperator(function))
        return SPECIAL_MOVE_ASSIGN;
    if (clang_getCursorKind(function) == CXCursor_Destructor)
        return SPECIAL_DESTROY;
    return SPECIAL_COUNT;
}

/* "TB<T>" and "TB" are one name. */
static bool is_named_alike(FrontCtx *front, CXCursor ctor, CXCursor record)
{
    const char *a = spelling_of(front, ctor), *b = spelling_of(front, record);
    size_t n = strcspn(a, "<");

    return n == strcspn(b, "<") && strncmp(a, b, n) == 0;
}

static bool is_inherited(FrontCtx *front, CXCursor function, const Class *c)
{
    return clang_getCursorKind(function) == CXCursor_Constructor && !c->is_lambda &&
           !is_named_alike(front, function, c->cursor);
}

bool cpp_reach(FrontCtx *front, CXCursor function, uint32_t decl)
{
    enum CXCursorKind kind = clang_getCursorKind(function);

    if (kind != CXCursor_CXXMethod && kind != CXCursor_Constructor &&
        kind != CXCursor_Destructor && kind != CXCursor_ConversionFunction)
        return false;
    if (closure_reach(front, function, decl))
        return true;
    Class *c = class_of_member(front, function);
    if (!c || clang_CXXMethod_isDeleted(function))
        return false;
    Special which = special_kind(function);
    bool is_inherited_ctor = is_inherited(front, function, c);
    if (!is_inherited_ctor &&
        (!clang_CXXMethod_isDefaulted(function) || which == SPECIAL_COUNT))
        return false;
    if (!is_opaque(c))
        special_push(front, function, decl,
                     is_inherited_ctor ? SPECIAL_INHERITED : which);
    return true;
}
