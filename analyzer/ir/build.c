/* Makes units: adds to tables and appends to bodies.
 *
 * Tables whose entries are values (files, locations, types, strings) hold each value
 * once: UnitIndex maps a value to its index. Keys hold names as pointers, which is sound
 * because equal names are one pointer, and never reaches an output because nothing goes
 * through the map in its own order.
 */
#include "ir/ir.h"

#include "base/hash.h"

#include <assert.h>
#include <string.h>

typedef enum { KEY_FILE, KEY_LOC, KEY_TYPE, KEY_STRING } KeyKind;

/* Zeroed before it is filled, since padding is hashed too. */
typedef struct {
    Name names[2];
    uint64_t count;
    uint32_t numbers[8];
    KeyKind kind;
} Key;

typedef struct {
    Key key;
    uint32_t index;
    UT_hash_handle hh;
} Entry;

struct UnitIndex {
    Entry *table;
};

Unit *unit_new(Arena *arena, Names *names)
{
    Unit *u = ARENA_NEW(arena, Unit);

    u->arena = arena;
    u->names = names;
    u->index = ARENA_NEW(arena, struct UnitIndex);
    ARRAY_PUSH(arena, &u->files, (SourceFile){0});
    ARRAY_PUSH(arena, &u->locs, (Loc){0});
    ARRAY_PUSH(arena, &u->types, (Type){0});
    ARRAY_PUSH(arena, &u->records, (Record){0});
    ARRAY_PUSH(arena, &u->decls, (Decl){0});
    ARRAY_PUSH(arena, &u->globals, (Global){0});
    ARRAY_PUSH(arena, &u->strings, NULL);
    ARRAY_PUSH(arena, &u->fns, (Fn){0});
    return u;
}

/* The index under which `key` is known; *is_new when it was added now as `index`. */
static uint32_t index_of(Unit *u, const Key *key, uint32_t index, bool *is_new)
{
    Arena *uthash_arena = u->arena;
    Entry *entry;

    HASH_FIND(hh, u->index->table, key, sizeof *key, entry);
    *is_new = !entry;
    if (!entry) {
        entry = ARENA_NEW(u->arena, Entry);
        entry->key = *key;
        entry->index = index;
        HASH_ADD(hh, u->index->table, key, sizeof *key, entry);
    }
    return entry->index;
}

static Key key_of(KeyKind kind)
{
    Key key;

    memset(&key, 0, sizeof key);
    key.kind = kind;
    return key;
}

uint32_t unit_add_file(Unit *u, Name path, bool is_main, bool is_system)
{
    Key key = key_of(KEY_FILE);
    uint32_t index;
    bool is_new;

    key.names[0] = path;
    index = index_of(u, &key, u->files.n, &is_new);
    if (is_new)
        ARRAY_PUSH(u->arena, &u->files, ((SourceFile){path, is_main, is_system}));
    return index;
}

uint32_t unit_add_loc(Unit *u, Loc loc)
{
    const uint32_t numbers[8] = {loc.file,    loc.line, loc.col,      loc.end_line,
                                 loc.end_col, loc.wide, loc.end_wide, loc.macro};
    Key key = key_of(KEY_LOC);
    uint32_t index;
    bool is_new;

    memcpy(key.numbers, numbers, sizeof numbers);
    index = index_of(u, &key, u->locs.n, &is_new);
    if (is_new)
        ARRAY_PUSH(u->arena, &u->locs, loc);
    return index;
}

uint32_t unit_add_type(Unit *u, Type type)
{
    const uint32_t numbers[7] = {(uint32_t)type.kind, type.is_const, type.is_signed,
                                 type.is_rvalue,      type.bits,     type.to,
                                 type.record};
    Key key = key_of(KEY_TYPE);
    uint32_t index;
    bool is_new;

    assert(type.to < u->types.n);
    memcpy(key.numbers, numbers, sizeof numbers);
    key.count = type.count;
    key.names[0] = type.alias;
    key.names[1] = type.next_alias;
    index = index_of(u, &key, u->types.n, &is_new);
    if (is_new)
        ARRAY_PUSH(u->arena, &u->types, type);
    return index;
}

uint32_t unit_add_string(Unit *u, Name text)
{
    Key key = key_of(KEY_STRING);
    uint32_t index;
    bool is_new;

    key.names[0] = text;
    index = index_of(u, &key, u->strings.n, &is_new);
    if (is_new)
        ARRAY_PUSH(u->arena, &u->strings, text);
    return index;
}

uint32_t unit_add_record(Unit *u, Record record)
{
    ARRAY_PUSH(u->arena, &u->records, record);
    return u->records.n - 1;
}

uint32_t unit_add_decl(Unit *u, Decl decl)
{
    ARRAY_PUSH(u->arena, &u->decls, decl);
    return u->decls.n - 1;
}

uint32_t unit_add_global(Unit *u, Global global)
{
    ARRAY_PUSH(u->arena, &u->globals, global);
    return u->globals.n - 1;
}

uint32_t unit_add_fn(Unit *u, Fn fn)
{
    ARRAY_PUSH(u->arena, &u->fns, fn);
    return u->fns.n - 1;
}

void unit_tally(Unit *u, Name reason)
{
    uint32_t at = 0;

    while (at < u->havocs.n && strcmp(u->havocs.v[at].word, reason) < 0)
        at++;
    if (at == u->havocs.n || u->havocs.v[at].word != reason) {
        ARRAY_PUSH(u->arena, &u->havocs, ((Tally){reason, 0}));
        memmove(&u->havocs.v[at + 1], &u->havocs.v[at],
                (u->havocs.n - 1 - at) * sizeof *u->havocs.v);
        u->havocs.v[at] = (Tally){reason, 0};
    }
    u->havocs.v[at].n++;
}

uint32_t fn_add_local(Unit *u, Fn *fn, Local local)
{
    if (fn->locals.n == 0)
        ARRAY_PUSH(u->arena, &fn->locals, (Local){0});
    ARRAY_PUSH(u->arena, &fn->locals, local);
    return fn->locals.n - 1;
}

uint32_t fn_add_blk(Unit *u, Fn *fn)
{
    if (fn->blks.n == 0)
        ARRAY_PUSH(u->arena, &fn->blks, (Blk){0});
    ARRAY_PUSH(u->arena, &fn->blks, (Blk){0});
    return fn->blks.n - 1;
}

uint32_t fn_new_reg(Fn *fn)
{
    if (fn->nregs == 0)
        fn->nregs = 1;
    return fn->nregs++;
}

static void complete_call(Unit *u, Call *call)
{
    if (call->kind == CALL_DIRECT)
        call->callee = (Ref){REF_FN, call->decl, 0};
    if (!call->arg_types)
        call->arg_types = ARENA_NEW_N(u->arena, uint32_t, call->nargs);
    if (!call->arg_locs)
        call->arg_locs = ARENA_NEW_N(u->arena, uint32_t, call->nargs);
}

Ins *blk_append(Unit *u, Fn *fn, uint32_t blk, Ins ins)
{
    Blk *b = &fn->blks.v[blk];

    assert(blk && blk < fn->blks.n && !blk_is_closed(fn, blk));
    if (b->n == b->cap) {
        uint32_t cap = b->cap ? b->cap * 2 : 4;

        b->ins =
            arena_grow(u->arena, b->ins, b->cap * sizeof *b->ins, cap * sizeof *b->ins);
        b->cap = cap;
    }
    if (ins.op == OP_CALL && ins.call)
        complete_call(u, ins.call);
    b->ins[b->n] = ins;
    return &b->ins[b->n++];
}

bool blk_is_closed(const Fn *fn, uint32_t blk)
{
    const Blk *b = &fn->blks.v[blk];

    return b->n && op_is_terminator(b->ins[b->n - 1].op);
}

const char *op_text(Op op)
{
    static const char *const texts[] = {
#define OP(name, text, has_result, is_terminator) text,
#include "ir/ops.def"
#undef OP
    };

    return op < OP_COUNT ? texts[op] : "?";
}

bool op_is_terminator(Op op)
{
    static const bool is_terminator[] = {
#define OP(name, text, has_result, terminates) terminates,
#include "ir/ops.def"
#undef OP
    };

    return op < OP_COUNT && is_terminator[op];
}

bool op_has_result(Op op)
{
    static const bool has_result[] = {
#define OP(name, text, yields, is_terminator) yields,
#include "ir/ops.def"
#undef OP
    };

    return op < OP_COUNT && has_result[op];
}
