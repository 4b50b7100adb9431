/* Fingerprints: how services recognise a finding after the file has changed. */
#ifndef HL_REPORT_FINGERPRINT_H
#define HL_REPORT_FINGERPRINT_H

#include "engine/rule.h"

/* Makes the hash that GitHub's upload action computes for each line
 * ("271789c17abda88f:1"), so that ours equals it. `data` is the file as it is on disk.
 * Returns one for each line that begins in the text; the end of the text counts as a line
 * of its own if nothing follows the last line end. */
const char **fingerprint_lines(Arena *arena, const char *data, size_t len,
                               uint32_t *nlines);
/* Decodes UTF-8 as the WHATWG standard has it (one U+FFFD for each maximal ill-formed
 * part). Returns the bytes used, at least 1. */
size_t fingerprint_decode(const char *data, size_t len, uint32_t *code);
/* Hash over rule, path below the root, function, variable and source: no line numbers. */
uint64_t fingerprint_finding(Arena *arena, const Finding *finding,
                             const char *relative_path);

/* Gives each finding its fingerprint: that hash, and how many findings before it have the
 * same one. Findings that comments suppress are counted last, so that the others' do not
 * depend on whether those are shown. `findings` are sorted; `root` is what paths are
 * relative to. */
void fingerprint_all(Arena *arena, Findings *findings, const char *root);

#endif
