/* Fixes of a document's findings, each known to mend (driver/repair.h). */
#ifndef HL_LSP_MEND_H
#define HL_LSP_MEND_H

#include "driver/load.h"
#include "driver/settings.h"

/* Which finding of the document is meant. */
typedef struct {
    const char *rule;   /* id */
    uint32_t line, col; /* 1-based, in bytes */
} MendTarget;

typedef struct {
    const char *path; /* of the document */
    bool is_all;      /* all findings together, not each alone */
    const MendTarget *targets;
    uint32_t ntargets;
    const FrontBuffer *buffers; /* all open documents */
    uint32_t nbuffers;
    const FrontJob *jobs; /* how the units are parsed that are made from it */
    uint32_t njobs;
} MendQuestion;

/* Bytes [start, end) of the document become `text`. */
typedef struct {
    uint32_t start, end;
    const char *text;
} MendEdit;

typedef struct {
    MendTarget target;
    const char *title; /* NULL: nothing is known to mend it */
    MendEdit *edits;   /* by start, disjoint */
    uint32_t nedits;
} Remedy;

typedef struct {
    Remedy *v; /* one for each target */
    uint32_t n, cap;
    const char *all; /* the document with all that can be mended mended; NULL: as it is */
} Remedies;

MendQuestion *mend_copy_question(Arena *arena, const MendQuestion *from);
/* Copies what was found behind what `to` has. */
void mend_copy(Arena *arena, const Remedies *from, Remedies *to);
/* Tries the fixes of those of `findings` that the question names. `load` has the units
 * that were judged; all lives in its arena. False: workers or a configuration failed. */
bool mend_find(const MendQuestion *question, const Options *options, Settings *settings,
               Load *load, const Findings *findings, Remedies *out, Err *err);

#endif
