/* A lexer for what both languages share, and walks over its tokens. Comments and blanks
 * vanish; a directive is one token. Brackets are matched with a stack, so nothing here
 * recurses over the source. A walk that meets a bracket jumps to its partner.
 */
#include "report/syntax.h"

#include <ctype.h>
#include <string.h>

typedef struct {
    Arena *arena;
    const char *text;
    uint32_t len, at;
    bool is_line_start; /* only blanks since the line began */
    ARRAY(Token) tokens;
    ARRAY(uint32_t) open; /* brackets */
} Lexer;

/* blanks */

static bool sees(const Lexer *l, const char *words)
{
    size_t n = strlen(words);

    return l->len - l->at >= n && memcmp(l->text + l->at, words, n) == 0;
}

/* Length of a backslash with the line end behind it. */
static uint32_t splice(const Lexer *l)
{
    if (sees(l, "\\\n"))
        return 2;
    return sees(l, "\\\r\n") ? 3 : 0;
}

static void skip_line(Lexer *l)
{
    while (l->at < l->len && l->text[l->at] != '\n')
        l->at += splice(l) ? splice(l) : 1;
}

static void skip_comment(Lexer *l)
{
    if (sees(l, "//")) {
        skip_line(l);
        return;
    }
    l->at += 2;
    while (l->at < l->len && !sees(l, "*/"))
        l->at++;
    l->at += l->at < l->len ? 2 : 0;
}

static void skip_blanks(Lexer *l)
{
    while (l->at < l->len) {
        if (sees(l, "//") || sees(l, "/*")) {
            skip_comment(l);
        } else if (splice(l)) {
            l->at += splice(l);
        } else if (isspace((unsigned char)l->text[l->at])) {
            l->is_line_start = l->is_line_start || l->text[l->at] == '\n';
            l->at++;
        } else {
            return;
        }
    }
}

/* tokens */

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static void skip_quoted(Lexer *l, char quote)
{
    l->at++;
    while (l->at < l->len && l->text[l->at] != quote && l->text[l->at] != '\n')
        l->at += l->text[l->at] == '\\' && l->at + 1 < l->len ? 2 : 1;
    l->at += l->at < l->len;
}

/* R"mark( ... )mark" */
static void skip_raw(Lexer *l)
{
    const char *mark = l->text + l->at + 1;
    size_t n = strcspn(mark, "(\n");
    const char *end = arena_printf(l->arena, ")%.*s\"", (int)n, mark);
    const char *close = strstr(mark + n, end);

    l->at = close ? (uint32_t)(close - l->text) + (uint32_t)strlen(end) : l->len;
}

static bool is_raw_prefix(const char *word, size_t n)
{
    static const char *const prefixes[] = {"R", "LR", "uR", "UR", "u8R"};

    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (strlen(prefixes[i]) == n && memcmp(prefixes[i], word, n) == 0)
            return true;
    return false;
}

static TokenKind take_word(Lexer *l)
{
    uint32_t start = l->at;

    while (l->at < l->len && is_word_char(l->text[l->at]))
        l->at++;
    if (l->at < l->len && l->text[l->at] == '"' &&
        is_raw_prefix(l->text + start, l->at - start)) {
        skip_raw(l);
        return TOKEN_STRING;
    }
    return TOKEN_WORD;
}

static TokenKind take_number(Lexer *l)
{
    while (l->at < l->len) {
        char c = l->text[l->at];
        bool is_sign = (c == '+' || c == '-') && strchr("eEpP", l->text[l->at - 1]);
        bool is_separator =
            c == '\'' && l->at + 1 < l->len && isalnum((unsigned char)l->text[l->at + 1]);

        if (!is_word_char(c) && c != '.' && !is_sign && !is_separator)
            break;
        l->at++;
    }
    return TOKEN_NUMBER;
}

static TokenKind take_mark(Lexer *l)
{
    static const char *const marks[] = {"<<=", ">>=", "...", "->", "::", "++", "--", "<<",
                                        ">>",  "<=",  ">=",  "==", "!=", "&&", "||", "+=",
                                        "-=",  "*=",  "/=",  "%=", "&=", "|=", "^="};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (sees(l, marks[i])) {
            l->at += (uint32_t)strlen(marks[i]);
            return TOKEN_MARK;
        }
    l->at++;
    return TOKEN_MARK;
}

static TokenKind take(Lexer *l)
{
    char c = l->text[l->at];

    if (c == '#' && l->is_line_start) {
        skip_line(l);
        return TOKEN_DIRECTIVE;
    }
    if (isdigit((unsigned char)c) ||
        (c == '.' && l->at + 1 < l->len && isdigit((unsigned char)l->text[l->at + 1]))) {
        l->at++;
        return take_number(l);
    }
    if (is_word_char(c))
        return take_word(l);
    if (c == '"' || c == '\'') {
        skip_quoted(l, c);
        return TOKEN_STRING;
    }
    return take_mark(l);
}

static void match_bracket(Lexer *l, uint32_t token, char c)
{
    static const char pairs[] = "(){}[]";
    const char *pair = strchr(pairs, c);
    uint32_t opener;

    if (!c || !pair)
        return;
    if ((pair - pairs) % 2 == 0) {
        ARRAY_PUSH(l->arena, &l->open, token);
        return;
    }
    if (l->open.n == 0)
        return;
    opener = l->open.v[l->open.n - 1];
    if (l->text[l->tokens.v[opener].start] != pair[-1])
        return; /* an #if has two openings for one end, say: what is inside does not match */
    l->open.n--;
    l->tokens.v[opener].match = token;
    l->tokens.v[token].match = opener;
    l->tokens.v[token].parent = l->tokens.v[opener].parent;
}

Syntax syntax_read(Arena *arena, const Source *source)
{
    Lexer l = {.arena = arena,
               .text = source->data,
               .len = (uint32_t)source->len,
               .is_line_start = true};

    if (sees(&l, "\xef\xbb\xbf"))
        l.at = 3;
    for (skip_blanks(&l); l.at < l.len; skip_blanks(&l)) {
        Token token = {.start = l.at, .match = NO_TOKEN, .parent = NO_TOKEN};

        if (l.open.n)
            token.parent = l.open.v[l.open.n - 1];
        token.kind = take(&l);
        token.end = l.at;
        l.is_line_start = false;
        ARRAY_PUSH(arena, &l.tokens, token);
        if (token.kind == TOKEN_MARK)
            match_bracket(&l, l.tokens.n - 1, l.text[token.start]);
    }
    return (Syntax){.source = source, .v = l.tokens.v, .n = l.tokens.n};
}

/* questions */

bool syntax_offset(const Syntax *s, uint32_t line, uint32_t col, uint32_t *out)
{
    size_t len;
    const char *text = source_line(s->source, line, &len);

    if (!text || col == 0 || col - 1 > len)
        return false;
    *out = (uint32_t)(text - s->source->data) + col - 1;
    return true;
}

uint32_t syntax_at(const Syntax *s, uint32_t offset)
{
    uint32_t lo = 0, hi = s->n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (s->v[mid].start < offset)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < s->n && s->v[lo].start == offset ? lo : NO_TOKEN;
}

bool syntax_is(const Syntax *s, uint32_t token, const char *text)
{
    size_t n = strlen(text);
    const Token *t = token < s->n ? &s->v[token] : NULL;

    return t && t->end - t->start == n &&
           memcmp(s->source->data + t->start, text, n) == 0;
}

bool syntax_is_cut(const Syntax *s, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i <= to && i < s->n; i++)
        if (s->v[i].kind == TOKEN_DIRECTIVE)
            return true;
    return false;
}

static bool is_one_of(const Syntax *s, uint32_t token, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (syntax_is(s, token, words[i]))
            return true;
    return false;
}

/* The `if` or `for` whose head ends at a closing bracket, or NO_TOKEN. */
static uint32_t control_of(const Syntax *s, uint32_t close)
{
    static const char *const words[] = {"if", "for", "while", "switch"};
    uint32_t open = s->v[close].match;
    uint32_t word = open == NO_TOKEN || open == 0 ? NO_TOKEN : open - 1;

    if (word != NO_TOKEN && word > 0 && syntax_is(s, word, "constexpr"))
        word--;
    return is_one_of(s, word, words, sizeof words / sizeof *words) ? word : NO_TOKEN;
}

/* Whether a ':' ends a label, given as `first` is where its statement would begin. */
static bool is_label(const Syntax *s, uint32_t first, uint32_t colon)
{
    return (colon == first + 1 && s->v[first].kind == TOKEN_WORD) ||
           syntax_is(s, first, "case");
}

/* Where the run of tokens before `colon` begins. */
static uint32_t run_start(const Syntax *s, uint32_t colon)
{
    uint32_t at = colon;

    while (at > 0 && !syntax_is(s, at - 1, ";") && !syntax_is(s, at - 1, "{") &&
           !syntax_is(s, at - 1, "}") && !syntax_is(s, at - 1, ":") &&
           s->v[at - 1].kind != TOKEN_DIRECTIVE)
        at--;
    return at;
}

/* What stands before `first`, if a statement begins there. False: none does. */
static bool body_of(const Syntax *s, uint32_t first, Statement *out)
{
    uint32_t before = first;

    while (before > 0 && s->v[before - 1].kind == TOKEN_DIRECTIVE)
        before--;
    out->head = NO_TOKEN;
    out->body = BODY_BLOCK;
    if (before == 0 || syntax_is(s, before - 1, ";") || syntax_is(s, before - 1, "{") ||
        syntax_is(s, before - 1, "}"))
        return true;
    out->head = before - 1;
    out->body = BODY_UNKNOWN;
    if (before != first) /* a directive between a head and its body */
        return true;
    if (syntax_is(s, first - 1, "else"))
        out->body = BODY_ELSE;
    else if (syntax_is(s, first - 1, "do"))
        out->body = BODY_DO;
    else if (syntax_is(s, first - 1, ":") &&
             is_label(s, run_start(s, first - 1), first - 1))
        out->body = BODY_LABEL;
    else if (syntax_is(s, first - 1, ")") && control_of(s, first - 1) != NO_TOKEN) {
        out->head = control_of(s, first - 1);
        out->body = BODY_BARE;
    } else {
        return false;
    }
    return true;
}

static bool is_closer(const Syntax *s, uint32_t token)
{
    return syntax_is(s, token, ")") || syntax_is(s, token, "]") ||
           syntax_is(s, token, "}");
}

static bool is_opener(const Syntax *s, uint32_t token)
{
    return syntax_is(s, token, "(") || syntax_is(s, token, "[") ||
           syntax_is(s, token, "{");
}

/* The ';' that ends what `token` stands in, or NO_TOKEN. */
static uint32_t statement_end(const Syntax *s, uint32_t token)
{
    for (uint32_t i = token; i < s->n; i++) {
        if (syntax_is(s, i, ";"))
            return i;
        if (s->v[i].kind == TOKEN_DIRECTIVE || is_closer(s, i))
            return NO_TOKEN;
        if (is_opener(s, i)) {
            if (s->v[i].match == NO_TOKEN)
                return NO_TOKEN;
            i = s->v[i].match;
        }
    }
    return NO_TOKEN;
}

bool syntax_statement(const Syntax *s, uint32_t token, Statement *out)
{
    uint32_t first = token;

    while (first < s->n && s->v[first].parent != NO_TOKEN &&
           !syntax_is(s, s->v[first].parent, "{"))
        first = s->v[first].parent;
    if (first >= s->n)
        return false;
    out->last = statement_end(s, first);
    while (!body_of(s, first, out)) {
        if (s->v[first - 1].kind == TOKEN_DIRECTIVE || is_opener(s, first - 1))
            return false;
        first--;
        if (is_closer(s, first)) {
            if (s->v[first].match == NO_TOKEN)
                return false;
            first = s->v[first].match;
        }
    }
    out->first = first;
    return out->last != NO_TOKEN && out->body != BODY_UNKNOWN &&
           !syntax_is_cut(s, first, out->last);
}

Statement syntax_around(const Syntax *s, uint32_t first, uint32_t last)
{
    Statement out = {.first = first, .last = last};

    if (!body_of(s, first, &out))
        out.body = BODY_UNKNOWN;
    return out;
}
