/* "handlint: 12 of 40 files", while the workspace is parsed for the first time. */
#include "lsp/server.h"

#define LEAST_UNITS 4 /* fewer are over before anybody could read it */

static cJSON *progress_params(const Server *server, const char *kind, cJSON **value)
{
    cJSON *params = cJSON_CreateObject();

    put_string(params, "token", "handlint-workspace");
    *value = build_object(params, "value");
    put_string(*value, "kind", kind);
    (void)server;
    return params;
}

static void begin(Server *server)
{
    cJSON *value, *params = progress_params(server, "begin", &value);

    put_string(value, "title", "handlint");
    build_bool(value, "cancellable", false);
    build_number(value, "percentage", 0);
    rpc_notify(server, "$/progress", params);
}

static void report(Server *server, uint32_t nall, uint32_t nleft)
{
    uint32_t percent = (nall - nleft) * 100 / nall;
    Arena *scratch = arena_new("progress");
    cJSON *value, *params;

    if (percent != server->progress_percent) {
        params = progress_params(server, "report", &value);
        put_string(value, "message",
                   arena_printf(scratch, "%u of %u files", nall - nleft, nall));
        build_number(value, "percentage", percent);
        rpc_notify(server, "$/progress", params);
    }
    server->progress_percent = percent;
    arena_free(scratch);
}

static void end(Server *server, uint32_t nall)
{
    Arena *scratch = arena_new("progress");
    cJSON *value, *params = progress_params(server, "end", &value);

    put_string(value, "message", arena_printf(scratch, "%u files", nall));
    rpc_notify(server, "$/progress", params);
    server->has_progress = server->progress_asked = false;
    server->progress_id = 0;
    arena_free(scratch);
}

void progress_created(Server *server, bool ok)
{
    server->has_progress = ok;
    server->progress_percent = 0;
    if (ok)
        begin(server);
    progress_update(server);
}

void progress_update(Server *server)
{
    uint32_t nall, nleft;

    if (!server->client.has_progress || !server->preferences.background)
        return;
    desk_count(server, &nall, &nleft);
    if (server->has_progress && nleft)
        report(server, nall, nleft);
    else if (server->has_progress)
        end(server, nall);
    else if (!server->progress_asked && nleft >= LEAST_UNITS) {
        cJSON *params = cJSON_CreateObject();

        put_string(params, "token", "handlint-workspace");
        server->progress_asked = true;
        server->progress_id =
            rpc_request(server, "window/workDoneProgress/create", params);
    }
}
