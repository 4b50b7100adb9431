/* Building blocks of SARIF: messages, addresses, locations. */
#include "report/sarif.h"

#include "base/file.h"

#include <ctype.h>
#include <string.h>

#define LONGEST_SNIPPET 2000

/* At most `most` bytes of `text`, cut between characters. */
static const char *cut(Arena *arena, const char *text, size_t most)
{
    size_t len = strlen(text);

    if (len <= most)
        return text;
    len = most - 3;
    while (len && ((unsigned char)text[len] & 0xc0) == 0x80)
        len--;
    return arena_printf(arena, "%.*s...", (int)len, text);
}

void sarif_text(Sarif *s, cJSON *parent, const char *key, const char *text, size_t most)
{
    build_string(s->arena, build_object(parent, key), "text", cut(s->arena, text, most));
}

/* Makes a name of the words of a pattern: "'{0}' is closed twice." becomes
 * "IsClosedTwice". */
static const char *pattern_id(Arena *arena, const char *pattern)
{
    Text id = text_in(arena);
    bool is_start = true;

    for (const char *c = pattern; *c && id.len < 100; c++) {
        if (*c == '{')
            c += strcspn(c, "}") - (strchr(c, '}') ? 0 : 1);
        else if (isalnum((unsigned char)*c))
            text_char(&id, is_start ? (char)toupper((unsigned char)*c) : *c);
        is_start = !isalnum((unsigned char)*c);
    }
    return id.len ? text_str(&id) : "Text";
}

static void add_literal(Text *pattern, char c)
{
    text_char(pattern, c);
    if (c == '{' || c == '}')
        text_char(pattern, c); /* braces of the text itself are doubled */
}

/* The quote that ends what `open` begins: one that no letter follows. NULL: there is
 * none. */
static const char *closing_quote(const char *open)
{
    const char *close = strchr(open + 1, '\'');

    while (close && isalnum((unsigned char)close[1]))
        close = strchr(close + 1, '\'');
    return close;
}

SarifMessage sarif_message(Arena *arena, const char *message)
{
    Text pattern = text_in(arena);
    ARRAY(const char *) arguments = {0};

    for (const char *c = message; *c; c++) {
        bool opens = *c == '\'' && (c == message || !isalnum((unsigned char)c[-1]));
        const char *close = opens ? closing_quote(c) : NULL;

        if (!close) {
            add_literal(&pattern, *c);
            continue;
        }
        text_printf(&pattern, "'{%u}'", arguments.n);
        ARRAY_PUSH(arena, &arguments,
                   (const char *)arena_strndup(arena, c + 1, (size_t)(close - c - 1)));
        c = close;
    }
    return (SarifMessage){.id = pattern_id(arena, text_str(&pattern)),
                          .pattern = text_str(&pattern),
                          .arguments = arguments.v,
                          .narguments = arguments.n};
}

static void add_escaped(Text *out, const char *path)
{
    for (const char *c = path; *c; c++) {
        if (isalnum((unsigned char)*c) || strchr("-._~/", *c))
            text_char(out, *c);
        else
            text_printf(out, "%%%02X", (unsigned)(unsigned char)*c);
    }
}

const char *sarif_file_uri(Arena *arena, const char *path, bool is_folder)
{
    Text uri = text_in(arena);

    text_add(&uri, path[0] == '/' ? "file://" : "file:///");
    add_escaped(&uri, path);
    if (is_folder && !text_ends(text_str(&uri), "/"))
        text_char(&uri, '/');
    return text_str(&uri);
}

void sarif_artifact(Sarif *s, cJSON *parent, const char *path)
{
    cJSON *artifact = build_object(parent, "artifactLocation");
    const char *below = path_below(s->report->root, path);
    Text uri = text_in(s->arena);

    if (below == path) {
        build_string(s->arena, artifact, "uri", sarif_file_uri(s->arena, path, false));
        return;
    }
    add_escaped(&uri, below);
    build_string(s->arena, artifact, "uri", text_str(&uri));
    build_string(s->arena, artifact, "uriBaseId", "%SRCROOT%");
}

static void add_snippet(Sarif *s, cJSON *region, const char *data, size_t len)
{
    cJSON *snippet;

    if (len == 0 || len > LONGEST_SNIPPET)
        return;
    snippet = build_object(region, "snippet");
    build_string(s->arena, snippet, "text", source_utf8(s->arena, data, len));
}

/* Bytes from one place of the file to another; NULL if the file does not have them. */
static const char *slice(const Source *source, uint32_t line, uint32_t col,
                         uint32_t end_line, uint32_t end_col, size_t *len)
{
    size_t first_len, last_len;
    const char *first = source_line(source, line, &first_len);
    const char *last = source_line(source, end_line, &last_len);

    if (!first || !last || col - 1 > first_len || end_col - 1 > last_len)
        return NULL;
    if (last + (end_col - 1) < first + (col - 1))
        return NULL;
    *len = (size_t)(last + (end_col - 1) - (first + (col - 1)));
    return first + (col - 1);
}

static void add_context(Sarif *s, cJSON *parent, const Source *source, uint32_t line,
                        uint32_t end_line)
{
    uint32_t from = line > 1 ? line - 1 : line;
    uint32_t to = end_line < source->nlines ? end_line + 1 : end_line;
    size_t first_len, last_len;
    const char *first = source_line(source, from, &first_len);
    const char *last = source_line(source, to, &last_len);
    cJSON *region;

    if (!first || !last || (from == line && to == end_line))
        return; /* a context has to be more than the region */
    region = build_object(parent, "contextRegion");
    build_number(region, "startLine", from);
    build_number(region, "endLine", to);
    add_snippet(s, region, first, (size_t)(last + last_len - first));
}

void sarif_physical(Sarif *s, cJSON *parent, const Place *place, bool with_context)
{
    cJSON *physical = build_object(parent, "physicalLocation");
    const Source *source = source_get(s->sources, place->path);
    uint32_t line = place->line ? place->line : 1;
    uint32_t end_line = place->end_line >= line ? place->end_line : line;
    cJSON *region;
    const char *text;
    size_t len;

    sarif_artifact(s, physical, place->path);
    region = build_object(physical, "region");
    build_number(region, "startLine", line);
    build_number(region, "startColumn", place_col(place));
    build_number(region, "endLine", end_line);
    build_number(region, "endColumn", place_end_col(place));
    if (!with_context || !source->data || !place->line || !place->col || !place->end_col)
        return;
    text = slice(source, line, place->col, end_line, place->end_col, &len);
    if (text)
        add_snippet(s, region, text, len);
    add_context(s, physical, source, line, end_line);
}
