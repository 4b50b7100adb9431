/* Findings as diagnostics. A client either gets them pushed or pulls them, never both:
 * those that are offered both ways show each one twice.
 */
#include "lsp/server.h"

#include "base/file.h"
#include "base/hash.h"
#include "lsp/uri.h"

#include <stdio.h>
#include <string.h>

#define MOST_RELATED 20 /* places of one diagnostic */
#define TAG_UNNECESSARY 1
#define USELESS_CALL "pseudo-handle-closed" /* the rule whose place could as well go */

enum { SEVERITY_ERROR = 1, SEVERITY_WARNING, SEVERITY_INFORMATION, SEVERITY_HINT };

/* what is kept of a run */

void results_free(Results *results)
{
    if (results->arena)
        arena_free(results->arena);
    *results = (Results){0};
}

static Name copy_name(Arena *arena, Name name)
{
    return name ? arena_strdup(arena, name) : NULL;
}

static Place copy_place(Arena *arena, Place place)
{
    place.path = copy_name(arena, place.path);
    return place;
}

static Finding copy_finding(Arena *arena, const Finding *from)
{
    Finding to = *from;

    to.place = copy_place(arena, from->place);
    to.message = copy_name(arena, from->message);
    to.function = copy_name(arena, from->function);
    to.variable = copy_name(arena, from->variable);
    to.source = copy_name(arena, from->source);
    to.unit = copy_name(arena, from->unit);
    to.suppressed = copy_name(arena, from->suppressed);
    to.steps = ARENA_NEW_N(arena, TrailStep, from->nsteps + 1);
    for (uint32_t i = 0; i < from->nsteps; i++) {
        to.steps[i] = from->steps[i];
        to.steps[i].place = copy_place(arena, from->steps[i].place);
        to.steps[i].text = copy_name(arena, from->steps[i].text);
        to.steps[i].function = copy_name(arena, from->steps[i].function);
    }
    to.related = ARENA_NEW_N(arena, Related, from->nrelated + 1);
    for (uint32_t i = 0; i < from->nrelated; i++) {
        to.related[i].place = copy_place(arena, from->related[i].place);
        to.related[i].text = copy_name(arena, from->related[i].text);
    }
    return to;
}

static bool is_here(const Open *open, const char *path)
{
    return path && strcmp(path, open->document->path) == 0;
}

/* Units behind the open documents speak of lines that may be elsewhere by now. */
static bool is_outdated(const Server *server, const char *unit)
{
    for (uint32_t i = 0; unit && i < server->plan.units.n; i++) {
        const PlanUnit *plan = &server->plan.units.v[i];

        if (plan->path && strcmp(plan->path, unit) == 0 && plan->wanted > plan->parsed)
            return true;
    }
    return false;
}

static void keep_results(Server *server, const Open *open, const SessionResult *result,
                         Results *out)
{
    uint32_t most = result->findings.n, nnotes = result->notes.n;

    *out = (Results){.arena = arena_new("results"), .stamp = open->document->stamp};
    out->findings = ARENA_NEW_N(out->arena, Finding, most + 1);
    for (uint32_t i = 0; i < most; i++) {
        const Finding *f = &result->findings.v[i];

        if (is_here(open, f->place.path) && !is_outdated(server, f->unit))
            out->findings[out->nfindings++] = copy_finding(out->arena, f);
    }
    out->notes = ARENA_NEW_N(out->arena, Notification, nnotes + 1);
    for (uint32_t i = 0; i < nnotes; i++) {
        const Notification *from = &result->notes.v[i];
        Notification *to = &out->notes[out->nnotes];

        if (!is_here(open, from->file) || from->level == LEVEL_NOTE)
            continue;
        *to = *from;
        to->message = copy_name(out->arena, from->message);
        out->nnotes++;
    }
}

/* places */

/* Lines of a file: as the client has it, or from the disk. */
static bool lines_of(const Server *server, Arena *scratch, const char *path, Lines *out)
{
    const Open *open = sync_find(server, path);
    Err err = err_in(scratch);
    const char *decoded;
    char *text;
    size_t len;

    if (open) {
        *out = open->document->lines;
        return true;
    }
    if (!file_read(scratch, path, &text, &len, &err))
        return false;
    decoded = text_from_utf16(scratch, text, len);
    if (decoded) {
        lines_make(scratch, decoded, strlen(decoded), out);
        return true;
    }
    lines_make(scratch, text, len, out);
    return true;
}

static uint32_t column(const Server *server, const Lines *lines, uint32_t line,
                       uint32_t col, uint32_t wide)
{
    uint32_t byte = col ? col - 1 : 0;

    if (server->client.encoding == ENCODING_UTF8)
        return byte;
    if (lines)
        return lines_position(lines, line, byte, server->client.encoding).character;
    return byte > wide ? byte - wide : 0;
}

void publish_range(const Server *server, const Place *place, Position *from, Position *to)
{
    Arena *scratch = arena_new("lines");
    uint32_t end = place->end_line ? place->end_line : place->line;
    uint32_t end_col = place->end_line ? place->end_col : place->col;
    Lines lines;
    bool wants_text = server->client.encoding == ENCODING_UTF32;
    bool has_text =
        wants_text && place->path && lines_of(server, scratch, place->path, &lines);

    from->line = place->line ? place->line - 1 : 0;
    to->line = end ? end - 1 : 0;
    from->character =
        column(server, has_text ? &lines : NULL, from->line, place->col, place->wide);
    to->character = column(server, has_text ? &lines : NULL, to->line, end_col,
                           place->end_line ? place->end_wide : place->wide);
    arena_free(scratch);
}

static void put_place(const Server *server, cJSON *parent, const char *key,
                      const Place *place)
{
    Arena *scratch = arena_new("place");
    const Open *open = sync_find(server, place->path);
    cJSON *location = build_object(parent, key);
    Position from, to;

    publish_range(server, place, &from, &to);
    put_string(location, "uri",
               open ? open->document->uri : uri_of(scratch, place->path));
    put_range(location, "range", from, to);
    arena_free(scratch);
}

/* diagnostics */

const char *publish_link(Arena *arena, const Rule *rule)
{
    return arena_printf(arena, "%s/rules/%s", HANDLINT_HOME, rule->id);
}

static void put_related(const Server *server, cJSON *list, const Place *place, Name text)
{
    cJSON *item;

    if (!place->path || !place->line || cJSON_GetArraySize(list) >= MOST_RELATED)
        return;
    item = build_object(list, NULL);
    put_place(server, item, "location", place);
    put_string(item, "message", text ? text : "");
}

/* The path: what is essential if not all of it fits. */
static void put_steps(const Server *server, cJSON *diagnostic, const Finding *f)
{
    bool is_long = f->nsteps + f->nrelated > MOST_RELATED;
    cJSON *list;

    if (!server->client.has_related || f->nsteps + f->nrelated == 0)
        return;
    list = build_array(diagnostic, "relatedInformation");
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (!is_long || f->steps[i].is_essential)
            put_related(server, list, &f->steps[i].place, f->steps[i].text);
    for (uint32_t i = 0; i < f->nrelated; i++)
        if (!finding_tells(f, &f->related[i]))
            put_related(server, list, &f->related[i].place, f->related[i].text);
}

static int severity_of(Level level)
{
    return level == LEVEL_ERROR     ? SEVERITY_ERROR
           : level == LEVEL_WARNING ? SEVERITY_WARNING
                                    : SEVERITY_INFORMATION;
}

cJSON *publish_diagnostic(const Server *server, const Finding *f)
{
    Arena *scratch = arena_new("diagnostic");
    cJSON *out = cJSON_CreateObject();
    Position from, to;

    publish_range(server, &f->place, &from, &to);
    put_range(out, "range", from, to);
    build_number(out, "severity", severity_of(f->level));
    put_string(out, "code", f->rule->id);
    if (server->client.has_links)
        put_string(build_object(out, "codeDescription"), "href",
                   publish_link(scratch, f->rule));
    put_string(out, "source", "handlint");
    put_string(out, "message", f->message);
    put_steps(server, out, f);
    if (server->client.has_tags && strcmp(f->rule->name, USELESS_CALL) == 0)
        build_number(build_array(out, "tags"), NULL, TAG_UNNECESSARY);
    put_string(build_object(out, "data"), "rule", f->rule->name);
    arena_free(scratch);
    return out;
}

static void put_note(const Server *server, cJSON *list, const Notification *note)
{
    Place place = {.path = note->file, .line = note->line, .col = note->col};
    cJSON *out = build_object(list, NULL);
    Position from, to;

    publish_range(server, &place, &from, &to);
    put_range(out, "range", from, to);
    build_number(out, "severity",
                 note->level == LEVEL_ERROR ? SEVERITY_WARNING : SEVERITY_HINT);
    put_string(out, "code", note->id);
    put_string(out, "source", "handlint");
    put_string(out, "message", note->message);
}

static cJSON *diagnostics_of(const Server *server, const Open *open)
{
    const Results *results = &open->results;
    cJSON *list = cJSON_CreateArray();

    for (uint32_t i = 0; i < results->nfindings; i++)
        build_item(list, NULL, publish_diagnostic(server, &results->findings[i]));
    for (uint32_t i = 0; i < results->nnotes; i++)
        put_note(server, list, &results->notes[i]);
    return list;
}

static uint64_t hash_of(const cJSON *list)
{
    char *text = cJSON_PrintUnformatted(list);
    uint64_t hash = text ? hash_bytes(text, strlen(text)) : 0;

    cJSON_free(text);
    return hash;
}

static void publish(Server *server, const Open *open, cJSON *list)
{
    cJSON *params = cJSON_CreateObject();

    put_string(params, "uri", open->document->uri);
    if (server->client.has_versions)
        build_number(params, "version", open->document->version);
    build_item(params, "diagnostics", list);
    rpc_notify(server, "textDocument/publishDiagnostics", params);
}

void publish_nothing(Server *server, const Open *open)
{
    if (!server->client.pulls)
        publish(server, open, cJSON_CreateArray());
}

void publish_results(Server *server, Open *open, const SessionResult *result)
{
    uint64_t before = open->results.hash, stamp = open->results.stamp;
    bool had_results = open->results.arena != NULL;
    cJSON *list;

    if (result->why) /* nothing was judged: what was said before stands */
        return;
    results_free(&open->results);
    keep_results(server, open, result, &open->results);
    list = diagnostics_of(server, open);
    open->results.hash = hash_of(list);
    if (had_results && stamp == open->results.stamp && before == open->results.hash) {
        cJSON_Delete(list);
        return;
    }
    if (!server->client.pulls) {
        publish(server, open, list);
        return;
    }
    cJSON_Delete(list);
    /* Of what the client itself brought about it will ask. */
    if (had_results && (stamp == open->results.stamp || open->is_renewed) &&
        server->client.refreshes)
        (void)rpc_request(server, "workspace/diagnostic/refresh", NULL);
    open->is_renewed = false;
}

cJSON *publish_report(Server *server, const Open *open, Json params)
{
    const char *previous = want_string(params, "previousResultId", "");
    cJSON *report = cJSON_CreateObject();
    char id[20];

    (void)snprintf(id, sizeof id, "%016llx", (unsigned long long)open->results.hash);
    if (open->results.arena && strcmp(previous, id) == 0) {
        put_string(report, "kind", "unchanged");
        put_string(report, "resultId", id);
        return report;
    }
    put_string(report, "kind", "full");
    put_string(report, "resultId", id);
    build_item(report, "items", diagnostics_of(server, open));
    return report;
}
