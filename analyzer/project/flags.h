/* From a compiler's command line to the flags that matter for parsing. */
#ifndef HL_PROJECT_FLAGS_H
#define HL_PROJECT_FLAGS_H

#include "project/quote.h"
#include "project/remote.h"

/* A command line as a database has it. */
typedef struct {
    const char *directory; /* absolute; response files and `file` start from it */
    const char *file;      /* absolute; taken out of the flags */
    Words words;           /* with the compiler in front */
    bool is_windows_text;  /* response files have Windows quoting */
    const Remote *remote;  /* of the machine it was written on, or NULL */
} Command;

/* True when `compiler` (a path) is cl, clang-cl or the like. */
bool flags_is_cl(const char *compiler);
/* True when a command written as one text has Windows quoting, by the name of its
 * compiler (the first word) and its folder. */
bool flags_is_windows_text(const char *compiler, const char *directory);
/* Makes the flags: without launchers, compiler, source file, output, dependency,
 * precompiled-header and error-limit options; response files expanded. Paths in
 * commands of Windows come out as this machine has them. Sets *is_cl. */
void flags_clean(Arena *arena, const Command *command, Words *out, bool *is_cl);

#endif
