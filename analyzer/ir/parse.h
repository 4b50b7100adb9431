/* Reading the text form: what parse.c (tables) and parse_fn.c (bodies) share. Private to
 * ir/.
 *
 * A `parse_` function returns whether it took something; errors are seen in scan.err,
 * which every loop asks through parse_going.
 */
#ifndef HL_IR_PARSE_H
#define HL_IR_PARSE_H

#include "scan.h"
#include "words.h"

typedef struct {
    Unit *u;
    Scan scan;
} Parse;

/* The line goes on and no error is set. */
bool parse_going(Scan *s);
/* Sets an error when `is_set`. Returns whether all is well. */
bool parse_repeated(Scan *s, bool is_set);
bool parse_flags(Scan *s, const FlagWord *words, void *object);
bool parse_index(Scan *s, const char *sigil, uint32_t *index);
bool parse_keyed_index(Scan *s, const char *key, const char *sigil, uint32_t *index);
bool parse_keyed_u32(Scan *s, const char *key, uint32_t *number);
bool parse_keyed_name(Scan *s, const char *key, Name *text);
/* "@12", or "@10:5" for line and column of file 1. */
bool parse_loc(Parse *p, uint32_t *loc);
/* The index of an entry, which must be `next`. */
bool parse_number(Scan *s, uint32_t next);
/* One of `n` words; otherwise an error. */
bool parse_word_of(Scan *s, const char *const *words, uint32_t n, uint32_t *index);
/* The rest of a "fn" entry with its locals and blocks. */
void parse_fn(Parse *p);

#endif
