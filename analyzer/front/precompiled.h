/* Embedded headers that are parsed once for many units (precompiled.c). */
#ifndef HL_FRONT_PRECOMPILED_H
#define HL_FRONT_PRECOMPILED_H

#include "front/clang.h"
#include "front/front.h"

/* Path of a precompiled header with which the unit may begin, or NULL: it is parsed
 * from its text alone. `files`: the embedded headers. Living in `scratch`: what is not
 * kept. */
const char *precompiled_find(Arena *scratch, const FrontJob *job,
                             struct CXUnsavedFile *files, unsigned nfiles);
/* It was of no use: it is not taken again. */
void precompiled_reject(const FrontJob *job, const char *path);

#endif
