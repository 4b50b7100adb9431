/* Code actions: fixes that are known to mend, and comments that suppress a finding. Edits
 * are made when the client asks for them (codeAction/resolve), or at once for one that
 * does not.
 */
#include "lsp/server.h"

#include "lsp/comment.h"

#include "base/text.h"
#include "rules/rules.h"

#include <string.h>

typedef struct {
    Server *server;
    Arena *arena;
    const Open *open;
    Json params;
    cJSON *list;
} Actions;

/* Kinds are words separated by dots; one asks for all that begin with it. */
static bool is_asked_for(Json params, const char *kind)
{
    Json only = want_path(params, "context.only");
    uint32_t n = json_is(only, JSON_ARRAY) ? json_count(only) : 0;

    for (uint32_t i = 0; i < n; i++) {
        const char *asked;
        size_t len;

        if (!json_is(json_at(only, i), JSON_STRING) ||
            !json_str(json_at(only, i), &asked, NULL))
            continue;
        len = strlen(asked);
        if (text_starts(kind, asked) &&
            (kind[len] == '\0' || kind[len] == '.' || len == 0))
            return true;
    }
    return n == 0;
}

static bool touches(const Actions *a, const Finding *f)
{
    Position from, to, first, last;

    (void)want_position(want_path(a->params, "range.start"), &first);
    (void)want_position(want_path(a->params, "range.end"), &last);
    publish_range(a->server, &f->place, &from, &to);
    return from.line <= last.line && first.line <= to.line;
}

/* edits */

static cJSON *text_edits(const Server *server, const Open *open, cJSON *edit)
{
    cJSON *change;

    if (!server->client.has_document_changes)
        return build_array(build_object(edit, "changes"), open->document->uri);
    change = build_object(build_array(edit, "documentChanges"), NULL);
    put_string(build_object(change, "textDocument"), "uri", open->document->uri);
    build_number(cJSON_GetObjectItem(change, "textDocument"), "version",
                 open->document->version);
    return build_array(change, "edits");
}

static void put_insertion(const Server *server, const Open *open, cJSON *action,
                          const Insertion *insertion)
{
    cJSON *item =
        build_object(text_edits(server, open, build_object(action, "edit")), NULL);
    Position at = lines_position(&open->document->lines, insertion->line, insertion->byte,
                                 server->client.encoding);

    put_range(item, "range", at, at);
    put_string(item, "newText", insertion->text);
}

static bool make_insertion(Arena *arena, const Open *open, const char *how, uint32_t line,
                           const char *rule, Insertion *out)
{
    const Lines *lines = &open->document->lines;

    if (strcmp(how, "above") == 0)
        return comment_above(arena, lines, line, rule, out);
    return comment_on(arena, lines, line, rule, out);
}

/* fixes */

static const Remedy *mend_of(const Open *open, const Finding *f)
{
    const Remedies *mends = &open->results.mends;

    for (uint32_t i = 0; i < mends->n; i++)
        if (mends->v[i].target.line == f->place.line &&
            mends->v[i].target.col == f->place.col &&
            strcmp(mends->v[i].target.rule, f->rule->id) == 0)
            return &mends->v[i];
    return NULL;
}

/* Only a client that asks for it by name, as on saving, gets what takes the longest. */
static bool wants_all(Json params)
{
    Json only = want_path(params, "context.only");

    return json_is(only, JSON_ARRAY) && json_count(only) &&
           is_asked_for(params, "source.fixAll.handlint");
}

static void ask_jobs(const Server *server, Arena *arena, const char *path,
                     MendQuestion *out)
{
    ARRAY(FrontJob) jobs = {0};

    for (uint32_t i = 0; i < server->plan.units.n; i++)
        if (plan_uses(&server->plan.units.v[i], path))
            ARRAY_PUSH(arena, &jobs, server->plan.units.v[i].job);
    out->jobs = jobs.v;
    out->njobs = jobs.n;
}

bool action_question(Server *server, Arena *arena, const Request *request,
                     MendQuestion *out)
{
    const Open *open = request->open;
    Actions a = {.server = server, .open = open, .params = request->params};
    ARRAY(MendTarget) targets = {0};

    *out = (MendQuestion){.path = open->document->path};
    if (!open->document->path || !server->client.has_actions ||
        open->results.nfindings == 0)
        return false;
    out->is_all = wants_all(request->params) && !open->results.has_all;
    for (uint32_t i = 0; i < open->results.nfindings; i++) {
        const Finding *f = &open->results.findings[i];
        MendTarget target = {f->rule->id, f->place.line, f->place.col};

        if (f->rule->mends && is_asked_for(request->params, "quickfix") &&
            touches(&a, f) && !mend_of(open, f))
            ARRAY_PUSH(arena, &targets, target);
    }
    out->targets = targets.v;
    out->ntargets = targets.n;
    ask_jobs(server, arena, open->document->path, out);
    return out->is_all || out->ntargets;
}

void action_learn(Open *open, const MendQuestion *question, const Remedies *mends)
{
    Results *results = &open->results;
    Remedies none = {0};

    mend_copy(results->arena, mends, &results->mends);
    results->has_all |= question->is_all;
    for (uint32_t i = 0; i < question->ntargets; i++)
        ARRAY_PUSH(results->arena, &none, ((Remedy){.target = question->targets[i]}));
    mend_copy(results->arena, &none, &results->mends); /* what had no answer has no fix */
}

static void put_edit(const Server *server, const Open *open, cJSON *list, uint32_t start,
                     uint32_t end, const char *text)
{
    const Lines *lines = &open->document->lines;
    cJSON *item = build_object(list, NULL);

    put_range(item, "range", lines_place(lines, start, server->client.encoding),
              lines_place(lines, end, server->client.encoding));
    put_string(item, "newText", text);
}

static void offer_mend(Actions *a, const Finding *f)
{
    const Remedy *mend = mend_of(a->open, f);
    cJSON *action, *edits;

    if (!mend || !mend->title)
        return;
    action = build_object(a->list, NULL);
    put_string(action, "title", mend->title);
    put_string(action, "kind", "quickfix");
    build_item(build_array(action, "diagnostics"), NULL,
               publish_diagnostic(a->server, f));
    build_bool(action, "isPreferred", true);
    edits = text_edits(a->server, a->open, build_object(action, "edit"));
    for (uint32_t i = 0; i < mend->nedits; i++)
        put_edit(a->server, a->open, edits, mend->edits[i].start, mend->edits[i].end,
                 mend->edits[i].text);
}

/* One edit from the first byte that differs to the last one. */
static void offer_all(Actions *a)
{
    const Lines *lines = &a->open->document->lines;
    const char *before = lines->text, *after = a->open->results.mends.all;
    size_t start = 0, end = 0, nafter = after ? strlen(after) : 0;
    cJSON *action;

    if (!after || strcmp(before, after) == 0)
        return;
    while (before[start] && before[start] == after[start])
        start++;
    while (start > 0 && ((unsigned char)before[start] & 0xC0) == 0x80)
        start--; /* not in the middle of a character */
    while (end < lines->len - start && end < nafter - start &&
           before[lines->len - end - 1] == after[nafter - end - 1])
        end++;
    while (end > 0 && ((unsigned char)before[lines->len - end] & 0xC0) == 0x80)
        end--;
    action = build_object(a->list, NULL);
    put_string(action, "title", "Remedy all findings of handlint that can be mended");
    put_string(action, "kind", "source.fixAll.handlint");
    put_edit(a->server, a->open,
             text_edits(a->server, a->open, build_object(action, "edit")),
             (uint32_t)start, lines->len - (uint32_t)end,
             arena_strndup(a->arena, after + start, nafter - end - start));
}

/* the list */

static void offer_comment(Actions *a, const Finding *f, const char *how,
                          const char *title)
{
    Insertion insertion;
    cJSON *action, *data;
    uint32_t line = f->place.line ? f->place.line - 1 : 0;

    if (!make_insertion(a->arena, a->open, how, line, f->rule->id, &insertion))
        return;
    action = build_object(a->list, NULL);
    put_string(action, "title", arena_printf(a->arena, title, f->rule->id));
    put_string(action, "kind", "quickfix");
    build_item(build_array(action, "diagnostics"), NULL,
               publish_diagnostic(a->server, f));
    build_bool(action, "isPreferred", false);
    if (!a->server->client.resolves_edits) {
        put_insertion(a->server, a->open, action, &insertion);
        return;
    }
    data = build_object(action, "data");
    put_string(data, "uri", a->open->document->uri);
    build_number(data, "version", a->open->document->version);
    put_string(data, "suppress", how);
    put_string(data, "rule", f->rule->id);
    build_number(data, "line", line);
}

cJSON *action_list(Server *server, const Open *open, Json params)
{
    Actions a = {.server = server,
                 .arena = arena_new("actions"),
                 .open = open,
                 .params = params,
                 .list = cJSON_CreateArray()};
    bool is_wanted = server->client.has_actions && is_asked_for(params, "quickfix");

    for (uint32_t i = 0; is_wanted && i < open->results.nfindings; i++) {
        const Finding *f = &open->results.findings[i];

        if (!touches(&a, f))
            continue;
        offer_mend(&a, f);
        offer_comment(&a, f, "line", "Suppress %s on this line");
        offer_comment(&a, f, "above", "Suppress %s by a comment above");
    }
    if (server->client.has_actions && wants_all(params))
        offer_all(&a);
    arena_free(a.arena);
    return a.list;
}

/* resolving */

/* The action as it came, with nothing left out that clients compare. */
static cJSON *copy_action(Json params)
{
    cJSON *action = cJSON_CreateObject();

    put_string(action, "title", want_string(params, "title", ""));
    put_string(action, "kind", want_string(params, "kind", "quickfix"));
    return action;
}

void action_resolve(Server *server, Json id, Json params)
{
    Json data = want_path(params, "data");
    const char *uri = want_string(data, "uri", NULL),
               *how = want_string(data, "suppress", NULL);
    const Rule *rule = rules_find(want_string(data, "rule", ""));
    Open *open = uri ? sync_find_uri(server, uri) : NULL;
    int64_t line = want_int(data, "line", -1);
    Insertion insertion;
    cJSON *action;

    if (!uri || !how || !rule || line < 0 || line >= UINT32_MAX) {
        rpc_error(server, rpc_id(id), RPC_INVALID_PARAMS,
                  "this is no action of handlint's");
        return;
    }
    if (!open || want_int(data, "version", -1) != open->document->version ||
        !make_insertion(server->message_arena, open, how, (uint32_t)line, rule->id,
                        &insertion)) {
        rpc_error(server, rpc_id(id), RPC_CONTENT_MODIFIED, "the document has changed");
        return;
    }
    action = copy_action(params);
    put_insertion(server, open, action, &insertion);
    rpc_reply(server, rpc_id(id), action);
}
