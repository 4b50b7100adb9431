/* Splitting of command lines into words. Compilation databases hold either kind: CMake
 * writes POSIX quoting on Linux and Windows quoting on Windows, whatever machine the file
 * is read on later.
 */
#include "project/quote.h"

#include "base/text.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static const char *skip_space(const char *s)
{
    while (is_space(*s))
        s++;
    return s;
}

static const char *posix_single(const char *s, Text *word)
{
    while (*s && *s != '\'')
        text_char(word, *s++);
    return *s ? s + 1 : s;
}

static const char *posix_double(const char *s, Text *word)
{
    for (; *s && *s != '"'; s++) {
        /* Inside double quotes a backslash is kept unless it stands before one of
         * these. */
        bool is_escape =
            *s == '\\' && (s[1] == '"' || s[1] == '\\' || s[1] == '$' || s[1] == '`');

        if (is_escape)
            s++;
        text_char(word, *s);
    }
    return *s ? s + 1 : s;
}

static const char *posix_word(const char *s, Text *word)
{
    while (*s && !is_space(*s)) {
        if (*s == '\'') {
            s = posix_single(s + 1, word);
        } else if (*s == '"') {
            s = posix_double(s + 1, word);
        } else if (*s == '\\' && s[1] == '\n') {
            s += 2;
        } else {
            if (*s == '\\' && s[1])
                s++;
            text_char(word, *s++);
        }
    }
    return s;
}

void words_split_posix(Arena *arena, const char *text, Words *out)
{
    for (text = skip_space(text); *text; text = skip_space(text)) {
        Text word = text_in(arena);

        text = posix_word(text, &word);
        ARRAY_PUSH(arena, out, text_str(&word));
    }
}

static const char *windows_word(const char *s, Text *word)
{
    bool in_quotes = false;

    while (*s && (in_quotes || !is_space(*s))) {
        size_t slashes = 0;

        while (s[slashes] == '\\')
            slashes++;
        s += slashes;
        for (size_t i = 0; i < (*s == '"' ? slashes / 2 : slashes); i++)
            text_char(word, '\\');
        if (*s == '"' && slashes % 2) {
            text_char(word, *s++);
        } else if (*s == '"' && in_quotes && s[1] == '"') {
            text_char(word, '"');
            s += 2;
        } else if (*s == '"') {
            in_quotes = !in_quotes;
            s++;
        } else if (*s && (in_quotes || !is_space(*s))) {
            text_char(word, *s++);
        }
    }
    return s;
}

void words_split_windows(Arena *arena, const char *text, Words *out)
{
    for (text = skip_space(text); *text; text = skip_space(text)) {
        Text word = text_in(arena);

        text = windows_word(text, &word);
        ARRAY_PUSH(arena, out, text_str(&word));
    }
}
