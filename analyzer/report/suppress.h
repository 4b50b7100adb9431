/* NOLINT comments: which findings they suppress, and which of them suppress nothing.
 *
 *   // NOLINT, NOLINT(HL201, owned-*) reason    findings that touch the line
 *   // NOLINTNEXTLINE(...)                      findings of the next line
 *   // NOLINTBEGIN(...) ... // NOLINTEND(...)   all between two comments with the same list
 *
 * As clang-tidy has them: rules by id, name or glob, a word with - in front takes away, a
 * comment without a list stands for all rules, one with a list that names none of ours
 * does nothing.
 */
#ifndef HL_REPORT_SUPPRESS_H
#define HL_REPORT_SUPPRESS_H

#include "engine/rule.h"

typedef struct Suppress Suppress;

/* What the caller knows of a file. */
typedef struct {
    bool (*is_on)(void *context, Name path, const Rule *rule);
    void *context;
} SuppressScope;

/* `rules` are all that there are, NULL-terminated; names are those of the units. */
Suppress *suppress_new(Arena *arena, Names *names, const Rule *const *rules);
/* Takes in the comments of a unit. Add all before the first question. */
void suppress_add(Suppress *s, const Unit *unit);
/* The reason that a comment gives for suppressing a finding, "" if it gives none; NULL:
 * nothing suppresses it. Comments that do are remembered. */
Name suppress_reason(Suppress *s, const Finding *finding);
/* Adds a finding of rule `unused` for each comment that names rules of ours which are on
 * in its file and has not suppressed any of their findings. Silent about code that was
 * not analysed. */
void suppress_unused(Suppress *s, const Rule *unused, const SuppressScope *scope,
                     Findings *out);

#endif
