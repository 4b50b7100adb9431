/* Files that are there, in another spelling or encoding (spelling.c). */
#ifndef HL_FRONT_SPELLING_H
#define HL_FRONT_SPELLING_H

#include "front/clang.h"
#include "front/front.h"

#define SPELLINGS_MAX 200

typedef struct {
    struct CXUnsavedFile v[SPELLINGS_MAX];
    unsigned n;
} Spellings;

/* Adds a file for each header that `tu` does not find, but would find without regard to
 * case: in the folder where it is looked for, with the name that is looked for, it
 * includes the header; and for each file in UTF-16 one that is not. False: nothing was
 * added. */
bool spellings_collect(Arena *arena, CXTranslationUnit tu, const FrontJob *job,
                       Spellings *out);

#endif
