/* Fixes are tried by parsing the units of the edited files again, the edited texts
 * standing for the files, and judging the whole program. They count if their findings are
 * gone, no finding is there that was not there before, the parser has no more to complain
 * of, and each close that they add closes a handle that is open and ours on every path
 * that comes there; the engine tells of that (EngineOptions.on_release). A close of
 * something else would go unnoticed otherwise, since rules are silent about what is not
 * known.
 */
#include "driver/attempt.h"

#include "driver/judge.h"
#include "driver/select.h"

#include "base/hash.h"
#include "report/fingerprint.h"

#include <string.h>

/* judging again */

static void on_release(void *context, const Place *at, bool is_sure)
{
    Attempts *a = context;

    for (uint32_t i = 0; i < a->added.n; i++) {
        Added *added = &a->added.v[i];

        if (added->line != at->line || added->col != at->col ||
            strcmp(added->path, at->path) != 0)
            continue;
        added->is_reached = true;
        added->is_unsure = added->is_unsure || !is_sure;
    }
}

/* Whether one of the unit's files has another text in `overlay` than in the state before. */
static bool is_changed(const Attempts *a, const Unit *unit, const Overlay *overlay)
{
    for (uint32_t i = 1; i < unit->files.n; i++)
        for (uint32_t j = 0; unit->files.v[i].path && j < overlay->n; j++) {
            const Edited *edited = &overlay->v[j];
            bool is_same = false;

            if (strcmp(edited->path, unit->files.v[i].path) != 0)
                continue;
            for (uint32_t k = 0; k < a->now.overlay.n; k++)
                is_same = is_same || a->now.overlay.v[k].text == edited->text;
            if (!is_same)
                return true;
        }
    return false;
}

/* Keeps the units of the present state that no edit changes; *project becomes the others. */
static void divide(const Attempts *a, Outcome *out, Project *project)
{
    const Project *all = a->scope->project;
    ProjectUnit *units = ARENA_NEW_N(out->arena, ProjectUnit, all->nunits + 1);
    bool *is_again = ARENA_NEW_N(out->arena, bool, all->nunits + 1);

    *project = *all;
    project->units = units;
    project->nunits = 0;
    for (uint32_t i = 0; i < a->now.load.units.n; i++) {
        const Unit *unit = a->now.load.units.v[i].unit;

        if (!is_changed(a, unit, &out->overlay)) {
            ARRAY_PUSH(out->arena, &out->load.units, a->now.load.units.v[i]);
            continue;
        }
        for (uint32_t j = 0; j < all->nunits; j++)
            is_again[j] = is_again[j] || strcmp(all->units[j].path, unit->path) == 0;
    }
    for (uint32_t j = 0; j < all->nunits; j++)
        if (is_again[j])
            units[project->nunits++] = all->units[j];
}

static bool load_again(const Attempts *a, Outcome *out, Err *err)
{
    uint32_t n = out->overlay.n;
    FrontBuffer *buffers = ARENA_NEW_N(out->arena, FrontBuffer, n + 1);
    Options options = *a->scope->options;
    Project project;

    for (uint32_t i = 0; i < n; i++)
        buffers[i] = (FrontBuffer){out->overlay.v[i].path, out->overlay.v[i].text};
    out->load = (Load){.arena = out->arena,
                       .names = a->scope->load->names,
                       .buffers = buffers,
                       .nbuffers = n};
    divide(a, out, &project);
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
static bool judge_again(Attempts *a, Outcome *out, Err *err)
{
    const RepairScope *scope = a->scope;
    Options options = *scope->options;
    EngineWatch watch = {.on_release = on_release, .context = a};
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

/* accepting */

typedef struct {
    const char *key; /* of the kind */
    int32_t n;       /* findings before, less those after */
    int32_t nwanted; /* findings that are to go */
    UT_hash_handle hh;
} KindCount;

size_t attempts_kind(const Finding *f)
{
    return strcspn(f->fingerprint, ":");
}

static KindCount *tally_of(Arena *uthash_arena, KindCount **table, const Finding *f)
{
    size_t len = attempts_kind(f);
    KindCount *tally;

    HASH_FIND(hh, *table, f->fingerprint, len, tally);
    if (!tally) {
        tally = ARENA_NEW(uthash_arena, KindCount);
        tally->key = arena_strndup(uthash_arena, f->fingerprint, len);
        HASH_ADD_KEYPTR(hh, *table, tally->key, len, tally);
    }
    return tally;
}

/* As many findings of each kind less as were to go, and no other more. Blames fixes whose
 * findings did not go. */
static bool are_mended(Arena *arena, const Findings *before, const Findings *after,
                       Trial *trials, uint32_t n)
{
    KindCount *table = NULL, *tally;
    bool ok = true;

    for (uint32_t i = 0; i < before->n; i++)
        tally_of(arena, &table, &before->v[i])->n++;
    for (uint32_t i = 0; i < after->n; i++)
        tally_of(arena, &table, &after->v[i])->n--;
    for (uint32_t i = 0; i < n; i++)
        tally_of(arena, &table, trials[i].finding)->nwanted++;
    for (tally = table; tally; tally = tally->hh.next)
        ok = ok && tally->n >= tally->nwanted;
    for (uint32_t i = 0; i < n; i++) {
        tally = tally_of(arena, &table, trials[i].finding);
        trials[i].is_blamed = trials[i].is_blamed || tally->n < tally->nwanted;
    }
    return ok;
}

static bool are_added_sure(const Attempts *a, Trial *trials)
{
    bool ok = true;

    for (uint32_t i = 0; i < a->added.n; i++) {
        const Added *added = &a->added.v[i];

        if (added->is_reached && !added->is_unsure)
            continue;
        trials[added->owner].is_blamed = true;
        ok = false;
    }
    return ok;
}

static bool are_accepted(const Attempts *a, const Outcome *out, Trial *trials, uint32_t n)
{
    if (out->load.failed.n || out->load.units.n != a->now.load.units.n ||
        out->nerrors > a->now.nerrors || out->npartial > a->now.npartial)
        return false;
    bool are_sure = are_added_sure(a, trials);

    return are_mended(out->arena, &a->now.findings, &out->findings, trials, n) &&
           are_sure;
}

/* trying */

/* Line and column of an offset in a text; offsets are asked for in ascending order. */
typedef struct {
    const char *text;
    size_t at;
    uint32_t line, col;
} TextCursor;

static void cursor_move(TextCursor *c, size_t offset)
{
    for (; c->at < offset; c->at++) {
        c->col = c->text[c->at] == '\n' ? 1 : c->col + 1;
        c->line += c->text[c->at] == '\n';
    }
}

/* The first trial whose fix has the edit. */
static uint32_t owner_of(const Trial *trials, uint32_t n, const FixEdit *edit)
{
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < trials[i].fix->nedits; j++)
            if (fix_edits_equal(&trials[i].fix->edits[j], edit))
                return i;
    return 0; /* each edit is of a fix */
}

/* Notes where the edits of a file put calls of the release function. */
static void note_added(Attempts *a, const Trial *trials, uint32_t n, const FixEdit *edits,
                       uint32_t nedits, const char *after)
{
    TextCursor cursor = {.text = after, .line = 1, .col = 1};
    size_t shift = 0;

    for (uint32_t i = 0; i < nedits; i++) {
        const FixEdit *edit = &edits[i];
        Added added = {.path = edit->path, .owner = owner_of(trials, n, edit)};
        const char *release = trials[added.owner].finding->release;
        const char *at =
            release ? strstr(edit->text, arena_printf(a->arena, "%s(", release)) : NULL;

        if (at) {
            cursor_move(&cursor, edit->start + shift + (size_t)(at - edit->text));
            added.line = cursor.line;
            added.col = cursor.col;
            ARRAY_PUSH(a->arena, &a->added, added);
        }
        shift += strlen(edit->text) - (edit->end - edit->start); /* wraps as it should */
    }
}

static Edited *edited_of(Edited *list, uint32_t *n, const char *path)
{
    for (uint32_t i = 0; i < *n; i++)
        if (strcmp(list[i].path, path) == 0)
            return &list[i];
    list[*n] = (Edited){.path = path};
    return &list[(*n)++];
}

/* The overlay with the texts that the fixes change replaced or added. Lives in `arena`. */
static Overlay overlay_with(Attempts *a, Arena *arena, const Trial *trials, uint32_t n)
{
    Arena *scratch = arena_new("sources of fixes");
    const Overlay *old = &a->now.overlay;
    Sources *sources = attempts_sources(scratch, &a->now);
    Edited *list = ARENA_NEW_N(arena, Edited, old->n + n + 1);
    const Fix **fixes = ARENA_NEW_N(scratch, const Fix *, n + 1);
    uint32_t nfiles = old->n;

    a->added.n = 0;
    for (uint32_t i = 0; i < old->n; i++)
        list[i] = old->v[i];
    for (uint32_t i = 0; i < n; i++) {
        fixes[i] = trials[i].fix;
        edited_of(list, &nfiles, trials[i].finding->place.path);
    }
    for (uint32_t i = 0; i < nfiles; i++) {
        const Source *source = source_get(sources, list[i].path);
        FixEdit *edits;
        uint32_t nedits = fix_merge(scratch, list[i].path, fixes, n, &edits);

        if (nedits == 0)
            continue;
        list[i].text = fix_apply(arena, source, fixes, n, &list[i].len);
        note_added(a, trials, n, edits, nedits, list[i].text);
    }
    arena_free(scratch);
    return (Overlay){list, nfiles};
}

Sources *attempts_sources(Arena *arena, const Outcome *state)
{
    Sources *sources = sources_new(arena);

    for (uint32_t i = 0; i < state->overlay.n; i++)
        sources_put(sources, state->overlay.v[i].path, state->overlay.v[i].text,
                    state->overlay.v[i].len);
    return sources;
}

Tried attempts_try(Attempts *a, Trial *trials, uint32_t n, Outcome *out, Err *err)
{
    bool ok;

    for (uint32_t i = 0; i < n; i++)
        trials[i].is_blamed = false;
    *out = (Outcome){.arena = arena_new("fixes")};
    a->ntries++;
    out->overlay = overlay_with(a, out->arena, trials, n);
    ok = load_again(a, out, err) && judge_again(a, out, err);
    if (ok && are_accepted(a, out, trials, n))
        return TRY_ACCEPTED;
    arena_free(out->arena);
    return ok ? TRY_REFUSED : TRY_FAILED;
}

bool attempts_start(Attempts *a, const RepairScope *scope, Err *err)
{
    const Load *load = scope->load;
    Edited *list = ARENA_NEW_N(load->arena, Edited, load->nbuffers + 1);

    for (uint32_t i = 0; i < load->nbuffers; i++)
        list[i] = (Edited){load->buffers[i].path, load->buffers[i].text,
                           strlen(load->buffers[i].text)};
    *a = (Attempts){.scope = scope, .arena = load->arena};
    a->now =
        (Outcome){.arena = load->arena, .load = *load, .overlay = {list, load->nbuffers}};
    if (!judge_again(a, &a->now, err))
        return false;
    a->start = a->now;
    return true;
}
