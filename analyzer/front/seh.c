/* Structured exception handling of the Microsoft dialect.
 *
 * A `finally` body is a cleanup: it is lowered anew on every exit of the guarded block
 * (falling through, __leave, return, goto, break, exception), as the IR promises. An
 * `except` body is reached only from an exception that the code shows to be raised: it is
 * the target of a DISPATCH of structured exceptions.
 */
#include "front/lower.h"

/* The guarded block with __leave going to `done`. */
static void lower_guarded(FnCtx *fn, CXCursor body, uint32_t done)
{
    target_push(fn, done, 0);
    fn->targets.v[fn->targets.n - 1].is_seh = true;
    lower_body(fn, body);
    target_pop(fn);
}

static void lower_try_finally(FnCtx *fn, CXCursor body, CXCursor handler)
{
    Kids kids = kids_of(fn->front, handler);
    uint32_t depth = scope_push(fn), leave = blk_new(fn);

    if (!kids.n)
        return;
    scope_add(fn, (Cleanup){.kind = CLEAN_FINALLY, .body = kids.v[kids.n - 1]});
    lower_guarded(fn, body, leave);
    emit_jump(fn, leave);
    blk_open(fn, leave);
    scope_pop(fn, depth);
}

/* The block where exceptions of the guarded block land: the filter runs, then the
 * handler, or on. */
static uint32_t except_landing(FnCtx *fn, uint32_t handler)
{
    uint32_t here = fn->blk, landing = blk_new(fn), on = blk_new(fn);
    uint32_t outer = scope_landing(fn);
    Case *cases = ARENA_NEW(fn->unit->arena, Case);

    *cases = (Case){.is_seh = true, .to = handler};
    blk_open(fn, landing);
    Ref exception = emit(fn, OP_LANDED, 0, ref_none(), ref_none());

    emit_ins(fn, (Ins){.op = OP_DISPATCH,
                       .a = {exception},
                       .na = 1,
                       .to = {on},
                       .cases = cases,
                       .ncases = 1});
    blk_open(fn, on);
    emit_ins(fn, (Ins){.op = OP_RESUME, .a = {exception}, .na = 1, .to = {outer}});
    blk_open(fn, here);
    return landing;
}

static void lower_try_except(FnCtx *fn, CXCursor body, CXCursor handler)
{
    Kids kids = kids_of(fn->front, handler);
    uint32_t depth = scope_push(fn), caught = blk_new(fn), done = blk_new(fn);
    uint32_t run = blk_new(fn);

    if (!kids.n)
        return;
    uint32_t landing = except_landing(fn, caught);

    scope_add(fn, (Cleanup){.kind = CLEAN_TRY, .landing = landing});
    lower_guarded(fn, body, done);
    scope_pop(fn, depth);
    emit_jump(fn, done);
    blk_open(fn, caught);
    if (kids.n > 1) {
        int64_t filter;
        /* EXCEPTION_EXECUTE_HANDLER is 1; any other filter may pass the exception on. */
        if (const_value(fn, kids.v[0], &filter))
            emit_jump(fn, run);
        else
            full_discard(fn, kids.v[0]);
    }
    emit_jump(fn, run);
    blk_open(fn, run);
    lower_body(fn, kids.v[kids.n - 1]);
    emit_jump(fn, done);
    blk_open(fn, done);
}

void lower_seh_try(FnCtx *fn, CXCursor stmt)
{
    Kids kids = kids_of(fn->front, stmt);

    if (kids.n != 2) {
        emit_havoc(fn, HAVOC_STATEMENT, 0, NULL, 0);
        return;
    }
    if (clang_getCursorKind(kids.v[1]) == CXCursor_SEHFinallyStmt)
        lower_try_finally(fn, kids.v[0], kids.v[1]);
    else
        lower_try_except(fn, kids.v[0], kids.v[1]);
}

void lower_seh_leave(FnCtx *fn, CXCursor stmt)
{
    (void)stmt;
    for (uint32_t i = fn->targets.n; i-- > 0;) {
        Target target = fn->targets.v[i];

        if (!target.is_seh)
            continue;
        scope_leave(fn, target.break_depth);
        emit_jump(fn, target.break_to);
        return;
    }
    emit_stop(fn);
}

void lower_finally(FnCtx *fn, CXCursor body)
{
    /* Labels and targets of the guarded block do not reach into the body, nor the other
     * way. */
    SwitchCtx *outer = fn->switch_ctx;

    fn->switch_ctx = NULL;
    lower_body(fn, body);
    fn->switch_ctx = outer;
}
