/* A strict walk over a JSON text that only locates: cJSON is lenient and knows no
 * positions.
 *
 * What the walk accepts, cJSON accepts too, so that json.c can go through both in step.
 */
#include "json_scan.h"

#include "base/text.h"

#include <string.h>

#define DEEPEST 64

typedef struct {
    Arena *arena;
    const char *file;
    const char *text;
    uint32_t at, len;
    JsonPlaces *places;
    Err *err;
} Scan;

void json_place(const JsonPlaces *places, uint32_t offset, uint32_t *line, uint32_t *col)
{
    uint32_t lo = 0, hi = places->lines.n;

    while (hi - lo > 1) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (places->lines.v[mid] <= offset)
            lo = mid;
        else
            hi = mid;
    }
    *line = lo + 1;
    *col = offset - places->lines.v[lo] + 1;
}

static bool fail(Scan *s, uint32_t at, const char *what)
{
    uint32_t line, col;

    json_place(s->places, at, &line, &col);
    return err_at(s->err, s->file, line, col, "%s", what);
}

static char peek(const Scan *s)
{
    return s->at < s->len ? s->text[s->at] : '\0';
}

static bool accept(Scan *s, const char *word)
{
    size_t n = strlen(word);

    if (s->len - s->at < n || memcmp(s->text + s->at, word, n) != 0)
        return false;
    s->at += (uint32_t)n;
    return true;
}

/* Makes spaces of what was just passed; line ends stay. */
static void blank(Scan *s, uint32_t from)
{
    for (uint32_t i = from; i < s->at; i++)
        if (s->places->plain[i] != '\n')
            s->places->plain[i] = ' ';
}

static bool skip_comment(Scan *s)
{
    uint32_t from = s->at;

    if (accept(s, "//")) {
        while (s->at < s->len && s->text[s->at] != '\n')
            s->at++;
    } else if (accept(s, "/*")) {
        while (!accept(s, "*/")) {
            if (s->at == s->len)
                return fail(s, from, "comment does not end");
            s->at++;
        }
    } else {
        return fail(s, from, "unexpected '/'");
    }
    blank(s, from);
    return true;
}

static bool skip_space(Scan *s)
{
    for (;;) {
        char c = peek(s);

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            s->at++;
        else if (c != '/')
            return true;
        else if (!skip_comment(s))
            return false;
    }
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* Four hexadecimal digits at the place, -1 if there are none. */
static int hex_unit(const Scan *s, uint32_t at)
{
    int unit = 0;

    if (s->len - at < 4)
        return -1;
    for (uint32_t i = 0; i < 4; i++) {
        int digit = hex_value(s->text[at + i]);

        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/* After "\u". The escape of NUL is refused: nothing here may hold one. */
static bool scan_unicode(Scan *s)
{
    int unit = hex_unit(s, s->at), low;

    if (unit < 0)
        return fail(s, s->at, "'\\u' needs four hexadecimal digits");
    if (unit == 0)
        return fail(s, s->at, "a string cannot hold NUL");
    s->at += 4;
    if (unit < 0xd800 || unit > 0xdfff)
        return true;
    if (unit > 0xdbff || !accept(s, "\\u"))
        return fail(s, s->at, "half a surrogate pair");
    low = hex_unit(s, s->at);
    if (low < 0xdc00 || low > 0xdfff)
        return fail(s, s->at, "half a surrogate pair");
    s->at += 4;
    return true;
}

static bool scan_escape(Scan *s)
{
    s->at++;
    if (s->at == s->len || !strchr("\"\\/bfnrtu", s->text[s->at]) ||
        s->text[s->at] == '\0')
        return fail(s, s->at, "unknown escape in a string");
    return s->text[s->at++] != 'u' || scan_unicode(s);
}

static bool scan_string(Scan *s)
{
    uint32_t from = s->at++;

    while (s->at < s->len && s->text[s->at] != '"') {
        uint32_t cp;

        if ((unsigned char)s->text[s->at] < 0x20)
            return fail(s, s->at, "control character in a string");
        if (s->text[s->at] == '\\') {
            if (!scan_escape(s))
                return false;
        } else if ((unsigned char)s->text[s->at] < 0x80) {
            s->at++;
        } else {
            s->at += (uint32_t)text_utf8(s->text + s->at, s->len - s->at, &cp);
        }
    }
    if (s->at == s->len)
        return fail(s, from, "string does not end");
    s->at++;
    return true;
}

static bool scan_digits(Scan *s)
{
    uint32_t from = s->at;

    while (peek(s) >= '0' && peek(s) <= '9')
        s->at++;
    return s->at > from;
}

static bool scan_number(Scan *s)
{
    uint32_t from = s->at;
    bool ok;

    accept(s, "-");
    ok = accept(s, "0") || scan_digits(s);
    if (ok && accept(s, "."))
        ok = scan_digits(s);
    if (ok && (accept(s, "e") || accept(s, "E"))) {
        if (!accept(s, "+"))
            accept(s, "-");
        ok = scan_digits(s);
    }
    if (!ok || (peek(s) >= '0' && peek(s) <= '9') || s->at - from > 40)
        return fail(s, from, "malformed number");
    return true;
}

static bool scan_value(Scan *s, int depth);

static bool scan_member(Scan *s, int depth)
{
    if (peek(s) != '"')
        return fail(s, s->at, "expected a key in double quotes");
    if (!scan_string(s) || !skip_space(s))
        return false;
    if (!accept(s, ":"))
        return fail(s, s->at, "expected ':'");
    return scan_value(s, depth);
}

/* The items of an array or object whose opening bracket was passed. */
static bool scan_items(Scan *s, bool is_object, int depth)
{
    const char *end = is_object ? "}" : "]";

    if (depth > DEEPEST)
        return fail(s, s->at - 1, "nested too deeply");
    if (!skip_space(s))
        return false;
    if (accept(s, end))
        return true;
    for (;;) {
        if (!(is_object ? scan_member(s, depth) : scan_value(s, depth)) || !skip_space(s))
            return false;
        if (accept(s, end))
            return true;
        if (!accept(s, ","))
            return fail(s, s->at,
                        is_object ? "expected ',' or '}'" : "expected ',' or ']'");
        if (!skip_space(s))
            return false;
    }
}

/* Recursion ends at DEEPEST. */
static bool scan_value(Scan *s, int depth)
{
    char c;

    if (!skip_space(s))
        return false;
    if (s->at == s->len)
        return fail(s, s->at, "unexpected end of the text");
    ARRAY_PUSH(s->arena, &s->places->values, s->at);
    c = peek(s);
    if (c == '{' || c == '[') {
        s->at++;
        return scan_items(s, c == '{', depth + 1);
    }
    if (c == '"')
        return scan_string(s);
    if (c == '-' || (c >= '0' && c <= '9'))
        return scan_number(s);
    if (accept(s, "true") || accept(s, "false") || accept(s, "null"))
        return true;
    return fail(s, s->at, "expected a value");
}

/* Notes the lines and checks the encoding of the whole text, comments too. */
static bool scan_lines(Scan *s)
{
    ARRAY_PUSH(s->arena, &s->places->lines, 0);
    for (uint32_t i = 0; i < s->len;) {
        uint32_t cp = (unsigned char)s->text[i];
        size_t n = cp < 0x80 ? 1 : text_utf8(s->text + i, s->len - i, &cp);

        if (n == 0)
            return fail(s, i, "invalid UTF-8");
        if (cp == 0)
            return fail(s, i, "NUL byte");
        i += (uint32_t)n;
        if (cp == '\n')
            ARRAY_PUSH(s->arena, &s->places->lines, i);
    }
    return true;
}

bool json_scan(Arena *arena, const char *file, const char *text, size_t len,
               JsonPlaces *places, Err *err)
{
    Scan s = {arena, file, text, 0, (uint32_t)len, places, err};

    if (len > UINT32_MAX / 2)
        return err_at(err, file, 0, 0, "too large");
    *places = (JsonPlaces){.plain = arena_strndup(arena, text, len)};
    if (!scan_lines(&s))
        return false;
    if (accept(&s, "\xef\xbb\xbf"))
        blank(&s, 0);
    if (!scan_value(&s, 0) || !skip_space(&s))
        return false;
    if (s.at != s.len)
        return fail(&s, s.at, "unexpected text behind the value");
    return true;
}
