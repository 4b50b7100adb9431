/* What the user must know beside the findings: files that failed, partial functions,
 * parse errors. */
#ifndef HL_NOTES_H
#define HL_NOTES_H

#include "driver/load.h"

typedef struct {
    const Notification *v;
    uint32_t n;
} Notes;

/* Makes the notifications of a run, in the order of files and lines. They depend on the
 * units alone, so captured units give the same ones. */
Notes notes_make(const Load *load);
/* Prints them for standard error: failures always, the rest one line a file, or all with
 * -v. */
void notes_print(const Load *load, const Notes *notes, const Options *options, Text *out);

#endif
