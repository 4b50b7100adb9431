/* Reporters: findings in, text out. They read sources for snippets and work without
 * them. */
#ifndef HL_REPORT_H
#define HL_REPORT_H

#include "engine/engine.h"
#include "report/view.h"

/* Something the user must know beside the findings: a file that could not be analysed,
 * partial functions, a missing header. */
typedef struct {
    Level level;
    const char *
        id; /* "not-analysed", "partial-function", "parse-error", "second-attempt", "project-setting",
            "header-unit" */
    const char *file; /* absolute, or NULL */
    uint32_t line, col;
    const char *function; /* qualified name, or NULL */
    const char *message;  /* a sentence with a period */
} Notification;

typedef struct {
    const Findings *findings; /* with suppressed ones if these are to be shown */
    uint32_t nsuppressed;     /* suppressed by comments, shown or not */
    uint32_t noutside;        /* left out: in headers that do not count */
    uint32_t nexcluded;       /* left out: in excluded files */
    uint32_t nknown;          /* in the baseline; among the findings */
    uint32_t ngone;           /* in the baseline and not found any more */
    uint32_t nelsewhere;      /* left out: on lines that --diff-from does not change */
    uint32_t nwritten;        /* put into a new baseline */
    uint32_t nfixed;          /* mended by --fix; no longer among the findings */
    const Notification *notes;
    uint32_t nnotes;
    uint32_t nfiles;          /* units analysed */
    uint32_t nfailed;         /* units of which nothing could be analysed, beside those */
    const char *root;         /* absolute folder that paths are relative to */
    const char *here;         /* absolute current folder: text paths are relative to it */
    const char *const *units; /* absolute paths of the units, sorted */
    const Rule *const *rules; /* the enabled rules, NULL-terminated */
    const char *(*page)(const Rule *rule); /* Markdown of a rule */
    const char *version;                   /* of the program: "0.1.0" */
    const char *category;                  /* of the SARIF run, or NULL */
    bool hides_machine;     /* SARIF does not say where `root` and `here` are */
    const char *repository; /* URI of what `root` is a copy of, or NULL */
    const char *revision;   /* of it, or NULL */
    const char *branch;     /* or NULL */
    bool use_color;
    bool ok; /* false: exit status 3 */
    int exit_status;
} Report;

void report_text(Arena *arena, const Report *r, Text *out);
void report_sarif(Arena *arena, const Report *r, Text *out);
void report_msvc(Arena *arena, const Report *r, Text *out);
void report_github(Arena *arena, const Report *r, Text *out);
void report_gitlab(Arena *arena, const Report *r, Text *out);
void report_json(Arena *arena, const Report *r, Text *out);
/* One line for standard error: "3 findings (1 error, 2 warnings) in 2 files; 14 units
 * analysed". */
const char *report_summary(Arena *arena, const Report *r);
/* Prints what became of each acquisition, for --stats. `havocs` are by count; paths are
 * relative to `here`. */
void report_stats(const Census *census, const Tally *havocs, uint32_t nhavocs,
                  const char *here, Text *out);
/* Prints one line a rule: id, level, name, summary. */
void report_rules(const Rule *const *rules, Text *out);

#endif
