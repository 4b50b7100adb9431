/* What is known of the handle under the cursor; on a finding, the page of its rule. */
#include "lsp/server.h"

#include "base/file.h"
#include "lsp/uri.h"
#include "rules/rules.h"

#include <ctype.h>
#include <string.h>

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The word at a position and the range that it takes up; NULL: there is none. */
static const char *word_at(Arena *arena, const Server *server, const Open *open,
                           Position position, Position *from, Position *to)
{
    const Lines *lines = &open->document->lines;
    Encoding encoding = server->client.encoding;
    uint32_t len, start, end,
        base = lines_offset(lines, (Position){position.line, 0}, encoding);
    const char *line = lines_get(lines, position.line, &len);

    start = end = lines_offset(lines, position, encoding) - base;
    while (start > 0 && start <= len && is_word_char(line[start - 1]))
        start--;
    while (end < len && is_word_char(line[end]))
        end++;
    if (start >= end || isdigit((unsigned char)line[start]))
        return NULL;
    *from = lines_position(lines, position.line, start, encoding);
    *to = lines_position(lines, position.line, end, encoding);
    return arena_strndup(arena, line + start, end - start);
}

static Position position_of(const Request *request)
{
    Position position = {0, 0};

    (void)want_position(want_path(request->params, "position"), &position);
    return position;
}

bool hover_question(Server *server, const Request *request, Look *out)
{
    Position position = position_of(request), from, to;
    const char *name;

    if (!request->open->document->path)
        return false;
    name = word_at(request->arena, server, request->open, position, &from, &to);
    *out = (Look){
        .path = request->open->document->path, .line = position.line + 1, .name = name};
    return name != NULL;
}

/* words */

static const char *life_words(Life life)
{
    switch (life) {
    case LIFE_PENDING:
        return "acquired if the call succeeded, which has not been tested";
    case LIFE_LIVE:
        return "open";
    case LIFE_FAILED:
        return "not acquired, the call failed";
    case LIFE_RELEASED:
        return "closed";
    case LIFE_ESCAPED:
        return "handed on to code out of view";
    case LIFE_MUTED:
        return "no longer followed";
    }
    return "";
}

static void add_lives(Text *out, const char *when, unsigned lives)
{
    bool is_first = true;

    if (!lives)
        return;
    text_printf(out, "- %s: ", when);
    for (int life = LIFE_PENDING; life <= LIFE_MUTED; life++) {
        if (!(lives & (1u << life)))
            continue;
        text_printf(out, "%s%s", is_first ? "" : ", or ", life_words((Life)life));
        is_first = false;
    }
    text_char(out, '\n');
}

static void add_origin(Text *out, const LookedHandle *h)
{
    const char *source = h->source ? h->source : "a call";

    switch (h->origin) {
    case ORIGIN_OWNED:
        text_printf(out, "**Owned handle**, yielded by `%s`", source);
        break;
    case ORIGIN_BORROWED:
        text_printf(out, "**Borrowed handle**, lent by `%s`", source);
        break;
    case ORIGIN_PSEUDO:
        text_printf(out, "**Pseudo-handle** of `%s`", source);
        break;
    case ORIGIN_INPUT:
        text_add(out, "**Handle of the caller**");
        break;
    }
    if (h->acquired.line)
        text_printf(out, ", line %u", h->acquired.line);
    text_add(out, "\n\n");
}

static void add_duty(Text *out, const LookedHandle *h)
{
    switch (h->origin) {
    case ORIGIN_OWNED:
        if (h->release)
            text_printf(out, "- whoever holds it must end it, by `%s`\n", h->release);
        break;
    case ORIGIN_BORROWED:
        text_printf(
            out, "- it belongs to %s%s: do not close it, nor use it after that is gone\n",
            h->owner ? "" : "its lender", h->owner ? h->owner : "");
        break;
    case ORIGIN_PSEUDO:
        text_add(out, "- there is nothing to close\n");
        break;
    case ORIGIN_INPUT:
        break;
    }
    if (h->is_thread_bound)
        text_add(out, "- on another thread it means something else\n");
    if (h->why && ((h->before | h->after) & (1u << LIFE_ESCAPED | 1u << LIFE_MUTED)))
        text_printf(out, "- followed until: `%s`\n", h->why);
}

static void add_looked(Text *out, const Looked *looked)
{
    for (uint32_t i = 0; i < looked->n; i++) {
        const LookedHandle *h = &looked->v[i];

        if (out->len)
            text_add(out, "\n---\n\n");
        add_origin(out, h);
        if (h->before == h->after) {
            add_lives(out, "here", h->before);
        } else {
            add_lives(out, "as the line begins", h->before);
            add_lives(out, "as it ends", h->after);
        }
        add_duty(out, h);
    }
    if (looked->n && looked->is_incomplete)
        text_printf(out, "\n`%s` was analysed in part only.\n", looked->function);
}

/* the page of a rule */

static bool is_within(Position at, Position from, Position to)
{
    bool is_behind =
        at.line > from.line || (at.line == from.line && at.character >= from.character);

    return is_behind &&
           (at.line < to.line || (at.line == to.line && at.character <= to.character));
}

static void add_pages(const Server *server, const Request *request, Text *out)
{
    const Results *results = &request->open->results;
    Position at = position_of(request), from, to;
    const Rule *last = NULL;

    for (uint32_t i = 0; i < results->nfindings; i++) {
        const Finding *f = &results->findings[i];

        publish_range(server, &f->place, &from, &to);
        if (!is_within(at, from, to) || f->rule == last)
            continue;
        if (out->len)
            text_add(out, "\n---\n\n");
        text_add(out, rules_page(f->rule));
        text_printf(out, "\n[%s](%s)\n", f->rule->id,
                    publish_link(request->arena, f->rule));
        last = f->rule;
    }
}

cJSON *hover_answer(Server *server, const Request *request, const Looked *looked)
{
    Text text = text_in(request->arena);
    cJSON *result, *contents;
    Position from, to;

    if (looked)
        add_looked(&text, looked);
    add_pages(server, request, &text);
    if (text.len == 0)
        return cJSON_CreateNull();
    result = cJSON_CreateObject();
    contents = build_object(result, "contents");
    put_string(contents, "kind", server->client.has_markdown ? "markdown" : "plaintext");
    put_string(contents, "value", text_str(&text));
    if (looked && looked->n &&
        word_at(request->arena, server, request->open, position_of(request), &from, &to))
        put_range(result, "range", from, to);
    return result;
}
