/* Cutting blocks at calls, so that the outcomes of one call meet before the next one.
 *
 * States meet at the entries of blocks only. Ten calls in a row with four outcomes each
 * would be a million paths through one block; cut after each call, they are at most as
 * many states as a block may have. First pieces keep the number of their block, so all
 * jumps stay as they are.
 */
#include "engine/split.h"

#include <string.h>

#define CALLS_IN_A_BLOCK 2

static uint32_t calls_in(const Blk *b)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < b->n; i++)
        n += b->ins[i].op == OP_CALL;
    return n;
}

/* A block of the instructions from `from` up to `to`, and a jump to block `next` unless
 * that is 0. */
static Blk piece(Arena *arena, const Blk *b, uint32_t from, uint32_t to, uint32_t next)
{
    Blk out = {.n = to - from, .cap = to - from + 1};

    out.ins = ARENA_NEW_N(arena, Ins, out.cap);
    memcpy(out.ins, b->ins + from, out.n * sizeof *out.ins);
    if (next != 0)
        out.ins[out.n++] = (Ins){.op = OP_JUMP, .to = {next}, .loc = b->ins[to - 1].loc};
    return out;
}

/* Cuts block `blk` of `fn` after each call but the last. */
static void split_block(Arena *arena, Fn *fn, uint32_t blk)
{
    Blk whole = fn->blks.v[blk];
    uint32_t left = calls_in(&whole), at = blk, from = 0;

    if (left <= CALLS_IN_A_BLOCK)
        return;
    for (uint32_t i = 0; i < whole.n && left > 1; i++) {
        if (whole.ins[i].op != OP_CALL)
            continue;
        left--;
        uint32_t next = fn->blks.n;
        ARRAY_PUSH(arena, &fn->blks, (Blk){0});
        fn->blks.v[at] = piece(arena, &whole, from, i + 1, next);
        from = i + 1;
        at = next;
    }
    fn->blks.v[at] = piece(arena, &whole, from, whole.n, 0);
}

const Fn *fn_split(Arena *arena, const Fn *fn)
{
    Fn *out = ARENA_NEW(arena, Fn);
    uint32_t n = fn->blks.n;

    *out = *fn;
    out->blks.cap = n;
    out->blks.v = ARENA_NEW_N(arena, Blk, n + 1);
    memcpy(out->blks.v, fn->blks.v, n * sizeof *out->blks.v);
    for (uint32_t i = 1; i < n; i++)
        split_block(arena, out, i);
    return out;
}
