/* Reporters: findings in, text out. They read sources for snippets and work without them. */
#ifndef HL_REPORT_H
#define HL_REPORT_H

#include "engine/engine.h"

/* Something the user must know beside the findings: a file that could not be analysed, partial
 * functions, a missing header. */
typedef struct {
    Level level;
    const char *id;    /* "parse-error", "partial-function", "worker-crash", ... */
    const char *file;  /* absolute, or NULL */
    uint32_t line, col;
    const char *message;
} Notification;

typedef struct {
    const Findings *findings;
    const Notification *notes;
    uint32_t nnotes;
    uint32_t nfiles;         /* units analysed */
    const char *root;        /* absolute folder that paths are relative to */
    const char *const *units;/* absolute paths of the units */
    bool use_color;
    bool is_quiet;
    bool ok;                 /* false: exit status 3 */
    int exit_status;
} Report;

void report_text(Arena *arena, const Report *r, Text *out);
void report_sarif(Arena *arena, const Report *r, Text *out);
/* One line for standard error: "3 findings (1 error, 2 warnings) in 2 of 14 files". */
const char *report_summary(Arena *arena, const Report *r);

#endif
