/* Where a comment that suppresses a finding can be put. */
#ifndef HL_LSP_COMMENT_H
#define HL_LSP_COMMENT_H

#include "lsp/document.h"

/* An insertion: bytes of one line, both from 0. */
typedef struct {
    uint32_t line, byte;
    const char *text; /* in the arena that was given */
} Insertion;

/* A NOLINT at the end of a line (from 0), or one more name in the list that is there.
 * False: what ends the line is no place for a comment. */
bool comment_on(Arena *arena, const Lines *lines, uint32_t line, const char *rule,
                Insertion *out);
/* A NOLINTNEXTLINE on a line of its own above it, or one more name in the list that is
 * there. */
bool comment_above(Arena *arena, const Lines *lines, uint32_t line, const char *rule,
                   Insertion *out);

#endif
