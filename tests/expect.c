/* Reads expectations from comments and compares them with a SARIF log. See expect.h. */
#include "expect.h"

#include "base/file.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* reading */

typedef struct {
    const char *word;
    ExpectKind kind;
} Marker;

static const Marker g_markers[] = {
    {"// expect:", EXPECT_RESULT},
    {"// step:", EXPECT_STEP},
    {"// todo:", EXPECT_TODO},
    {"// todo-ok:", EXPECT_TODO_OK},
};

static const char *skip_blanks(const char *s)
{
    while (*s == ' ' || *s == '\t')
        s++;
    return s;
}

/* Reads a "quoted" text; NULL: it does not end. */
static const char *read_quoted(Arena *arena, const char *s, const char **out)
{
    const char *end = strchr(s + 1, '"');

    if (end == NULL)
        return NULL;
    *out = arena_strndup(arena, s + 1, (size_t)(end - s - 1));
    return skip_blanks(end + 1);
}

static bool is_rule_id(const char *s)
{
    return s[0] == 'H' && s[1] == 'L' && isdigit((unsigned char)s[2]) &&
           isdigit((unsigned char)s[3]) && isdigit((unsigned char)s[4]);
}

/* Reads one `HL101 "words"` or `"words"`; NULL: malformed. */
static const char *read_item(Arena *arena, const char *s, Expect *e)
{
    if (e->kind != EXPECT_STEP) {
        if (!is_rule_id(s))
            return NULL;
        e->rule = arena_strndup(arena, s, 5);
        s = skip_blanks(s + 5);
    }
    if (*s == '"')
        return read_quoted(arena, s, &e->words);
    return e->kind == EXPECT_STEP ? NULL : s;
}

static bool read_items(Arena *arena, const char *s, Expect model, Expects *out)
{
    for (;;) {
        Expect e = model;

        s = read_item(arena, skip_blanks(s), &e);
        if (s == NULL)
            return false;
        ARRAY_PUSH(arena, out, e);
        if (*s != ',')
            return *s == '\0' || text_starts(s, "//");
        s++;
    }
}

static bool read_line(Arena *arena, const char *path, uint32_t number, const char *line,
                      Expects *out, Text *complaint)
{
    const char *needs = strstr(line, "// needs:");
    size_t i;

    if (needs != NULL)
        out->needs = (uint32_t)strtoul(needs + 9, NULL, 10);
    for (i = 0; i < sizeof g_markers / sizeof g_markers[0]; i++) {
        const Marker *m = &g_markers[i];
        const char *at = strstr(line, m->word);
        Expect e = {m->kind, path, number, NULL, NULL, false};

        if (at != NULL && !read_items(arena, at + strlen(m->word), e, out)) {
            text_printf(complaint, "%s:%u: malformed '%s'\n", path, number, m->word);
            return false;
        }
    }
    return true;
}

bool expects_read(Arena *arena, const char *path, Expects *out, Text *complaint)
{
    char *data, *line, *end;
    size_t len;
    uint32_t number = 0;
    Err err = err_in(arena);

    if (!file_read(arena, path, &data, &len, &err)) {
        text_printf(complaint, "%s\n", err_text(&err));
        return false;
    }
    for (line = data; line < data + len; line = end + 1) {
        end = memchr(line, '\n', (size_t)(data + len - line));
        if (end == NULL)
            end = data + len;
        *end = '\0';
        if (end > line && end[-1] == '\r')
            end[-1] = '\0';
        if (!read_line(arena, path, ++number, line, out, complaint))
            return false;
    }
    return true;
}

/* matching */

typedef struct {
    Arena *arena;
    Expects *expects;
    const char *root;
    Text *complaint;
    bool ok;
} Match;

static const char *member_str(const cJSON *object, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);

    return cJSON_IsString(item) ? item->valuestring : "";
}

static const cJSON *member(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static int hex_value(char c)
{
    return isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
}

/* The absolute path of a SARIF artifact location: percent escapes undone, `file://` taken
 * off. */
static const char *uri_path(Match *m, const cJSON *physical)
{
    const char *uri = member_str(member(physical, "artifactLocation"), "uri");
    Text path = text_in(m->arena);

    if (text_starts(uri, "file://"))
        uri += 7;
    else if (uri[0] != '/')
        text_printf(&path, "%s/", m->root);
    for (; *uri != '\0'; uri++) {
        if (*uri == '%' && isxdigit((unsigned char)uri[1]) &&
            isxdigit((unsigned char)uri[2])) {
            text_char(&path, (char)(hex_value(uri[1]) << 4 | hex_value(uri[2])));
            uri += 2;
        } else {
            text_char(&path, *uri);
        }
    }
    return text_str(&path);
}

static uint32_t start_line(const cJSON *physical)
{
    const cJSON *line = member(member(physical, "region"), "startLine");

    return cJSON_IsNumber(line) ? (uint32_t)line->valuedouble : 0;
}

/* Finds an unmet expectation of the kind, and marks it met. */
static bool take(Match *m, ExpectKind kind, const char *path, uint32_t line,
                 const char *rule, const char *message)
{
    uint32_t i;

    for (i = 0; i < m->expects->n; i++) {
        Expect *e = &m->expects->v[i];

        if (e->met || e->kind != kind || e->line != line || strcmp(e->path, path) != 0)
            continue;
        if (e->rule != NULL && strcmp(e->rule, rule) != 0)
            continue;
        if (e->words != NULL && strstr(message, e->words) == NULL)
            continue;
        e->met = true;
        return true;
    }
    return false;
}

static void match_steps(Match *m, const cJSON *result)
{
    const cJSON *flow, *thread, *step;

    cJSON_ArrayForEach (flow, member(result, "codeFlows"))
        cJSON_ArrayForEach (thread, member(flow, "threadFlows"))
            cJSON_ArrayForEach (step, member(thread, "locations")) {
                const cJSON *location = member(step, "location");
                const cJSON *physical = member(location, "physicalLocation");
                const char *words = member_str(member(location, "message"), "text");

                take(m, EXPECT_STEP, uri_path(m, physical), start_line(physical), "",
                     words);
            }
}

static void match_result(Match *m, const cJSON *result)
{
    const cJSON *location = cJSON_GetArrayItem(member(result, "locations"), 0);
    const cJSON *physical = member(location, "physicalLocation");
    const char *path = uri_path(m, physical);
    const char *rule = member_str(result, "ruleId");
    const char *message = member_str(member(result, "message"), "text");
    uint32_t line = start_line(physical);

    match_steps(m, result);
    if (take(m, EXPECT_RESULT, path, line, rule, message) ||
        take(m, EXPECT_TODO_OK, path, line, rule, message))
        return;
    if (take(m, EXPECT_TODO, path, line, rule, message))
        text_printf(m->complaint, "%s:%u: %s is found now: make the 'todo' an 'expect'\n",
                    path, line, rule);
    else
        text_printf(m->complaint, "%s:%u: not expected: %s %s\n", path, line, rule,
                    message);
    m->ok = false;
}

static void complain_unmet(Match *m)
{
    uint32_t i;

    for (i = 0; i < m->expects->n; i++) {
        const Expect *e = &m->expects->v[i];

        if (e->met || e->kind == EXPECT_TODO)
            continue;
        if (e->kind == EXPECT_TODO_OK)
            text_printf(m->complaint, "%s:%u: %s is silent now: remove the 'todo-ok'\n",
                        e->path, e->line, e->rule);
        else
            text_printf(m->complaint, "%s:%u: missing: %s %s\n", e->path, e->line,
                        e->rule != NULL ? e->rule : "step",
                        e->words != NULL ? e->words : "");
        m->ok = false;
    }
}

bool expects_match(Arena *arena, Expects *expects, const char *sarif, size_t len,
                   const char *root, Text *complaint)
{
    Match m = {arena, expects, root, complaint, true};
    cJSON *log = cJSON_ParseWithLength(sarif, len);
    const cJSON *run, *result;

    if (log == NULL) {
        text_add(complaint, "the SARIF log is no JSON\n");
        return false;
    }
    cJSON_ArrayForEach (run, member(log, "runs"))
        cJSON_ArrayForEach (result, member(run, "results"))
            match_result(&m, result);
    complain_unmet(&m);
    cJSON_Delete(log);
    return m.ok;
}
