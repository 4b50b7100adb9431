/* Lambdas: a record with a field per capture, and a call operator that reaches captured
 * variables through it.
 *
 * libclang shows the fields of the closure type, in order, but not what each of them
 * captures. The explicit captures stand in the source text between the brackets; the
 * implicit ones follow in the order in which the body first names variables of the
 * enclosing function. Both are matched against the fields by type, so that a variable
 * that is named but needs no capture (a constant) is passed over.
 */
#include "front/cpp.h"

#include <ctype.h>
#include <string.h>

typedef enum {
    CAPTURE_VAR,
    CAPTURE_THIS,
    CAPTURE_OBJECT,
    CAPTURE_INIT,
    CAPTURE_UNKNOWN
} CaptureKind;

typedef struct {
    CaptureKind kind;
    CXCursor var;      /* CAPTURE_VAR, CAPTURE_INIT */
    bool is_reference; /* the field holds an address */
} Capture;

typedef struct Captures {
    ARRAY(Capture) list; /* parallel to the closure's fields */
} Captures;

/* what is captured */

typedef struct {
    FnCtx *fn;
    CXCursor lambda;
    Class *closure;
    Captures *out;
    Kids named;    /* VariableRefs of the explicit captures */
    uint32_t next; /* the next of `named` */
    bool has_this;
    bool takes_constants;
} Finder;

static CXType field_type(const Finder *f)
{
    return clang_getCursorType(f->closure->fields.v[f->out->list.n]);
}

static bool is_complete(const Finder *f)
{
    return f->out->list.n >= f->closure->fields.n;
}

static void capture_add(Finder *f, CaptureKind kind, CXCursor var)
{
    if (is_complete(f))
        return;
    Capture capture = {kind, var, type_is_reference(field_type(f))};
    ARRAY_PUSH(f->fn->front->arena, &f->out->list, capture);
}

static bool is_pointer_to_class(FrontCtx *front, CXType type)
{
    CXType canonical = clang_getCanonicalType(type);

    return canonical.kind == CXType_Pointer &&
           class_of(front, clang_getPointeeType(canonical)) != NULL;
}

/* One word of the capture list: "this", "*this", or a name (with or without '&' and
 * initialiser), which is the next VariableRef. Defaults make no field. */
static void capture_word(Finder *f, const char *word, size_t len)
{
    while (len && isspace((unsigned char)*word))
        word++, len--;
    while (len && isspace((unsigned char)word[len - 1]))
        len--;
    if (len == 0 || (len == 1 && (*word == '&' || *word == '=')))
        return;
    if (len == 4 && strncmp(word, "this", 4) == 0) {
        capture_add(f, CAPTURE_THIS, clang_getNullCursor());
        f->has_this = true;
    } else if (*word == '*') {
        capture_add(f, CAPTURE_OBJECT, clang_getNullCursor());
        f->has_this = true;
    } else if (f->next < f->named.n) {
        CXCursor var = clang_getCursorReferenced(f->named.v[f->next++]);
        VarPlace place;
        bool is_outer = var_find(f->fn, var, &place);
        capture_add(f, is_outer ? CAPTURE_VAR : CAPTURE_INIT, var);
    }
}

/* Splits "[a, b = g(x, y), &c]" at its own commas. False: no capture list stands
 * there. */
static bool captures_from_text(Finder *f)
{
    CXFile file;
    unsigned offset;
    size_t len = 0;
    CXSourceLocation at = clang_getRangeStart(clang_getCursorExtent(f->lambda));

    clang_getFileLocation(at, &file, NULL, NULL, &offset);
    const char *text = file ? file_text(f->fn->front, file, &len) : NULL;
    if (!text || offset >= len || text[offset] != '[')
        return false;
    int depth = 0;
    size_t start = offset + 1;
    for (size_t i = start; i < len; i++) {
        char c = text[i];
        if (depth == 0 && (c == ',' || c == ']')) {
            capture_word(f, text + start, i - start);
            start = i + 1;
            if (c == ']')
                return true;
        }
        depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
    }
    return false;
}

/* Without text (a lambda written by a macro) the types decide. */
static void captures_from_types(Finder *f)
{
    while (f->next < f->named.n && !is_complete(f)) {
        CXCursor var = clang_getCursorReferenced(f->named.v[f->next]);
        VarPlace place;
        if (!type_same(field_type(f), clang_getCursorType(var)) &&
            is_pointer_to_class(f->fn->front, field_type(f))) {
            capture_add(f, CAPTURE_THIS, clang_getNullCursor());
            f->has_this = true;
            continue;
        }
        capture_add(f, var_find(f->fn, var, &place) ? CAPTURE_VAR : CAPTURE_INIT, var);
        f->next++;
    }
}

static bool is_captured(const Finder *f, CXCursor var)
{
    for (uint32_t i = 0; i < f->out->list.n; i++)
        if (clang_equalCursors(f->out->list.v[i].var, var))
            return true;
    return false;
}

/* A mention of a member without an object is a mention of `this`. */
static bool names_this(FrontCtx *front, CXCursor cursor)
{
    enum CXCursorKind kind = clang_getCursorKind(cursor);

    if (kind == CXCursor_CXXThisExpr)
        return true;
    if (kind != CXCursor_MemberRefExpr || kids_expr(front, cursor).n > 0)
        return false;
    CXCursor member = clang_getCursorReferenced(cursor);
    return clang_getCursorKind(member) == CXCursor_FieldDecl ||
           clang_getCursorKind(member) == CXCursor_CXXMethod;
}

static enum CXChildVisitResult implicit_visit(CXCursor cursor, CXCursor parent,
                                              CXClientData data)
{
    Finder *f = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    VarPlace place;

    (void)parent;
    if (is_complete(f))
        return CXChildVisit_Break;
    if (!f->has_this && names_this(f->fn->front, cursor) &&
        is_pointer_to_class(f->fn->front, field_type(f))) {
        capture_add(f, CAPTURE_THIS, clang_getNullCursor());
        f->has_this = true;
    } else if (kind == CXCursor_DeclRefExpr || kind == CXCursor_VariableRef) {
        CXCursor var = clang_getCursorReferenced(cursor);
        int64_t number;
        bool is_skipped = !f->takes_constants && const_value(f->fn, cursor, &number);
        if (!is_skipped && var_find(f->fn, var, &place) && !is_captured(f, var) &&
            type_same(field_type(f), clang_getCursorType(var)))
            capture_add(f, CAPTURE_VAR, var);
    }
    return CXChildVisit_Recurse;
}

/* A constant needs a capture only where its address is taken; that is tried when too few
 * are found. */
static void captures_from_body(Finder *f, Kids kids)
{
    uint32_t explicit_ones = f->out->list.n;
    bool has_this = f->has_this;

    for (int round = 0; round < 2 && !is_complete(f); round++) {
        f->out->list.n = explicit_ones;
        f->has_this = has_this;
        f->takes_constants = round == 1;
        for (uint32_t i = 0; i < kids.n; i++)
            if (clang_isStatement(clang_getCursorKind(kids.v[i])))
                clang_visitChildren(kids.v[i], implicit_visit, f);
    }
}

static Captures *captures_find(FnCtx *fn, CXCursor lambda, Class *closure)
{
    FrontCtx *front = fn->front;
    Captures *out = ARENA_NEW(front->arena, Captures);
    Finder f = {.fn = fn, .lambda = lambda, .closure = closure, .out = out};
    Kids kids = kids_of(front, lambda);

    f.named.v = ARENA_NEW_N(front->scratch, CXCursor, kids.n ? kids.n : 1);
    for (uint32_t i = 0; i < kids.n; i++)
        if (clang_getCursorKind(kids.v[i]) == CXCursor_VariableRef)
            f.named.v[f.named.n++] = kids.v[i];
    if (!captures_from_text(&f))
        captures_from_types(&f);
    captures_from_body(&f, kids);
    while (!is_complete(&f))
        capture_add(&f, CAPTURE_UNKNOWN, clang_getNullCursor());
    return out;
}

/* making a closure */

static void capture_variable(FnCtx *fn, const Capture *capture, Ref place, CXType type)
{
    VarPlace var;

    if (!var_find(fn, capture->var, &var)) {
        emit_havoc(fn, HAVOC_UNKNOWN_LOCAL, 0, &place, 1);
        return;
    }
    Ref from = var_address(fn, var);
    uint32_t id = type_of(fn->front, type);
    if (capture->is_reference)
        emit_store(fn, id, place, from);
    else if (shape_of(type) == SHAPE_RECORD || shape_of(type) == SHAPE_ARRAY)
        object_copy(fn, place, from, type, false);
    else
        emit_store(fn, id, place, emit_load(fn, id, from));
}

static void capture_into(FnCtx *fn, const Capture *capture, Ref place, CXType type)
{
    CXCursor init = clang_getNullCursor();

    switch (capture->kind) {
    case CAPTURE_VAR:
        capture_variable(fn, capture, place, type);
        return;
    case CAPTURE_THIS:
        emit_store(fn, type_of(fn->front, type), place, self_value(fn));
        return;
    case CAPTURE_OBJECT:
        object_copy(fn, place, self_value(fn), type, false);
        return;
    case CAPTURE_INIT:
        init = clang_Cursor_getVarDeclInitializer(capture->var);
        if (clang_Cursor_isNull(init))
            emit_havoc(fn, HAVOC_INITIALISER, 0, &place, 1);
        else if (capture->is_reference)
            emit_store(fn, type_of(fn->front, type), place, lower_place(fn, init));
        else
            lower_into(fn, init, place, type);
        return;
    case CAPTURE_UNKNOWN:
        emit_havoc(fn, HAVOC_UNKNOWN_LOCAL, 0, &place, 1);
        return;
    }
}

/* A field that holds a variable is called "[name]": the language gives it none. */
static void field_name(FrontCtx *front, uint32_t record, uint32_t i, const Capture *c)
{
    Record *r = &front->unit->records.v[record];
    bool is_variable = c->kind == CAPTURE_VAR || c->kind == CAPTURE_INIT;

    if (!is_variable || i >= r->fields.n || (r->fields.v[i].name && *r->fields.v[i].name))
        return;
    r->fields.v[i].name = names_add(
        front->names, arena_printf(front->scratch, "[%s]", spelling_of(front, c->var)));
}

void closure_into(FnCtx *fn, CXCursor lambda, Ref place, CXType type)
{
    Class *c = class_of(fn->front, type);

    if (!c)
        return;
    if (!c->captures)
        c->captures = captures_find(fn, lambda, c);
    uint32_t record = record_of_type(fn->front, c->type), depth = scope_push(fn);
    for (uint32_t i = 0; i < c->fields.n; i++) {
        CXType field = clang_getCursorType(c->fields.v[i]);
        Ref at = emit_field(fn, record, i, place);
        field_name(fn->front, record, i, &c->captures->list.v[i]);
        capture_into(fn, &c->captures->list.v[i], at, field);
        if (!type_is_reference(field))
            scope_add_destroy(fn, at, field, CLEAN_PARTIAL);
    }
    scope_remove_partial(fn, depth);
    class_reach_calls(fn->front, c);
}

/* bodies */

/* `type` is that of the field: a pointer, or the class for a copy of *this. */
static void self_bind(FnCtx *fn, VarPlace at, CXType type)
{
    CXType canonical = clang_getCanonicalType(type);

    fn->self = at;
    fn->self_record = record_of_type(fn->front, canonical.kind == CXType_Pointer
                                                    ? clang_getPointeeType(canonical)
                                                    : type);
}

void closure_bind(FnCtx *fn, CXCursor function)
{
    CXCursor parent = clang_getCursorSemanticParent(function);
    Class *c = class_of(fn->front, clang_getCursorType(parent));
    VarPlace closure = fn->self;

    if (!c || !c->is_lambda || !c->captures || !closure.local)
        return;
    uint32_t record = record_of_type(fn->front, c->type);
    fn->self = (VarPlace){0};
    for (uint32_t i = 0; i < c->captures->list.n; i++) {
        const Capture *capture = &c->captures->list.v[i];
        VarPlace at = {
            .local = closure.local, .in_record = true, .record = record, .field = i};
        at.is_reference = capture->is_reference || capture->kind == CAPTURE_THIS;
        if (capture->kind == CAPTURE_THIS || capture->kind == CAPTURE_OBJECT)
            self_bind(fn, at, clang_getCursorType(c->fields.v[i]));
        else if (capture->kind != CAPTURE_UNKNOWN)
            var_bind(fn, capture->var, at);
    }
}

bool closure_reach(FrontCtx *front, CXCursor function, uint32_t decl)
{
    Class *c =
        class_of(front, clang_getCursorType(clang_getCursorSemanticParent(function)));

    (void)decl;
    /* A conversion has no body of its own; closure_function makes the function it
     * yields. */
    return c && c->is_lambda &&
           clang_getCursorKind(function) == CXCursor_ConversionFunction;
}

static CXCursor call_operator(FrontCtx *front, const Class *c)
{
    for (uint32_t i = 0; i < c->methods.n; i++)
        if (strcmp(spelling_of(front, c->methods.v[i]), "operator()") == 0)
            return c->methods.v[i];
    return clang_getNullCursor();
}

Ref closure_function(FnCtx *fn, Class *c)
{
    CXCursor call = call_operator(fn->front, c);

    if (clang_Cursor_isNull(call))
        return ref_none();
    if (!c->invoke) {
        uint32_t decl =
            special_decl(fn->front, c, DECL_FUNCTION, "@invoke", "operator()");
        uint32_t callee = decl_of(fn->front, call);
        Decl of = fn->unit->decls.v[callee];
        Decl *d = &fn->unit->decls.v[decl];
        d->record = 0;
        d->result = of.result;
        d->params.v = of.params.v;
        d->params.n = d->params.cap = of.params.n;
        d->is_internal = true;
        c->invoke = decl;
        special_push(fn->front, call, decl, SPECIAL_INVOKE);
    }
    return (Ref){REF_FN, c->invoke, 0};
}

/* The function that a captureless lambda converts to: calls the call operator of a
 * closure of its own. */
void closure_invoke_body(FnCtx *fn, Class *c)
{
    CXCursor call = call_operator(fn->front, c);
    uint32_t depth = scope_push(fn);
    uint32_t closure = local_temporary(fn, type_of(fn->front, c->type));
    CallPlan plan = plan_member(fn, call, ref_local(closure), c);
    CXType result = clang_getCursorResultType(call);
    bool is_record = !type_is_reference(result) && shape_of(result) == SHAPE_RECORD;

    plan.type = type_of(fn->front, result);
    for (uint32_t i = 1; i < fn->fn.locals.n; i++) {
        Local local = fn->fn.locals.v[i];
        if (local.param == PARAM_ARG)
            call_arg(fn, &plan, emit_load(fn, local.type, ref_local(i)), local.type, 0);
        if (local.param == PARAM_RESULT)
            plan.call.into = emit_load(fn, local.type, ref_local(i));
    }
    Ref value = call_emit(fn, &plan);
    scope_pop(fn, depth);
    emit_return(fn, is_record || shape_of(result) == SHAPE_VOID ? ref_none() : value);
}
