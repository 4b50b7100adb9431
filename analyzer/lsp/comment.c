/* A comment must not land in a string, in another comment, or in a macro that goes on:
 * the text is read up to the place as a lexer would, for what opens and closes.
 */
#include "lsp/comment.h"

#include <string.h>

typedef enum {
    IN_CODE,
    IN_LINE_COMMENT,
    IN_BLOCK_COMMENT,
    IN_STRING,
    IN_CHAR,
    IN_RAW
} Within;

typedef struct {
    const char *text;
    uint32_t at, end;
    Within within;
    const char *delimiter; /* IN_RAW: of the raw string, not NUL-terminated */
    uint32_t ndelimiter;
} Lexer;

static bool sees(const Lexer *l, const char *word)
{
    size_t n = strlen(word);

    return l->end - l->at >= n && memcmp(l->text + l->at, word, n) == 0;
}

/* At R": the delimiter goes up to the parenthesis. */
static void raw_begin(Lexer *l)
{
    l->at += 2;
    l->delimiter = l->text + l->at;
    while (l->at < l->end && l->text[l->at] != '(' && l->text[l->at] != '\n')
        l->at++;
    l->ndelimiter = (uint32_t)(l->text + l->at - l->delimiter);
    l->within = IN_RAW;
}

static bool raw_ends(const Lexer *l)
{
    uint32_t n = l->ndelimiter;

    return l->text[l->at] == ')' && l->end - l->at > n + 1 &&
           memcmp(l->text + l->at + 1, l->delimiter, n) == 0 &&
           l->text[l->at + 1 + n] == '"';
}

static void step_code(Lexer *l)
{
    if (sees(l, "//"))
        l->within = IN_LINE_COMMENT;
    else if (sees(l, "/*"))
        l->within = IN_BLOCK_COMMENT;
    else if (sees(l, "R\"")) {
        raw_begin(l);
        return;
    } else if (sees(l, "\""))
        l->within = IN_STRING;
    else if (sees(l, "'"))
        l->within = IN_CHAR;
    l->at += l->within == IN_LINE_COMMENT || l->within == IN_BLOCK_COMMENT ? 2 : 1;
}

static void step_quoted(Lexer *l, char quote)
{
    char c = l->text[l->at];

    if (c == quote || c == '\n') /* what does not end on its line is no literal */
        l->within = IN_CODE;
    l->at += c == '\\' ? 2 : 1;
}

static void step(Lexer *l)
{
    switch (l->within) {
    case IN_CODE:
        step_code(l);
        return;
    case IN_LINE_COMMENT:
        if (l->text[l->at] == '\n' && l->text[l->at - 1] != '\\')
            l->within = IN_CODE;
        l->at++;
        return;
    case IN_BLOCK_COMMENT:
        if (sees(l, "*/")) {
            l->within = IN_CODE;
            l->at++;
        }
        l->at++;
        return;
    case IN_STRING:
        step_quoted(l, '"');
        return;
    case IN_CHAR:
        step_quoted(l, '\'');
        return;
    case IN_RAW:
        if (raw_ends(l)) {
            l->at += l->ndelimiter + 1;
            l->within = IN_CODE;
        }
        l->at++;
        return;
    }
}

/* What is open at an offset. */
static Within within_at(const Lines *lines, uint32_t offset)
{
    Lexer l = {.text = lines->text, .end = lines->len};

    while (l.at < offset)
        step(&l);
    return l.within;
}

static bool goes_on(const char *line, uint32_t len)
{
    return len > 0 && line[len - 1] == '\\';
}

/* Byte of the parenthesis that closes `word(...` on a line; 0: it is not there. */
static uint32_t list_end(Arena *arena, const char *line, uint32_t len, const char *word)
{
    const char *text = arena_strndup(arena, line, len);
    const char *start = strstr(text, word), *end = start ? strchr(start, ')') : NULL;

    return end ? (uint32_t)(end - text) : 0;
}

static const char *line_end(const Lines *lines, uint32_t line, uint32_t len)
{
    const char *end = lines->text + lines->starts[line] + len;

    if (end[0] == '\r')
        return end[1] == '\n' ? "\r\n" : "\r";
    return lines->nlines > 1 && end[0] == '\0' && lines->starts[1] > 1 &&
                   lines->text[lines->starts[1] - 2] == '\r'
               ? "\r\n"
               : "\n";
}

bool comment_on(Arena *arena, const Lines *lines, uint32_t line, const char *rule,
                Insertion *out)
{
    uint32_t len, close;
    const char *text = lines_get(lines, line, &len);
    Within within;

    if (line >= lines->nlines)
        return false;
    close = list_end(arena, text, len, "NOLINT(");
    if (close) {
        *out = (Insertion){line, close, arena_printf(arena, ", %s", rule)};
        return true;
    }
    within = within_at(lines, lines->starts[line] + len);
    if (goes_on(text, len) || (within != IN_CODE && within != IN_LINE_COMMENT))
        return false;
    *out = (Insertion){line, len, arena_printf(arena, " // NOLINT(%s)", rule)};
    return true;
}

bool comment_above(Arena *arena, const Lines *lines, uint32_t line, const char *rule,
                   Insertion *out)
{
    uint32_t len, nbefore = 0, close = 0, indent = 0;
    const char *text = lines_get(lines, line, &len), *before = "";

    if (line >= lines->nlines)
        return false;
    if (line > 0) {
        before = lines_get(lines, line - 1, &nbefore);
        close = list_end(arena, before, nbefore, "NOLINTNEXTLINE(");
    }
    if (close) {
        *out = (Insertion){line - 1, close, arena_printf(arena, ", %s", rule)};
        return true;
    }
    if (goes_on(before, nbefore) || within_at(lines, lines->starts[line]) != IN_CODE)
        return false;
    while (indent < len && (text[indent] == ' ' || text[indent] == '\t'))
        indent++;
    *out = (Insertion){line, 0,
                       arena_printf(arena, "%.*s// NOLINTNEXTLINE(%s)%s", (int)indent,
                                    text, rule, line_end(lines, line, len))};
    return true;
}
