/* Variables of a body: lifetime, initialiser, destructor, cleanup attribute, static
 * storage.
 */
#include "front/lower.h"

#include <string.h>

/* __attribute__((cleanup(function))) */

typedef struct {
    FrontCtx *front;
    const char *name;
    CXCursor found;
} Search;

static enum CXChildVisitResult function_find(CXCursor cursor, CXCursor parent,
                                             CXClientData data)
{
    Search *search = data;

    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_FunctionDecl)
        return CXChildVisit_Continue;
    CXString s = clang_getCursorSpelling(cursor);
    bool is_it = strcmp(clang_getCString(s), search->name) == 0;

    clang_disposeString(s);
    if (is_it)
        search->found = cursor;
    return is_it ? CXChildVisit_Break : CXChildVisit_Continue;
}

/* Name of the cleanup function in "cleanup(name)", or NULL. */
static const char *cleanup_name(FnCtx *fn, CXCursor attr)
{
    const char *text = text_of(fn->front, attr, 120);
    const char *at = strstr(text, "cleanup");

    if (!at || clang_getCursorKind(attr) != CXCursor_UnexposedAttr)
        return NULL;
    at += strcspn(at, "(");
    at += strspn(at, "( ");
    size_t n = strcspn(at, " )");

    return n ? arena_strndup(fn->front->scratch, at, n) : NULL;
}

static void add_cleanup_attribute(FnCtx *fn, CXCursor var, uint32_t local)
{
    Kids kids = kids_of(fn->front, var);

    for (uint32_t i = 0; i < kids.n; i++) {
        Search search = {fn->front, cleanup_name(fn, kids.v[i]), clang_getNullCursor()};

        if (!search.name)
            continue;
        unit_search(fn->front, function_find, &search);
        if (clang_Cursor_isNull(search.found))
            continue;
        scope_add(fn, (Cleanup){.kind = CLEAN_CALL,
                                .place = ref_local(local),
                                .type = fn->fn.locals.v[local].type,
                                .decl = decl_of(fn->front, search.found)});
    }
}

/* static locals */

/* The initialiser runs at most once, in whichever call comes first. */
static void lower_static(FnCtx *fn, CXCursor var, CXCursor init)
{
    Ref place = {REF_GLOBAL, global_of(fn->front, var), 0};
    CXType type = expr_type(var);
    int64_t number;

    if (!fn->unit->is_cpp || clang_Cursor_isNull(init) || const_value(fn, init, &number))
        return;
    uint32_t first = blk_new(fn), done = blk_new(fn), depth = scope_push(fn);

    emit_branch(fn, ref_undef(), first, done, NULL, NULL);
    blk_open(fn, first);
    lower_into(fn, init, place, type);
    scope_pop(fn, depth);
    emit_jump(fn, done);
    blk_open(fn, done);
}

/* automatic variables */

static void init_reference(FnCtx *fn, CXCursor init, Ref place, uint32_t type)
{
    uint32_t depth = scope_push(fn);
    Ref object = lower_place(fn, init);

    depth = scope_extend(fn, depth, object);
    emit_store(fn, type, place, object);
    scope_pop(fn, depth);
}

static void init_variable(FnCtx *fn, CXCursor init, Ref place, CXType type)
{
    uint32_t depth = scope_push(fn);

    lower_into(fn, init, place, type);
    depth = scope_extend(fn, depth, place); /* a std::initializer_list's array */
    scope_pop(fn, depth);
}

static bool is_array_of_unknown_size(CXType type)
{
    return clang_getCanonicalType(type).kind == CXType_IncompleteArray;
}

void lower_var(FnCtx *fn, CXCursor var)
{
    CXType type = expr_type(var);
    CXCursor init = clang_Cursor_getVarDeclInitializer(var);
    uint32_t loc = fn->loc, own = loc_of(fn->front, var);
    bool is_reference = type_is_reference(type);

    if (own)
        fn->loc = own;
    if (clang_Cursor_hasVarDeclGlobalStorage(var) == 1) {
        lower_static(fn, var, init);
        fn->loc = loc;
        return;
    }
    uint32_t id = type_of(fn->front, type);
    uint32_t local = fn_add_local(fn->unit, &fn->fn,
                                  (Local){.name = spelling_of(fn->front, var),
                                          .type = id,
                                          .loc = loc_of_name(fn->front, var),
                                          .is_reference = is_reference});

    var_bind(fn, var, (VarPlace){.local = local, .is_reference = is_reference});
    local_live(fn, local);
    scope_add_dead(fn, local);
    if (is_reference && !clang_Cursor_isNull(init))
        init_reference(fn, init, ref_local(local), id);
    else if (!clang_Cursor_isNull(init))
        init_variable(fn, init, ref_local(local), type);
    else if (fn->unit->is_cpp && !is_reference && !is_array_of_unknown_size(type))
        object_default(fn, ref_local(local), type);
    if (!is_reference)
        scope_add_destroy(fn, ref_local(local), type, CLEAN_DESTROY);
    add_cleanup_attribute(fn, var, local);
    fn->loc = loc;
}
