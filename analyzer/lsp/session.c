/* Changes wait in a list that belongs to the server's thread; session_start moves them
 * to the units, which belong to the run from then on until it is over. So nothing needs
 * a lock.
 */
#define _GNU_SOURCE /* libuv wants POSIX threads */
#include "lsp/session.h"

#include "base/hash.h"
#include "driver/judge.h"
#include "lsp/slice.h"

#include <stdlib.h>
#include <string.h>
#include <uv.h>

/* What all runs share may grow to so many times what it was after the first run, but
 * this much in any case. */
#define MOST_GROWTH 8
#define LEAST_LIMIT ((size_t)64 << 20)

typedef struct {
    const char *path; /* NULL: there is no such unit */
    Arena *text_arena;
    const char *text; /* NULL: it failed, and why */
    size_t len;
    const char *why;
    Arena *unit_arena;
    Unit *unit;   /* NULL: not parsed in this generation */
    bool is_news; /* came in with this run */
} Kept;

/* A change that waits. */
typedef struct {
    uint32_t unit;
    Kept kept;
} Change;

/* What all runs share. */
typedef struct {
    Arena *arena;
    Arena *options_arena;
    Options options;
    Names *names;
    Settings *settings;
    size_t first_bytes; /* after the first run */
} Generation;

struct Session {
    uv_loop_t *loop;
    uv_work_t work;
    SessionDone *done;
    void *context;
    Arena *arena;      /* of `units` */
    ARRAY(Kept) units; /* by number of the unit */
    Arena *waiting_arena;
    ARRAY(Change) waiting;
    bool wants_renewal, is_busy;
    Arena *next_options_arena; /* NULL: as before */
    Options next_options;
    Generation generation;
    Arena *look_arena;
    Look look;
    const MendQuestion *mend;
    bool has_look;
    atomic_bool stop; /* set by the server's thread, read by the run's */
    ARRAY(uint32_t) roots;
    Arena *roots_arena;
    SessionResult result;
};

/* options */

static const char *copy_text(Arena *arena, const char *text)
{
    return text ? arena_strdup(arena, text) : NULL;
}

/* What a run reads of the options; the rest stays as it is. */
Options session_copy_options(Arena *arena, const Options *from)
{
    Options to = *from;
    const char **flags = ARENA_NEW_N(arena, const char *, from->nflags + 1);

    memset(&to.paths, 0, sizeof to.paths);
    memset(&to.outputs, 0, sizeof to.outputs);
    memset(&to.checks, 0, sizeof to.checks);
    memset(&to.models, 0, sizeof to.models);
    to.config = copy_text(arena, from->config);
    to.database = copy_text(arena, from->database);
    to.configuration = copy_text(arena, from->configuration);
    to.header_filter = copy_text(arena, from->header_filter);
    for (uint32_t i = 0; i < from->checks.n; i++)
        ARRAY_PUSH(arena, &to.checks, copy_text(arena, from->checks.v[i]));
    for (uint32_t i = 0; i < from->models.n; i++)
        ARRAY_PUSH(arena, &to.models, copy_text(arena, from->models.v[i]));
    for (uint32_t i = 0; i < from->nflags; i++)
        flags[i] = copy_text(arena, from->flags[i]);
    to.flags = from->flags ? flags : NULL;
    return to;
}

void session_configure(Session *s, const Options *options)
{
    if (s->next_options_arena)
        arena_free(s->next_options_arena);
    s->next_options_arena = arena_new("options");
    s->next_options = session_copy_options(s->next_options_arena, options);
    s->wants_renewal = true;
}

/* changes */

static void kept_free(Kept *kept)
{
    if (kept->text_arena)
        arena_free(kept->text_arena);
    if (kept->unit_arena)
        arena_free(kept->unit_arena);
    *kept = (Kept){0};
}

static void wait_for_run(Session *s, uint32_t unit, const Kept *kept)
{
    if (!s->waiting_arena)
        s->waiting_arena = arena_new("changes");
    ARRAY_PUSH(s->waiting_arena, &s->waiting, ((Change){unit, *kept}));
}

void session_put(Session *s, uint32_t unit, const char *path, const char *text,
                 size_t len)
{
    Arena *arena = arena_new("unit text");
    Kept kept = {.text_arena = arena,
                 .path = arena_strdup(arena, path),
                 .text = arena_strndup(arena, text, len),
                 .len = len};

    wait_for_run(s, unit, &kept);
}

void session_fail(Session *s, uint32_t unit, const char *path, const char *why)
{
    Arena *arena = arena_new("unit text");
    Kept kept = {.text_arena = arena,
                 .path = arena_strdup(arena, path),
                 .why = arena_strdup(arena, why)};

    wait_for_run(s, unit, &kept);
}

void session_drop(Session *s, uint32_t unit)
{
    wait_for_run(s, unit, &(Kept){0});
}

static void take_changes(Session *s)
{
    for (uint32_t i = 0; i < s->waiting.n; i++) {
        Change *change = &s->waiting.v[i];

        ARRAY_RESERVE(s->arena, &s->units, change->unit + 1);
        while (s->units.n <= change->unit)
            s->units.v[s->units.n++] = (Kept){0};
        kept_free(&s->units.v[change->unit]);
        s->units.v[change->unit] = change->kept;
        s->units.v[change->unit].is_news = change->kept.path != NULL;
    }
    if (s->waiting_arena)
        arena_free(s->waiting_arena);
    s->waiting_arena = NULL;
    memset(&s->waiting, 0, sizeof s->waiting);
}

/* generations */

static void generation_end(Session *s)
{
    for (uint32_t i = 0; i < s->units.n; i++) {
        Kept *kept = &s->units.v[i];

        if (kept->unit_arena)
            arena_free(kept->unit_arena);
        kept->unit_arena = NULL;
        kept->unit = NULL;
    }
    if (s->generation.arena)
        arena_free(s->generation.arena);
    s->generation.arena = NULL;
}

static bool is_grown(const Generation *g)
{
    size_t limit = g->first_bytes * MOST_GROWTH;

    return g->arena && g->first_bytes &&
           arena_bytes(g->arena) > (limit > LEAST_LIMIT ? limit : LEAST_LIMIT);
}

/* Begins a new generation if the last one is worn out or no longer right. */
static void generation_prepare(Session *s)
{
    Generation *g = &s->generation;

    if (s->wants_renewal || is_grown(g))
        generation_end(s);
    s->wants_renewal = false;
    if (s->next_options_arena) {
        if (g->options_arena)
            arena_free(g->options_arena);
        g->options_arena = s->next_options_arena;
        g->options = s->next_options;
        s->next_options_arena = NULL;
    }
    if (g->arena)
        return;
    g->arena = arena_new("session");
    g->names = names_new(g->arena);
    g->settings = NULL;
    g->first_bytes = 0;
}

/* a run, on its own thread */

static void kept_parse(Session *s, Kept *kept)
{
    const char *why = NULL;

    if (!kept->text || kept->unit)
        return;
    kept->unit_arena = arena_new("unit");
    kept->unit = load_unit(kept->unit_arena, s->generation.names, kept->path, kept->text,
                           kept->len, &why);
    if (!kept->unit) {
        kept->why = arena_strdup(kept->text_arena, why);
        kept->text = NULL;
    }
}

static void note_files(Session *s, uint32_t number)
{
    Arena *arena = s->result.arena;
    const Unit *unit = s->units.v[number].unit;
    UnitFiles *out = &s->result.parsed[s->result.nparsed++];

    *out = (UnitFiles){.unit = number};
    out->files = ARENA_NEW_N(arena, const char *, unit->files.n + 1);
    for (uint32_t i = 1; i < unit->files.n; i++)
        if (!unit->files.v[i].is_system)
            out->files[out->nfiles++] = unit->files.v[i].path;
}

static void load_unit_of(Session *s, Load *load, uint32_t number)
{
    Kept *kept = &s->units.v[number];

    if (kept->unit && !unit_is_hopeless(kept->unit))
        ARRAY_PUSH(load->arena, &load->units,
                   ((Loaded){kept->unit, hash_bytes(kept->text, kept->len)}));
    else
        ARRAY_PUSH(load->arena, &load->failed,
                   ((Failed){kept->path,
                             kept->why ? kept->why : "nothing in it could be parsed"}));
}

/* Which units are linked. */
static const bool *choose(const Session *s)
{
    Arena *arena = s->result.arena;
    bool *in = ARENA_NEW_N(arena, bool, s->units.n + 1);
    Unit **units = ARENA_NEW_N(arena, Unit *, s->units.n + 1);

    for (uint32_t i = 0; i < s->units.n; i++) {
        units[i] = s->units.v[i].unit;
        in[i] = !s->result.is_slice;
    }
    for (uint32_t i = 0; i < s->roots.n; i++)
        if (s->roots.v[i] < s->units.n)
            in[s->roots.v[i]] = true;
    if (s->result.is_slice)
        slice_close(arena, units, s->units.n, in);
    return in;
}

static void load_all(Session *s, Load *load)
{
    const bool *in;

    s->result.parsed = ARENA_NEW_N(load->arena, UnitFiles, s->units.n + 1);
    for (uint32_t i = 0; i < s->units.n; i++) {
        Kept *kept = &s->units.v[i];

        kept_parse(s, kept);
        if (kept->unit && kept->is_news)
            note_files(s, i);
        kept->is_news = false;
    }
    in = choose(s);
    for (uint32_t i = 0; i < s->units.n; i++)
        if (in[i] && s->units.v[i].path)
            load_unit_of(s, load, i);
    load_sort(load);
}

static bool ensure_settings(Session *s, Err *err)
{
    Generation *g = &s->generation;
    Settings *made;

    if (g->settings)
        return true;
    if (!settings_make(g->arena, &g->options, &made, err))
        return false;
    g->settings = made;
    return true;
}

static bool judge_all(Session *s, Load *load, Err *err)
{
    SessionResult *result = &s->result;
    Generation *g = &s->generation;
    Selection selection;
    const Rule **rules;
    Engine *engine;

    if (!ensure_settings(s, err))
        return false;
    if (s->has_look) {
        engine = judge_make(load, &g->options, g->settings, &rules, err);
        result->looked = engine ? engine_look(engine, &s->look) : NULL;
        return engine != NULL;
    }
    engine = judge_make(load, &g->options, g->settings, &rules, err);
    if (!engine)
        return false;
    engine_stop_on(engine, &s->stop);
    engine_run(engine);
    result->is_stopped = atomic_load(&s->stop);
    if (result->is_stopped)
        return true;
    if (!select_findings(load, &g->options, g->settings, engine_findings(engine),
                         &selection, err))
        return false;
    result->findings = selection.findings;
    result->notes = notes_make(load, NULL);
    return !s->mend || mend_find(s->mend, &g->options, g->settings, load,
                                 &result->findings, &result->mends, err);
}

static void run(uv_work_t *work)
{
    Session *s = work->data;
    Generation *g = &s->generation;
    Arena *arena = s->result.arena;
    Load load = {.arena = arena, .names = g->names};
    Err err = err_in(arena);

    load_all(s, &load);
    if (!judge_all(s, &load, &err))
        s->result.why = err_text(&err);
    if (g->settings)
        s->result.nconfigurations =
            settings_files(g->settings, &s->result.configurations);
    if (g->first_bytes == 0)
        g->first_bytes = arena_bytes(g->arena);
}

/* the server's side */

static void over(uv_work_t *work, int status)
{
    Session *s = work->data;
    SessionResult result = s->result;

    (void)status;
    s->is_busy = false;
    if (result.why)
        s->wants_renewal = true;  /* what was wrong may be mended by the next run */
    s->done(s->context, &result); /* which may start the next run */
    arena_free(result.arena);
}

Session *session_new(uv_loop_t *loop, const Options *options, SessionDone *done,
                     void *context)
{
    Session *s = calloc(1, sizeof *s);

    if (!s)
        die("out of memory");
    s->loop = loop;
    s->done = done;
    s->context = context;
    s->arena = arena_new("units");
    session_configure(s, options);
    return s;
}

void session_free(Session *s)
{
    take_changes(s);
    generation_end(s);
    for (uint32_t i = 0; i < s->units.n; i++)
        kept_free(&s->units.v[i]);
    if (s->next_options_arena)
        arena_free(s->next_options_arena);
    if (s->generation.options_arena)
        arena_free(s->generation.options_arena);
    if (s->look_arena)
        arena_free(s->look_arena);
    if (s->roots_arena)
        arena_free(s->roots_arena);
    arena_free(s->arena);
    free(s);
}

void session_renew(Session *s)
{
    s->wants_renewal = true;
}

bool session_is_busy(const Session *s)
{
    return s->is_busy;
}

static void take_question(Session *s, const SessionRun *run_for)
{
    if (s->look_arena)
        arena_free(s->look_arena);
    s->look_arena = arena_new("question");
    s->has_look = run_for->look != NULL;
    s->mend = run_for->mend ? mend_copy_question(s->look_arena, run_for->mend) : NULL;
    if (!run_for->look)
        return;
    s->look = *run_for->look;
    s->look.path = arena_strdup(s->look_arena, run_for->look->path);
    s->look.name = arena_strdup(s->look_arena, run_for->look->name);
}

static void take_roots(Session *s, const uint32_t *roots, uint32_t nroots)
{
    if (s->roots_arena)
        arena_free(s->roots_arena);
    s->roots_arena = arena_new("roots");
    memset(&s->roots, 0, sizeof s->roots);
    for (uint32_t i = 0; i < nroots; i++)
        ARRAY_PUSH(s->roots_arena, &s->roots, roots[i]);
}

void session_start(Session *s, const SessionRun *run_for)
{
    take_changes(s);
    generation_prepare(s);
    take_question(s, run_for);
    take_roots(s, run_for->roots, run_for->nroots);
    atomic_store(&s->stop, false);
    s->result =
        (SessionResult){.arena = arena_new("run"), .is_slice = run_for->nroots > 0};
    s->is_busy = true;
    s->work.data = s;
    if (uv_queue_work(s->loop, &s->work, run, over))
        die("no thread for the analysis");
}

void session_stop(Session *s)
{
    atomic_store(&s->stop, true);
}
