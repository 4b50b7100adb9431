/* Exceptions: throw, try, handlers.
 *
 * A thrown object is a fresh heap object, whose address is the exception. Calls under a
 * try statement land in its landing block, after the cleanups above it; the block
 * dispatches on the type. What no handler takes goes on to the enclosing landing block.
 * `throw;` resumes the exception of the handler that it stands in; outside of one it is
 * an exception of unknown type.
 */
#include "front/cpp.h"

/* throw */

static void rethrow(FnCtx *fn)
{
    uint32_t landing = scope_landing(fn);

    if (fn->handled.kind != REF_NONE)
        emit_ins(fn,
                 (Ins){.op = OP_RESUME, .a = {fn->handled}, .na = 1, .to = {landing}});
    else
        emit_ins(fn, (Ins){.op = OP_THROW, .to = {landing}});
    blk_open(fn, blk_new(fn));
}

static CXType thrown_type(CXCursor expr)
{
    CXType type = type_bare(clang_getCursorType(expr));

    if (clang_getArrayElementType(type).kind != CXType_Invalid)
        return clang_getCursorType(expr);
    return type;
}

void lower_throw(FnCtx *fn, CXCursor expr)
{
    Kids kids = kids_expr(fn->front, expr);

    if (kids.n == 0) {
        rethrow(fn);
        return;
    }
    CXType type = thrown_type(kids.v[0]);
    uint32_t id = type_of(fn->front, type), depth = scope_push(fn);
    Ref object = emit(fn, OP_NEW, id, ref_none(), ref_none());
    Cleanup memory = {.kind = CLEAN_FREE, .place = object};

    scope_add(fn, memory);
    lower_into(fn, kids.v[0], object, type);
    scope_remove_partial(fn, depth);
    uint32_t loc = loc_of(fn->front, expr);
    fn->loc = loc ? loc : fn->loc;
    uint32_t landing = scope_landing(fn);
    emit_ins(fn,
             (Ins){.op = OP_THROW, .type = id, .a = {object}, .na = 1, .to = {landing}});
    blk_open(fn, blk_new(fn));
}

/* handlers */

typedef struct {
    Kids catches; /* CXXCatchStmt each */
    Ref exception;
    uint32_t after; /* block behind the try statement */
    bool rethrows;  /* function-try-block of a constructor or destructor */
} Handlers;

static CXCursor caught_variable(FnCtx *fn, CXCursor handler)
{
    Kids kids = kids_of(fn->front, handler);

    if (kids.n && clang_getCursorKind(kids.v[0]) == CXCursor_VarDecl)
        return kids.v[0];
    return clang_getNullCursor();
}

static void caught_bind(FnCtx *fn, CXCursor var, Ref exception)
{
    CXType type = clang_getCursorType(var);
    bool is_reference = type_is_reference(type);
    uint32_t id = type_of(fn->front, type);
    Local local = {.name = spelling_of(fn->front, var),
                   .type = id,
                   .loc = loc_of_name(fn->front, var),
                   .is_reference = is_reference};
    uint32_t at = fn_add_local(fn->unit, &fn->fn, local);

    local_live(fn, at);
    scope_add_dead(fn, at);
    if (is_reference) {
        emit_store(fn, id, ref_local(at), exception);
    } else if (shape_of(type) == SHAPE_RECORD) {
        object_copy(fn, ref_local(at), exception, type, false);
        scope_add_destroy(fn, ref_local(at), type, CLEAN_DESTROY);
    } else {
        emit_store(fn, id, ref_local(at), emit_load(fn, id, exception));
    }
    var_bind(fn, var, (VarPlace){.local = at, .is_reference = is_reference});
}

static void handler_lower(FnCtx *fn, const Handlers *h, CXCursor handler)
{
    Kids kids = kids_of(fn->front, handler);
    CXCursor var = caught_variable(fn, handler);
    uint32_t depth = scope_push(fn);
    Ref outer = fn->handled;

    fn->handled = h->exception;
    if (!clang_Cursor_isNull(var))
        caught_bind(fn, var, h->exception);
    if (kids.n)
        lower_compound(fn, kids.v[kids.n - 1]);
    scope_pop(fn, depth);
    if (h->rethrows)
        rethrow(fn);
    else
        emit_jump(fn, h->after);
    fn->handled = outer;
}

static Case handler_case(FnCtx *fn, CXCursor var, uint32_t to)
{
    CXType type = clang_getNonReferenceType(clang_getCursorType(var));
    const char *text = name_take(fn->front, clang_getTypeSpelling(type_bare(type)));
    Case c = {.type = type_of(fn->front, type_bare(type)), .to = to};

    c.words = names_add(fn->front->names,
                        arena_printf(fn->front->scratch, "a '%s' is caught", text));
    return c;
}

/* Opens the landing block, dispatches, and lowers each handler. */
static void handlers_lower(FnCtx *fn, Handlers *h, uint32_t landing)
{
    uint32_t n = h->catches.n, ncases = 0, other = blk_new(fn);
    Case *cases = ARENA_NEW_N(fn->unit->arena, Case, n ? n : 1);
    uint32_t *blks = ARENA_NEW_N(fn->front->scratch, uint32_t, n ? n : 1);
    bool takes_all = false;

    blk_open(fn, landing);
    h->exception = emit(fn, OP_LANDED, 0, ref_none(), ref_none());
    for (uint32_t i = 0; i < n; i++) {
        CXCursor var = caught_variable(fn, h->catches.v[i]);
        takes_all = clang_Cursor_isNull(var);
        blks[i] = takes_all ? other : blk_new(fn);
        if (!takes_all)
            cases[ncases++] = handler_case(fn, var, blks[i]);
    }
    emit_ins(fn, (Ins){.op = OP_DISPATCH,
                       .a = {h->exception},
                       .na = 1,
                       .to = {other},
                       .cases = cases,
                       .ncases = ncases});
    for (uint32_t i = 0; i < n; i++) {
        blk_open(fn, blks[i]);
        handler_lower(fn, h, h->catches.v[i]);
    }
    if (takes_all)
        return;
    blk_open(fn, other);
    uint32_t next = scope_landing(fn);
    emit_ins(fn, (Ins){.op = OP_RESUME, .a = {h->exception}, .na = 1, .to = {next}});
}

/* try */

static uint32_t try_push(FnCtx *fn)
{
    uint32_t depth = scope_push(fn);

    scope_add(fn, (Cleanup){.kind = CLEAN_TRY, .landing = blk_new(fn)});
    return depth;
}

void function_try_enter(FnCtx *fn, CXCursor stmt)
{
    fn->function_try = stmt;
    try_push(fn);
}

static uint32_t function_try_depth(const FnCtx *fn)
{
    uint32_t depth = fn->body_depth;

    while (fn->cleanups.v[depth].kind != CLEAN_TRY)
        depth++;
    return depth;
}

void lower_try(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);
    bool is_function = !clang_Cursor_isNull(fn->function_try) &&
                       clang_equalCursors(stmt, fn->function_try);
    uint32_t depth = is_function ? function_try_depth(fn) : try_push(fn);
    uint32_t landing = fn->cleanups.v[depth].landing;
    Handlers h = {.after = blk_new(fn), .rethrows = is_function};

    if (kids.n == 0)
        return;
    h.catches = (Kids){kids.v + 1, kids.n - 1};
    lower_compound(fn, kids.v[0]);
    scope_pop(fn, depth);
    emit_jump(fn, h.after);
    handlers_lower(fn, &h, landing);
    blk_open(fn, h.after);
}
