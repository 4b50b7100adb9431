/* A fix is tried by parsing the units of the edited file again, the edited text standing for the file, and judging the
 * whole program. It counts if its finding is gone, no finding is there that was not there before, the parser has no
 * more to complain of, and each close that it adds closes a handle that is open and ours on every path that comes
 * there; the engine tells of that (EngineOptions.on_release). A close of something else would go unnoticed otherwise,
 * since rules are silent about what is not known.
 */
#include "driver/repair.h"

#include "driver/judge.h"
#include "driver/select.h"

#include "base/hash.h"
#include "report/fingerprint.h"
#include "report/view.h"

#include <string.h>

#define MOST_TRIES 400 /* in one run */

/* A text that stands for a file. */
typedef struct {
    const char *path, *text;
    size_t len;
} Edited;

typedef struct {
    const Edited *v;
    uint32_t n;
} Overlay;

/* What judging a version of the sources gave; lives in an arena of its own. */
typedef struct {
    Arena *arena;
    Load load;
    Findings findings; /* that count */
    uint32_t nerrors, npartial;
} Outcome;

/* A close that a fix adds, and what was seen of it. */
typedef struct {
    const char *path;
    uint32_t line, col;
    bool is_reached, is_unsure;
} Added;

typedef struct {
    const RepairScope *scope;
    Arena *arena; /* of the results */
    Overlay start; /* what stood for files before any fix */
    Overlay overlay;
    Outcome now;
    uint32_t ntries;
    ARRAY(Added) added; /* of the fix that is being tried */
} Repair;

/* ---- judging again ---------------------------------------------------------------------------------------------- */

static void on_release(void *context, const Place *at, bool is_sure)
{
    Repair *r = context;

    for (uint32_t i = 0; i < r->added.n; i++) {
        Added *added = &r->added.v[i];

        if (added->line != at->line || added->col != at->col ||
            strcmp(added->path, at->path) != 0)
            continue;
        added->is_reached = true;
        added->is_unsure = added->is_unsure || !is_sure;
    }
}

static bool has_file(const Unit *unit, const char *path)
{
    for (uint32_t i = 1; path && i < unit->files.n; i++)
        if (strcmp(unit->files.v[i].path, path) == 0)
            return true;
    return false;
}

/* The units of the project that must be parsed again: those of whose files one is `changed`. */
static Project affected(Arena *arena, const Repair *r, const char *changed)
{
    const Project *all = r->scope->project;
    ProjectUnit *units = ARENA_NEW_N(arena, ProjectUnit, all->nunits + 1);
    Project out = *all;

    out.units = units;
    out.nunits = 0;
    for (uint32_t i = 0; i < all->nunits; i++) {
        bool is_one = false;

        for (uint32_t j = 0; j < r->now.load.units.n && !is_one; j++) {
            const Unit *unit = r->now.load.units.v[j].unit;

            is_one =
                strcmp(unit->path, all->units[i].path) == 0 && has_file(unit, changed);
        }
        if (is_one)
            units[out.nunits++] = all->units[i];
    }
    return out;
}

static bool load_again(const Repair *r, const Overlay *overlay, const char *changed,
                       Outcome *out, Err *err)
{
    FrontBuffer *buffers = ARENA_NEW_N(out->arena, FrontBuffer, overlay->n + 1);
    Project project = affected(out->arena, r, changed);
    Options options = *r->scope->options;

    for (uint32_t i = 0; i < overlay->n; i++)
        buffers[i] = (FrontBuffer){overlay->v[i].path, overlay->v[i].text};
    out->load = (Load){.arena = out->arena,
                       .names = r->scope->load->names,
                       .buffers = buffers,
                       .nbuffers = overlay->n};
    for (uint32_t i = 0; i < r->now.load.units.n; i++)
        if (!has_file(r->now.load.units.v[i].unit, changed))
            ARRAY_PUSH(out->arena, &out->load.units, r->now.load.units.v[i]);
    options.is_quiet = true; /* no progress */
    return project.nunits == 0 || load_project(&out->load, &options, &project, err);
}

static void count_faults(Outcome *out)
{
    for (uint32_t i = 0; i < out->load.units.n; i++) {
        const Unit *unit = out->load.units.v[i].unit;

        out->npartial += unit_count_partial(unit);
        for (uint32_t j = 0; j < unit->diags.n; j++)
            out->nerrors += unit->diags.v[j].is_error;
    }
}

/* Judges the units of `out`. */
static bool judge_again(Repair *r, Outcome *out, Err *err)
{
    const RepairScope *scope = r->scope;
    Options options = *scope->options;
    EngineWatch watch = {.on_release = on_release, .context = r};
    Selection selection;
    const Rule **rules;
    Engine *engine;

    options.debug_states = NULL;
    options.show_suppressed = false;
    engine = judge_watched(&out->load, &options, scope->settings, &watch, &rules, err);
    if (!engine || !select_findings(&out->load, &options, scope->settings,
                                    engine_findings(engine), &selection, err))
        return false;
    out->findings = selection.findings;
    fingerprint_all(out->arena, &out->findings, scope->root);
    count_faults(out);
    return true;
}

/* ---- accepting -------------------------------------------------------------------------------------------------- */

typedef struct {
    const char *key; /* a fingerprint without its number */
    int32_t n;
    UT_hash_handle hh;
} KindCount;

static KindCount *tally_of(Arena *uthash_arena, KindCount **table, const Finding *f)
{
    size_t len = strcspn(f->fingerprint, ":");
    KindCount *tally;

    HASH_FIND(hh, *table, f->fingerprint, len, tally);
    if (!tally) {
        tally = ARENA_NEW(uthash_arena, KindCount);
        tally->key = arena_strndup(uthash_arena, f->fingerprint, len);
        HASH_ADD_KEYPTR(hh, *table, tally->key, len, tally);
    }
    return tally;
}

/* One finding of that kind less, and no other more. */
static bool is_mended(Arena *arena, const Findings *before, const Findings *after,
                      const Finding *f)
{
    KindCount *table = NULL;

    for (uint32_t i = 0; i < before->n; i++)
        tally_of(arena, &table, &before->v[i])->n++;
    for (uint32_t i = 0; i < after->n; i++)
        if (--tally_of(arena, &table, &after->v[i])->n < 0)
            return false;
    return tally_of(arena, &table, f)->n > 0;
}

/* Line and column of an offset in a text. */
static void place_of(const char *text, size_t offset, uint32_t *line, uint32_t *col)
{
    *line = 1;
    *col = 1;
    for (size_t i = 0; i < offset; i++) {
        *col = text[i] == '\n' ? 1 : *col + 1;
        *line += text[i] == '\n';
    }
}

/* Notes where the edits of a fix put calls of the release function. */
static void note_added(Repair *r, const Fix *fix, const Finding *f, const char *after)
{
    const char *call = f->release ? arena_printf(r->arena, "%s(", f->release) : NULL;
    size_t shift = 0;

    r->added.n = 0;
    for (uint32_t i = 0; i < fix->nedits; i++) {
        const FixEdit *edit = &fix->edits[i];
        const char *at = call ? strstr(edit->text, call) : NULL;
        Added added = {.path = edit->path};

        if (at) {
            place_of(after, edit->start + shift + (size_t)(at - edit->text), &added.line,
                     &added.col);
            ARRAY_PUSH(r->arena, &r->added, added);
        }
        shift += strlen(edit->text) - (edit->end - edit->start); /* wraps as it should */
    }
}

static bool are_added_sure(const Repair *r)
{
    for (uint32_t i = 0; i < r->added.n; i++)
        if (!r->added.v[i].is_reached || r->added.v[i].is_unsure)
            return false;
    return true;
}

static bool is_accepted(const Repair *r, const Outcome *out, const Finding *f)
{
    return out->load.failed.n == 0 && out->load.units.n == r->now.load.units.n &&
           out->nerrors <= r->now.nerrors && out->npartial <= r->now.npartial &&
           is_mended(out->arena, &r->now.findings, &out->findings, f) &&
           are_added_sure(r);
}

/* ---- trying ----------------------------------------------------------------------------------------------------- */

/* The overlay with a file's text replaced or added. */
static Overlay overlay_with(Arena *arena, const Overlay *old, Edited edited)
{
    Edited *list = ARENA_NEW_N(arena, Edited, old->n + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; i < old->n; i++)
        if (strcmp(old->v[i].path, edited.path) != 0)
            list[n++] = old->v[i];
    list[n++] = edited;
    return (Overlay){list, n};
}

static Sources *sources_of(Arena *arena, const Overlay *overlay)
{
    Sources *sources = sources_new(arena);

    for (uint32_t i = 0; i < overlay->n; i++)
        sources_put(sources, overlay->v[i].path, overlay->v[i].text, overlay->v[i].len);
    return sources;
}

typedef enum { TRY_FAILED, TRY_REFUSED, TRY_ACCEPTED } Tried;

/* Tries one fix on the present state. If it is accepted, *out is the state after it, in an arena of its own. */
static Tried try_fix(Repair *r, Sources *sources, const Finding *f, const Fix *fix,
                     Overlay *overlay, Outcome *out, Err *err)
{
    const Source *source = source_get(sources, f->place.path);
    Edited edited = {.path = f->place.path};
    bool ok;

    edited.text = fix_apply(r->arena, source, &fix, 1, &edited.len);
    *overlay = overlay_with(r->arena, &r->overlay, edited);
    *out = (Outcome){.arena = arena_new("fix")};
    r->ntries++;
    note_added(r, fix, f, edited.text);
    ok = load_again(r, overlay, edited.path, out, err) && judge_again(r, out, err);
    if (ok && is_accepted(r, out, f))
        return TRY_ACCEPTED;
    arena_free(out->arena);
    return ok ? TRY_REFUSED : TRY_FAILED;
}

/* Tries the fixes of a finding in turn. *fix: the one that was accepted, or NULL. */
static bool try_all(Repair *r, const Finding *f, const Fix **fix, Overlay *overlay,
                    Outcome *out, Err *err)
{
    Sources *sources = sources_of(r->arena, &r->overlay);
    Fixes *fixes = ARENA_NEW(r->arena, Fixes);

    *fix = NULL;
    fix_propose(r->arena, sources, f, fixes);
    for (uint32_t i = 0; i < fixes->n && r->ntries < MOST_TRIES; i++) {
        Tried tried = try_fix(r, sources, f, &fixes->v[i], overlay, out, err);

        if (tried == TRY_FAILED)
            return false;
        if (tried == TRY_REFUSED)
            continue;
        *fix = &fixes->v[i];
        return true;
    }
    return true;
}

/* Texts that stand for files from the beginning. */
static void start_overlay(Repair *r)
{
    const Load *load = r->scope->load;
    Edited *list = ARENA_NEW_N(r->arena, Edited, load->nbuffers + 1);

    for (uint32_t i = 0; i < load->nbuffers; i++)
        list[i] = (Edited){load->buffers[i].path, load->buffers[i].text,
                           strlen(load->buffers[i].text)};
    r->start = r->overlay = (Overlay){list, load->nbuffers};
}

static bool repair_start(Repair *r, const RepairScope *scope, Err *err)
{
    *r = (Repair){.scope = scope, .arena = scope->load->arena, .now.load = *scope->load};
    r->now.arena = scope->load->arena;
    start_overlay(r);
    return judge_again(r, &r->now, err);
}

bool repair_offer(const RepairScope *scope, Findings *findings, bool *is_cut, Err *err)
{
    Repair r;

    *is_cut = false;
    if (findings->n == 0)
        return true;
    if (!repair_start(&r, scope, err))
        return false;
    for (uint32_t i = 0; i < findings->n; i++) {
        Outcome out;
        Overlay overlay;

        if (!finding_counts(&findings->v[i]))
            continue;
        if (!try_all(&r, &findings->v[i], &findings->v[i].fix, &overlay, &out, err))
            return false;
        if (findings->v[i].fix)
            arena_free(out.arena);
    }
    *is_cut = r.ntries >= MOST_TRIES;
    return true;
}

/* ---- mending all ------------------------------------------------------------------------------------------------ */

/* The finding of the present state that `f` of the beginning is: fixes before it may have moved it. */
static const Finding *find_again(const Findings *now, const Finding *f)
{
    size_t len = strcspn(f->fingerprint, ":");

    for (uint32_t i = 0; i < now->n; i++)
        if (strncmp(now->v[i].fingerprint, f->fingerprint, len + 1) == 0)
            return &now->v[i];
    return NULL;
}

static void list_repairs(const Repair *r, Repairs *out)
{
    Sources *sources = sources_of(r->arena, &r->start);

    for (uint32_t i = 0; i < r->overlay.n; i++) {
        const Edited *edited = &r->overlay.v[i];
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
        ARRAY_PUSH(r->arena, out, repaired);
        for (; at > 0 && strcmp(out->v[at - 1].path, edited->path) > 0; at--) {
            out->v[at] = out->v[at - 1];
            out->v[at - 1] = repaired;
        }
    }
}

bool repair_all(const RepairScope *scope, const Findings *findings, Repairs *out,
                Err *err)
{
    Repair r;

    *out = (Repairs){0};
    if (findings->n == 0)
        return true;
    if (!repair_start(&r, scope, err))
        return false;
    for (uint32_t i = 0; i < findings->n; i++) {
        const Finding *f = finding_counts(&findings->v[i])
                               ? find_again(&r.now.findings, &findings->v[i])
                               : NULL;
        const Fix *fix;
        Overlay overlay;
        Outcome next;

        if (!f)
            continue;
        if (!try_all(&r, f, &fix, &overlay, &next, err))
            return false;
        if (!fix)
            continue;
        arena_adopt(r.arena, next.arena); /* later states share its units */
        r.overlay = overlay;
        r.now = next;
        out->nfixed++;
    }
    list_repairs(&r, out);
    out->is_cut = r.ntries >= MOST_TRIES;
    out->units.v = r.now.load.units.v;
    out->units.n = out->units.cap = r.now.load.units.n;
    return true;
}
