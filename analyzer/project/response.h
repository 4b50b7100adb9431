/* Response files: words of a command line that stand in a file of their own. */
#ifndef HL_PROJECT_RESPONSE_H
#define HL_PROJECT_RESPONSE_H

#include "project/flags.h"

/* Replaces each `@file` by the words of that file, a few levels deep. A file that
 * cannot be read stays as it is, so that the parser names it. */
void responses_expand(Arena *arena, const Command *command, Words *out);

#endif
