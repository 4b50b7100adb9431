/* Lines that a unified diff adds or changes, for --diff-from. */
#ifndef HL_CHANGES_H
#define HL_CHANGES_H

#include "base/err.h"
#include "engine/finding.h"

typedef struct Changes Changes;

typedef struct {
    const char *name; /* of the diff, for messages: "changes.diff", "standard input" */
    /* absolute folders that its paths may start from, the likelier first */
    const char *root;
    const char *here;
} ChangesScope;

/* Reads what git diff, hg diff, svn diff or diff -u print, combined diffs of merges too.
 * An empty text is a diff without changes. False: it is no unified diff, or breaks off. */
bool changes_read(Arena *arena, const ChangesScope *scope, const char *text, size_t len,
                  Changes **out, Err *err);
/* Whether a line of the place was added or changed. */
bool changes_touch(const Changes *changes, const Place *place);

#endif
