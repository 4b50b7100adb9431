/* What the user must know beside the findings: files that failed, partial functions,
 * parse errors. */
#ifndef HL_NOTES_H
#define HL_NOTES_H

#include "driver/load.h"

typedef struct {
    const Notification *v;
    uint32_t n;
    uint32_t nproject; /* the first ones: about the project, said before the run */
} Notes;

/* Makes the notifications of a run: those about the project (NULL: captured units have
 * none), then in the order of files and lines those about the units, which captured
 * units have as well. */
Notes notes_make(const Load *load, const Project *project);
/* What standard error says before a run: the descriptions used, and what they leave
 * open. */
void notes_print_project(Arena *arena, const Project *project, bool is_verbose,
                         Text *out);
/* Prints them for standard error: failures always, the rest one line a file, or all with
 * -v. */
void notes_print(const Load *load, const Notes *notes, const Options *options, Text *out);

#endif
