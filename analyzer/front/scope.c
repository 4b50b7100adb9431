/* The cleanup stack: what happens when a scope is left, in whatever way.
 *
 * FnCtx.cleanups holds lifetimes, destructors, handlers and `finally` bodies, innermost
 * last. Leaving by falling through, return, break or goto runs the entries above a depth
 * on the open block. An exception runs a chain of landing blocks instead: each entry that
 * acts on exceptions has a block of its own (LANDED, the action, RESUME to the next
 * acting entry below), made when the first call that may throw needs it and then shared
 * by all calls made under the same stack.
 *
 * While an entry's action is emitted the stack is cut below it, so that its own calls
 * land, and its own scopes are left, correctly. The cut entries are put back afterwards.
 */
#include "front/lower.h"

#include <assert.h>
#include <string.h>

/* the stack */

uint32_t scope_push(FnCtx *fn)
{
    return fn->cleanups.n;
}

void scope_forget(FnCtx *fn, uint32_t depth)
{
    assert(depth <= fn->cleanups.n);
    fn->cleanups.n = depth;
}

/* Landing blocks made under a partial part name it; the entries above need new ones. */
void scope_remove_partial(FnCtx *fn, uint32_t depth)
{
    uint32_t kept = depth;
    bool has_removed = false;

    for (uint32_t i = depth; i < fn->cleanups.n; i++) {
        Cleanup c = fn->cleanups.v[i];
        if (c.kind == CLEAN_PARTIAL || c.kind == CLEAN_FREE) {
            has_removed = true;
            continue;
        }
        if (has_removed && c.kind != CLEAN_TRY)
            c.landing = 0;
        fn->cleanups.v[kept++] = c;
    }
    fn->cleanups.n = kept;
}

void scope_add(FnCtx *fn, Cleanup cleanup)
{
    cleanup.serial = ++fn->last_serial;
    if (!cleanup.loc)
        cleanup.loc = fn->loc;
    ARRAY_PUSH(fn->front->scratch, &fn->cleanups, cleanup);
}

void scope_add_dead(FnCtx *fn, uint32_t local)
{
    scope_add(fn, (Cleanup){.kind = CLEAN_DEAD, .local = local});
}

/* A local that says whether the conditional part that made an object was evaluated: 0
 * from the start of the function, 1 here. */
static uint32_t flag_new(FnCtx *fn)
{
    uint32_t bool_type = type_bool(fn->front);
    Local local = {.type = bool_type, .loc = fn->loc, .is_temporary = true};
    uint32_t flag = fn_add_local(fn->unit, &fn->fn, local);
    uint32_t here = fn->blk;

    fn->blk = fn->prologue;
    emit_ins(fn, (Ins){.op = OP_LIVE, .a = {ref_local(flag)}, .na = 1});
    emit_store(fn, bool_type, ref_local(flag), ref_int(0));
    fn->blk = here;
    emit_store(fn, bool_type, ref_local(flag), ref_int(1));
    return flag;
}

void scope_add_destroy(FnCtx *fn, Ref place, CXType type, CleanKind kind)
{
    if (!type_needs_destroy(fn->front, type))
        return;
    Cleanup c = {.kind = kind, .place = place, .ctype = type};
    c.type = type_of(fn->front, type);
    if (fn->conditional && kind == CLEAN_DESTROY)
        c.flag = flag_new(fn);
    scope_add(fn, c);
}

static bool entry_is_of(const Cleanup *c, Ref place)
{
    if (c->kind == CLEAN_DEAD)
        return c->local == place.id;
    return c->kind == CLEAN_DESTROY && c->place.kind == REF_LOCAL &&
           c->place.id == place.id;
}

/* The local that a part's address was made from in the open block: a base or a member of
 * a temporary keeps the whole alive. */
static Ref root_of(const FnCtx *fn, Ref place)
{
    const Blk *blk = &fn->fn.blks.v[fn->blk];

    for (uint32_t i = blk->n; i-- > 0 && place.kind == REF_REG;) {
        const Ins *ins = &blk->ins[i];
        if (ins->dst == place.id && (ins->op == OP_FIELD || ins->op == OP_BASE ||
                                     ins->op == OP_ELEM || ins->op == OP_SAME))
            place = ins->a[0];
    }
    return place;
}

uint32_t scope_extend(FnCtx *fn, uint32_t depth, Ref place)
{
    place = root_of(fn, place);
    if (place.kind != REF_LOCAL)
        return depth;
    for (uint32_t i = depth; i < fn->cleanups.n; i++) {
        Cleanup *v = fn->cleanups.v;
        if (!entry_is_of(&v[i], place) && v[i].with != place.id)
            continue;
        Cleanup moved = v[i];
        memmove(&v[depth + 1], &v[depth], (i - depth) * sizeof *v);
        v[depth++] = moved;
        for (uint32_t j = depth - 1; j < fn->cleanups.n; j++)
            if (v[j].kind != CLEAN_TRY)
                v[j].landing = 0;
    }
    return depth;
}

void scope_tie(FnCtx *fn, uint32_t depth, uint32_t local, Ref place)
{
    place = root_of(fn, place);
    if (place.kind != REF_LOCAL)
        return;
    for (uint32_t i = depth; i < fn->cleanups.n; i++)
        if (entry_is_of(&fn->cleanups.v[i], ref_local(local)))
            fn->cleanups.v[i].with = place.id;
}

Cleanup *scope_copy(FnCtx *fn, uint32_t *n)
{
    *n = fn->cleanups.n;
    Cleanup *copy = ARENA_NEW_N(fn->front->scratch, Cleanup, *n ? *n : 1);
    if (*n)
        memcpy(copy, fn->cleanups.v, *n * sizeof *copy);
    return copy;
}

/* The entries from `depth` up, and how to put them back after actions pushed over
 * them. */
typedef struct {
    Cleanup *v;
    uint32_t depth, n;
} Kept;

static Kept entries_keep(FnCtx *fn, uint32_t depth)
{
    Kept k = {.depth = depth, .n = fn->cleanups.n - depth};

    k.v = ARENA_NEW_N(fn->front->scratch, Cleanup, k.n ? k.n : 1);
    if (k.n)
        memcpy(k.v, fn->cleanups.v + depth, k.n * sizeof *k.v);
    return k;
}

static void entries_restore(FnCtx *fn, const Kept *k)
{
    fn->cleanups.n = k->depth;
    for (uint32_t i = 0; i < k->n; i++)
        ARRAY_PUSH(fn->front->scratch, &fn->cleanups, k->v[i]);
}

/* actions */

static void emit_dead(FnCtx *fn, uint32_t local)
{
    emit_ins(fn, (Ins){.op = OP_DEAD, .a = {ref_local(local)}, .na = 1});
}

static void emit_cleanup_call(FnCtx *fn, const Cleanup *c)
{
    CallPlan plan = {.loc = c->loc, .type = type_void(fn->front)};

    plan.call.kind = CALL_DIRECT;
    plan.call.decl = c->decl;
    plan.call.callee = (Ref){REF_FN, c->decl, 0};
    plan.call.is_implicit = true;
    plan.call.is_scope_exit = true;
    call_arg(fn, &plan, c->place, type_pointer_to(fn->front, c->type), c->loc);
    call_emit(fn, &plan);
}

static void run_action(FnCtx *fn, const Cleanup *c, bool unwinding)
{
    switch (c->kind) {
    case CLEAN_DEAD:
        emit_dead(fn, c->local);
        return;
    case CLEAN_DESTROY: /* where control leaves, if it leaves by itself */
        object_destroy(fn, c->place, c->ctype, unwinding ? c->loc : fn->loc);
        return;
    case CLEAN_PARTIAL:
        if (unwinding)
            object_destroy(fn, c->place, c->ctype, c->loc);
        return;
    case CLEAN_FREE:
        if (unwinding)
            emit_ins(fn, (Ins){.op = OP_FREE, .a = {c->place}, .na = 1});
        return;
    case CLEAN_CALL:
        emit_cleanup_call(fn, c);
        return;
    case CLEAN_FINALLY:
        lower_finally(fn, c->body);
        return;
    case CLEAN_TRY:
    case CLEAN_TERMINATE:
        return;
    }
}

/* The same under the entry's flag; the flag is lowered so that the next round of a loop
 * starts anew. */
static void run_guarded(FnCtx *fn, const Cleanup *c, bool unwinding)
{
    if (!c->flag) {
        run_action(fn, c, unwinding);
        return;
    }
    uint32_t yes = blk_new(fn), after = blk_new(fn);
    uint32_t bool_type = type_bool(fn->front);
    Ref made = emit_load(fn, bool_type, ref_local(c->flag));

    emit_branch(fn, made, yes, after, NULL, NULL);
    blk_open(fn, yes);
    run_action(fn, c, unwinding);
    emit_store(fn, bool_type, ref_local(c->flag), ref_int(0));
    emit_jump(fn, after);
    blk_open(fn, after);
}

/* `return local;` hands the object over: its destructor does not run on this exit. */
static bool is_handed_over(FnCtx *fn, const Cleanup *c)
{
    VarPlace place;

    if (c->kind != CLEAN_DESTROY || clang_Cursor_isNull(fn->returned))
        return false;
    if (!var_find(fn, fn->returned, &place) || place.is_reference || place.in_record)
        return false;
    return c->place.kind == REF_LOCAL && c->place.id == place.local;
}

void scope_leave(FnCtx *fn, uint32_t depth)
{
    if (depth >= fn->cleanups.n)
        return;
    uint32_t conditional = fn->conditional, loc = fn->loc;
    Kept kept = entries_keep(fn, depth);

    fn->conditional = 0;
    for (uint32_t i = kept.n; i-- > 0;) {
        if (is_handed_over(fn, &kept.v[i]))
            continue;
        fn->cleanups.n = depth + i;
        run_guarded(fn, &kept.v[i], false);
    }
    entries_restore(fn, &kept);
    fn->conditional = conditional;
    fn->loc = loc;
}

void scope_pop(FnCtx *fn, uint32_t depth)
{
    scope_leave(fn, depth);
    scope_forget(fn, depth);
}

void scope_leave_to(FnCtx *fn, const Cleanup *from, uint32_t nfrom, const Cleanup *to,
                    uint32_t nto)
{
    uint32_t common = 0;
    Kept kept = entries_keep(fn, 0);

    while (common < nfrom && common < nto && from[common].serial == to[common].serial)
        common++;
    fn->cleanups.n = 0;
    for (uint32_t i = 0; i < nfrom; i++)
        ARRAY_PUSH(fn->front->scratch, &fn->cleanups, from[i]);
    scope_leave(fn, common);
    entries_restore(fn, &kept);
}

/* exceptions */

static bool acts_on_exceptions(CleanKind kind)
{
    return kind != CLEAN_DEAD;
}

/* Lifetimes end on the way to a handler of this function; on the way out they end
 * anyway. */
static bool has_handler_below(const FnCtx *fn, uint32_t n)
{
    for (uint32_t i = n; i-- > 0;)
        if (fn->cleanups.v[i].kind == CLEAN_TRY ||
            fn->cleanups.v[i].kind == CLEAN_FINALLY)
            return true;
    return false;
}

/* The innermost entry below `n` that an exception must visit, plus 1; 0: none. */
static uint32_t acting_below(const FnCtx *fn, uint32_t n)
{
    bool dead_too = has_handler_below(fn, n);

    for (uint32_t i = n; i-- > 0;)
        if (dead_too || acts_on_exceptions(fn->cleanups.v[i].kind))
            return i + 1;
    return 0;
}

static uint32_t landing_begin(FnCtx *fn, Ref *exception)
{
    uint32_t blk = blk_new(fn);

    blk_open(fn, blk);
    *exception = emit(fn, OP_LANDED, 0, ref_none(), ref_none());
    return blk;
}

/* Fills the landing block of `entry`, above which the stack is cut; `next` is where it
 * goes on. */
static uint32_t landing_make(FnCtx *fn, const Cleanup *entry, uint32_t next)
{
    Ref exception;
    uint32_t blk = landing_begin(fn, &exception);

    if (entry->kind == CLEAN_TERMINATE) {
        emit_stop(fn);
        return blk;
    }
    run_guarded(fn, entry, true);
    emit_ins(fn, (Ins){.op = OP_RESUME, .a = {exception}, .na = 1, .to = {next}});
    return blk;
}

/* Makes the landing blocks of the entries from `start` up to `top`, outermost first:
 * without recursion, since generated code has deep stacks. */
static void landings_make(FnCtx *fn, uint32_t start, uint32_t top, uint32_t next)
{
    Kept kept = entries_keep(fn, start);
    bool handler = has_handler_below(fn, start);

    for (uint32_t i = 0; start + i < top; i++) {
        Cleanup *c = &kept.v[i];
        handler = handler || c->kind == CLEAN_TRY || c->kind == CLEAN_FINALLY;
        if (!acts_on_exceptions(c->kind) && !handler)
            continue;
        if (!c->landing) {
            entries_restore(fn, &kept);
            fn->cleanups.n = start + i;
            c->landing = landing_make(fn, c, next);
        }
        next = c->landing;
    }
    entries_restore(fn, &kept);
}

uint32_t scope_landing(FnCtx *fn)
{
    uint32_t top = acting_below(fn, fn->cleanups.n), start = top, next = 0;

    if (!top)
        return 0;
    while (start > 0 && !next) {
        next = fn->cleanups.v[start - 1].landing;
        start = next ? start : start - 1;
    }
    if (start == top)
        return next;

    uint32_t here = fn->blk, loc = fn->loc, conditional = fn->conditional;
    CXCursor returned = fn->returned;
    fn->conditional = 0;
    fn->returned = clang_getNullCursor();
    landings_make(fn, start, top, next);
    fn->blk = here;
    fn->loc = loc;
    fn->conditional = conditional;
    fn->returned = returned;
    return fn->cleanups.v[top - 1].landing;
}

/* Inside a __try or try: what a C function raises is handled here. */
static bool is_guarded(const FnCtx *fn)
{
    for (uint32_t i = fn->cleanups.n; i-- > 0;)
        if (fn->cleanups.v[i].kind == CLEAN_TRY ||
            fn->cleanups.v[i].kind == CLEAN_FINALLY)
            return true;
    return false;
}

bool scope_may_throw(const FnCtx *fn, uint32_t decl)
{
    const Decl *d = &fn->unit->decls.v[decl];

    if (!decl)
        return true;
    return !d->is_noexcept && (!(d->is_c && d->is_system) || is_guarded(fn));
}

void conditional_begin(FnCtx *fn)
{
    fn->conditional++;
}

void conditional_end(FnCtx *fn)
{
    assert(fn->conditional > 0);
    fn->conditional--;
}
