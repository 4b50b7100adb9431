/* Reading frames from a stream of bytes that come in any portions. Strict: a header is
 * what the specification says, with CR LF; anything else is reported once, and reading
 * goes on at the next "Content-Length:".
 */
#include "lsp/wire.h"

#include "base/err.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_HEADER 4096
#define LENGTH "Content-Length:"

struct Wire {
    Arena *arena; /* of `data`; a new one whenever all was taken */
    char *data;
    size_t at, len, cap;
    bool is_lost; /* behind a wrong header: looking for the next one */
};

Wire *wire_new(void)
{
    Wire *wire = calloc(1, sizeof *wire);

    if (!wire)
        die("out of memory");
    wire->arena = arena_new("messages");
    return wire;
}

void wire_free(Wire *wire)
{
    arena_free(wire->arena);
    free(wire);
}

/* Moves what is left to a buffer that has room for `n` more bytes; gives the old one
 * back. */
static void make_room(Wire *wire, size_t n)
{
    size_t left = wire->len - wire->at, cap = (left + n) * 2;
    Arena *arena = arena_new("messages");
    char *data = arena_alloc(arena, cap);

    if (left)
        memcpy(data, wire->data + wire->at, left);
    arena_free(wire->arena);
    *wire = (Wire){
        .arena = arena, .data = data, .len = left, .cap = cap, .is_lost = wire->is_lost};
}

void wire_feed(Wire *wire, const char *data, size_t n)
{
    if (wire->cap - wire->len < n)
        make_room(wire, n);
    memcpy(wire->data + wire->len, data, n);
    wire->len += n;
}

/* Offset of `word` from `at` on, or `len`. */
static size_t find(const char *data, size_t at, size_t len, const char *word)
{
    size_t n = strlen(word);

    for (; at + n <= len; at++)
        if (memcmp(data + at, word, n) == 0)
            return at;
    return len;
}

/* headers */

typedef struct {
    bool has_length;
    size_t length;
    const char *why;
} Header;

static bool read_length(const char *value, size_t n, Header *header)
{
    size_t length = 0;

    if (n == 0 || n > 12)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!isdigit((unsigned char)value[i]))
            return false;
        length = length * 10 + (size_t)(value[i] - '0');
    }
    if (length > WIRE_MOST || (header->has_length && header->length != length))
        return false;
    header->has_length = true;
    header->length = length;
    return true;
}

/* "utf8" is what an old edition of the protocol said. */
static bool has_known_charset(const char *value, size_t n)
{
    size_t at = find(value, 0, n, "charset=");

    if (at == n)
        return true;
    at += strlen("charset=");
    at += at < n && value[at] == '"';
    return (n - at >= 5 && strncasecmp(value + at, "utf-8", 5) == 0) ||
           (n - at >= 4 && strncasecmp(value + at, "utf8", 4) == 0);
}

static bool is_named(const char *line, size_t colon, const char *name)
{
    return colon == strlen(name) && strncasecmp(line, name, colon) == 0;
}

static bool read_line(const char *line, size_t n, Header *header)
{
    const char *mark = memchr(line, ':', n);
    size_t colon = mark ? (size_t)(mark - line) : 0;
    const char *value;

    if (colon == 0) {
        header->why = "a header line has no name and colon";
        return false;
    }
    value = mark + 1;
    n -= colon + 1;
    while (n && *value == ' ') {
        value++;
        n--;
    }
    while (n && value[n - 1] == ' ')
        n--;
    if (is_named(line, colon, "Content-Length") && !read_length(value, n, header))
        header->why = "Content-Length is no number that makes sense";
    if (is_named(line, colon, "Content-Type") && !has_known_charset(value, n))
        header->why = "Content-Type has a charset that is not utf-8";
    return header->why == NULL;
}

/* Reads the lines up to `end`, where the last CR LF begins. */
static Header read_header(const char *data, size_t end)
{
    Header header = {.has_length = false};

    for (size_t at = 0; at < end;) {
        size_t stop = find(data, at, end, "\r\n");

        if (!read_line(data + at, stop - at, &header))
            return header;
        at = stop + 2;
    }
    if (!header.has_length)
        header.why = "there is no Content-Length";
    return header;
}

/* messages */

/* Goes on to the next place that looks like a header. False: none is there yet. */
static bool resume(Wire *wire)
{
    size_t at = find(wire->data, wire->at, wire->len, LENGTH);
    size_t kept = strlen(LENGTH) - 1;

    if (at == wire->len) {
        if (wire->len - wire->at > kept)
            wire->at = wire->len - kept;
        return false;
    }
    wire->at = at;
    wire->is_lost = false;
    return true;
}

static WireResult lose(Wire *wire, size_t passed, const char *reason, const char **why)
{
    wire->at += passed;
    wire->is_lost = true;
    *why = reason;
    return WIRE_BAD;
}

WireResult wire_next(Wire *wire, Arena *arena, char **body, size_t *len, const char **why)
{
    Header header;
    size_t end, left;
    char *data;

    if (wire->is_lost && !resume(wire))
        return WIRE_MORE;
    left = wire->len - wire->at;
    if (left == 0)
        return WIRE_MORE;
    data = wire->data + wire->at;
    end = find(data, 0, left, "\r\n\r\n");
    if (end == left)
        return left > MOST_HEADER ? lose(wire, left, "the header does not end", why)
                                  : WIRE_MORE;
    header = read_header(data, end);
    if (header.why)
        return lose(wire, end + 4, header.why, why);
    if (left - end - 4 < header.length)
        return WIRE_MORE;
    *body = arena_strndup(arena, data + end + 4, header.length);
    *len = header.length;
    wire->at += end + 4 + header.length;
    return WIRE_MESSAGE;
}

/* escapes */

/* The number of a \uXXXX escape at `s`; -1: it is none. */
static int escape_at(const char *s, size_t len)
{
    int number = 0;

    if (len < 6 || s[0] != '\\' || s[1] != 'u')
        return -1;
    for (int i = 2; i < 6; i++) {
        if (!isxdigit((unsigned char)s[i]))
            return -1;
        number = number * 16 +
                 (isdigit((unsigned char)s[i]) ? s[i] - '0' : (s[i] | 0x20) - 'a' + 10);
    }
    return number;
}

void wire_mend(char *json, size_t len)
{
    for (size_t at = 0; at + 1 < len;) {
        int number = escape_at(json + at, len - at);

        if (number < 0) {
            at += json[at] == '\\' ? 2 : 1;
            continue;
        }
        if (number >= 0xD800 && number < 0xDC00) {
            int low = escape_at(json + at + 6, len - at - 6);

            if (low >= 0xDC00 && low < 0xE000) {
                at += 12;
                continue;
            }
        }
        if (number >= 0xD800 && number < 0xE000)
            memcpy(json + at + 2, "FFFD", 4);
        if (number == 0)
            memcpy(json + at + 2, "0020", 4);
        at += 6;
    }
}
