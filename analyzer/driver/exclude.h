/* Globs over paths, as .gitignore has them. */
#ifndef HL_EXCLUDE_H
#define HL_EXCLUDE_H

#include <stdbool.h>

/* Whether `glob` excludes the file `path`, which is relative to the folder that the glob
 * belongs to: `*` and `?` stop at slashes, `**` does not. A glob without a slash inside
 * is looked for at any depth, one with a slash starts at the folder; a folder that
 * matches excludes what is below it, and with a slash at its end a glob matches folders
 * only. */
bool exclude_matches(const char *glob, const char *path);
/* NULL, or why `text` is no such glob. */
const char *exclude_fault(const char *text);

#endif
