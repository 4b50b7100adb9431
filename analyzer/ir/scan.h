/* Scanning the text form: words, numbers, strings, indices of one line. Private to ir/.
 *
 * A scan function either takes what it names and returns true, or leaves the place as it
 * was and returns false; `expect_` functions set the error as well. Once an error is set
 * it stays.
 */
#ifndef HL_IR_SCAN_H
#define HL_IR_SCAN_H

#include "ir.h"

typedef struct {
    Names *names;
    const char *file;
    const char *at, *end;
    const char *line_start;
    uint32_t line;
    Text buffer; /* of the string being read */
    Err *err;
} Scan;

/* Sets an error at the place. Returns false. */
bool scan_fail(Scan *s, const char *what);
/* Nothing but space and a comment is left on the line. */
bool scan_at_end(Scan *s);
/* Ends the line, and passes empty ones. */
bool scan_end_line(Scan *s);
/* Next character that is no space, '\0' at the end of the line. */
char scan_peek(Scan *s);
bool scan_char(Scan *s, char c);
/* The text of exactly these characters: "->". */
bool scan_mark(Scan *s, const char *mark);
/* A whole word: letters, digits, '-' and '_'. */
bool scan_word(Scan *s, const char *word);
/* Length of the word at the place, which stays; 0: none. */
size_t scan_peek_word(Scan *s, const char **word);
/* `sigil` and an index: "t12", "&l3". */
bool scan_index(Scan *s, const char *sigil, uint32_t *index);
bool scan_u32(Scan *s, uint32_t *number);
bool scan_u64(Scan *s, uint64_t *number);
bool scan_hex(Scan *s, uint64_t *number);
bool scan_i64(Scan *s, int64_t *number);
/* A quoted string. */
bool scan_string(Scan *s, Name *text);

bool expect_char(Scan *s, char c);
bool expect_index(Scan *s, const char *sigil, uint32_t *index);
bool expect_u32(Scan *s, uint32_t *number);
bool expect_i64(Scan *s, int64_t *number);
/* A quoted string, or `none` for NULL. */
bool expect_name(Scan *s, Name *text);

#endif
