/* The embedded headers as libclang sees them (shims.c). */
#ifndef HL_FRONT_SHIMS_H
#define HL_FRONT_SHIMS_H

#include "base/arena.h"
#include "front/clang.h"

#include <stdbool.h>

/* All of them as unsaved files, in every spelling of their names. Room for `more` is left
 * at the end. */
struct CXUnsavedFile *shims_files(Arena *arena, unsigned more, unsigned *n);
/* The text of the embedded header that #include <name> finds, or NULL. */
const char *shims_find(const char *name);
/* Whether the text of any of them has `word` as a whole word. */
bool shims_mention(const char *word);

#endif
