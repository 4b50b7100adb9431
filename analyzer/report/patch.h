/* Unified diffs of two texts of a file, as git apply and patch take them. */
#ifndef HL_PATCH_H
#define HL_PATCH_H

#include "base/text.h"

/* Adds the diff of `before` and `after` under the relative path, with three lines of
 * context; nothing if they are equal. Special bytes of the path are quoted as git quotes
 * them. */
void patch_print(Arena *arena, const char *path, const char *before, size_t before_len,
                 const char *after, size_t after_len, Text *out);

#endif
