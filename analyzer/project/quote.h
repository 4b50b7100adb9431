/* How command lines written as one text become words. */
#ifndef HL_PROJECT_QUOTE_H
#define HL_PROJECT_QUOTE_H

#include "base/err.h"

typedef ARRAY(const char *) Words;

/* Splits as a POSIX shell does (quotes and backslashes; no expansion of any kind). An
 * unclosed quote ends with the text. */
void words_split_posix(Arena *arena, const char *text, Words *out);
/* Splits as the Microsoft C run-time does: a backslash is special before a quote only,
 * and "" inside quotes is a quote. Line ends separate words, as in response files. */
void words_split_windows(Arena *arena, const char *text, Words *out);

#endif
