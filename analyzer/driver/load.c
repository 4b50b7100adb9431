/* Units come from worker processes or from captured files; either way as text, which is
 * parsed and checked here. So a worker that went mad, or a file from elsewhere, can do no
 * more harm than fail.
 *
 * A unit that our own headers do not do justice to is parsed a second time with those of
 * mingw-w64, if they are installed. The attempt with fewer partial functions counts, the
 * first one if they are equal.
 */
#define _GNU_SOURCE
#include "driver/load.h"

#include "driver/pool.h"

#include "base/file.h"
#include "base/hash.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MINGW_HEADERS "/usr/share/mingw-w64/include/windows.h"
#define PROGRESS_WIDTH 70

/* What is known of one unit of the project while workers run. */
typedef struct {
    FrontJob first, second;
    bool has_second; /* a second attempt is on its way */
    Unit *unit;      /* best so far, or NULL */
    uint64_t hash;
    uint32_t first_partial;
    const char *why; /* the first attempt gave nothing */
} Attempt;

typedef struct {
    Load *load;
    Pool *pool;
    Attempt *attempts;
    uint32_t n;
    ARRAY(uint32_t) owner; /* attempt of each job of the pool */
    bool has_progress;
    uint32_t ndone;
} Loading;

uint32_t unit_count_partial(const Unit *unit)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < unit->fns.n; i++)
        n += unit->fns.v[i].is_partial;
    return n;
}

/* Whether an error may have cost the file what it defines: one in its own text or in none,
 * or a header that is missing. What a header of the project gets wrong costs that header:
 * a file for another system, all of it under #ifndef _WIN32, has nothing to lose. */
static bool is_costly(const Unit *unit, const Diag *diag)
{
    uint32_t file = unit->locs.v[diag->loc].file;

    return diag->is_error && (!diag->loc || unit->files.v[file].is_main ||
                              strstr(diag->message, "file not found"));
}

/* The error that left nothing of the file: not one function is in it. NULL: none did. */
static const Diag *unit_ruin(const Unit *unit)
{
    for (uint32_t i = 0; i < unit->fns.n; i++)
        if (unit->fns.v[i].decl)
            return NULL;
    for (uint32_t i = 0; i < unit->diags.n; i++)
        if (is_costly(unit, &unit->diags.v[i]))
            return &unit->diags.v[i];
    return NULL;
}

bool unit_is_hopeless(const Unit *unit)
{
    return unit_ruin(unit) != NULL;
}

static const char *ruin_text(Arena *arena, const Unit *unit)
{
    Text text = text_in(arena);

    text_printf(&text, "nothing in it could be parsed: %s", unit_ruin(unit)->message);
    return text_str(&text);
}

Unit *load_unit(Arena *arena, Names *names, const char *name, const char *text,
                size_t len, const char **why)
{
    Err err = err_in(arena);
    Unit *unit = unit_parse(arena, names, name, text, len, &err);

    if (unit && unit_check(unit, &err))
        return unit;
    *why = err_text(&err);
    return NULL;
}

bool unit_is_wanting(const Unit *unit)
{
    return (unit_count_partial(unit) || unit_is_hopeless(unit)) && unit->headers &&
           strcmp(unit->headers, "shims") == 0 && file_exists(MINGW_HEADERS);
}

static void show_progress(Loading *l, const char *path)
{
    if (!l->has_progress)
        return;
    fprintf(stderr, "\r\x1b[K[%u/%u] %.*s", l->ndone, l->n, PROGRESS_WIDTH,
            text_printable(l->load->arena, path_base(path)));
    fflush(stderr);
}

static void start_second(Loading *l, uint32_t at)
{
    Attempt *attempt = &l->attempts[at];

    attempt->has_second = true;
    attempt->second = attempt->first;
    attempt->second.headers = HEADERS_MINGW;
    pool_add(l->pool, &attempt->second);
    ARRAY_PUSH(l->load->arena, &l->owner, at);
}

static void first_done(Loading *l, uint32_t at, Unit *unit, uint64_t hash,
                       const char *why)
{
    Attempt *attempt = &l->attempts[at];

    if (!unit) {
        attempt->why = why;
        return;
    }
    attempt->first_partial = unit_count_partial(unit);
    if (unit_is_hopeless(unit)) {
        attempt->why = ruin_text(l->load->arena, unit);
    } else {
        attempt->unit = unit;
        attempt->hash = hash;
    }
    if (unit_is_wanting(unit))
        start_second(l, at);
}

static void second_done(Loading *l, uint32_t at, Unit *unit, uint64_t hash)
{
    Attempt *attempt = &l->attempts[at];

    if (!unit || unit_is_hopeless(unit))
        return;
    if (attempt->unit && unit_count_partial(unit) >= attempt->first_partial)
        return;
    attempt->unit = unit;
    attempt->hash = hash;
}

static void on_done(void *context, uint32_t job, const Parsed *parsed)
{
    Loading *l = context;
    uint32_t at = l->owner.v[job];
    Attempt *attempt = &l->attempts[at];
    const char *why = NULL;
    Unit *unit = NULL;
    uint64_t hash = 0;

    if (parsed->ok) {
        unit = load_unit(l->load->arena, l->load->names, attempt->first.path,
                         parsed->text, parsed->len, &why);
        hash = hash_bytes(parsed->text, parsed->len);
    } else {
        why = arena_strndup(l->load->arena, parsed->text, parsed->len);
    }
    if (attempt->has_second)
        second_done(l, at, unit, hash);
    else
        first_done(l, at, unit, hash, why);
    if (job < l->n)
        l->ndone++;
    show_progress(l, attempt->first.path);
}

static int by_path(const void *a, const void *b)
{
    const Loaded *left = a, *right = b;
    int order = strcmp(left->unit->path, right->unit->path);

    return order ? order : (left->hash > right->hash) - (left->hash < right->hash);
}

/* The same file with the same flags named twice, or flags that make no difference:
 * analysed once. */
void load_sort(Load *load)
{
    uint32_t n = 0;

    if (load->units.n)
        qsort(load->units.v, load->units.n, sizeof *load->units.v, by_path);
    for (uint32_t i = 0; i < load->units.n; i++)
        if (n == 0 || by_path(&load->units.v[n - 1], &load->units.v[i]) != 0)
            load->units.v[n++] = load->units.v[i];
    load->units.n = n;
}

static void collect(Loading *l)
{
    Load *load = l->load;

    for (uint32_t i = 0; i < l->n; i++) {
        Attempt *attempt = &l->attempts[i];

        if (attempt->unit)
            ARRAY_PUSH(load->arena, &load->units,
                       ((Loaded){attempt->unit, attempt->hash}));
        else
            ARRAY_PUSH(load->arena, &load->failed,
                       ((Failed){attempt->first.path, attempt->why}));
    }
    load_sort(load);
}

FrontJob load_job(const ProjectUnit *unit)
{
    return (FrontJob){.path = unit->path,
                      .directory = unit->directory,
                      .flags = unit->flags,
                      .nflags = unit->nflags,
                      .is_cl_style = unit->is_cl_style,
                      .own_headers = unit->headers,
                      .nown_headers = unit->nheaders,
                      .headers = HEADERS_SHIMS};
}

bool load_project(Load *load, const Options *options, const Project *project, Err *err)
{
    Loading l = {.load = load,
                 .n = project->nunits,
                 .has_progress = !options->is_quiet && isatty(STDERR_FILENO)};
    bool ok;

    l.pool = pool_new(load->arena, (PoolOptions){.nworkers = options->jobs,
                                                 .timeout = options->timeout,
                                                 .is_verbose = options->is_verbose,
                                                 .done = on_done,
                                                 .context = &l});
    l.attempts = ARENA_NEW_N(load->arena, Attempt, l.n + 1);
    for (uint32_t i = 0; i < l.n; i++) {
        l.attempts[i].first = load_job(&project->units[i]);
        l.attempts[i].first.buffers = load->buffers;
        l.attempts[i].first.nbuffers = load->nbuffers;
        pool_add(l.pool, &l.attempts[i].first);
        ARRAY_PUSH(load->arena, &l.owner, i);
    }
    ok = pool_run(l.pool, err);
    if (l.has_progress)
        fputs("\r\x1b[K", stderr);
    collect(&l);
    return ok;
}

bool load_captured(Load *load, const Options *options, Err *err)
{
    for (uint32_t i = 0; i < options->paths.n; i++) {
        const char *path = options->paths.v[i];
        const char *why = NULL;
        char *text;
        size_t len;
        Unit *unit;

        if (!file_read(load->arena, path, &text, &len, err))
            return false;
        unit = load_unit(load->arena, load->names, path, text, len, &why);
        if (unit)
            ARRAY_PUSH(load->arena, &load->units,
                       ((Loaded){.unit = unit, .hash = hash_bytes(text, len)}));
        else
            ARRAY_PUSH(load->arena, &load->failed,
                       ((Failed){path_absolute(load->arena, NULL, path), why}));
    }
    load_sort(load);
    return true;
}
