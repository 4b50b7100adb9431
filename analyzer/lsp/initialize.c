/* What the client can do, and what it is told that the server can. */
#include "lsp/server.h"

#include <string.h>

static bool encoding_of(const char *name, Encoding *out)
{
    static const char *const names[] = {[ENCODING_UTF16] = "utf-16",
                                        [ENCODING_UTF8] = "utf-8",
                                        [ENCODING_UTF32] = "utf-32"};

    for (int i = 0; i < 3; i++)
        if (strcmp(name, names[i]) == 0) {
            *out = (Encoding)i;
            return true;
        }
    return false;
}

const char *initialize_encoding(Encoding encoding)
{
    return encoding == ENCODING_UTF8    ? "utf-8"
           : encoding == ENCODING_UTF32 ? "utf-32"
                                        : "utf-16";
}

/* The first one of the client's list that we know. */
static bool choose_encoding(Json list, Encoding *out)
{
    uint32_t n = json_is(list, JSON_ARRAY) ? json_count(list) : 0;

    for (uint32_t i = 0; i < n; i++) {
        const char *name;
        Json item = json_at(list, i);

        if (json_is(item, JSON_STRING) && json_str(item, &name, NULL) &&
            encoding_of(name, out))
            return true;
    }
    return false;
}

static bool lists_word(Json list, const char *word)
{
    uint32_t n = json_is(list, JSON_ARRAY) ? json_count(list) : 0;

    for (uint32_t i = 0; i < n; i++) {
        const char *name;

        if (json_is(json_at(list, i), JSON_STRING) &&
            json_str(json_at(list, i), &name, NULL) && strcmp(name, word) == 0)
            return true;
    }
    return false;
}

static bool lists_number(Json list, int64_t number)
{
    uint32_t n = json_is(list, JSON_ARRAY) ? json_count(list) : 0;

    for (uint32_t i = 0; i < n; i++) {
        Arena *scratch = arena_new("number");
        Err err = err_in(scratch);
        int64_t value = 0;
        bool is_same = json_is(json_at(list, i), JSON_NUMBER) &&
                       json_int(json_at(list, i), &value, &err) && value == number;

        arena_free(scratch);
        if (is_same)
            return true;
    }
    return false;
}

void initialize_read(Client *client, Json params)
{
    Json can = want_path(params, "capabilities");
    Json document = want_path(can, "textDocument"),
         workspace = want_path(can, "workspace");
    Json diagnostics = want_path(document, "publishDiagnostics");
    Json resolvable = want_path(document, "codeAction.resolveSupport.properties");

    *client = (Client){
        .encoding = ENCODING_UTF16,
        .pulls = want_ability(document, "diagnostic"),
        .refreshes = want_ability(workspace, "diagnostics.refreshSupport"),
        .has_versions = want_ability(diagnostics, "versionSupport"),
        .has_related = want_ability(diagnostics, "relatedInformation") ||
                       want_ability(document, "diagnostic.relatedInformation"),
        .has_links = want_ability(diagnostics, "codeDescriptionSupport") ||
                     want_ability(document, "diagnostic.codeDescriptionSupport"),
        .has_tags = lists_number(want_path(diagnostics, "tagSupport.valueSet"), 1),
        .has_actions = want_ability(document, "codeAction.codeActionLiteralSupport"),
        .resolves_edits = lists_word(resolvable, "edit"),
        .has_document_changes = want_ability(workspace, "workspaceEdit.documentChanges"),
        .has_progress = want_ability(can, "window.workDoneProgress"),
        .has_configuration = want_ability(workspace, "configuration"),
        .registers_watchers =
            want_ability(workspace, "didChangeWatchedFiles.dynamicRegistration"),
        .registers_configuration =
            want_ability(workspace, "didChangeConfiguration.dynamicRegistration"),
        .has_markdown =
            lists_word(want_path(document, "hover.contentFormat"), "markdown"),
    };
    if (!choose_encoding(want_path(can, "general.positionEncodings"), &client->encoding))
        (void)choose_encoding(want_path(can, "offsetEncoding"), &client->encoding);
}

cJSON *initialize_capabilities(const Server *server)
{
    const Client *client = &server->client;
    cJSON *can = cJSON_CreateObject(), *item, *folders;

    put_string(can, "positionEncoding", initialize_encoding(client->encoding));
    item = build_object(can, "textDocumentSync");
    build_bool(item, "openClose", true);
    build_number(item, "change", 2);
    build_bool(build_object(item, "save"), "includeText", false);
    build_bool(can, "hoverProvider", true);
    item = build_object(can, "codeActionProvider");
    build_bool(item, "resolveProvider", true);
    item = build_array(item, "codeActionKinds");
    put_string(item, NULL, "quickfix");
    put_string(item, NULL, "source.fixAll.handlint");
    if (client->pulls) {
        item = build_object(can, "diagnosticProvider");
        put_string(item, "identifier", "handlint");
        build_bool(item, "interFileDependencies", true);
        build_bool(item, "workspaceDiagnostics", false);
    }
    folders = build_object(build_object(can, "workspace"), "workspaceFolders");
    build_bool(folders, "supported", true);
    build_bool(folders, "changeNotifications", true);
    return can;
}

void initialize_folders(Server *server, Json params)
{
    Json folders = want_path(params, "workspaceFolders");
    uint32_t n = json_is(folders, JSON_ARRAY) ? json_count(folders) : 0;
    const char *root = want_string(params, "rootUri", NULL);
    const char *path = want_string(params, "rootPath", NULL);

    for (uint32_t i = 0; i < n; i++)
        sync_add_folder(server, want_string(json_at(folders, i), "uri", ""));
    if (n == 0 && root)
        sync_add_folder(server, root);
    else if (n == 0 && path)
        sync_add_folder(server, arena_printf(server->message_arena, "file://%s", path));
}

static void watch(cJSON *watchers, const char *glob)
{
    put_string(build_object(watchers, NULL), "globPattern", glob);
}

void initialize_register(Server *server)
{
    static const char *const globs[] = {"**/compile_commands.json",
                                        "**/compile_flags.txt", "**/.handlint.json",
                                        "**/*.{c,cc,cpp,cxx,h,hh,hpp,hxx,inl}",
                                        "**/*.{vcxproj,vcxitems,sln,slnx,props,targets}"};
    cJSON *params = cJSON_CreateObject(), *list = build_array(params, "registrations"),
          *item;

    if (server->client.registers_watchers) {
        item = build_object(list, NULL);
        put_string(item, "id", "handlint-files");
        put_string(item, "method", "workspace/didChangeWatchedFiles");
        item = build_array(build_object(item, "registerOptions"), "watchers");
        for (size_t i = 0; i < sizeof globs / sizeof *globs; i++)
            watch(item, globs[i]);
    }
    if (server->client.registers_configuration) {
        item = build_object(list, NULL);
        put_string(item, "id", "handlint-configuration");
        put_string(item, "method", "workspace/didChangeConfiguration");
        put_string(build_object(item, "registerOptions"), "section", "handlint");
    }
    if (cJSON_GetArraySize(list))
        (void)rpc_request(server, "client/registerCapability", params);
    else
        cJSON_Delete(params);
}
