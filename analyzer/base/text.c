/* Text buffers, quoting, globs, nearest words, and text that is safe to print. */
#include "base/text.h"

#include "base/err.h"

#include <stdio.h>
#include <string.h>

#define NEAREST_MAX 64 /* longer words are never a slip of the finger */
#define USUAL_PRINT 48 /* room in which most formatted texts find place at once */

Text text_in(Arena *arena)
{
    return (Text){.arena = arena};
}

static void reserve(Text *text, size_t more)
{
    size_t cap = text->cap ? text->cap : 64;

    if (text->data && text->cap - text->len > more)
        return;
    while (cap - text->len <= more)
        cap *= 2;
    text->data = arena_grow(text->arena, text->data, text->cap, cap);
    text->cap = cap;
}

void text_add_n(Text *text, const char *s, size_t len)
{
    reserve(text, len);
    memcpy(text->data + text->len, s, len);
    text->len += len;
    text->data[text->len] = '\0';
}

void text_add(Text *text, const char *s)
{
    text_add_n(text, s, strlen(s));
}

void text_char(Text *text, char c)
{
    text_add_n(text, &c, 1);
}

void text_vprintf(Text *text, const char *format, va_list args)
{
    va_list again;
    size_t room;
    int len;

    reserve(text, USUAL_PRINT);
    room = text->cap - text->len;
    va_copy(again, args);
    len = vsnprintf(text->data + text->len, room, format, again);
    va_end(again);
    if (len < 0)
        die("cannot format '%s'", format);
    if ((size_t)len >= room) {
        reserve(text, (size_t)len);
        vsnprintf(text->data + text->len, (size_t)len + 1, format, args);
    }
    text->len += (size_t)len;
}

void text_printf(Text *text, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    text_vprintf(text, format, args);
    va_end(args);
}

static void quote_char(Text *text, unsigned char c)
{
    if (c == '"' || c == '\\') {
        text_char(text, '\\');
        text_char(text, (char)c);
    } else if (c == '\n') {
        text_add(text, "\\n");
    } else if (c == '\t') {
        text_add(text, "\\t");
    } else {
        text_printf(text, "\\x%02x", c);
    }
}

static bool needs_escape(unsigned char c)
{
    return c < 0x20 || c == 0x7f || c == '"' || c == '\\';
}

void text_quote(Text *text, const char *s)
{
    text_char(text, '"');
    while (*s) {
        size_t plain = 0;

        while (s[plain] && !needs_escape((unsigned char)s[plain]))
            plain++;
        text_add_n(text, s, plain);
        s += plain;
        if (*s)
            quote_char(text, (unsigned char)*s++);
    }
    text_char(text, '"');
}

const char *text_str(const Text *text)
{
    return text->data ? text->data : "";
}

bool text_starts(const char *s, const char *prefix)
{
    return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool text_ends(const char *s, const char *suffix)
{
    size_t len = strlen(s), tail = strlen(suffix);

    return len >= tail && strcmp(s + len - tail, suffix) == 0;
}

bool text_glob(const char *pattern, const char *s)
{
    const char *star = NULL, *resume = NULL;

    while (*s) {
        if (*pattern == '*') {
            star = ++pattern;
            resume = s;
        } else if (*pattern == '?' || *pattern == *s) {
            pattern++;
            s++;
        } else if (star) {
            pattern = star;
            s = ++resume;
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == '\0';
}

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/* Edit distance where swapping two neighbours counts once; both words are at most
 * NEAREST_MAX long. */
static size_t distance(const char *a, size_t na, const char *b, size_t nb)
{
    size_t rows[3][NEAREST_MAX + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];

    for (size_t j = 0; j <= nb; j++)
        last[j] = before[j] = j;
    for (size_t i = 1; i <= na; i++) {
        size_t *oldest = before;

        row[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            size_t cost = a[i - 1] != b[j - 1];

            row[j] = min3(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
        before = last;
        last = row;
        row = oldest;
    }
    return last[nb];
}

const char *text_nearest(const char *word, const char *const *candidates, size_t n)
{
    size_t len = strlen(word), best = len / 3 + 1;
    const char *nearest = NULL;

    if (len > NEAREST_MAX)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        size_t other = strlen(candidates[i]), d;

        if (other > NEAREST_MAX)
            continue;
        d = distance(word, len, candidates[i], other);
        if (d < best) {
            best = d;
            nearest = candidates[i];
        }
    }
    return nearest;
}

/* Length of the sequence that begins with `first`, 0 if none does; the payload bits in
 * *cp. */
static size_t utf8_lead(unsigned char first, uint32_t *cp)
{
    if (first < 0x80) {
        *cp = first;
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        *cp = first & 0x1fu;
        return 2;
    }
    if (first >= 0xe0 && first <= 0xef) {
        *cp = first & 0x0fu;
        return 3;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        *cp = first & 0x07u;
        return 4;
    }
    return 0;
}

size_t text_utf8(const char *s, size_t len, uint32_t *cp)
{
    size_t n = len ? utf8_lead((unsigned char)s[0], cp) : 0;

    if (n == 0 || n > len)
        return 0;
    for (size_t i = 1; i < n; i++) {
        unsigned char c = (unsigned char)s[i];

        if ((c & 0xc0) != 0x80)
            return 0;
        *cp = *cp << 6 | (c & 0x3fu);
    }
    if ((n == 3 && *cp < 0x800) || (n == 4 && *cp < 0x10000) || *cp > 0x10ffff ||
        (*cp >= 0xd800 && *cp <= 0xdfff))
        return 0;
    return n;
}

/* Controls, and the characters that reorder the text around them. */
static bool is_unprintable(uint32_t cp)
{
    return (cp < 0x20 && cp != '\t') || (cp >= 0x7f && cp < 0xa0) || cp == 0x200e ||
           cp == 0x200f || (cp >= 0x2028 && cp <= 0x202e) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xfeff;
}

const char *text_printable(Arena *arena, const char *s)
{
    size_t len = strlen(s);
    Text out = text_in(arena);

    for (size_t i = 0; i < len;) {
        uint32_t cp = 0;
        size_t n = text_utf8(s + i, len - i, &cp);

        if (n == 0)
            text_add(&out, "\xef\xbf\xbd");
        else if (!is_unprintable(cp))
            text_add_n(&out, s + i, n);
        else if (cp < 0x100)
            text_printf(&out, "\\x%02x", cp);
        else
            text_printf(&out, "\\u%04x", cp);
        i += n ? n : 1;
    }
    return text_str(&out);
}

static void utf8_add(Text *text, uint32_t c)
{
    if (c < 0x80) {
        text_char(text, (char)c);
        return;
    }
    if (c < 0x800) {
        text_char(text, (char)(0xc0 | c >> 6));
    } else {
        if (c < 0x10000) {
            text_char(text, (char)(0xe0 | c >> 12));
        } else {
            text_char(text, (char)(0xf0 | c >> 18));
            text_char(text, (char)(0x80 | (c >> 12 & 0x3f)));
        }
        text_char(text, (char)(0x80 | (c >> 6 & 0x3f)));
    }
    text_char(text, (char)(0x80 | (c & 0x3f)));
}

static uint32_t unit_at(const unsigned char *bytes, size_t i, bool is_big)
{
    return is_big ? (uint32_t)bytes[i] << 8 | bytes[i + 1]
                  : (uint32_t)bytes[i + 1] << 8 | bytes[i];
}

/* `data` begins behind the mark. */
static const char *utf16_text(Arena *arena, const char *data, size_t len, bool is_big)
{
    const unsigned char *bytes = (const unsigned char *)data;
    Text text = text_in(arena);

    for (size_t i = 0; i + 1 < len; i += 2) {
        uint32_t c = unit_at(bytes, i, is_big);

        if (c == 0)
            break;
        if (c >= 0xd800 && c < 0xdc00 && i + 3 < len) {
            uint32_t low = unit_at(bytes, i + 2, is_big);

            if (low >= 0xdc00 && low < 0xe000) {
                c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            }
        }
        if (c < 0xd800 || c >= 0xe000)
            utf8_add(&text, c);
    }
    return text_str(&text);
}

const char *text_from_utf16(Arena *arena, const char *data, size_t len)
{
    if (len >= 2 && memcmp(data, "\xff\xfe", 2) == 0)
        return utf16_text(arena, data + 2, len - 2, false);
    if (len >= 2 && memcmp(data, "\xfe\xff", 2) == 0)
        return utf16_text(arena, data + 2, len - 2, true);
    return NULL;
}
