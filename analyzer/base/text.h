/* A text buffer that grows in an arena, and the few text helpers all folders share. */
#ifndef HL_TEXT_H
#define HL_TEXT_H

#include "arena.h"

#include <stdarg.h>
#include <stdbool.h>

typedef struct {
    Arena *arena;
    char *data; /* always NUL-terminated once something was added; NULL while empty */
    size_t len, cap;
} Text;

Text text_in(Arena *arena);
void text_add(Text *text, const char *s);
void text_add_n(Text *text, const char *s, size_t len);
void text_char(Text *text, char c);
void text_printf(Text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void text_vprintf(Text *text, const char *format, va_list args);
/* Adds `s` as a double-quoted string: backslash, quote, and bytes below 0x20 or 0x7f
 * escaped as \\ \" \n \t \xNN. Other bytes are copied, so UTF-8 stays readable. */
void text_quote(Text *text, const char *s);
/* Returns the NUL-terminated text ("" while empty); lives in the buffer's arena. */
const char *text_str(const Text *text);

bool text_starts(const char *s, const char *prefix);
bool text_ends(const char *s, const char *suffix);
/* Matches `*` and `?` globs over the whole of `s`. */
bool text_glob(const char *pattern, const char *s);
/* Returns the candidate nearest to `word` by edit distance (at most a third of its length
 * away), or NULL. For "did you mean" in errors. */
const char *text_nearest(const char *word, const char *const *candidates, size_t n);
/* Decodes the UTF-8 sequence at `s` into *cp. Returns its length in bytes, 0 if it is not
 * valid (overlong, a surrogate, cut off). */
size_t text_utf8(const char *s, size_t len, uint32_t *cp);
/* The text of a file that begins with the mark of UTF-16, as UTF-8; NULL: it does not. A
 * NUL ends the text, half of a surrogate pair is dropped. Lives in `arena`. */
const char *text_from_utf16(Arena *arena, const char *data, size_t len);
/* Copies `s` with control bytes, terminal escapes and bidirectional overrides made
 * visible ("\x1b" as text), so that a hostile source can print nothing but text. Tabs and
 * other UTF-8 are kept; invalid bytes become U+FFFD. */
const char *text_printable(Arena *arena, const char *s);

#endif
