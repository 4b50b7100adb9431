/* Requests that may have to wait: until what is known of their document is about its text
 * as it is now. An edit ends them, but for pulled diagnostics, whose client wants the
 * newest ones anyway.
 */
#include "lsp/server.h"

/* Ends a request: with a result, or with NULL and an error. */
static void request_end(Server *server, Request *request, cJSON *result, int code,
                        const char *why)
{
    Request **at = &server->requests;

    while (*at != request)
        at = &(*at)->next;
    *at = request->next;
    if (result)
        rpc_reply(server, rpc_id(request->id), result);
    else
        rpc_error(server, rpc_id(request->id), code, why);
    arena_free(request->arena);
}

/* NULL: it must wait. */
static cJSON *request_answer(Server *server, Request *request)
{
    MendQuestion mend;
    Look look;

    if (!desk_is_fresh(server, request->open))
        return NULL;
    switch (request->kind) {
    case REQUEST_DIAGNOSTIC:
        return publish_report(server, request->open, request->params);
    case REQUEST_ACTION:
        return action_question(server, request->arena, request, &mend)
                   ? NULL
                   : action_list(server, request->open, request->params);
    case REQUEST_HOVER:
        return hover_question(server, request, &look)
                   ? NULL
                   : hover_answer(server, request, NULL);
    }
    return NULL;
}

void request_settle(Server *server)
{
    Request *next;

    for (Request *request = server->requests; request; request = next) {
        cJSON *result = request->is_asked ? NULL : request_answer(server, request);

        next = request->next;
        if (result)
            request_end(server, request, result, 0, NULL);
    }
}

void request_outdate(Server *server, const Open *open, bool is_closed)
{
    Request *next;

    for (Request *request = server->requests; request; request = next) {
        next = request->next;
        if (request->open != open || (request->kind == REQUEST_DIAGNOSTIC && !is_closed))
            continue;
        request_end(server, request, NULL, RPC_CONTENT_MODIFIED,
                    is_closed ? "the document was closed" : "the document has changed");
    }
}

static bool is_same_id(Json a, Json b)
{
    cJSON *left = rpc_id(a), *right = rpc_id(b);
    bool is_same = cJSON_Compare(left, right, true) && !cJSON_IsNull(left);

    cJSON_Delete(left);
    cJSON_Delete(right);
    return is_same;
}

void request_cancel(Server *server, Json params)
{
    Json wanted = want_path(params, "id");

    for (Request *request = server->requests; request; request = request->next)
        if (is_same_id(request->id, wanted)) {
            request_end(server, request, NULL, RPC_CANCELLED, "cancelled");
            return;
        }
}

static void request_begin(Server *server, RequestKind kind, Json id, Json params)
{
    const char *uri = want_string(want_path(params, "textDocument"), "uri", NULL);
    Open *open = uri ? sync_find_uri(server, uri) : NULL;
    Request *request, **last = &server->requests;

    if (!open) {
        rpc_error(server, rpc_id(id), RPC_INVALID_PARAMS,
                  uri ? "the document is not open" : "textDocument.uri is missing");
        return;
    }
    request = ARENA_NEW(server->message_arena, Request);
    *request = (Request){.arena = server->message_arena,
                         .id = id,
                         .params = params,
                         .kind = kind,
                         .open = open};
    server->message_arena = NULL;
    while (*last)
        last = &(*last)->next;
    *last = request;
}

void request_hover(Server *server, Json id, Json params)
{
    Position position;

    if (want_position(want_path(params, "position"), &position))
        request_begin(server, REQUEST_HOVER, id, params);
    else
        rpc_error(server, rpc_id(id), RPC_INVALID_PARAMS, "position is missing");
}

void request_diagnostic(Server *server, Json id, Json params)
{
    request_begin(server, REQUEST_DIAGNOSTIC, id, params);
}

void request_action(Server *server, Json id, Json params)
{
    Position from, to;

    if (want_position(want_path(params, "range.start"), &from) &&
        want_position(want_path(params, "range.end"), &to))
        request_begin(server, REQUEST_ACTION, id, params);
    else
        rpc_error(server, rpc_id(id), RPC_INVALID_PARAMS, "range is missing");
}

static cJSON *asked_answer(Server *server, Request *request, const SessionResult *result)
{
    MendQuestion mend;

    if (request->kind == REQUEST_HOVER)
        return hover_answer(server, request, result->looked);
    if (action_question(server, request->arena, request, &mend))
        action_learn(request->open, &mend, &result->mends);
    return action_list(server, request->open, request->params);
}

void request_answered(Server *server, const SessionResult *result)
{
    Request *next;

    for (Request *request = server->requests; request; request = next) {
        next = request->next;
        if (request->is_asked)
            request_end(server, request, asked_answer(server, request, result), 0, NULL);
    }
}

void request_end_all(Server *server)
{
    while (server->requests)
        request_end(server, server->requests, NULL, RPC_CANCELLED,
                    "the server shuts down");
}

void request_free(Server *server)
{
    while (server->requests) {
        Request *request = server->requests;

        server->requests = request->next;
        arena_free(request->arena);
    }
}
