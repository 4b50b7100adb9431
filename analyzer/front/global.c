/* Initialisers of namespace-scope variables: one synthetic function per unit that runs
 * those which do something (calls, constructors) or name functions (tables of callbacks).
 */
#include "front/lower.h"

#include <string.h>

#define SEARCH_MAX 4000

typedef struct {
    uint32_t nseen;
    bool has_function, has_call;
} Contents;

static enum CXChildVisitResult contents_visit(CXCursor cursor, CXCursor parent,
                                              CXClientData data)
{
    Contents *contents = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);

    (void)parent;
    if (++contents->nseen > SEARCH_MAX)
        return CXChildVisit_Break;
    if (kind == CXCursor_CallExpr || kind == CXCursor_CXXNewExpr)
        contents->has_call = true;
    else if (kind == CXCursor_DeclRefExpr &&
             clang_getCursorKind(clang_getCursorReferenced(cursor)) ==
                 CXCursor_FunctionDecl)
        contents->has_function = true;
    return contents->has_call ? CXChildVisit_Break : CXChildVisit_Recurse;
}

/* Initialisers are nested lists: the depth of a visit is the depth of their braces. */
static bool is_worth_running(FrontCtx *front, CXCursor variable)
{
    CXCursor init = clang_Cursor_getVarDeclInitializer(variable);
    Contents contents = {.nseen = 0};

    if (clang_Cursor_isNull(init))
        return false;
    contents_visit(init, variable, &contents);
    clang_visitChildren(init, contents_visit, &contents);
    return contents.has_function || (contents.has_call && front->unit->is_cpp);
}

void global_init_add(FrontCtx *front, CXCursor variable)
{
    if (shape_of(clang_getCursorType(variable)) == SHAPE_SCALAR)
        global_of(front, variable); /* for other units that read it */
    if (is_worth_running(front, variable))
        ARRAY_PUSH(front->arena, &front->globals_with_init, variable);
}

static void init_one(FnCtx *fn, CXCursor variable)
{
    CXType type = clang_getCursorType(variable);
    CXCursor init = clang_Cursor_getVarDeclInitializer(variable);
    Ref place = {REF_GLOBAL, global_of(fn->front, variable), 0};
    uint32_t depth = scope_push(fn);

    fn->loc = loc_of(fn->front, variable);
    fn->unit->nstatements++;
    lower_into(fn, init, place, type);
    scope_pop(fn, depth);
}

static uint32_t init_decl(FrontCtx *front)
{
    Decl decl = {
        .key = names_add(front->names, arena_printf(front->scratch, "%s#initialisers",
                                                    front->unit->path)),
        .name = names_add(front->names, "(initialisers)"),
        .result = type_void(front),
        .is_internal = true,
        .is_implicit = true};

    decl.text = decl.name;
    ARRAY_PUSH(front->unit->arena, &front->unit->decls, decl);
    return front->unit->decls.n - 1;
}

void global_init_lower(FrontCtx *front)
{
    FnCtx fn;

    if (!front->globals_with_init.n)
        return;
    fn_begin(&fn, front, init_decl(front), clang_getNullCursor(),
             (CXType){.kind = CXType_Invalid});
    fn.fn.is_synthetic = true;
    for (uint32_t i = 0; i < front->globals_with_init.n; i++)
        init_one(&fn, front->globals_with_init.v[i]);
    scope_pop(&fn, 0);
    emit_return(&fn, ref_none());
    fn_end(&fn, loc_of_name(front, front->globals_with_init.v[0]), 0);
}
