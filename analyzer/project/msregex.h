/* Regular expressions of .NET, as far as projects use them. */
#ifndef HL_PROJECT_MSREGEX_H
#define HL_PROJECT_MSREGEX_H

#include "base/arena.h"

#include <stdbool.h>

#define REGEX_GROUPS 10 /* $0 to $9 */

typedef enum {
    REGEX_NONE,
    REGEX_FOUND,
    REGEX_UNKNOWN /* the pattern has what we do not know, or takes too long */
} RegexAnswer;

typedef struct {
    const char *start[REGEX_GROUPS]; /* NULL: the group took no part */
    const char *end[REGEX_GROUPS];
    uint32_t ngroups; /* with the match as a whole */
} RegexMatch;

/* The first match in `text` from `from` on, which points into it. Known: characters,
 * classes, groups without names, alternatives, quantifiers greedy and lazy, ^ $ \b \B,
 * (?i) in front. Time and memory are bounded.
 * https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference */
RegexAnswer regex_find(Arena *arena, const char *pattern, const char *text,
                       const char *from, bool ignores_case, RegexMatch *out);
/* Regex.Replace: all matches, with $0 to $9, ${1}, $& and $$ in `with`. NULL: unknown. */
const char *regex_replace(Arena *arena, const char *pattern, const char *text,
                          const char *with, bool ignores_case);

#endif
