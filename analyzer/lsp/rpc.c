/* What goes to the client. */
#include "lsp/server.h"

#include "report/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A message on its way out. */
typedef struct {
    uv_write_t write;
    Server *server;
    Arena *arena;
} Writing;

static void on_written(uv_write_t *write, int status)
{
    Writing *w = write->data;
    Server *server = w->server;

    (void)status; /* a client that is gone ends our input, too */
    server->nwriting--;
    arena_free(w->arena);
}

/* Frames the text; what is no UTF-8 (a source may hold anything) becomes U+FFFD. */
static void write_text(Server *server, const char *json)
{
    Arena *arena = arena_new("message");
    const char *text = source_utf8(arena, json, strlen(json));
    Text frame = text_in(arena);
    Writing *w = ARENA_NEW(arena, Writing);
    uv_buf_t buf;

    text_printf(&frame, "Content-Length: %zu\r\n\r\n", strlen(text));
    text_add(&frame, text);
    if (server->is_file_out) {
        (void)fwrite(frame.data, 1, frame.len, stdout);
        (void)fflush(stdout);
        arena_free(arena);
        return;
    }
    *w = (Writing){.server = server, .arena = arena};
    w->write.data = w;
    buf = uv_buf_init(frame.data, (unsigned)frame.len);
    if (uv_write(&w->write, server->out, &buf, 1, on_written))
        arena_free(arena);
    else
        server->nwriting++;
}

void rpc_send(Server *server, cJSON *message)
{
    char *text = cJSON_PrintUnformatted(message);

    if (!text)
        die("out of memory");
    write_text(server, text);
    cJSON_free(text);
    cJSON_Delete(message);
}

cJSON *rpc_message(const char *method)
{
    cJSON *message = cJSON_CreateObject();

    put_string(message, "jsonrpc", "2.0");
    if (method)
        put_string(message, "method", method);
    return message;
}

cJSON *rpc_id(Json id)
{
    const char *text;
    cJSON *item;

    if (json_is(id, JSON_STRING) && json_str(id, &text, NULL))
        item = cJSON_CreateString(text);
    else if (json_is(id, JSON_NUMBER)) {
        Arena *scratch = arena_new("id");
        Err err = err_in(scratch);
        int64_t number = 0;

        (void)json_int(id, &number, &err);
        item = cJSON_CreateRaw(arena_printf(scratch, "%lld", (long long)number));
        arena_free(scratch);
    } else {
        item = cJSON_CreateNull();
    }
    return item;
}

void rpc_reply(Server *server, cJSON *id, cJSON *result)
{
    cJSON *message = rpc_message(NULL);

    build_item(message, "id", id);
    build_item(message, "result", result);
    rpc_send(server, message);
}

void rpc_error(Server *server, cJSON *id, int code, const char *words)
{
    cJSON *message = rpc_message(NULL), *error;

    build_item(message, "id", id ? id : cJSON_CreateNull());
    error = build_object(message, "error");
    build_number(error, "code", code);
    put_string(error, "message", words);
    rpc_send(server, message);
}

int64_t rpc_request(Server *server, const char *method, cJSON *params)
{
    cJSON *message = rpc_message(method);
    int64_t id = ++server->next_id;

    build_number(message, "id", id);
    if (params)
        build_item(message, "params", params);
    rpc_send(server, message);
    return id;
}

void rpc_notify(Server *server, const char *method, cJSON *params)
{
    cJSON *message = rpc_message(method);

    build_item(message, "params", params);
    rpc_send(server, message);
}

static void say(Server *server, const char *method, int severity, const char *words)
{
    cJSON *params = cJSON_CreateObject();

    build_number(params, "type", severity);
    put_string(params, "message", words);
    rpc_notify(server, method, params);
}

void rpc_show(Server *server, int severity, const char *format, ...)
{
    Arena *arena = arena_new("message");
    Text text = text_in(arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&text, format, args);
    va_end(args);
    if (server->said && strcmp(server->said, text_str(&text)) == 0) {
        arena_free(arena);
        return;
    }
    say(server, "window/showMessage", severity, text_str(&text));
    if (server->said_arena)
        arena_free(server->said_arena);
    server->said_arena = arena;
    server->said = text_str(&text);
}

void rpc_log(Server *server, const char *format, ...)
{
    Arena *arena = arena_new("message");
    Text text = text_in(arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&text, format, args);
    va_end(args);
    say(server, "window/logMessage", SAY_LOG, text_str(&text));
    arena_free(arena);
}
