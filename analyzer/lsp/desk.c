/* Who works on what. The first worker belongs to the open documents: it keeps the
 * headers of the units that it saw, and an edit is answered by it alone. The others
 * parse the rest of the workspace, behind everything else that the machine does.
 */
#include "lsp/server.h"

#include "base/file.h"

#include <string.h>

#define BURST 250           /* ms: edits closer than that belong together */
#define MOST_DELAY 500      /* ms */
#define LEAST_DELAY 10      /* ms, within a burst */
#define CRASH_DELAY 1000    /* ms, after a text that cost a worker */
#define FULL_MOST 40        /* ms: longer runs over everything wait for a rest */
#define FULL_REST 400       /* ms without an edit before them */
#define BACKGROUND_REST 500 /* ms without an edit before other files follow it */
#define RUN_REST 1500       /* ms between runs while the workspace comes in */

/* documents and their units */

static bool is_pending(const PlanUnit *unit)
{
    return unit->path && unit->wanted > unit->parsed;
}

/* Whether a unit tells about a document, so that the document waits for it. */
static bool serves(const Server *server, const PlanUnit *unit, Open *open)
{
    if (!unit->path || !open->document->path)
        return false;
    if (open->best_at != server->plan.edition) {
        open->best = plan_server_of(&server->plan, open->document->path);
        open->best_at = server->plan.edition;
    }
    return open->best == unit->number || strcmp(unit->path, open->document->path) == 0;
}

static bool has_all_units(const Server *server, Open *open)
{
    if (!open->document->path)
        return false; /* nothing is said of it */
    for (uint32_t i = 0; i < server->plan.units.n; i++) {
        const PlanUnit *unit = &server->plan.units.v[i];

        if (is_pending(unit) && serves(server, unit, open))
            return false;
    }
    return true;
}

bool desk_is_fresh(const Server *server, const Open *open)
{
    if (!open->document->path)
        return true;
    return open->results.arena && (open->results.stamp == open->document->stamp ||
                                   server->preferences.only_on_save);
}

static void say_notes(Server *server, const Listing *listing)
{
    if (listing->why)
        rpc_show(server, SAY_ERROR, "handlint: %s", listing->why);
    for (uint32_t i = 0; i < listing->notes.n; i++)
        rpc_log(server, "%s", listing->notes.v[i]);
}

void desk_ensure(Server *server, const char *path)
{
    Listing listing = {.arena = arena_new("flags of a file")};

    if (plan_server_of(&server->plan, path) == UINT32_MAX) {
        listing.paths = ARENA_NEW(listing.arena, const char *);
        listing.paths[0] = path;
        listing.npaths = 1;
        listing.options =
            session_copy_options(listing.arena, &server->preferences.options);
        listing_run(&listing);
        say_notes(server, &listing);
        if (listing.source)
            rpc_log(server, "flags of %s from %s", path_base(path), listing.source);
        plan_add(&server->plan, &listing, false, ++server->now, NULL, NULL);
    }
    arena_free(listing.arena);
}

static int64_t adaptive_delay(const Server *server)
{
    uint64_t now = uv_now(&server->loop);
    int64_t delay = (int64_t)server->last_ms / 2;

    if (now - server->last_edit > BURST)
        return 0;
    if (delay < LEAST_DELAY)
        return LEAST_DELAY;
    return delay > MOST_DELAY ? MOST_DELAY : delay;
}

static bool has_crashed(const Server *server, const Open *open)
{
    uint32_t number = plan_server_of(&server->plan, open->document->path);

    return number != UINT32_MAX && server->plan.units.v[number].has_crashed;
}

void desk_touch(Server *server, Open *open, int64_t delay)
{
    uint64_t now = uv_now(&server->loop);

    open->document->stamp = ++server->now;
    if (!open->document->path)
        return;
    if (delay < 0)
        delay = server->preferences.debounce >= 0 ? server->preferences.debounce
                                                  : adaptive_delay(server);
    if (delay < CRASH_DELAY && has_crashed(server, open))
        delay = CRASH_DELAY;
    plan_touch(&server->plan, open->document->path, open->document->stamp);
    open->due = now + (uint64_t)delay;
    server->last_edit = now;
    if (session_is_busy(server->session) && server->is_run_full &&
        server->full_ms > FULL_MOST)
        session_stop(server->session);
}

void desk_count(const Server *server, uint32_t *nall, uint32_t *nleft)
{
    *nall = *nleft = 0;
    for (uint32_t i = 0; i < server->plan.units.n; i++) {
        const PlanUnit *unit = &server->plan.units.v[i];

        *nall += unit->path != NULL;
        *nleft += unit->path && unit->parsed == 0;
    }
}

/* answers */

/* Whether other headers are to be tried; and if they were, whether they did better.
 * False: the text is no use. */
static bool settle_headers(Server *server, PlanUnit *unit, const Parsed *parsed)
{
    Arena *scratch = arena_new("unit");
    const char *why;
    const Unit *made = load_unit(scratch, names_new(scratch), unit->path, parsed->text,
                                 parsed->len, &why);
    bool is_second = unit->job.headers == HEADERS_MINGW, is_good = true;

    unit->is_settled = true;
    if (is_second) {
        is_good =
            made && !unit_is_hopeless(made) && unit_count_partial(made) < unit->npartial;
        if (!is_good)
            unit->job.headers = HEADERS_SHIMS;
    } else if (made && unit_is_wanting(made)) {
        unit->npartial = unit_is_hopeless(made) ? UINT32_MAX : unit_count_partial(made);
        unit->job.headers = HEADERS_MINGW;
        unit->is_settled = false;
        unit->wanted = ++server->now;
    }
    arena_free(scratch);
    return is_good;
}

static void take_answer(Server *server, const Worker *worker, const Parsed *parsed)
{
    PlanUnit *unit = &server->plan.units.v[worker->unit];
    bool is_stale = unit->wanted > worker->stamp && unit->parsed;
    bool is_good = true;

    unit->has_crashed = unit->is_retried = false;
    unit->parsed = worker->stamp;
    if (is_stale)
        return; /* the next text is waiting already */
    if (parsed->ok && !unit->is_settled)
        is_good = settle_headers(server, unit, parsed);
    if (!is_good)
        return;
    if (parsed->ok)
        session_put(server->session, unit->number, unit->path, parsed->text, parsed->len);
    else
        session_fail(server->session, unit->number, unit->path, parsed->text);
    server->wants_lint = true;
    server->is_urgent |= worker->is_editor;
}

static PlanUnit *worker_free(Worker *worker)
{
    PlanUnit *unit = &worker->server->plan.units.v[worker->unit];

    worker->is_busy = false;
    unit->is_running = false;
    return unit->path ? unit : NULL;
}

static void on_answered(void *context, const Parsed *parsed)
{
    Worker *worker = context;

    if (worker_free(worker) && !worker->server->is_closing)
        take_answer(worker->server, worker, parsed);
}

static void on_ready(void *context)
{
    Worker *worker = context;

    desk_feed(worker->server);
}

static void on_ended(void *context, const Parsed *lost)
{
    Worker *worker = context;
    Server *server = worker->server;
    PlanUnit *unit;

    worker->child = NULL;
    if (server->is_closing)
        return;
    unit = lost && worker->is_busy ? worker_free(worker) : NULL;
    if (unit && !unit->is_retried && !lost->is_timeout) {
        unit->is_retried = true; /* the worker may have been gone before */
    } else if (unit) {
        take_answer(server, worker, lost);
        unit->has_crashed = true;
        rpc_show(server, SAY_WARNING, "handlint: %s: %s; it was started again",
                 unit->path, lost->text);
    }
    desk_feed(server);
}

/* work */

static bool worker_start(Worker *worker)
{
    Server *server = worker->server;
    ChildOptions options = {.loop = &server->loop,
                            .is_verbose = server->options->is_verbose,
                            .is_lasting = worker->is_editor,
                            .is_background = !worker->is_editor,
                            .context = worker,
                            .answered = on_answered,
                            .ready = on_ready,
                            .ended = on_ended};
    Arena *scratch = arena_new("worker");
    Err err = err_in(scratch);

    if (!worker->child)
        worker->child = child_start(&options, &err);
    if (!worker->child)
        rpc_show(server, SAY_ERROR, "handlint: %s", err_text(&err));
    arena_free(scratch);
    return worker->child != NULL;
}

/* The open headers that this unit is to tell about. */
static const char **headers_of(Arena *arena, const Server *server, const PlanUnit *unit,
                               uint32_t *n)
{
    const char **headers = ARENA_NEW_N(arena, const char *, server->open.n + 1);

    *n = 0;
    for (uint32_t i = 0; i < server->open.n; i++) {
        Open *open = server->open.v[i];

        if (serves(server, unit, open) && strcmp(unit->path, open->document->path) != 0)
            headers[(*n)++] = open->document->path;
    }
    return headers;
}

/* All open documents stand for their files: any of them may be included. */
static FrontBuffer *buffers_of(Arena *arena, const Server *server, uint32_t *n)
{
    FrontBuffer *buffers = ARENA_NEW_N(arena, FrontBuffer, server->open.n + 1);

    *n = 0;
    for (uint32_t i = 0; i < server->open.n; i++) {
        const Document *document = server->open.v[i]->document;

        if (document->path)
            buffers[(*n)++] = (FrontBuffer){document->path, document->lines.text};
    }
    return buffers;
}

static void give(Worker *worker, PlanUnit *unit)
{
    Server *server = worker->server;
    Arena *scratch = arena_new("request");
    FrontJob job = unit->job;

    job.buffers = buffers_of(scratch, server, &job.nbuffers);
    job.own_headers = headers_of(scratch, server, unit, &job.nown_headers);
    worker->is_busy = true;
    worker->unit = unit->number;
    worker->stamp = server->now;
    worker->since = uv_now(&server->loop);
    unit->is_running = true;
    child_give(worker->child, &job, server->preferences.options.timeout);
    arena_free(scratch);
}

static bool is_free(Worker *worker)
{
    if (worker->is_busy)
        return false;
    return worker_start(worker) && child_is_ready(worker->child);
}

/* When somebody must look again at the latest; 0: never. */
static void look_again(uint64_t *when, uint64_t at)
{
    if (*when == 0 || at < *when)
        *when = at;
}

static void feed_editor(Server *server, uint64_t *when)
{
    Worker *worker = &server->workers[0];

    for (uint32_t i = 0; i < server->open.n; i++) {
        Open *open = server->open.v[i];

        for (uint32_t u = 0; u < server->plan.units.n; u++) {
            PlanUnit *unit = &server->plan.units.v[u];

            if (!is_pending(unit) || unit->is_running || !serves(server, unit, open))
                continue;
            if (open->due > uv_now(&server->loop)) {
                look_again(when, open->due);
            } else if (is_free(worker)) {
                give(worker, unit);
                server->edit_since = worker->since;
            }
        }
    }
}

static bool is_open_unit(const Server *server, const PlanUnit *unit)
{
    for (uint32_t i = 0; i < server->open.n; i++)
        if (serves(server, unit, server->open.v[i]))
            return true;
    return false;
}

void desk_sweep(Server *server)
{
    for (uint32_t u = 0; u < server->plan.units.n; u++) {
        const PlanUnit *unit = &server->plan.units.v[u];

        if (!unit->path || unit->is_listed || is_open_unit(server, unit))
            continue;
        plan_drop(&server->plan, u);
        session_drop(server->session, u);
        server->wants_lint = true;
    }
}

static PlanUnit *next_in_background(Server *server, uint64_t *when)
{
    uint64_t rest = server->last_edit + BACKGROUND_REST;

    for (uint32_t u = 0; u < server->plan.units.n; u++) {
        PlanUnit *unit = &server->plan.units.v[u];

        if (!is_pending(unit) || unit->is_running || is_open_unit(server, unit))
            continue;
        if (unit->parsed == 0 || rest <= uv_now(&server->loop))
            return unit;
        look_again(when, rest);
    }
    return NULL;
}

static void feed_background(Server *server, uint64_t *when)
{
    if (!server->preferences.background || server->is_listing)
        return;
    for (uint32_t i = 1; i < server->nworkers; i++) {
        Worker *worker = &server->workers[i];
        PlanUnit *unit = worker->is_busy ? NULL : next_in_background(server, when);

        if (unit && is_free(worker))
            give(worker, unit);
    }
}

static bool is_background_busy(const Server *server)
{
    for (uint32_t i = 1; i < server->nworkers; i++)
        if (server->workers[i].is_busy)
            return true;
    return false;
}

/* The units of the open documents, or of one of them. */
static uint32_t roots_of(const Server *server, Arena *arena, const Open *only,
                         const uint32_t **out)
{
    ARRAY(uint32_t) roots = {0};

    for (uint32_t u = 0; u < server->plan.units.n; u++)
        for (uint32_t i = 0; i < server->open.n; i++)
            if ((!only || server->open.v[i] == only) &&
                serves(server, &server->plan.units.v[u], server->open.v[i])) {
                ARRAY_PUSH(arena, &roots, u);
                break;
            }
    *out = roots.v;
    return roots.n;
}

/* Over everything, or over the open documents and what they rest on. */
static void start_lint(Server *server, bool is_full)
{
    Arena *scratch = arena_new("roots");
    const uint32_t *roots = NULL;
    uint32_t nroots = is_full ? 0 : roots_of(server, scratch, NULL, &roots);

    for (uint32_t i = 0; i < server->open.n; i++) {
        Open *open = server->open.v[i];

        open->running_stamp = has_all_units(server, open) ? open->document->stamp : 0;
    }
    server->is_run_lint = true;
    server->is_run_full = nroots == 0;
    server->wants_full = !server->is_run_full;
    server->wants_lint = server->is_urgent = false;
    server->last_run = uv_now(&server->loop);
    session_start(server->session, &(SessionRun){.roots = roots, .nroots = nroots});
    arena_free(scratch);
}

/* Starts what a request needs to know. False: it needs nothing, or has to wait for its
 * document. */
static bool start_question(Server *server, Request *request)
{
    Arena *scratch = arena_new("question");
    SessionRun run = {.nroots = 0};
    MendQuestion mend;
    bool has_question = false;
    Look look;

    if (desk_is_fresh(server, request->open) && request->kind == REQUEST_HOVER &&
        hover_question(server, request, &look)) {
        has_question = true;
        run.look = &look;
    } else if (desk_is_fresh(server, request->open) && request->kind == REQUEST_ACTION &&
               action_question(server, scratch, request, &mend)) {
        has_question = true;
        mend.buffers = buffers_of(scratch, server, &mend.nbuffers);
        run.mend = &mend;
    }
    if (has_question) {
        run.nroots = roots_of(server, scratch, request->open, &run.roots);
        request->is_asked = true;
        server->is_run_lint = false;
        session_start(server->session, &run);
    }
    arena_free(scratch);
    return has_question;
}

static bool ask_next(Server *server)
{
    for (Request *request = server->requests; request; request = request->next)
        if (start_question(server, request))
            return true;
    return false;
}

static bool is_lint_due(const Server *server)
{
    return server->wants_lint && (server->is_urgent || !is_background_busy(server) ||
                                  uv_now(&server->loop) >= server->last_run + RUN_REST);
}

/* The engine runs for an edit at once, in a large workspace for what the open documents
 * need, and for everything when the user rests; for the rest of the workspace when all
 * of it is there, or now and then.
 */
static void feed_session(Server *server, uint64_t *when)
{
    uint64_t rest = server->last_edit + FULL_REST;

    if (session_is_busy(server->session))
        return;
    if (is_lint_due(server)) {
        start_lint(server, !server->is_urgent || server->full_ms <= FULL_MOST);
        return;
    }
    if (server->wants_lint)
        look_again(when, server->last_run + RUN_REST);
    if (!ask_next(server) && server->wants_full) {
        if (rest <= uv_now(&server->loop))
            start_lint(server, true);
        else
            look_again(when, rest);
    }
}

/* listing the workspace */

static void dropped(void *context, uint32_t number)
{
    Server *server = context;

    session_drop(server->session, number);
    server->wants_lint = true;
}

static void list_work(uv_work_t *work)
{
    Server *server = work->data;

    listing_run(&server->listing);
}

static void list_over(uv_work_t *work, int status)
{
    Server *server = work->data;
    Listing *listing = &server->listing;

    (void)status;
    server->is_listing = false;
    if (!server->is_closing) {
        say_notes(server, listing);
        plan_add(&server->plan, listing, true, ++server->now, dropped, server);
        rpc_log(server, "%u %s in the workspace%s%s", listing->njobs,
                listing->njobs == 1 ? "file" : "files",
                listing->source ? "; flags from " : "",
                listing->source ? listing->source : "");
        for (uint32_t i = 0; i < server->open.n; i++)
            if (server->open.v[i]->document->path)
                desk_ensure(server, server->open.v[i]->document->path);
    }
    arena_free(listing->arena);
    desk_feed(server);
}

static void feed_listing(Server *server)
{
    Listing *l = &server->listing;

    if (!server->wants_listing || server->is_listing)
        return;
    *l = (Listing){.arena = arena_new("listing"), .are_folders = true};
    l->paths = ARENA_NEW_N(l->arena, const char *, server->folders.n + 1);
    for (uint32_t i = 0; i < server->folders.n; i++)
        l->paths[l->npaths++] = arena_strdup(l->arena, server->folders.v[i]);
    l->options = session_copy_options(l->arena, &server->preferences.options);
    server->wants_listing = false;
    server->is_listing = true;
    server->listing_work.data = server;
    if (uv_queue_work(&server->loop, &server->listing_work, list_work, list_over))
        die("no thread for listing the workspace");
}

/* all of it */

static void on_timer(uv_timer_t *timer)
{
    desk_feed(timer->data);
}

void desk_feed(Server *server)
{
    uint64_t when = 0, now = uv_now(&server->loop);

    if (server->is_closing || server->phase != PHASE_RUNNING)
        return;
    feed_listing(server);
    feed_editor(server, &when);
    feed_background(server, &when);
    feed_session(server, &when);
    progress_update(server);
    if (when)
        (void)uv_timer_start(&server->debounce, on_timer, when > now ? when - now : 1, 0);
}

void desk_start(Server *server)
{
    uint32_t nbackground = server->options->jobs > 1 ? server->options->jobs - 1 : 1;

    if (nbackground > MOST_WORKERS - 1)
        nbackground = MOST_WORKERS - 1;
    server->nworkers = nbackground + 1;
    for (uint32_t i = 0; i < server->nworkers; i++)
        server->workers[i] = (Worker){.server = server, .is_editor = i == 0};
    (void)worker_start(
        &server->workers[0]); /* its start is most of a small unit's time */
    desk_feed(server);
}

void desk_stop(Server *server)
{
    for (uint32_t i = 0; i < server->nworkers; i++)
        if (server->workers[i].child)
            child_kill(server->workers[i].child);
    (void)uv_timer_stop(&server->debounce);
}
