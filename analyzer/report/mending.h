/* What the makers of fixes share: one source, its shape, and the edits so far. */
#ifndef HL_MENDING_H
#define HL_MENDING_H

#include "report/fix.h"
#include "report/syntax.h"

typedef struct {
    Arena *arena;
    const Finding *finding;
    Syntax syntax;
    const char *newline; /* as the file has them */
    bool is_tight;       /* braces stand behind `if (...)`, not on a line of their own */
    ARRAY(FixEdit) edits;
} Mending;

/* Bytes [start, end) become `text`. */
void mending_edit(Mending *m, uint32_t start, uint32_t end, const char *text);
/* The blanks that a token's line begins with. */
const char *mending_indent(const Mending *m, uint32_t token);
/* Whether only blanks stand before the token on its line. */
bool mending_leads_line(const Mending *m, uint32_t token);
/* Puts statements, one on a line, before the statement, with braces around both if it is
 * a body without. False: that cannot be done. */
bool mending_insert_before(Mending *m, const Statement *at, const char *const *lines,
                           uint32_t n);
/* The same behind it. */
bool mending_insert_after(Mending *m, const Statement *at, const char *const *lines,
                          uint32_t n);
/* Puts them before the '}' that ends a block. */
bool mending_insert_at_end(Mending *m, uint32_t brace, const char *const *lines,
                           uint32_t n);
/* Takes a statement out, and what it leaves empty and without effect. */
void mending_remove(Mending *m, Statement statement);
/* The token at which a place of the finding's file begins, or NO_TOKEN. */
uint32_t mending_token(const Mending *m, const Place *place);

/* Each adds a fix to `out` if its kind is one that mends the finding. */
void mend_remove_close(Mending *m, Fixes *out);
void mend_replace_close(Mending *m, Fixes *out);
void mend_reset_after_close(Mending *m, Fixes *out);
void mend_close_at_exits(Mending *m, Fixes *out);
/* Adds the edits so far as a fix, and forgets them. */
void mending_done(Mending *m, Fixes *out, const char *title);
void mending_forget(Mending *m);

#endif
