/* The shape of a C or C++ source as far as edits need it: tokens, brackets, simple
 * statements and what they are the body of. Made of the text alone, so it knows nothing of
 * macros and types; where directives of the preprocessor cut through a statement it says
 * that it does not know.
 */
#ifndef HL_SYNTAX_H
#define HL_SYNTAX_H

#include "report/source.h"

#define NO_TOKEN UINT32_MAX

typedef enum {
    TOKEN_WORD,
    TOKEN_NUMBER,
    TOKEN_STRING,
    TOKEN_MARK,
    TOKEN_DIRECTIVE
} TokenKind;

typedef struct {
    TokenKind kind;
    uint32_t start, end; /* byte offsets */
    uint32_t match;      /* of a bracket: the other one, or NO_TOKEN */
    uint32_t parent;     /* the opening bracket around it, or NO_TOKEN */
} Token;

typedef struct {
    const Source *source;
    Token *v;
    uint32_t n;
} Syntax;

/* What a statement is. */
typedef enum {
    BODY_BLOCK, /* one of a block's */
    BODY_BARE,  /* the body of an if, for, while, switch without braces */
    BODY_ELSE,  /* the same of an else */
    BODY_DO,    /* the same of a do */
    BODY_LABEL, /* behind a label or case */
    BODY_UNKNOWN
} Body;

typedef struct {
    uint32_t first, last; /* tokens; the last is its ';' or '}' */
    Body body;
    /* `if`, `for`, `else`, ... or the ':' of a label; NO_TOKEN in a block */
    uint32_t head;
} Statement;

/* Reads a source, whose data must be there. The tokens live in `arena`. */
Syntax syntax_read(Arena *arena, const Source *source);
/* Byte offset of a line and a byte column; false: the source does not have it. */
bool syntax_offset(const Syntax *syntax, uint32_t line, uint32_t col, uint32_t *out);
/* The token that starts at a byte offset, or NO_TOKEN. */
uint32_t syntax_at(const Syntax *syntax, uint32_t offset);
/* Whether a token is there and reads so. */
bool syntax_is(const Syntax *syntax, uint32_t token, const char *text);
/* The simple statement (expression, declaration or jump) that a token stands in. False:
 * it is in the head of a for, or where the text does not tell. */
bool syntax_statement(const Syntax *syntax, uint32_t token, Statement *out);
/* The compound or controlling statement whose first and last tokens are given: what it is
 * the body of. */
Statement syntax_around(const Syntax *syntax, uint32_t first, uint32_t last);
/* Whether a directive of the preprocessor stands between two tokens. */
bool syntax_is_cut(const Syntax *syntax, uint32_t from, uint32_t to);

#endif
