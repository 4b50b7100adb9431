/* Which fixes are offered, and mending all that can be mended.
 *
 * All fixes that do not conflict are tried together, since a try costs a parse of every
 * edited file and a judgement of the whole program. When that is refused, those to blame
 * are put aside and the others tried again; when nobody is to blame, halves are. What is
 * alone in the end has all its fixes tried in turn. Every state that is accepted is one
 * that was judged.
 */
#include "driver/repair.h"

#include "driver/attempt.h"

#include "base/hash.h"
#include "report/view.h"

#include <string.h>

#define MOST_TRIES 400 /* in one run */

/* Tries the fixes of a finding in turn. *fix: the one that was accepted, or NULL. */
static bool try_each(Attempts *a, const Finding *f, const Fix **fix, Outcome *out,
                     Err *err)
{
    Arena *scratch = arena_new("sources of a fix");
    Fixes fixes = {0};
    Tried tried = TRY_REFUSED;

    *fix = NULL;
    fix_propose(a->arena, attempts_sources(scratch, &a->now), f, &fixes);
    arena_free(scratch);
    for (uint32_t i = 0; i < fixes.n && tried == TRY_REFUSED && a->ntries < MOST_TRIES;
         i++) {
        Trial trial = {.finding = f, .fix = &fixes.v[i]};

        tried = attempts_try(a, &trial, 1, out, err);
        if (tried == TRY_ACCEPTED)
            *fix = &fixes.v[i];
    }
    return tried != TRY_FAILED;
}

bool repair_offer(const RepairScope *scope, Findings *findings, bool *is_cut, Err *err)
{
    Attempts a;

    *is_cut = false;
    if (findings->n == 0)
        return true;
    if (!attempts_start(&a, scope, err))
        return false;
    for (uint32_t i = 0; i < findings->n; i++) {
        Outcome out;

        if (!finding_counts(&findings->v[i]))
            continue;
        if (!try_each(&a, &findings->v[i], &findings->v[i].fix, &out, err))
            return false;
        if (findings->v[i].fix)
            arena_free(out.arena);
    }
    *is_cut = a.ntries >= MOST_TRIES;
    return true;
}

/* findings across states */

/* Findings of one kind keep their order when edits move them, so a finding is known by
 * its number among those of its kind, less those before it that are gone. */
typedef struct {
    const char *key;
    ARRAY(uint32_t) items;          /* in the order of the first state */
    ARRAY(const Finding *) present; /* in the present state */
    UT_hash_handle hh;
} Kind;

typedef struct {
    Kind *kind;
    bool is_gone;
} Item;

typedef struct {
    uint32_t *v;
    uint32_t n;
} List; /* of items, ascending */

typedef struct {
    Attempts a;
    Kind *kinds;
    Item *items;
    ARRAY(List) work; /* the last one is next */
    uint32_t nfixed;
} MendAll;

static Kind *kind_of(Arena *uthash_arena, Kind **kinds, const Finding *f)
{
    size_t len = attempts_kind(f);
    Kind *kind;

    HASH_FIND(hh, *kinds, f->fingerprint, len, kind);
    if (!kind) {
        kind = ARENA_NEW(uthash_arena, Kind);
        kind->key = arena_strndup(uthash_arena, f->fingerprint, len);
        HASH_ADD_KEYPTR(hh, *kinds, kind->key, len, kind);
    }
    return kind;
}

static void note_present(MendAll *m)
{
    const Findings *now = &m->a.now.findings;

    for (Kind *kind = m->kinds; kind; kind = kind->hh.next)
        kind->present.n = 0;
    for (uint32_t i = 0; i < now->n; i++) {
        Kind *kind = kind_of(m->a.arena, &m->kinds, &now->v[i]);

        ARRAY_PUSH(m->a.arena, &kind->present, &now->v[i]);
    }
}

/* The finding of the present state that an item is, or NULL. */
static const Finding *present_of(const MendAll *m, uint32_t item)
{
    const Kind *kind = m->items[item].kind;
    uint32_t at = 0;

    for (uint32_t i = 0; kind->items.v[i] != item; i++)
        at += !m->items[kind->items.v[i]].is_gone;
    return at < kind->present.n ? kind->present.v[at] : NULL;
}

static bool is_same_place(const Finding *a, const Finding *b)
{
    return a->rule == b->rule && a->place.line == b->place.line &&
           a->place.col == b->place.col && strcmp(a->place.path, b->place.path) == 0;
}

static bool is_asked_for(const Findings *asked, const Finding *f)
{
    for (uint32_t i = 0; i < asked->n; i++)
        if (finding_counts(&asked->v[i]) && is_same_place(&asked->v[i], f))
            return true;
    return false;
}

/* All findings are items, since they count in their kinds; those that are asked for are
 * work. */
static void take_items(MendAll *m, const Findings *asked)
{
    const Findings *now = &m->a.now.findings;
    List all = {.v = ARENA_NEW_N(m->a.arena, uint32_t, now->n + 1)};

    m->items = ARENA_NEW_N(m->a.arena, Item, now->n + 1);
    for (uint32_t i = 0; i < now->n; i++) {
        m->items[i].kind = kind_of(m->a.arena, &m->kinds, &now->v[i]);
        ARRAY_PUSH(m->a.arena, &m->items[i].kind->items, i);
        if (is_asked_for(asked, &now->v[i]))
            all.v[all.n++] = i;
    }
    note_present(m);
    ARRAY_PUSH(m->a.arena, &m->work, all);
}

/* mending all */

/* The fixes of a list that are tried together. The lists of items outlive it, as work
 * that is left. */
typedef struct {
    Trial *trials;
    uint32_t *items;
    uint32_t n;
    List later; /* items whose fixes conflict with theirs */
} Batch;

static bool has_conflict(const Batch *batch, const Fix *fix)
{
    for (uint32_t i = 0; i < batch->n; i++)
        if (fix_conflicts(batch->trials[i].fix, fix))
            return true;
    return false;
}

static Batch batch_of(MendAll *m, Arena *arena, List list)
{
    Sources *sources = attempts_sources(arena, &m->a.now);
    Batch batch = {.trials = ARENA_NEW_N(arena, Trial, list.n + 1),
                   .items = ARENA_NEW_N(m->a.arena, uint32_t, list.n + 1),
                   .later.v = ARENA_NEW_N(m->a.arena, uint32_t, list.n + 1)};

    for (uint32_t i = 0; i < list.n; i++) {
        const Finding *f = present_of(m, list.v[i]);
        Fixes fixes = {0};

        if (f)
            fix_propose(arena, sources, f, &fixes);
        if (fixes.n == 0)
            continue;
        if (has_conflict(&batch, &fixes.v[0])) {
            batch.later.v[batch.later.n++] = list.v[i];
            continue;
        }
        batch.items[batch.n] = list.v[i];
        batch.trials[batch.n++] = (Trial){.finding = f, .fix = &fixes.v[0]};
    }
    return batch;
}

static void push(MendAll *m, List list)
{
    if (list.n)
        ARRAY_PUSH(m->a.arena, &m->work, list);
}

static void accept(MendAll *m, const uint32_t *items, uint32_t n, Outcome *out)
{
    arena_adopt(m->a.arena, out->arena); /* later states share its units */
    m->a.now = *out;
    m->nfixed += n;
    for (uint32_t i = 0; i < n; i++)
        m->items[items[i]].is_gone = true;
    note_present(m);
}

/* The items of a batch that are blamed, or are not. */
static List part_of(Arena *arena, const Batch *batch, bool is_blamed)
{
    List out = {.v = ARENA_NEW_N(arena, uint32_t, batch->n + 1)};

    for (uint32_t i = 0; i < batch->n; i++)
        if (batch->trials[i].is_blamed == is_blamed)
            out.v[out.n++] = batch->items[i];
    return out;
}

/* Work that is left when a batch was refused: less in each list than was in the batch. */
static void divide(MendAll *m, const Batch *batch)
{
    List blamed = part_of(m->a.arena, batch, true);
    List others = part_of(m->a.arena, batch, false);

    if (blamed.n == 0 || others.n == 0) {
        uint32_t half = batch->n / 2;

        blamed = (List){batch->items + half, batch->n - half};
        others = (List){batch->items, half};
    }
    push(m, blamed);
    push(m, others);
}

static bool mend_one(MendAll *m, const Batch *batch, Err *err)
{
    const Fix *fix;
    Outcome out;

    if (!try_each(&m->a, batch->trials[0].finding, &fix, &out, err))
        return false;
    if (fix)
        accept(m, batch->items, 1, &out);
    return true;
}

static bool mend_batch(MendAll *m, Batch *batch, Err *err)
{
    Outcome out;

    if (batch->n == 0)
        return true;
    if (batch->n == 1)
        return mend_one(m, batch, err);
    switch (attempts_try(&m->a, batch->trials, batch->n, &out, err)) {
    case TRY_FAILED:
        return false;
    case TRY_ACCEPTED:
        accept(m, batch->items, batch->n, &out);
        break;
    case TRY_REFUSED:
        divide(m, batch);
        break;
    }
    return true;
}

static bool mend_list(MendAll *m, List list, Err *err)
{
    Arena *scratch = arena_new("fixes of a list");
    Batch batch = batch_of(m, scratch, list);
    bool ok;

    push(m, batch.later);
    ok = mend_batch(m, &batch, err);
    arena_free(scratch);
    return ok;
}

static void list_repairs(const Attempts *a, Repairs *out)
{
    Sources *sources = attempts_sources(a->arena, &a->start);

    for (uint32_t i = 0; i < a->now.overlay.n; i++) {
        const Edited *edited = &a->now.overlay.v[i];
        const Source *source = source_get(sources, edited->path);
        Repaired repaired = {.path = edited->path,
                             .before = source->data,
                             .before_len = source->len,
                             .after = edited->text,
                             .after_len = edited->len};
        uint32_t at = out->n;

        if (source->len == edited->len &&
            memcmp(source->data, edited->text, edited->len) == 0)
            continue;
        ARRAY_PUSH(a->arena, out, repaired);
        for (; at > 0 && strcmp(out->v[at - 1].path, edited->path) > 0; at--) {
            out->v[at] = out->v[at - 1];
            out->v[at - 1] = repaired;
        }
    }
}

bool repair_all(const RepairScope *scope, const Findings *findings, Repairs *out,
                Err *err)
{
    MendAll m = {0};

    *out = (Repairs){0};
    if (findings->n == 0)
        return true;
    if (!attempts_start(&m.a, scope, err))
        return false;
    take_items(&m, findings);
    while (m.work.n && m.a.ntries < MOST_TRIES)
        if (!mend_list(&m, m.work.v[--m.work.n], err))
            return false;
    list_repairs(&m.a, out);
    out->nfixed = m.nfixed;
    out->is_cut = m.work.n != 0;
    out->units.v = m.a.now.load.units.v;
    out->units.n = out->units.cap = m.a.now.load.units.n;
    return true;
}
