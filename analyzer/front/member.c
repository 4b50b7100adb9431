/* Classes as libclang shows them, and the tables that the IR keeps of them.
 *
 * What a class looks like depends on the version: from 21 on clang_visitCXXMethods shows
 * the members of instances of class templates and the implicit ones; before, an instance
 * has fields and nothing else. Class evens that out. Implicit members that Sema never
 * needed have no cursor in any version; they are answered from bases and fields.
 */
#include "front/cpp.h"

#include <string.h>

/* the view */

typedef struct {
    Arena *arena;
    ARRAY(CXCursor) list;
} Gather;

static enum CXVisitorResult gather(CXCursor cursor, CXClientData data)
{
    Gather *g = data;

    ARRAY_PUSH(g->arena, &g->list, cursor);
    return CXVisit_Continue;
}

static Kids gathered(const Gather *g)
{
    return (Kids){g->list.v, g->list.n};
}

static bool is_method_kind(enum CXCursorKind kind)
{
    return kind == CXCursor_CXXMethod || kind == CXCursor_Constructor ||
           kind == CXCursor_Destructor || kind == CXCursor_ConversionFunction;
}

static void class_see_children(FrontCtx *front, Class *c)
{
    Kids kids = kids_of(front, c->cursor);
    Gather methods = {.arena = front->arena}, bases = {.arena = front->arena};

    for (uint32_t i = 0; i < kids.n; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);
        if (is_method_kind(kind))
            gather(kids.v[i], &methods);
        if (kind == CXCursor_CXXBaseSpecifier)
            gather(kids.v[i], &bases);
    }
    c->methods = gathered(&methods);
    c->bases = gathered(&bases);
}

static void class_see_type(FrontCtx *front, Class *c)
{
    Gather fields = {.arena = front->arena};

    clang_Type_visitFields(c->type, gather, &fields);
    c->fields = gathered(&fields);
#if HL_CLANG_MAJOR >= 20
    Gather bases = {.arena = front->arena};
    clang_visitCXXBaseClasses(c->type, gather, &bases);
    c->bases = gathered(&bases);
#endif
#if HL_CLANG_MAJOR >= 21
    Gather methods = {.arena = front->arena};
    clang_visitCXXMethods(c->type, gather, &methods);
    c->methods = gathered(&methods);
    c->sees_methods = true;
#endif
}

static bool is_special(CXCursor m, Special which)
{
    switch (which) {
    case SPECIAL_DEFAULT:
        return clang_CXXConstructor_isDefaultConstructor(m);
    case SPECIAL_COPY:
        return clang_CXXConstructor_isCopyConstructor(m);
    case SPECIAL_MOVE:
        return clang_CXXConstructor_isMoveConstructor(m);
    case SPECIAL_COPY_ASSIGN:
        return clang_CXXMethod_isCopyAssignmentOperator(m);
    case SPECIAL_MOVE_ASSIGN:
        return clang_CXXMethod_isMoveAssignmentOperator(m);
    case SPECIAL_DESTROY:
        return clang_getCursorKind(m) == CXCursor_Destructor;
    case SPECIAL_INHERITED:
    case SPECIAL_INVOKE:
    case SPECIAL_COUNT:
        return false;
    }
    return false;
}

/* The one to call of several that qualify is the one that is not deleted. */
static void specials_among(Kids members, CXCursor *out)
{
    for (int which = 0; which < SPECIAL_OF_CLASS; which++) {
        out[which] = clang_getNullCursor();
        for (uint32_t i = 0; i < members.n; i++) {
            CXCursor m = members.v[i];
            if (!is_method_kind(clang_getCursorKind(m)) || !is_special(m, (Special)which))
                continue;
            if (clang_Cursor_isNull(out[which]) || clang_CXXMethod_isDeleted(out[which]))
                out[which] = m;
        }
    }
}

static void class_find_specials(FrontCtx *front, Class *c)
{
    specials_among(c->methods, c->special);
    if (c->sees_methods)
        memcpy(c->declared, c->special, sizeof c->declared);
    else
        specials_among(kids_of(front, c->pattern), c->declared);
}

static bool in_std(FrontCtx *front, CXCursor cursor)
{
    CXCursor outermost = clang_getNullCursor();

    for (;;) {
        cursor = clang_getCursorSemanticParent(cursor);
        enum CXCursorKind kind = clang_getCursorKind(cursor);
        if (clang_Cursor_isNull(cursor) || clang_isTranslationUnit(kind) ||
            clang_isInvalid(kind))
            break;
        if (kind == CXCursor_Namespace)
            outermost = cursor;
    }
    return !clang_Cursor_isNull(outermost) &&
           strcmp(spelling_of(front, outermost), "std") == 0;
}

static Class *class_make(FrontCtx *front, CXType type, CXCursor decl)
{
    Class *c = ARENA_NEW(front->arena, Class);
    CXCursor definition = clang_getCursorDefinition(decl);
    enum CXCursorKind kind = clang_getCursorKind(decl);

    c->type = type;
    c->cursor = clang_Cursor_isNull(definition) ? decl : definition;
    c->pattern = clang_getSpecializedCursorTemplate(c->cursor);
    c->is_union = kind == CXCursor_UnionDecl;
    c->is_lambda = strstr(spelling_of(front, decl), "(lambda at") != NULL;
    c->is_std = in_std(front, decl);
    c->sees_methods = clang_Cursor_isNull(c->pattern);
    class_see_children(front, c);
    class_see_type(front, c);
    class_find_specials(front, c);
    return c;
}

Class *class_of(FrontCtx *front, CXType type)
{
    CXType bare = type_bare(type);

    if (bare.kind != CXType_Record)
        return NULL;
    CXCursor decl = clang_getTypeDeclaration(bare);
    uint32_t at = map_get(&front->class_at, decl);
    if (at)
        return front->classes.v[at - 1];
    Class *c = class_make(front, bare, decl);
    ARRAY_PUSH(front->arena, &front->classes, c);
    map_put(&front->class_at, decl, front->classes.n);
    return c;
}

CXType class_base_type(const Class *c, uint32_t base)
{
    return type_bare(clang_getCursorType(c->bases.v[base]));
}

bool class_is_or_derives(FrontCtx *front, const Class *c, const Class *base)
{
    if (!base || type_same(c->type, base->type))
        return base != NULL;
    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *direct = class_of(front, class_base_type(c, i));
        if (direct && class_is_or_derives(front, direct, base))
            return true;
    }
    return false;
}

bool class_is_open(const Class *c)
{
    for (uint32_t i = 0; i < c->fields.n; i++)
        if (clang_getCXXAccessSpecifier(c->fields.v[i]) > CX_CXXPublic)
            return false;
    return c->fields.n > 0;
}

bool class_is_aggregate(FrontCtx *front, const Class *c)
{
    Kids members = c->methods;

    if (!c->sees_methods)
        members = kids_of(front, c->pattern);
    for (uint32_t i = 0; i < members.n; i++) {
        CXCursor m = members.v[i];
        if (clang_getCursorKind(m) == CXCursor_Constructor &&
            !clang_CXXMethod_isDefaulted(m))
            return false;
        if (is_method_kind(clang_getCursorKind(m)) && clang_CXXMethod_isVirtual(m))
            return false;
    }
    return c->fields.n == 0 || class_is_open(c);
}

void class_reach_calls(FrontCtx *front, const Class *c)
{
    for (uint32_t i = 0; i < c->methods.n; i++)
        if (strcmp(spelling_of(front, c->methods.v[i]), "operator()") == 0)
            decl_of(front, c->methods.v[i]);
}

CXType array_element(CXType type, uint64_t *count)
{
    uint64_t n = 1;

    type = clang_getCanonicalType(type);
    for (;;) {
        CXType element = clang_getArrayElementType(type);
        if (element.kind == CXType_Invalid)
            break;
        long long size = clang_getArraySize(type);
        n = size > 0 ? n * (uint64_t)size : 0;
        type = clang_getCanonicalType(element);
    }
    if (count)
        *count = n;
    return type;
}

CXCursor class_method(FrontCtx *front, Class *c, const char *name, int nparams,
                      bool want_const)
{
    CXCursor found = clang_getNullCursor();

    for (uint32_t i = 0; i < c->methods.n; i++) {
        CXCursor m = c->methods.v[i];
        if (clang_getCursorKind(m) != CXCursor_CXXMethod ||
            clang_Cursor_getNumArguments(m) != nparams ||
            strcmp(spelling_of(front, m), name) != 0)
            continue;
        if (clang_Cursor_isNull(found) || (clang_CXXMethod_isConst(m) != 0) == want_const)
            found = m;
    }
    for (uint32_t i = 0; i < c->bases.n && clang_Cursor_isNull(found); i++) {
        Class *base = class_of(front, class_base_type(c, i));
        if (base)
            found = class_method(front, base, name, nparams, want_const);
    }
    return found;
}

/* what need not be called */

bool type_needs_destroy(FrontCtx *front, CXType type)
{
    Class *c = NULL;

    if (front->unit->is_cpp && !type_is_reference(type))
        c = class_of(front, array_element(type, NULL));
    return c && class_needs_destroy(front, c);
}

static bool parts_need_destroy(FrontCtx *front, Class *c)
{
    for (uint32_t i = 0; i < c->bases.n; i++)
        if (type_needs_destroy(front, class_base_type(c, i)))
            return true;
    for (uint32_t i = 0; i < c->fields.n; i++)
        if (type_needs_destroy(front, clang_getCursorType(c->fields.v[i])))
            return true;
    return false;
}

bool class_needs_destroy(FrontCtx *front, Class *c)
{
    if (!c->destroy) {
        CXCursor d = c->declared[SPECIAL_DESTROY];
        bool yes;
        if (!clang_Cursor_isNull(d) && !clang_CXXMethod_isDefaulted(d))
            yes = !clang_CXXMethod_isDeleted(d);
        else
            yes = !c->is_union && parts_need_destroy(front, c);
        c->destroy = yes ? 2 : 1;
    }
    return c->destroy == 2;
}

static bool field_is_trivial(FrontCtx *front, CXCursor field, Special which)
{
    CXType type = clang_getCursorType(field);

    if (which == SPECIAL_DEFAULT && clang_getCursorKind(field) == CXCursor_FieldDecl) {
        Kids kids = kids_expr(front, field);
        uint32_t extra = clang_Cursor_isBitField(field) ? 1 : 0;
        for (CXType t = type; clang_getArrayElementType(t).kind != CXType_Invalid;
             t = clang_getArrayElementType(t))
            extra += clang_getArraySize(t) >= 0;
        if (kids.n > extra)
            return false;
    }
    if (type_is_reference(type))
        return true;
    Class *c = class_of(front, array_element(type, NULL));
    return !c || class_is_trivial(front, c, which);
}

static bool parts_are_trivial(FrontCtx *front, Class *c, Special which)
{
    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *base = class_of(front, class_base_type(c, i));
        if (base && !class_is_trivial(front, base, which))
            return false;
    }
    for (uint32_t i = 0; i < c->fields.n; i++)
        if (!field_is_trivial(front, c->fields.v[i], which))
            return false;
    return true;
}

/* A move without a move constructor is a copy. */
static CXCursor special_or_copy(const Class *c, Special which)
{
    CXCursor m = c->declared[which];

    if (clang_Cursor_isNull(m) && which == SPECIAL_MOVE)
        m = c->declared[SPECIAL_COPY];
    if (clang_Cursor_isNull(m) && which == SPECIAL_MOVE_ASSIGN)
        m = c->declared[SPECIAL_COPY_ASSIGN];
    return m;
}

bool class_is_trivial(FrontCtx *front, Class *c, Special which)
{
    if (which == SPECIAL_DESTROY)
        return !class_needs_destroy(front, c);
    if (!c->trivial[which]) {
        CXCursor m = special_or_copy(c, which);
        bool yes;
        c->trivial[which] = 1; /* broken code may nest a class in itself */
        if (!clang_Cursor_isNull(m) && !clang_CXXMethod_isDefaulted(m))
            yes = false;
        else if (c->is_std && clang_Cursor_isNull(m))
            yes = false; /* a template among its constructors may be meant */
        else if (c->is_std && class_needs_destroy(front, c))
            yes = false; /* an owner: libclang 19 shows no parts that would tell */
        else
            yes = c->is_union || parts_are_trivial(front, c, which);
        c->trivial[which] = yes ? 2 : 1;
    }
    return c->trivial[which] == 2;
}

bool class_is_virtual_destructor(FrontCtx *front, Class *c)
{
    CXCursor d = c->declared[SPECIAL_DESTROY];

    if (!clang_Cursor_isNull(d) && clang_CXXMethod_isVirtual(d))
        return true;
    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *base = class_of(front, class_base_type(c, i));
        if (base && class_is_virtual_destructor(front, base))
            return true;
    }
    return false;
}

uint32_t class_destructor(FrontCtx *front, Class *c)
{
    CXCursor d = c->special[SPECIAL_DESTROY];

    if (!clang_Cursor_isNull(d))
        return decl_of(front, d);
    if (!c->made[SPECIAL_DESTROY]) {
        const char *name = spelling_of(front, c->cursor);
        CXCursor declared = c->declared[SPECIAL_DESTROY];
        bool is_implicit =
            clang_Cursor_isNull(declared) || clang_CXXMethod_isDefaulted(declared);
        const char *suffix = arena_printf(front->scratch, "@F@~%s#", name);
        name = arena_printf(front->scratch, "~%s", name);
        uint32_t made = special_decl(front, c, DECL_DESTRUCTOR, suffix, name);
        c->made[SPECIAL_DESTROY] = made;
        if (is_implicit)
            special_push(front, c->cursor, made, SPECIAL_DESTROY);
        Decl *decl = &front->unit->decls.v[made];
        decl->is_implicit = decl->is_defaulted = is_implicit;
        decl->is_noexcept = true;
    }
    return c->made[SPECIAL_DESTROY];
}

void class_constructed(FrontCtx *front, Class *c)
{
    if (c->is_constructed)
        return;
    c->is_constructed = true;
    for (uint32_t i = 0; i < c->methods.n; i++)
        if (clang_CXXMethod_isVirtual(c->methods.v[i]) &&
            !clang_CXXMethod_isDeleted(c->methods.v[i]))
            decl_of(front, c->methods.v[i]);
}

/* Unit.records */

static void method_add(FrontCtx *front, uint32_t record, CXCursor method)
{
    Method m = {.decl = decl_of_quiet(front, method)};
    CXCursor *overridden = NULL;
    unsigned n = 0;

    if (clang_getCursorKind(method) == CXCursor_CXXMethod ||
        clang_getCursorKind(method) == CXCursor_Destructor)
        clang_getOverriddenCursors(method, &overridden, &n);
    for (unsigned i = 0; i < n; i++) {
        uint32_t root = decl_of_quiet(front, overridden[i]);
        ARRAY_PUSH(front->arena, &m.overrides, root);
    }
    if (overridden)
        clang_disposeOverriddenCursors(overridden);
    ARRAY_PUSH(front->arena, &front->unit->records.v[record].methods, m);
}

static void friends_add(FrontCtx *front, uint32_t record, const Class *c)
{
    bool is_instance = !clang_Cursor_isNull(c->pattern);
    Kids kids = kids_of(front, is_instance ? c->pattern : c->cursor);

    for (uint32_t i = 0; i < kids.n; i++) {
        if (clang_getCursorKind(kids.v[i]) != CXCursor_FriendDecl)
            continue;
        Kids of = kids_of(front, kids.v[i]);
        for (uint32_t j = 0; j < of.n; j++) {
            enum CXCursorKind kind = clang_getCursorKind(of.v[j]);
            uint32_t decl = 0;
            if ((kind == CXCursor_FunctionDecl || is_method_kind(kind)) && !is_instance)
                decl = decl_of_quiet(front, of.v[j]);
            Record *r = &front->unit->records.v[record];
            if (decl)
                ARRAY_PUSH(front->arena, &r->friends, decl);
            else if (kind == CXCursor_FunctionDecl || kind == CXCursor_FunctionTemplate)
                r->has_incomplete_view = true;
            else
                r->has_friend_class = true;
        }
    }
}

/* Functions by qualified name, for template arguments that are functions: libclang gives
 * them as text in the canonical name of the type only. Made once per unit, when the first
 * such argument is met. */
static enum CXChildVisitResult function_index(CXCursor cursor, CXCursor parent,
                                              CXClientData data)
{
    FrontCtx *front = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);

    (void)parent;
    if (kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec)
        return CXChildVisit_Recurse;
    if (kind == CXCursor_FunctionDecl) {
        NamedFunction f = {qualified_name(front, cursor), cursor};
        ARRAY_PUSH(front->arena, &front->named_functions, f);
    }
    return CXChildVisit_Continue;
}

static CXCursor function_named(FrontCtx *front, const char *name)
{
    Name wanted = names_add(front->names, name);

    if (!front->named_functions.n)
        unit_search(front, function_index, front);
    for (uint32_t i = 0; i < front->named_functions.n; i++)
        if (front->named_functions.v[i].name == wanted)
            return front->named_functions.v[i].cursor;
    return clang_getNullCursor();
}

/* Text of template argument `index` in a canonical type name: "P<int, &n::close>". "":
 * not found. */
static const char *argument_text(FrontCtx *front, CXType type, uint32_t index)
{
    const char *s = name_take(front, clang_getTypeSpelling(type));
    int depth = 0;
    uint32_t at = 0;
    const char *start = NULL, *end = s + strlen(s);

    /* The last '<' at the outer level opens the arguments of the class itself. */
    for (const char *p = s; *p; p++) {
        if (*p == '<' && depth++ == 0)
            start = p + 1;
        else if (*p == '>' && --depth == 0)
            end = p;
    }
    if (!start)
        return "";
    depth = 0;
    for (const char *p = start; p <= end; p++) {
        bool is_end = p == end || (depth == 0 && *p == ',');
        if (is_end && at++ == index)
            return arena_strndup(front->scratch, start, (size_t)(p - start));
        if (is_end)
            start = p + 1 + (p[1] == ' ');
        depth += (*p == '<' || *p == '(') - (*p == '>' || *p == ')');
    }
    return "";
}

static uint32_t argument_function(FrontCtx *front, CXType type, uint32_t index)
{
    const char *text = argument_text(front, type, index);

    text += strspn(text, " (&:");
    if (!*text)
        return 0;
    CXCursor function = function_named(front, text);
    return clang_Cursor_isNull(function) ? 0 : decl_of(front, function);
}

/* The call operator that a body calls on objects of a class. */
typedef struct {
    FrontCtx *front;
    const Class *on;
    CXCursor found;
} OperatorSearch;

static enum CXChildVisitResult operator_search(CXCursor cursor, CXCursor parent,
                                               CXClientData data)
{
    OperatorSearch *search = data;
    CXCursor called = clang_getCursorKind(cursor) == CXCursor_CallExpr
                          ? clang_getCursorReferenced(cursor)
                          : clang_getNullCursor();

    (void)parent;
    if (clang_getCursorKind(called) == CXCursor_CXXMethod &&
        strcmp(spelling_of(search->front, called), "operator()") == 0 &&
        clang_equalCursors(
            clang_getCanonicalCursor(clang_getCursorSemanticParent(called)),
            clang_getCanonicalCursor(search->on->cursor)))
        search->found = called;
    return clang_Cursor_isNull(search->found) ? CXChildVisit_Recurse : CXChildVisit_Break;
}

static bool has_template_operator(FrontCtx *front, const Class *functor)
{
    Kids kids = kids_of(front, functor->cursor);

    for (uint32_t i = 0; i < kids.n; i++)
        if (clang_getCursorKind(kids.v[i]) == CXCursor_FunctionTemplate &&
            strcmp(spelling_of(front, kids.v[i]), "operator()") == 0)
            return true;
    return false;
}

/* The instance of a functor's template call operator that a member of its owner `c` calls
 * (the destructor, or what it calls): nothing else shows it. */
static void template_operator_add(FrontCtx *front, const Class *functor, const Class *c)
{
    OperatorSearch search = {front, functor, clang_getNullCursor()};

    if (!has_template_operator(front, functor))
        return;
    for (uint32_t i = 0; i < c->methods.n && clang_Cursor_isNull(search.found); i++)
        clang_visitChildren(c->methods.v[i], operator_search, &search);
    if (clang_Cursor_isNull(search.found))
        return;
    uint32_t record = record_of_type(front, functor->type),
             decl = decl_of(front, search.found);
    for (uint32_t i = 0; i < front->unit->records.v[record].methods.n; i++)
        if (front->unit->records.v[record].methods.v[i].decl == decl)
            return;
    method_add(front, record, search.found);
}

static void arguments_add(FrontCtx *front, uint32_t record, const Class *c)
{
    int n = clang_Type_getNumTemplateArguments(c->type);

    for (int i = 0; i < n; i++) {
        CXType type = clang_Type_getTemplateArgumentAsType(c->type, (unsigned)i);
        TemplateArg arg = {0};
        if (type.kind != CXType_Invalid) {
            Class *functor = class_of(front, type);
            arg.type = type_of(front, type);
            if (functor && !functor->is_std) {
                class_reach_calls(front, functor);
                template_operator_add(front, functor, c);
            }
        }
        if (type.kind == CXType_Invalid &&
            clang_Cursor_getTemplateArgumentKind(c->cursor, (unsigned)i) ==
                CXTemplateArgumentKind_Declaration)
            arg.decl = argument_function(front, c->type, (uint32_t)i);
        ARRAY_PUSH(front->arena, &front->unit->records.v[record].args, arg);
    }
}

static bool class_is_polymorphic(FrontCtx *front, Class *c)
{
    for (uint32_t i = 0; i < c->methods.n; i++)
        if (clang_CXXMethod_isVirtual(c->methods.v[i]))
            return true;
    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *base = class_of(front, class_base_type(c, i));
        if (clang_isVirtualBase(c->bases.v[i]) ||
            (base && class_is_polymorphic(front, base)))
            return true;
    }
    return false;
}

/* An implicit destructor without a cursor that overrides those of the bases. */
static void implicit_destructor_add(FrontCtx *front, uint32_t record, Class *c,
                                    uint32_t decl)
{
    Method m = {.decl = decl};

    for (uint32_t i = 0; i < c->bases.n; i++) {
        Class *base = class_of(front, class_base_type(c, i));
        if (!base || !class_is_virtual_destructor(front, base))
            continue;
        uint32_t root = class_destructor(front, base);
        ARRAY_PUSH(front->arena, &m.overrides, root);
    }
    front->unit->decls.v[decl].is_virtual = true;
    ARRAY_PUSH(front->arena, &front->unit->records.v[record].methods, m);
}

/* Two lambdas of one function have the same USR: their place tells them apart. */
static Name lambda_key(FrontCtx *front, CXCursor cursor, Name key)
{
    unsigned offset = 0;

    clang_getFileLocation(clang_getCursorLocation(cursor), NULL, NULL, NULL, &offset);
    return names_add(front->names, arena_printf(front->scratch, "%s@%u", key, offset));
}

void record_add_members(FrontCtx *front, uint32_t record, CXType type, CXCursor cursor)
{
    Class *c = class_of(front, type);

    (void)cursor;
    if (!c)
        return;
    for (uint32_t i = 0; i < c->methods.n; i++)
        if (!clang_CXXMethod_isDeleted(c->methods.v[i]))
            method_add(front, record, c->methods.v[i]);
    friends_add(front, record, c);
    arguments_add(front, record, c);

    bool needs_destroy = class_needs_destroy(front, c);
    uint32_t destructor = 0;
    CXCursor d = c->special[SPECIAL_DESTROY];
    if (!clang_Cursor_isNull(d) && !clang_CXXMethod_isDeleted(d) &&
        (needs_destroy || clang_CXXMethod_isVirtual(d)))
        destructor = decl_of_quiet(front, d);
    else if (needs_destroy)
        destructor = class_destructor(front, c);
    bool is_polymorphic = class_is_polymorphic(front, c);
    if (destructor && clang_Cursor_isNull(d) && class_is_virtual_destructor(front, c))
        implicit_destructor_add(front, record, c, destructor);

    Record *r = &front->unit->records.v[record];
    r->is_lambda = c->is_lambda;
    if (c->is_lambda)
        r->key = lambda_key(front, c->cursor, r->key);
    r->is_union = c->is_union;
    r->is_polymorphic = is_polymorphic;
    r->is_trivial_to_destroy = !needs_destroy;
    r->destructor = destructor;
    r->has_incomplete_view = r->has_incomplete_view || !c->sees_methods;
}

void decl_add_member(FrontCtx *front, uint32_t decl, CXCursor function)
{
    enum CXCursorKind kind = clang_getCursorKind(function);
    bool is_method = is_method_kind(kind);
    CXCursor parent = clang_getCursorSemanticParent(function);
    Decl *d = &front->unit->decls.v[decl];

    if (!is_method)
        return;
    if (strstr(spelling_of(front, parent), "(lambda at")) {
        d->key = lambda_key(front, parent, d->key);
        if (strcmp(spelling_of(front, function), "operator()") == 0)
            d->kind = DECL_LAMBDA;
    }
    d->is_virtual = clang_CXXMethod_isVirtual(function) != 0;
    d->is_pure = clang_CXXMethod_isPureVirtual(function) != 0;
    d->is_deleted = clang_CXXMethod_isDeleted(function) != 0;
    d->is_defaulted = clang_CXXMethod_isDefaulted(function) != 0;
    d->is_implicit =
        d->is_defaulted && clang_equalLocations(clang_getCursorLocation(function),
                                                clang_getCursorLocation(parent));
}
