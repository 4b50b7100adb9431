/* The section "handlint" of the client's settings:
 *
 *   "run"              "onType" (default) or "onSave"
 *   "debounce"         milliseconds after an edit; default: half of what the last answer
 *                      took, and none after a pause
 *   "background"       lint the rest of the workspace, too; default: true
 *   "checks"           as --checks
 *   "config"           as --config
 *   "compileCommands"  as -p
 *   "models"           as --models, a list
 *
 * What is not there is as the server's command line has it. Paths start at the first
 * folder of the workspace.
 */
#include "lsp/server.h"

#include "base/file.h"
#include "driver/checks.h"

#include <string.h>

static const char *const keys[] = {"run",    "debounce",        "background", "checks",
                                   "config", "compileCommands", "models"};

typedef struct {
    Server *server;
    Preferences *out;
    Json settings;
} Reading;

static void complain_of(const Reading *r, const char *key, const char *why)
{
    rpc_show(r->server, SAY_WARNING, "handlint: the setting 'handlint.%s' %s", key, why);
}

static void check_keys(const Reading *r)
{
    size_t n = sizeof keys / sizeof *keys;

    for (uint32_t i = 0; i < json_count(r->settings); i++) {
        const char *key = json_key(json_at(r->settings, i)), *near;
        bool is_known = false;

        for (size_t k = 0; k < n; k++)
            is_known = is_known || strcmp(keys[k], key) == 0;
        if (is_known || strcmp(key, "path") == 0 || strcmp(key, "trace") == 0)
            continue; /* those two are the editor's own */
        near = text_nearest(key, keys, n);
        complain_of(
            r, key,
            near ? arena_printf(r->out->arena, "is unknown; did you mean '%s'?", near)
                 : "is unknown");
    }
}

/* A text setting; NULL: not there. */
static const char *text_of(const Reading *r, const char *key)
{
    Json value = json_get(r->settings, key);
    const char *text = NULL;

    if (json_is(value, JSON_STRING))
        (void)json_str(value, &text, NULL);
    else if (!json_absent(value) && !json_is(value, JSON_NULL))
        complain_of(r, key, "must be a text");
    return text && *text ? arena_strdup(r->out->arena, text) : NULL;
}

static const char *path_of(const Reading *r, const char *text)
{
    const char *base = r->server->folders.n ? r->server->folders.v[0] : NULL;

    return text ? path_absolute(r->out->arena, base, text) : NULL;
}

static void read_run(const Reading *r)
{
    const char *run = text_of(r, "run");
    Json debounce = json_get(r->settings, "debounce");

    if (run && strcmp(run, "onSave") != 0 && strcmp(run, "onType") != 0)
        complain_of(r, "run", "must be 'onType' or 'onSave'");
    r->out->only_on_save = run && strcmp(run, "onSave") == 0;
    if (json_is(debounce, JSON_NUMBER))
        r->out->debounce = want_int(r->settings, "debounce", -1);
    else if (!json_absent(debounce) && !json_is(debounce, JSON_NULL))
        complain_of(r, "debounce", "must be a number of milliseconds");
    r->out->background = want_bool(r->settings, "background", true);
}

static void read_checks(const Reading *r)
{
    const char *text = text_of(r, "checks"), *unknown;
    char *rest = text ? arena_strdup(r->out->arena, text) : NULL;
    bool *is_on = ARENA_NEW_N(r->out->arena, bool, checks_count() + 1);
    Options *options = &r->out->options;

    if (!text)
        return;
    memset(&options->checks, 0, sizeof options->checks);
    while (*rest) {
        size_t n = strcspn(rest, ", ");

        if (n)
            ARRAY_PUSH(r->out->arena, &options->checks,
                       (const char *)arena_strndup(r->out->arena, rest, n));
        rest += n + (rest[n] != '\0');
    }
    unknown = checks_apply(options->checks.v, options->checks.n, is_on);
    if (!unknown)
        return;
    complain_of(r, "checks", arena_printf(r->out->arena, "names no rule: '%s'", unknown));
    memset(&options->checks, 0, sizeof options->checks);
}

static void read_models(const Reading *r)
{
    Json list = json_get(r->settings, "models");

    for (uint32_t i = 0; json_is(list, JSON_ARRAY) && i < json_count(list); i++) {
        const char *text;

        if (json_is(json_at(list, i), JSON_STRING) &&
            json_str(json_at(list, i), &text, NULL))
            ARRAY_PUSH(r->out->arena, &r->out->options.models, path_of(r, text));
    }
    if (!json_absent(list) && !json_is(list, JSON_ARRAY) && !json_is(list, JSON_NULL))
        complain_of(r, "models", "must be a list of files");
}

static void read_paths(const Reading *r)
{
    const char *config = path_of(r, text_of(r, "config"));
    const char *database = path_of(r, text_of(r, "compileCommands"));

    if (config) {
        r->out->options.config = config;
        r->out->options.no_config = false;
    }
    if (database && !file_exists(database))
        complain_of(r, "compileCommands", "names no file or folder");
    else if (database)
        r->out->options.database = database;
}

void sync_configure(Server *server, Json settings)
{
    Arena *old = server->preferences.arena;
    bool has_settings = json_is(settings, JSON_OBJECT) && json_count(settings);
    bool had_settings = server->preferences.has_settings;
    Preferences made = {.arena = arena_new("preferences"),
                        .background = true,
                        .debounce = -1,
                        .has_settings = has_settings};
    Reading r = {.server = server, .out = &made, .settings = settings};

    made.options = session_copy_options(made.arena, server->options);
    made.options.command = COMMAND_LINT;
    if (has_settings) {
        check_keys(&r);
        read_run(&r);
        read_checks(&r);
        read_models(&r);
        read_paths(&r);
    }
    server->preferences = made;
    if (old)
        arena_free(old);
    session_configure(server->session, &made.options);
    if (server->phase == PHASE_RUNNING && (had_settings || has_settings))
        sync_renew(server);
}

void sync_ask_configuration(Server *server)
{
    cJSON *params;

    if (!server->client.has_configuration)
        return;
    params = cJSON_CreateObject();
    put_string(build_object(build_array(params, "items"), NULL), "section", "handlint");
    server->configuration_id = rpc_request(server, "workspace/configuration", params);
}
