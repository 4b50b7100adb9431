/* Scanning the text form of the IR. Every read is bounded by Scan.end. */
#include "scan.h"

#include <string.h>

bool scan_fail(Scan *s, const char *what)
{
    return err_at(s->err, s->file, s->line, (uint32_t)(s->at - s->line_start) + 1, "%s",
                  what);
}

static void skip_space(Scan *s)
{
    while (s->at < s->end && (*s->at == ' ' || *s->at == '\t' || *s->at == '\r'))
        s->at++;
}

static bool at_comment(const Scan *s)
{
    return s->end - s->at >= 2 && s->at[0] == '/' && s->at[1] == '/';
}

bool scan_at_end(Scan *s)
{
    skip_space(s);
    return s->at == s->end || *s->at == '\n' || at_comment(s);
}

bool scan_end_line(Scan *s)
{
    if (!scan_at_end(s))
        return scan_fail(s, "unexpected text");
    while (s->at < s->end && scan_at_end(s)) {
        while (s->at < s->end && *s->at != '\n')
            s->at++;
        if (s->at < s->end) {
            s->line_start = ++s->at;
            s->line++;
        }
    }
    return true;
}

char scan_peek(Scan *s)
{
    return scan_at_end(s) ? '\0' : *s->at;
}

bool scan_char(Scan *s, char c)
{
    if (scan_at_end(s) || *s->at != c)
        return false;
    s->at++;
    return true;
}

bool scan_mark(Scan *s, const char *mark)
{
    size_t len = strlen(mark);

    skip_space(s);
    if ((size_t)(s->end - s->at) < len || memcmp(s->at, mark, len) != 0)
        return false;
    s->at += len;
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' ||
           c == '_';
}

size_t scan_peek_word(Scan *s, const char **word)
{
    size_t n = 0;

    skip_space(s);
    *word = s->at;
    if (s->at < s->end && (is_digit(*s->at) || *s->at == '-'))
        return 0;
    while (s->at + n < s->end && is_word_char(s->at[n]))
        n++;
    return n;
}

bool scan_word(Scan *s, const char *word)
{
    const char *found;
    size_t n = scan_peek_word(s, &found);

    if (n == 0 || n != strlen(word) || memcmp(found, word, n) != 0)
        return false;
    s->at += n;
    return true;
}

bool scan_u64(Scan *s, uint64_t *number)
{
    const char *at;
    uint64_t value = 0;

    skip_space(s);
    for (at = s->at; at < s->end && is_digit(*at); at++) {
        uint64_t digit = (uint64_t)(*at - '0');

        if (value > (UINT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    if (at == s->at)
        return false;
    s->at = at;
    *number = value;
    return true;
}

bool scan_u32(Scan *s, uint32_t *number)
{
    const char *from = s->at;
    uint64_t value;

    if (!scan_u64(s, &value))
        return false;
    if (value > UINT32_MAX) {
        s->at = from;
        return false;
    }
    *number = (uint32_t)value;
    return true;
}

bool scan_i64(Scan *s, int64_t *number)
{
    const char *from = s->at;
    bool is_negative = scan_char(s, '-');
    uint64_t value, most = (uint64_t)INT64_MAX + is_negative;

    if ((is_negative && !(s->at < s->end && is_digit(*s->at))) || !scan_u64(s, &value) ||
        value > most) {
        s->at = from;
        return false;
    }
    if (!is_negative)
        *number = (int64_t)value;
    else
        *number = value == most ? INT64_MIN : -(int64_t)value;
    return true;
}

static int hex_digit(char c)
{
    if (is_digit(c))
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool scan_hex(Scan *s, uint64_t *number)
{
    const char *at;
    uint64_t value = 0;

    skip_space(s);
    for (at = s->at; at < s->end && at - s->at < 16 && hex_digit(*at) >= 0; at++)
        value = value << 4 | (uint64_t)hex_digit(*at);
    if (at == s->at)
        return false;
    s->at = at;
    *number = value;
    return true;
}

bool scan_index(Scan *s, const char *sigil, uint32_t *index)
{
    const char *from = s->at;

    if (scan_mark(s, sigil) && s->at < s->end && is_digit(*s->at) && scan_u32(s, index) &&
        *index > 0)
        return true;
    s->at = from;
    return false;
}

/* After a backslash; adds the character it stands for. */
static bool scan_escape(Scan *s)
{
    char c = s->at < s->end ? *s->at++ : '\0';
    int high, low;

    switch (c) {
    case '"':
    case '\\':
        text_char(&s->buffer, c);
        return true;
    case 'n':
        text_char(&s->buffer, '\n');
        return true;
    case 't':
        text_char(&s->buffer, '\t');
        return true;
    case 'x':
        if (s->end - s->at < 2)
            return false;
        high = hex_digit(s->at[0]);
        low = hex_digit(s->at[1]);
        if (high < 0 || low < 0 || high + low == 0)
            return false;
        text_char(&s->buffer, (char)(high * 16 + low));
        s->at += 2;
        return true;
    }
    return false;
}

bool scan_string(Scan *s, Name *text)
{
    if (scan_peek(s) != '"')
        return false;
    s->at++;
    s->buffer.len = 0;
    for (;;) {
        const char *from = s->at;

        while (s->at < s->end && (unsigned char)*s->at >= 0x20 && *s->at != '"' &&
               *s->at != '\\')
            s->at++;
        text_add_n(&s->buffer, from, (size_t)(s->at - from));
        if (s->at == s->end || (unsigned char)*s->at < 0x20)
            return scan_fail(s, "string does not end");
        if (*s->at++ == '"')
            break;
        if (!scan_escape(s))
            return scan_fail(s, "unknown escape in a string");
    }
    *text = names_add_n(s->names, s->buffer.data, s->buffer.len);
    return true;
}

bool expect_char(Scan *s, char c)
{
    const char what[] = {'e', 'x', 'p',  'e', 'c',  't', 'e',
                         'd', ' ', '\'', c,   '\'', '\0'};

    return scan_char(s, c) || scan_fail(s, what);
}

bool expect_index(Scan *s, const char *sigil, uint32_t *index)
{
    skip_space(s);
    return scan_index(s, sigil, index) ||
           err_at(s->err, s->file, s->line, (uint32_t)(s->at - s->line_start) + 1,
                  "expected '%s' and an index from 1", sigil);
}

bool expect_u32(Scan *s, uint32_t *number)
{
    skip_space(s);
    return scan_u32(s, number) || scan_fail(s, "expected a number below 2^32");
}

bool expect_i64(Scan *s, int64_t *number)
{
    skip_space(s);
    return scan_i64(s, number) || scan_fail(s, "expected a 64-bit integer");
}

bool expect_name(Scan *s, Name *text)
{
    *text = NULL;
    return scan_word(s, "none") || scan_string(s, text) ||
           scan_fail(s, "expected a quoted string");
}
