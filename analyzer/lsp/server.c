/* Messages in. Each has an arena of its own, which a request that must wait takes along.
 */
#include "lsp/server.h"

#include "lsp/lsp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PARENT_CHECK 3000 /* ms */
#define LAST_WORDS 1000   /* ms for what is on its way when the end has come */
#define CHUNK 65536

/* results */

static void learn(Server *server, const SessionResult *result)
{
    for (uint32_t i = 0; i < result->nparsed; i++) {
        const UnitFiles *unit = &result->parsed[i];

        if (unit->unit < server->plan.units.n && server->plan.units.v[unit->unit].path)
            plan_learn(&server->plan, &server->plan.units.v[unit->unit], unit->files,
                       unit->nfiles);
    }
}

static void take_results(Server *server, const SessionResult *result)
{
    if (server->is_run_full)
        server->full_ms = uv_now(&server->loop) - server->last_run;
    for (uint32_t i = 0; i < server->open.n; i++) {
        Open *open = server->open.v[i];

        if (open->running_stamp && open->running_stamp == open->document->stamp)
            publish_results(server, open, result);
    }
}

void server_run_done(void *context, const SessionResult *result)
{
    Server *server = context;

    if (server->is_closing)
        return;
    learn(server, result);
    if (result->why)
        rpc_show(server, SAY_ERROR, "handlint: %s", result->why);
    if (server->is_run_lint && result->is_stopped)
        server->wants_full = true;
    else if (server->is_run_lint)
        take_results(server, result);
    if (server->edit_since) {
        server->last_ms = uv_now(&server->loop) - server->edit_since;
        server->edit_since = 0;
    }
    request_answered(server, result);
    sync_remember(server, result);
    request_settle(server);
    desk_feed(server);
}

/* lifecycle */

static void server_end(Server *server, int status)
{
    if (server->is_closing)
        return;
    server->is_closing = true;
    server->status = status;
    desk_stop(server);
    uv_stop(&server->loop);
}

static void on_parent_timer(uv_timer_t *timer)
{
    Server *server = timer->data;

    if (uv_kill((int)server->parent_pid, 0) == UV_ESRCH)
        server_end(server, 1);
}

static void on_initialize(Server *server, Json id, Json params)
{
    cJSON *result = cJSON_CreateObject(), *info;

    server->phase = PHASE_RUNNING;
    initialize_read(&server->client, params);
    initialize_folders(server, params);
    sync_configure(server, want_path(params, "initializationOptions"));
    server->parent_pid = want_int(params, "processId", 0);
    if (server->parent_pid > 0)
        (void)uv_timer_start(&server->parent, on_parent_timer, PARENT_CHECK,
                             PARENT_CHECK);
    build_item(result, "capabilities", initialize_capabilities(server));
    info = build_object(result, "serverInfo");
    put_string(info, "name", "handlint");
    put_string(info, "version", HANDLINT_VERSION);
    /* What clients did before the protocol could say it. */
    put_string(result, "offsetEncoding", initialize_encoding(server->client.encoding));
    rpc_reply(server, rpc_id(id), result);
}

static void on_initialized(Server *server, Json params)
{
    (void)params;
    initialize_register(server);
    sync_ask_configuration(server);
    server->wants_listing = server->folders.n > 0;
    desk_start(server);
}

static void on_shutdown(Server *server, Json id, Json params)
{
    (void)params;
    request_end_all(server);
    server->phase = PHASE_SHUTDOWN;
    desk_stop(server);
    rpc_reply(server, rpc_id(id), cJSON_CreateNull());
}

static void on_exit_message(Server *server, Json params)
{
    (void)params;
    server_end(server, server->phase == PHASE_SHUTDOWN ? 0 : 1);
}

/* dispatch */

static void on_configuration(Server *server, Json params)
{
    Json settings = want_path(params, "settings.handlint");

    if (server->client.has_configuration)
        sync_ask_configuration(server);
    else
        sync_configure(server,
                       json_absent(settings) ? want_path(params, "settings") : settings);
}

/* A method is a request or a notification: it has the one function or the other. */
typedef struct {
    const char *method;
    void (*request)(Server *server, Json id, Json params);
    void (*notice)(Server *server, Json params);
} Handler;

static const Handler methods[] = {
    {"initialize", on_initialize, NULL},
    {"initialized", NULL, on_initialized},
    {"shutdown", on_shutdown, NULL},
    {"exit", NULL, on_exit_message},
    {"$/cancelRequest", NULL, request_cancel},
    {"textDocument/didOpen", NULL, sync_open},
    {"textDocument/didChange", NULL, sync_change},
    {"textDocument/didSave", NULL, sync_save},
    {"textDocument/didClose", NULL, sync_close},
    {"textDocument/diagnostic", request_diagnostic, NULL},
    {"textDocument/codeAction", request_action, NULL},
    {"codeAction/resolve", action_resolve, NULL},
    {"textDocument/hover", request_hover, NULL},
    {"workspace/didChangeWatchedFiles", NULL, sync_watched},
    {"workspace/didChangeWorkspaceFolders", NULL, sync_folders},
    {"workspace/didChangeConfiguration", NULL, on_configuration},
};

static const Handler *find_method(const char *name)
{
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcmp(methods[i].method, name) == 0)
            return &methods[i];
    return NULL;
}

/* An answer to one of our requests. */
static void take_response(Server *server, Json message)
{
    int64_t id = want_int(message, "id", 0);
    Json result = want_path(message, "result");

    if (id && id == server->progress_id)
        progress_created(server, json_absent(want_path(message, "error")));
    if (id && id == server->configuration_id && json_is(result, JSON_ARRAY) &&
        json_count(result) == 1)
        sync_configure(server, json_at(result, 0));
}

/* NULL, or why a request or notification cannot be served now; *code is for requests. */
static const char *refuse(const Server *server, const Handler *method, bool is_request,
                          int *code)
{
    if (server->phase == PHASE_NEW && (!method || method->request != on_initialize)) {
        *code = RPC_NOT_INITIALIZED;
        return "the first request must be 'initialize'";
    }
    if (server->phase == PHASE_SHUTDOWN ||
        (method && method->request == on_initialize && server->phase != PHASE_NEW)) {
        *code = RPC_INVALID_REQUEST;
        return server->phase == PHASE_SHUTDOWN ? "the server has been shut down"
                                               : "the server is initialized already";
    }
    *code = RPC_METHOD_NOT_FOUND;
    if (!method || (method->request != NULL) != is_request)
        return "there is no such method";
    return NULL;
}

static void take_call(Server *server, const char *name, Json message)
{
    Json id = json_get(message, "id");
    bool is_request = !json_absent(id) && !json_is(id, JSON_NULL);
    const Handler *method = find_method(name);
    const char *why;
    int code;

    if (method && method->notice == on_exit_message) {
        on_exit_message(server, json_get(message, "params"));
        return;
    }
    why = refuse(server, method, is_request, &code);
    if (!why && is_request)
        method->request(server, id, json_get(message, "params"));
    else if (!why)
        method->notice(server, json_get(message, "params"));
    else if (is_request)
        rpc_error(server, rpc_id(id), code,
                  arena_printf(server->message_arena, "%s: %s", name, why));
}

static void take_message(Server *server, char *body, size_t len)
{
    Err err = err_in(server->message_arena);
    const char *method;
    Json root, id;

    wire_mend(body, len);
    if (!json_parse(server->message_arena, "message", body, len, &root, &err)) {
        rpc_error(server, NULL, RPC_PARSE_ERROR, err_text(&err));
        return;
    }
    id = json_is(root, JSON_OBJECT) ? json_get(root, "id") : (Json){0};
    method = want_string(root, "method", NULL);
    if (strcmp(want_string(root, "jsonrpc", ""), "2.0") != 0 ||
        !(json_absent(id) || json_is(id, JSON_NUMBER) || json_is(id, JSON_STRING) ||
          json_is(id, JSON_NULL)) ||
        (!method && json_absent(id)))
        rpc_error(server, rpc_id(id), RPC_INVALID_REQUEST,
                  "this is no message of JSON-RPC 2.0");
    else if (method)
        take_call(server, method, root);
    else
        take_response(server, root);
}

static void take_all(Server *server)
{
    while (!server->is_closing) {
        const char *why = NULL;
        char *body = NULL;
        size_t len = 0;
        WireResult got;

        server->message_arena = arena_new("message");
        got = wire_next(server->wire, server->message_arena, &body, &len, &why);
        if (got == WIRE_MESSAGE)
            take_message(server, body, len);
        else if (got == WIRE_BAD)
            rpc_error(server, NULL, RPC_PARSE_ERROR, why);
        if (server->message_arena)
            arena_free(server->message_arena);
        server->message_arena = NULL;
        if (got == WIRE_MORE)
            break;
    }
    if (server->is_closing)
        return;
    request_settle(server);
    desk_feed(server);
}

/* the loop */

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    char *data = malloc(CHUNK);

    (void)handle;
    (void)suggested;
    if (!data)
        die("out of memory");
    *buf = uv_buf_init(data, CHUNK);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    Server *server = stream->data;

    if (n > 0) {
        uv_update_time(&server->loop);
        wire_feed(server->wire, buf->base, (size_t)n);
        take_all(server);
    }
    free(buf->base);
    if (n < 0)
        server_end(server, 1);
}

static int open_stream(Server *server, int fd, uv_stream_t **out, uv_pipe_t *pipe,
                       uv_tty_t *tty)
{
    int error;

    if (uv_guess_handle(fd) == UV_TTY) {
        *out = (uv_stream_t *)tty;
        return uv_tty_init(&server->loop, tty, fd, 0);
    }
    *out = (uv_stream_t *)pipe;
    error = uv_pipe_init(&server->loop, pipe, 0);
    return error ? error : uv_pipe_open(pipe, fd);
}

/* A file as input: all of it, then the end. */
static void read_file(Server *server)
{
    char data[4096];
    ssize_t n;

    while (!server->is_closing && (n = read(STDIN_FILENO, data, sizeof data)) > 0) {
        wire_feed(server->wire, data, (size_t)n);
        take_all(server);
    }
    server_end(server, 1);
}

static bool open_streams(Server *server)
{
    server->is_file_out = uv_guess_handle(STDOUT_FILENO) == UV_FILE;
    if (!server->is_file_out &&
        open_stream(server, STDOUT_FILENO, &server->out, &server->out_handle.pipe,
                    &server->out_handle.tty))
        return false;
    if (uv_guess_handle(STDIN_FILENO) == UV_FILE) {
        read_file(server);
        return true;
    }
    if (open_stream(server, STDIN_FILENO, &server->in, &server->in_handle.pipe,
                    &server->in_handle.tty))
        return false;
    server->in->data = server;
    return uv_read_start(server->in, on_alloc, on_read) == 0;
}

static void on_last_timer(uv_timer_t *timer)
{
    (void)timer; /* it ends a wait */
}

static bool is_busy(const Server *server)
{
    for (uint32_t i = 0; i < server->nworkers; i++)
        if (server->workers[i].child)
            return true;
    return server->nwriting || server->is_listing || session_is_busy(server->session);
}

/* Lets go of everything, or of nothing when something does not end in time. */
static bool server_free(Server *server)
{
    uint64_t deadline = uv_now(&server->loop) + LAST_WORDS;

    (void)uv_timer_start(&server->debounce, on_last_timer, LAST_WORDS, 0);
    while (is_busy(server) && uv_now(&server->loop) < deadline)
        (void)uv_run(&server->loop, UV_RUN_ONCE);
    if (is_busy(server))
        return false;
    uv_close((uv_handle_t *)&server->debounce, NULL);
    uv_close((uv_handle_t *)&server->parent, NULL);
    if (server->in)
        uv_close((uv_handle_t *)server->in, NULL);
    if (server->out)
        uv_close((uv_handle_t *)server->out, NULL);
    (void)uv_run(&server->loop, UV_RUN_DEFAULT);
    (void)uv_loop_close(&server->loop);
    request_end_all(server);
    sync_free(server);
    session_free(server->session);
    plan_free(&server->plan);
    wire_free(server->wire);
    return true;
}

int lsp_main(Arena *arena, const Options *options)
{
    Server *server = ARENA_NEW(arena, Server);

    server->arena = arena;
    server->options = options;
    server->wire = wire_new();
    server->now = 1;
    plan_init(&server->plan);
    if (uv_loop_init(&server->loop) || uv_timer_init(&server->loop, &server->debounce) ||
        uv_timer_init(&server->loop, &server->parent))
        die("cannot start the event loop");
    server->debounce.data = server->parent.data = server;
    server->session = session_new(&server->loop, options, server_run_done, server);
    sync_configure(server, (Json){0});
    if (!open_streams(server))
        die("standard input and output are of no use to a language server");
    if (!server->is_closing)
        (void)uv_run(&server->loop, UV_RUN_DEFAULT);
    if (!server_free(server))
        _exit(server->status);
    return server->status;
}
