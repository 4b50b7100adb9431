/* Functions and globals as declared: names, keys, parameters, attributes.
 *
 * Names are qualified without inline and anonymous namespaces and without template
 * arguments, so that one name means one library entity whatever the library's version.
 * Keys are USRs; entities of internal linkage carry the unit's path, since their USR has
 * only the file's base name.
 */
#include "front/lower.h"

#include <string.h>

/* names */

static bool kind_is_scope(enum CXCursorKind kind)
{
    return kind == CXCursor_Namespace || kind == CXCursor_ClassDecl ||
           kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl ||
           kind == CXCursor_ClassTemplate ||
           kind == CXCursor_ClassTemplatePartialSpecialization;
}

static bool kind_is_operator(enum CXCursorKind kind)
{
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_ConversionFunction || kind == CXCursor_FunctionTemplate;
}

/* "unique_ptr<T, D>" -> "unique_ptr", "~CHandleT<X>" -> "~CHandleT"; operators keep their
 * angles. */
static Name plain_name(FrontCtx *front, CXCursor cursor)
{
    Name name = spelling_of(front, cursor);
    const char *angle = strchr(name, '<');

    if (!angle || angle == name ||
        (kind_is_operator(clang_getCursorKind(cursor)) && text_starts(name, "operator")))
        return name;
    return names_add_n(front->names, name, (size_t)(angle - name));
}

Name qualified_name(FrontCtx *front, CXCursor cursor)
{
    Name name = plain_name(front, cursor);
    CXCursor parent = clang_getCursorSemanticParent(cursor);

    for (int i = 0; i < 64 && !clang_Cursor_isNull(parent); i++) {
        enum CXCursorKind kind = clang_getCursorKind(parent);

        if (!kind_is_scope(kind))
            break;
        Name outer = plain_name(front, parent);
        bool is_silent =
            kind == CXCursor_Namespace && clang_Cursor_isInlineNamespace(parent);

        if (*outer && *outer != '(' && !strchr(outer, ' ') && !is_silent)
            name = names_add(front->names,
                             arena_printf(front->scratch, "%s::%s", outer, name));
        parent = clang_getCursorSemanticParent(parent);
    }
    return name;
}

Name key_of(FrontCtx *front, CXCursor cursor)
{
    Name usr = name_take(front, clang_getCursorUSR(cursor));
    enum CXLinkageKind linkage = clang_getCursorLinkage(cursor);

    if (*usr && (linkage == CXLinkage_External || linkage == CXLinkage_UniqueExternal))
        return usr;
    return names_add(front->names,
                     arena_printf(front->scratch, "%s#%s", front->unit->path, usr));
}

/* attributes */

static bool attr_is_noreturn(Name attr)
{
    return strstr(attr, "noreturn") != NULL || strstr(attr, "_Noreturn") != NULL;
}

static void attrs_add(FrontCtx *front, CXCursor param, Param *out)
{
    Kids kids = kids_of(front, param);

    for (uint32_t i = 0; i < kids.n; i++) {
        Name attr = attr_name(front, kids.v[i]);

        if (attr && *attr)
            ARRAY_PUSH(front->unit->arena, &out->attrs, attr);
    }
}

/* SAL: expands to nothing, so only its tokens are left */

static bool text_has_sal(FrontCtx *front, CXCursor function)
{
    const char *text = text_of(front, function, 600);

    return strstr(text, "_In_") || strstr(text, "_Out") || strstr(text, "_Inout_") ||
           strstr(text, "_Deref") || strstr(text, "_Outptr");
}

static bool token_is_sal(const char *s)
{
    size_t len = strlen(s);

    return len > 3 && s[0] == '_' && s[1] >= 'A' && s[1] <= 'Z' && s[len - 1] == '_';
}

/* Adds "sal:_Out_" to the parameter in whose part of the list the word stands. */
static void sal_add(FrontCtx *front, CXCursor function, Decl *decl)
{
    CXToken *tokens = NULL;
    unsigned n = 0;
    int depth = 0;
    uint32_t param = 0;

    clang_tokenize(front->tu, clang_getCursorExtent(function), &tokens, &n);
    for (unsigned i = 0; i < n && param < decl->params.n; i++) {
        CXString s = clang_getTokenSpelling(front->tu, tokens[i]);
        const char *text = clang_getCString(s);

        if (strcmp(text, "(") == 0)
            depth++;
        else if (strcmp(text, ")") == 0)
            depth--;
        else if (strcmp(text, ",") == 0 && depth == 1)
            param++;
        else if (strcmp(text, "{") == 0)
            param = decl->params.n;
        else if (depth >= 1 && token_is_sal(text)) {
            Name attr =
                names_add(front->names, arena_printf(front->scratch, "sal:%s", text));
            ARRAY_PUSH(front->unit->arena, &decl->params.v[param].attrs, attr);
        }
        clang_disposeString(s);
    }
    if (tokens)
        clang_disposeTokens(front->tu, tokens, n);
}

/* functions */

static DeclKind decl_kind(CXCursor function)
{
    switch (clang_getCursorKind(function)) { // NOLINT: functions only
    case CXCursor_Constructor:
        return DECL_CONSTRUCTOR;
    case CXCursor_Destructor:
        return DECL_DESTRUCTOR;
    case CXCursor_ConversionFunction:
        return DECL_CONVERSION;
    case CXCursor_CXXMethod:
        return clang_CXXMethod_isStatic(function) ? DECL_STATIC_METHOD : DECL_METHOD;
    default:
        return DECL_FUNCTION;
    }
}

/* The declaration that names the parameters: in C the first one may be `f()`, or
 * implicit, made at a call. */
static CXCursor with_prototype(CXCursor function)
{
    CXCursor definition = clang_getCursorDefinition(function);

    if (expr_type(function).kind == CXType_FunctionNoProto &&
        !clang_Cursor_isNull(definition))
        return definition;
    return function;
}

static void params_fill(FrontCtx *front, CXCursor function, Decl *decl)
{
    function = with_prototype(function);
    int n = clang_Cursor_getNumArguments(function);

    for (int i = 0; i < n; i++) {
        CXCursor cursor = clang_Cursor_getArgument(function, (unsigned)i);
        Param param = {.name = spelling_of(front, cursor),
                       .type = type_of(front, expr_type(cursor))};

        attrs_add(front, cursor, &param);
        ARRAY_PUSH(front->unit->arena, &decl->params, param);
    }
    if (n > 0 && !decl->is_system && text_has_sal(front, function))
        sal_add(front, function, decl);
}

static void function_attrs(FrontCtx *front, CXCursor function, Decl *decl)
{
    Kids kids = kids_of(front, function);
    Name of_type = attr_of_type(front, function);

    if (of_type)
        ARRAY_PUSH(front->unit->arena, &decl->attrs, of_type);
    for (uint32_t i = 0; i < kids.n; i++) {
        Name attr = attr_name(front, kids.v[i]);

        if (!attr || !*attr)
            continue;
        ARRAY_PUSH(front->unit->arena, &decl->attrs, attr);
        decl->is_noreturn |= attr_is_noreturn(attr);
    }
}

/* Attributes before the return type are outside the extent; __declspec ones show in the
 * type only. */
static bool type_is_noreturn(CXType type)
{
    CXString s = clang_getTypeSpelling(type);
    const char *text = clang_getCString(s);
    bool yes = text && strstr(text, "noreturn");

    clang_disposeString(s);
    return yes;
}

/* A person reads "TokenGuard::~TokenGuard". */
static Name decl_text(FrontCtx *front, CXCursor function, Name name)
{
    uint32_t record = 0;
    enum CXCursorKind kind = clang_getCursorKind(function);

    (void)record;
    if (kind == CXCursor_FunctionDecl)
        return name;
    CXCursor parent = clang_getCursorSemanticParent(function);
    const char *last = strrchr(name, ':');
    Name own = plain_name(front, function);

    if (!last || !kind_is_scope(clang_getCursorKind(parent)))
        return name;
    Name type = name_take(front, clang_getTypeSpelling(expr_type(parent)));

    if (!*type || strchr(type, '('))
        return name;
    return names_add(front->names, arena_printf(front->scratch, "%s::%s", type, own));
}

static bool exception_is_none(CXCursor function)
{
    int kind = clang_getExceptionSpecificationType(expr_type(function));

    return kind == CXCursor_ExceptionSpecificationKind_BasicNoexcept ||
           kind == CXCursor_ExceptionSpecificationKind_DynamicNone ||
           kind == CXCursor_ExceptionSpecificationKind_NoThrow;
}

static bool is_c_linkage(FrontCtx *front, CXCursor function, Name usr)
{
    if (!front->unit->is_cpp)
        return true;
    /* extern "C" functions have no parameter part in their USR ("c:@F@name", no '#'). */
    return clang_getCursorKind(function) == CXCursor_FunctionDecl && !strchr(usr, '#') &&
           text_starts(usr, "c:");
}

static void decl_fill(FrontCtx *front, CXCursor function, Decl *decl)
{
    CXType type = expr_type(function);

    decl->kind = decl_kind(function);
    decl->is_system = cursor_is_system(front, function);
    decl->result = type_of(front, clang_getCursorResultType(function));
    decl->loc = loc_of_name(front, function);
    decl->is_c = is_c_linkage(front, function, decl->key);
    decl->is_noreturn = type_is_noreturn(type);
    decl->is_variadic = clang_Cursor_isVariadic(function) != 0;
    decl->is_internal = clang_getCursorLinkage(function) == CXLinkage_Internal;
    decl->is_inline = clang_Cursor_isFunctionInlined(function) != 0;
    decl->is_noexcept = exception_is_none(function);
    params_fill(front, function, decl);
    function_attrs(front, function, decl);
}

/* Implicitly declared in C: clang makes a declaration at the first call, whose text is
 * the name alone. */
static bool is_implicit_declaration(FrontCtx *front, CXCursor function)
{
    CXSourceRange extent = clang_getCursorExtent(function);

    if (front->unit->is_cpp ||
        clang_getCursorType(function).kind != CXType_FunctionNoProto ||
        !clang_Cursor_isNull(clang_getCursorDefinition(function)))
        return false;
    return clang_Range_isNull(extent) ||
           clang_equalLocations(clang_getRangeStart(extent),
                                clang_getCursorLocation(function));
}

static void decl_cursor_set(FrontCtx *front, uint32_t decl, CXCursor function)
{
    while (front->decl_cursors.n <= decl)
        ARRAY_PUSH(front->arena, &front->decl_cursors, clang_getNullCursor());
    front->decl_cursors.v[decl] = function;
}

static uint32_t decl_make(FrontCtx *front, CXCursor function)
{
    uint32_t id = map_get(&front->decls, function);

    if (id)
        return id;
    id = front->unit->decls.n;
    map_put(&front->decls, function, id);
    Decl decl = {.key = key_of(front, function), .name = qualified_name(front, function)};

    decl.text = decl.name;
    ARRAY_PUSH(front->unit->arena, &front->unit->decls, decl);
    decl_cursor_set(front, id, function);
    decl_fill(front, function, &decl);
    decl.text = decl_text(front, function, decl.name);
    decl.is_undeclared = is_implicit_declaration(front, function);
    front->unit->decls.v[id] = decl;
    if (decl.kind != DECL_FUNCTION) {
        CXCursor parent = clang_getCursorSemanticParent(function);
        uint32_t record = record_of(front, parent);

        front->unit->decls.v[id].record = record;
        decl_add_member(front, id, function);
    }
    return id;
}

/* Declared without parameters (or by a call alone) and defined with some: the definition
 * tells. */
static CXCursor prototype_of(CXCursor function)
{
    CXCursor canonical = clang_getCanonicalCursor(function), definition;

    if (clang_getCursorType(canonical).kind != CXType_FunctionNoProto)
        return canonical;
    definition = clang_getCursorDefinition(function);
    return clang_Cursor_isNull(definition) ? canonical : definition;
}

uint32_t decl_of_quiet(FrontCtx *front, CXCursor function)
{
    return decl_make(front, prototype_of(function));
}

uint32_t decl_of(FrontCtx *front, CXCursor function)
{
    uint32_t id = decl_of_quiet(front, function);

    unit_reach(front, function, id);
    return id;
}

uint32_t decl_undeclared(FrontCtx *front, Name name, uint32_t loc)
{
    Name key =
        names_add(front->names, arena_printf(front->scratch, "undeclared@%s", name));

    for (uint32_t i = 1; i < front->unit->decls.n; i++)
        if (front->unit->decls.v[i].key == key)
            return i;
    Decl decl = {.key = key,
                 .name = name,
                 .text = name,
                 .loc = loc,
                 .result = type_int(front, 32, true),
                 .is_c = true,
                 .is_undeclared = true,
                 .is_variadic = true};

    ARRAY_PUSH(front->unit->arena, &front->unit->decls, decl);
    return front->unit->decls.n - 1;
}

/* globals */

static bool global_constant(CXCursor variable, CXType type, int64_t *out)
{
    bool is_known = false;

    if (!clang_isConstQualifiedType(type) || shape_of(type) != SHAPE_SCALAR ||
        clang_getCanonicalType(type).kind == CXType_Pointer)
        return false;
    CXEvalResult result = clang_Cursor_Evaluate(variable);

    if (!result)
        return false;
    if (clang_EvalResult_getKind(result) == CXEval_Int) {
        *out = clang_EvalResult_getAsLongLong(result);
        is_known = true;
    }
    clang_EvalResult_dispose(result);
    return is_known;
}

/* What a variable holds at first, if its initialiser is a number, or one cast to a
 * pointer: (HANDLE)-1. A unit's own is 0 without an initialiser. */
static bool global_initial(FrontCtx *front, CXCursor variable, bool is_internal,
                           int64_t *out)
{
    FnCtx no_body = {.front = front, .unit = front->unit};
    CXCursor init = clang_Cursor_getVarDeclInitializer(variable);
    CXType type = clang_getCanonicalType(clang_getCursorType(variable));

    if (clang_isVolatileQualifiedType(type))
        return false;
    *out = 0;
    return clang_Cursor_isNull(init) ? is_internal && shape_of(type) == SHAPE_SCALAR
                                     : const_value(&no_body, init, out);
}

uint32_t global_of(FrontCtx *front, CXCursor variable)
{
    CXCursor canonical = clang_getCanonicalCursor(variable);
    uint32_t id = map_get(&front->globals, canonical);
    CXType type = expr_type(variable);

    if (id)
        return id;
    id = front->unit->globals.n;
    map_put(&front->globals, canonical, id);
    CXCursor definition = clang_getCursorDefinition(variable);
    CXCursor parent = clang_getCursorSemanticParent(variable);
    Global global = {.key = key_of(front, canonical),
                     .name = qualified_name(front, canonical)};

    ARRAY_PUSH(front->unit->arena, &front->unit->globals, global);
    global.type = type_of(front, type);
    global.loc =
        loc_of_name(front, clang_Cursor_isNull(definition) ? canonical : definition);
    global.is_internal = clang_getCursorLinkage(canonical) != CXLinkage_External;
    global.is_thread_local = clang_getCursorTLSKind(variable) != CXTLS_None;
    global.is_const = clang_isConstQualifiedType(clang_getCanonicalType(type)) != 0;
    global.is_static_local = clang_getCursorLinkage(canonical) == CXLinkage_NoLinkage;
    global.has_value =
        global_constant(variable, clang_getCanonicalType(type), &global.value) ||
        global_initial(front, clang_Cursor_isNull(definition) ? variable : definition,
                       global.is_internal, &global.value);
    if (clang_isDeclaration(clang_getCursorKind(parent)) &&
        clang_getCursorKind(parent) != CXCursor_Namespace)
        global.owner = record_of(front, parent);
    front->unit->globals.v[id] = global;
    return id;
}
