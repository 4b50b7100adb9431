/* A function's body from its definition, and the tidying at its end.
 *
 * The lowering leaves unreachable blocks, blocks that only jump, and registers of dropped
 * code. Here they go: what remains is numbered in reverse post-order, so that reading the
 * IR follows the program.
 */
#include "front/lower.h"

#include "base/hash.h"

#include <string.h>

/* tidying */

/* Target of a jump through blocks that only jump on; bounded, for loops of such
 * blocks. */
static uint32_t thread_target(const Fn *fn, uint32_t blk)
{
    for (int i = 0; i < 64; i++) {
        const Blk *b = &fn->blks.v[blk];

        if (b->n != 1 || b->ins[0].op != OP_JUMP || b->ins[0].to[0] == blk)
            return blk;
        blk = b->ins[0].to[0];
    }
    return blk;
}

typedef struct {
    FnCtx *fn;
    uint32_t *blk_of; /* old block -> new */
    uint32_t *reg_of; /* old register -> new, 0: not seen */
    uint32_t nregs;
} Renaming;

static uint32_t map_blk(const Renaming *r, uint32_t blk)
{
    return blk ? r->blk_of[blk] : 0;
}

static void rename_ref(Renaming *r, Ref *ref)
{
    if (ref->kind != REF_REG)
        return;
    if (!r->reg_of[ref->id])
        r->reg_of[ref->id] = ++r->nregs;
    ref->id = r->reg_of[ref->id];
}

static void rename_ins(Renaming *r, Ins *ins)
{
    for (uint32_t i = 0; i < ins->na; i++)
        rename_ref(r, &ins->a[i]);
    for (uint32_t i = 0; i < ins->nmore; i++)
        rename_ref(r, &ins->more[i]);
    if (ins->call) {
        Call *call = ins->call;
        rename_ref(r, &call->callee);
        rename_ref(r, &call->into);
        for (uint32_t i = 0; i < call->nargs; i++)
            rename_ref(r, &call->args[i]);
        call->unwind = map_blk(r, call->unwind);
    }
    if (ins->dst) {
        Ref dst = ref_reg(ins->dst);
        rename_ref(r, &dst);
        ins->dst = dst.id;
    }
    ins->to[0] = map_blk(r, ins->to[0]);
    ins->to[1] = map_blk(r, ins->to[1]);
    for (uint32_t i = 0; i < ins->ncases; i++)
        ins->cases[i].to = map_blk(r, ins->cases[i].to);
}

static void thread_jumps(Fn *fn)
{
    for (uint32_t b = 1; b < fn->blks.n; b++) {
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++) {
            Ins *ins = &fn->blks.v[b].ins[i];

            for (int t = 0; t < 2; t++)
                if (ins->to[t])
                    ins->to[t] = thread_target(fn, ins->to[t]);
            for (uint32_t c = 0; c < ins->ncases; c++)
                ins->cases[c].to = thread_target(fn, ins->cases[c].to);
        }
    }
}

/* Joins a block to its only predecessor when that one ends in a jump to it. */
static void join_blocks(FnCtx *ctx)
{
    Fn *fn = &ctx->fn;
    uint32_t *npreds = ARENA_NEW_N(ctx->front->scratch, uint32_t, fn->blks.n);
    uint32_t *order, *succs, n = fn_order(ctx->front->scratch, fn, &order);

    for (uint32_t i = 0; i < n; i++) {
        uint32_t nsuccs = blk_succs(ctx->front->scratch, fn, order[i], &succs);
        for (uint32_t s = 0; s < nsuccs; s++)
            npreds[succs[s]]++;
    }
    for (uint32_t i = 0; i < n; i++) {
        Blk *b = &fn->blks.v[order[i]];

        while (b->n && b->ins[b->n - 1].op == OP_JUMP) {
            uint32_t to = b->ins[b->n - 1].to[0];
            Blk *next = &fn->blks.v[to];

            if (npreds[to] != 1 || next == b || to == 1 || !next->n ||
                next->ins[0].op == OP_LANDED)
                break;
            Ins *joined = ARENA_NEW_N(ctx->unit->arena, Ins, b->n - 1 + next->n);
            memcpy(joined, b->ins, (b->n - 1) * sizeof *joined);
            memcpy(joined + b->n - 1, next->ins, next->n * sizeof *joined);
            b->n += next->n - 1;
            b->ins = joined;
            b->cap = b->n;
            next->n = 0;
        }
    }
}

static void tidy(FnCtx *ctx)
{
    Fn *fn = &ctx->fn;
    Renaming r = {.fn = ctx};
    uint32_t *order;

    thread_jumps(fn);
    join_blocks(ctx);
    uint32_t n = fn_order(ctx->front->scratch, fn, &order);
    Blk *blks = ARENA_NEW_N(ctx->unit->arena, Blk, n + 1);

    r.blk_of = ARENA_NEW_N(ctx->front->scratch, uint32_t, fn->blks.n);
    r.reg_of = ARENA_NEW_N(ctx->front->scratch, uint32_t, fn->nregs + 1);
    for (uint32_t i = 0; i < n; i++) {
        r.blk_of[order[i]] = i + 1;
        blks[i + 1] = fn->blks.v[order[i]];
    }
    fn->blks.v = blks;
    fn->blks.n = n + 1;
    fn->blks.cap = n + 1;
    for (uint32_t b = 1; b <= n; b++)
        for (uint32_t i = 0; i < blks[b].n; i++)
            rename_ins(&r, &blks[b].ins[i]);
    fn->nregs = r.nregs ? r.nregs + 1 : 0;
}

/* content */

static uint64_t mix(uint64_t hash, uint64_t value)
{
    return (hash ^ value) * 0x9E3779B97F4A7C15u + (hash >> 29);
}

static uint64_t mix_name(uint64_t hash, Name name)
{
    return name ? mix(hash, hash_bytes(name, strlen(name))) : mix(hash, 0);
}

static uint64_t mix_ins(const Unit *u, uint64_t hash, const Ins *ins)
{
    hash = mix(hash, ((uint64_t)ins->op << 32) | ins->dst);
    hash = mix(hash, (uint64_t)ins->num);
    hash = mix(hash, ((uint64_t)ins->to[0] << 32) | ins->to[1]);
    for (uint32_t a = 0; a < ins->na; a++)
        if (ins->a[a].kind == REF_REG || ins->a[a].kind == REF_INT)
            hash = mix(hash, ((uint64_t)ins->a[a].id << 32) ^ (uint64_t)ins->a[a].num);
    if (ins->call && ins->call->decl)
        hash = mix_name(hash, u->decls.v[ins->call->decl].key);
    return hash;
}

/* Equal for copies of one inline function in many units: what it is called, where it
 * stands, and what it does, but no index of a table. */
static uint64_t content_of(const FnCtx *ctx)
{
    const Unit *u = ctx->unit;
    const Fn *fn = &ctx->fn;
    uint64_t hash = mix_name(IR_VERSION, u->decls.v[fn->decl].key);

    if (fn->loc) {
        const Loc *loc = &u->locs.v[fn->loc];
        hash = mix_name(mix(hash, loc->line), u->files.v[loc->file].path);
    }
    for (uint32_t b = 1; b < fn->blks.n; b++)
        for (uint32_t i = 0; i < fn->blks.v[b].n; i++)
            hash = mix_ins(u, hash, &fn->blks.v[b].ins[i]);
    return hash;
}

static bool returns_value(const FnCtx *fn)
{
    if (fn->result.kind == CXType_Invalid || fn->result_local)
        return false;
    return shape_of(fn->result) != SHAPE_VOID;
}

void fn_end(FnCtx *fn, uint32_t loc, uint32_t end_loc)
{
    if (fn_is_open(fn)) {
        fn->loc = end_loc ? end_loc : loc;
        emit_return(fn, returns_value(fn) ? ref_undef() : ref_none());
    }
    for (uint32_t i = 1; i < fn->fn.blks.n; i++) {
        if (i == fn->prologue || blk_is_closed(&fn->fn, i))
            continue;
        blk_open(fn, i); /* not reached, or the target of a goto whose label never came */
        emit_ins(fn, (Ins){.op = OP_STOP});
    }
    blk_open(fn, fn->prologue);
    emit_ins(fn, (Ins){.op = OP_JUMP, .to = {fn->body}});
    tidy(fn);
    fn->fn.loc = loc;
    fn->fn.end_loc = end_loc;
    fn->fn.content = content_of(fn);
    ARRAY_PUSH(fn->unit->arena, &fn->unit->fns, fn->fn);
    fn->front->fn = fn->outer;
}

/* functions */

static bool body_of(FrontCtx *front, CXCursor function, CXCursor *body)
{
    Kids kids = kids_of(front, function);

    for (uint32_t i = kids.n; i-- > 0;) {
        enum CXCursorKind kind = clang_getCursorKind(kids.v[i]);

        if (kind == CXCursor_CompoundStmt || kind == CXCursor_CXXTryStmt) {
            *body = kids.v[i];
            return true;
        }
        if (kind == CXCursor_UnexposedStmt) { /* a coroutine's body */
            *body = kids.v[i];
            return true;
        }
    }
    return false;
}

/* Falling off the end: main returns 0, others have no value to speak of. */
static void return_at_end(FnCtx *fn)
{
    Name name = fn->unit->decls.v[fn->fn.decl].name;
    bool is_main = strcmp(name, "main") == 0;

    emit_return(fn, is_main ? ref_int(0) : returns_value(fn) ? ref_undef() : ref_none());
}

void lower_function(FrontCtx *front, const Work *work)
{
    FnCtx fn;
    CXCursor body;
    CXType result = clang_getCursorResultType(work->cursor);
    enum CXCursorKind kind = clang_getCursorKind(work->cursor);

    if (!body_of(front, work->cursor, &body))
        return;
    if (kind == CXCursor_Constructor || kind == CXCursor_Destructor)
        result = (CXType){.kind = CXType_Invalid};
    fn_begin(&fn, front, work->decl, work->cursor, result);
    if (front->unit->is_cpp)
        cpp_body_enter(&fn, work->cursor);
    lower_body(&fn, body);
    fn.loc = loc_of_end(front, body);
    if (front->unit->is_cpp)
        cpp_body_leave(&fn, work->cursor);
    scope_pop(&fn, 0);
    return_at_end(&fn);
    fn_end(&fn, loc_of_name(front, work->cursor), loc_of_end(front, body));
}
