/* Edits of sources that mend findings, as data: for --fix, --diff, SARIF, JSON and the
 * language server.
 *
 * A proposal is made from the text of the source alone. Whether it mends is for the
 * caller to find out: it parses the edited text (FrontJob.buffers) and offers the fix
 * only if the finding is gone and none is new.
 */
#ifndef HL_FIX_H
#define HL_FIX_H

#include "engine/rule.h"
#include "report/source.h"

/* Bytes [start, end) of a file become `text`. */
typedef struct {
    Name path; /* absolute */
    uint32_t start,
        end;          /* byte offsets in the file as it is, a byte-order mark counted */
    const char *text; /* in the file's encoding and with its line ends; no NUL inside */
} FixEdit;

typedef struct Fix {
    const char *title; /* "Close 'token' before each return that leaks it." */
    FixEdit *edits;    /* by path and start, disjoint */
    uint32_t nedits;   /* at least 1 */
} Fix;

typedef struct {
    Fix *v;
    uint32_t n, cap;
} Fixes;

/* Adds what may mend a finding to `out`, best first; nothing for most, and nothing in
 * files in UTF-16. All lives in `arena`. */
void fix_propose(Arena *arena, Sources *sources, const Finding *finding, Fixes *out);
/* Whether edits of two fixes touch or overlap, so that they cannot be applied together.
 * Equal edits do not count. */
bool fix_conflicts(const Fix *a, const Fix *b);
bool fix_edits_equal(const FixEdit *a, const FixEdit *b);
/* The edits of a file in order, equal ones once; those of one fix at one place keep their
 * order. Returns how many. */
uint32_t fix_merge(Arena *arena, const char *path, const Fix *const *fixes,
                   uint32_t nfixes, FixEdit **out);
/* The text of a file after the edits of these fixes that lie in it; equal edits count
 * once. They must not conflict. Lives in `arena`. */
char *fix_apply(Arena *arena, const Source *source, const Fix *const *fixes,
                uint32_t nfixes, size_t *len);

#endif
