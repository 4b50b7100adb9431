/* What the client tells: documents, files, folders, settings. */
#include "lsp/server.h"

#include "lsp/uri.h"

#include "base/file.h"
#include "base/hash.h"
#include "project/vcxproj.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The clock of the files goes in steps (ns); jiffies of 10 ms are the longest. */
#define CLOCK_STEP 20000000

/* documents */

Open *sync_find(const Server *server, const char *path)
{
    for (uint32_t i = 0; i < server->open.n; i++) {
        const char *other = server->open.v[i]->document->path;

        if (other && strcmp(other, path) == 0)
            return server->open.v[i];
    }
    return NULL;
}

Open *sync_find_uri(const Server *server, const char *uri)
{
    Arena *scratch = arena_new("uri");
    const char *path = uri_path(scratch, uri);
    Open *found = path ? sync_find(server, path) : NULL;

    for (uint32_t i = 0; !found && i < server->open.n; i++)
        if (strcmp(server->open.v[i]->document->uri, uri) == 0)
            found = server->open.v[i];
    arena_free(scratch);
    return found;
}

static void open_free(Open *open)
{
    results_free(&open->results);
    document_free(open->document);
    free(open);
}

static void forget(Server *server, Open *open)
{
    uint32_t n = 0;

    request_outdate(server, open, true);
    for (uint32_t i = 0; i < server->open.n; i++)
        if (server->open.v[i] != open)
            server->open.v[n++] = server->open.v[i];
    server->open.n = n;
}

/* Files that settings come from, by their names. */
static bool is_settings_file(const char *path)
{
    static const char *const names[] = {CONFIG_NAME, "compile_commands.json",
                                        "compile_flags.txt"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(path_base(path), names[i]) == 0)
            return true;
    return path_is_vc_part(path);
}

static int64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Of the settings files as they are now, never 0; `newest`: when the last of them was
 * written (ns since 1970). */
static uint64_t stat_hash(const Server *server, int64_t *newest)
{
    uint64_t hash = 1;

    *newest = 0;
    for (uint32_t i = 0; i < server->watched.n; i++) {
        uv_fs_t request;
        uint64_t parts[3] = {hash, 0, 0};

        if (uv_fs_stat(NULL, &request, server->watched.v[i], NULL) == 0) {
            /* A file that is renamed over another one brings its st_mtim along. */
            const uv_timespec_t *when = &request.statbuf.st_ctim;
            int64_t ns = (int64_t)when->tv_sec * 1000000000 + when->tv_nsec;

            parts[1] = (uint64_t)ns;
            parts[2] = request.statbuf.st_size;
            if (ns > *newest)
                *newest = ns;
        }
        uv_fs_req_cleanup(&request);
        hash = hash_bytes(parts, sizeof parts);
    }
    return hash ? hash : 1;
}

/* What a document or a folder needs is read from now on. */
static void note_first_read(Server *server)
{
    if (!server->renewed)
        server->renewed = now_ns();
}

static bool is_watched_same(const Server *server)
{
    int64_t newest;

    return server->watched.n == 0 || stat_hash(server, &newest) == server->watched_hash;
}

/* Where nobody tells that a settings file was written, it is looked at when something
 * else happens. */
static void look_around(Server *server)
{
    if (!server->client.registers_watchers && !is_watched_same(server))
        sync_renew(server);
}

static void watch_in(Server *server, const char *dir)
{
    static const char *const names[] = {CONFIG_NAME, "compile_commands.json",
                                        "build/compile_commands.json",
                                        "out/compile_commands.json", "compile_flags.txt"};
    Err err = err_in(server->watch_arena);
    const char **entries;
    size_t n;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ARRAY_PUSH(server->watch_arena, &server->watched,
                   path_join(server->watch_arena, dir, names[i]));
    if (!file_list(server->watch_arena, dir, &entries, &n, &err))
        return;
    for (size_t i = 0; i < n; i++)
        if (path_is_vc_part(entries[i]))
            ARRAY_PUSH(server->watch_arena, &server->watched,
                       path_join(server->watch_arena, dir, entries[i]));
}

void sync_remember(Server *server, const SessionResult *result)
{
    bool is_same = is_watched_same(server);
    int64_t newest;
    uint64_t hash;

    if (server->client.registers_watchers)
        return;
    if (server->watch_arena)
        arena_free(server->watch_arena);
    server->watch_arena = arena_new("watched files");
    memset(&server->watched, 0, sizeof server->watched);
    for (uint32_t i = 0; i < server->folders.n; i++)
        watch_in(server, server->folders.v[i]);
    for (uint32_t i = 0; i < server->open.n; i++)
        if (server->open.v[i]->document->path)
            watch_in(server,
                     path_dir(server->watch_arena, server->open.v[i]->document->path));
    for (uint32_t i = 0; i < result->nconfigurations; i++)
        ARRAY_PUSH(server->watch_arena, &server->watched,
                   arena_strdup(server->watch_arena, result->configurations[i]));
    /* What was written while they were read may have been read too early. */
    hash = stat_hash(server, &newest);
    server->watched_hash = is_same && newest + CLOCK_STEP < server->renewed ? hash : 0;
}

/* Clients may send whatever is open. Without a language it is as good as C. */
static bool is_code(const char *language)
{
    static const char *const known[] = {"",    "c",           "cpp",
                                        "c++", "objective-c", "objective-cpp"};

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(language, known[i]) == 0)
            return true;
    return false;
}

void sync_open(Server *server, Json params)
{
    Json item = want_path(params, "textDocument");
    const char *uri = want_string(item, "uri", NULL),
               *text = want_string(item, "text", NULL);
    Open *open, *old = uri ? sync_find_uri(server, uri) : NULL;

    if (!uri || !text) {
        rpc_log(server, "textDocument/didOpen without uri or text is left aside");
        return;
    }
    if (old) {
        forget(server, old);
        open_free(old);
    }
    open = calloc(1, sizeof *open);
    if (!open)
        die("out of memory");
    open->document = document_new(uri, want_int(item, "version", 0), text);
    if (!is_code(want_string(item, "languageId", "")))
        open->document->path = NULL;
    ARRAY_PUSH(server->arena, &server->open, open);
    note_first_read(server);
    look_around(server);
    if (open->document->path)
        desk_ensure(server, open->document->path);
    desk_touch(server, open, 0);
}

/* One change: of a range, or the whole text. False: it makes no sense. */
static bool change_one(Server *server, Document *document, Json change)
{
    const char *text = want_string(change, "text", NULL);
    Json range = want_path(change, "range");
    Position from, to;

    if (!text)
        return false;
    if (json_absent(range) || json_is(range, JSON_NULL)) {
        document_set(document, text, strlen(text));
        return true;
    }
    if (!want_position(want_path(range, "start"), &from) ||
        !want_position(want_path(range, "end"), &to))
        return false;
    document_edit(document, from, to, server->client.encoding, text);
    return true;
}

void sync_change(Server *server, Json params)
{
    Json item = want_path(params, "textDocument"),
         changes = want_path(params, "contentChanges");
    const char *uri = want_string(item, "uri", NULL);
    Open *open = uri ? sync_find_uri(server, uri) : NULL;
    uint32_t n = json_is(changes, JSON_ARRAY) ? json_count(changes) : 0;
    bool ok = open && n;

    for (uint32_t i = 0; ok && i < n; i++)
        ok = change_one(server, open->document, json_at(changes, i));
    if (!ok)
        rpc_show(server, SAY_WARNING, "handlint: a change of %s cannot be followed: %s",
                 uri ? uri : "a document without uri",
                 open ? "it names no text or range" : "it is not open");
    if (!open)
        return;
    open->document->version =
        want_int(item, "version", open->document->version + (int64_t)n);
    look_around(server);
    desk_touch(server, open, -1);
    if (server->preferences.only_on_save)
        open->due = UINT64_MAX;
    request_outdate(server, open, false);
}

void sync_save(Server *server, Json params)
{
    const char *uri = want_string(want_path(params, "textDocument"), "uri", NULL);
    Open *open = uri ? sync_find_uri(server, uri) : NULL;
    const char *path;

    if (!open)
        return;
    look_around(server);
    path = uri_path(server->message_arena, uri);
    if (path && is_settings_file(path))
        sync_renew(server);
    if (open->due == UINT64_MAX)
        open->due = 0;
}

void sync_close(Server *server, Json params)
{
    const char *uri = want_string(want_path(params, "textDocument"), "uri", NULL);
    Open *open = uri ? sync_find_uri(server, uri) : NULL;

    if (!open)
        return;
    forget(server, open);
    if (open->document->path) {
        publish_nothing(server, open);
        /* From now on it is what is on disk, which may be another text. */
        plan_touch(&server->plan, open->document->path, ++server->now);
        desk_sweep(server);
    }
    open_free(open);
}

/* files */

void sync_renew(Server *server)
{
    int64_t newest;

    server->watched_hash = stat_hash(server, &newest);
    server->renewed = now_ns();
    session_renew(server->session);
    for (uint32_t i = 0; i < server->plan.units.n; i++) {
        const PlanUnit *unit = &server->plan.units.v[i];

        if (!unit->path || unit->is_listed)
            continue;
        plan_drop(&server->plan, i);
        session_drop(server->session, i);
    }
    for (uint32_t i = 0; i < server->open.n; i++) {
        Open *open = server->open.v[i];

        if (!open->document->path)
            continue;
        desk_ensure(server, open->document->path);
        open->results.stamp = 0;
        open->is_renewed = true;
    }
    server->wants_listing = server->folders.n > 0;
    server->wants_lint = server->is_urgent = true;
}

enum { FILE_CREATED = 1, FILE_CHANGED, FILE_DELETED };

void sync_watched(Server *server, Json params)
{
    Json changes = want_path(params, "changes");
    uint32_t n = json_is(changes, JSON_ARRAY) ? json_count(changes) : 0;
    bool is_renewed = false;

    for (uint32_t i = 0; i < n; i++) {
        const char *path =
            uri_path(server->message_arena, want_string(json_at(changes, i), "uri", ""));
        int64_t type = want_int(json_at(changes, i), "type", 0);

        if (!path)
            continue;
        if (is_settings_file(path))
            is_renewed = true;
        else if (!sync_find(server, path))
            plan_touch(&server->plan, path, ++server->now);
        if (type != FILE_CHANGED && server->folders.n)
            server->wants_listing = true;
    }
    if (is_renewed)
        sync_renew(server);
}

/* folders */

void sync_add_folder(Server *server, const char *uri)
{
    const char *path;

    if (!server->folders_arena)
        server->folders_arena = arena_new("folders");
    path = uri_path(server->folders_arena, uri);
    if (!path || !file_is_dir(path))
        return;
    note_first_read(server);
    for (uint32_t i = 0; i < server->folders.n; i++)
        if (strcmp(server->folders.v[i], path) == 0)
            return;
    ARRAY_PUSH(server->folders_arena, &server->folders, path);
}

static void remove_folder(Server *server, const char *uri)
{
    const char *path = uri_path(server->message_arena, uri);
    uint32_t n = 0;

    for (uint32_t i = 0; i < server->folders.n; i++)
        if (!path || strcmp(server->folders.v[i], path) != 0)
            server->folders.v[n++] = server->folders.v[i];
    server->folders.n = n;
}

void sync_folders(Server *server, Json params)
{
    Json added = want_path(params, "event.added"),
         removed = want_path(params, "event.removed");

    for (uint32_t i = 0; json_is(removed, JSON_ARRAY) && i < json_count(removed); i++)
        remove_folder(server, want_string(json_at(removed, i), "uri", ""));
    for (uint32_t i = 0; json_is(added, JSON_ARRAY) && i < json_count(added); i++)
        sync_add_folder(server, want_string(json_at(added, i), "uri", ""));
    server->wants_listing = true;
}

void sync_free(Server *server)
{
    for (uint32_t i = 0; i < server->open.n; i++)
        open_free(server->open.v[i]);
    if (server->folders_arena)
        arena_free(server->folders_arena);
    if (server->watch_arena)
        arena_free(server->watch_arena);
    if (server->said_arena)
        arena_free(server->said_arena);
    if (server->preferences.arena)
        arena_free(server->preferences.arena);
}
