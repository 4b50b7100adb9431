/* Constants that nothing declares (undeclared.c). */
#ifndef HL_FRONT_UNDECLARED_H
#define HL_FRONT_UNDECLARED_H

#include "front/lower.h"

typedef struct {
    Name name;
    Name path; /* of its first use */
    unsigned line, col;
} UndeclaredName;

typedef struct Undeclared {
    ARRAY(UndeclaredName) names;
    Text text; /* declarations of all of them, for -include */
} Undeclared;

/* Collects from the errors of a parse. False: there are none. */
bool undeclared_collect(Arena *arena, Names *names, CXTranslationUnit tu, bool is_cpp,
                        Undeclared *out);
/* Errors of a parse. */
uint32_t undeclared_count_errors(CXTranslationUnit tu);
/* Adds the errors that the declarations have silenced to Unit.diags: they break no
 * function. */
void undeclared_report(FrontCtx *front);

#endif
