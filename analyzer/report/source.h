/* Source files as reporters need them: lines for snippets, hashes for fingerprints.
 * Missing, huge and binary files are no errors; there is simply nothing to show of them.
 */
#ifndef HL_REPORT_SOURCE_H
#define HL_REPORT_SOURCE_H

#include "base/text.h"

typedef struct Sources Sources;

typedef struct {
    const char *path;
    const char *data; /* NULL: cannot be shown */
    size_t len;
    bool is_decoded; /* the file is in UTF-16; `data` is not */
    uint32_t nlines;
    const size_t *starts; /* offset of each line; starts[nlines] == len */
    const char *
        *hashes; /* primaryLocationLineHash of each line; made when first asked for */
} Source;

Sources *sources_new(Arena *arena);
/* Reads a file once; the result lives in the arena of `sources`. Never NULL. */
const Source *source_get(Sources *sources, const char *path);
/* Lets a text stand for a file that was not asked for yet. It must live as long. */
void sources_put(Sources *sources, const char *path, const char *data, size_t len);
/* A place for what a caller makes of a source once; NULL at first. What is put there
 * lives in sources_arena. */
const void **sources_slot(Sources *sources, const char *path);
Arena *sources_arena(const Sources *sources);
/* Text of a line (1-based) without its line end; NULL if there is none. */
const char *source_line(const Source *source, uint32_t line, size_t *len);
/* primaryLocationLineHash of a line; NULL if there is none. */
const char *source_hash(Sources *sources, const char *path, uint32_t line);
/* Copies bytes as valid UTF-8: what is none becomes U+FFFD. */
const char *source_utf8(Arena *arena, const char *data, size_t len);

#endif
