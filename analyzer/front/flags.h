/* The compiler command line for libclang (flags.c). */
#ifndef HL_FRONT_FLAGS_H
#define HL_FRONT_FLAGS_H

#include "front/front.h"

typedef struct {
    Arena *arena;
    ARRAY(const char *) list;
} Argv;

/* Fills `argv` with argv[0], our flags, the job's flags and the file, for
 * clang_parseTranslationUnit2FullArgv. `included`: a header to be read before everything,
 * or NULL; `precompiled`: a precompiled one, or NULL. */
void flags_make(Argv *argv, const FrontJob *job, const char *included,
                const char *precompiled);
/* Language of the unit: by its name, or as the flags say (-x c++, /TP). */
bool flags_is_cpp(const FrontJob *job);
/* Whether the unit sees mingw-w64's headers before ours: a second attempt, or its flags
 * name that target. */
bool flags_use_mingw(const FrontJob *job);
/* Path of an embedded header in the virtual folder behind all include folders. */
const char *flags_shim_path(Arena *arena, const char *name);
bool flags_is_shim(const char *path);

#endif
