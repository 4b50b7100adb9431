/* Parts of the SARIF writer that more than one of its files needs. */
#ifndef HL_REPORT_SARIF_H
#define HL_REPORT_SARIF_H

#include "report/build.h"
#include "report/report.h"
#include "report/source.h"

/* The words of a message that are the same for each finding of its kind, and those that
 * are not: "'{0}' is closed twice." with the argument "token". */
typedef struct {
    const char *id; /* "IsClosedTwice" */
    const char *pattern;
    const char **arguments;
    uint32_t narguments;
} SarifMessage;

typedef struct {
    Arena *arena;
    const Report *report;
    Sources *sources;
    uint32_t nrules;
    struct {
        uint32_t results, steps, notes;
    } cut; /* how many are left out */
} Sarif;

/* {"text": text}, cut at `most` bytes. */
void sarif_text(Sarif *s, cJSON *parent, const char *key, const char *text, size_t most);

/* Splits a message at its 'quoted' parts. */
SarifMessage sarif_message(Arena *arena, const char *message);
/* "file:///..." with escapes; a folder ends with a slash. */
const char *sarif_file_uri(Arena *arena, const char *path, bool is_folder);
/* artifactLocation of an absolute path: relative to %SRCROOT% if below the root. */
void sarif_artifact(Sarif *s, cJSON *parent, const char *path);
/* physicalLocation with region, snippet and the lines around it. */
void sarif_physical(Sarif *s, cJSON *parent, const Place *place, bool with_context);

/* Whether the run has notifications. */
bool sarif_has_notes(const Sarif *s);
/* sarif_fix.c: the fix of a result, if there is one. */
void sarif_fix(Sarif *s, cJSON *result, const struct Fix *fix);
/* sarif_tool.c: tool, taxonomies. */
void sarif_tool(Sarif *s, cJSON *run);

#endif
