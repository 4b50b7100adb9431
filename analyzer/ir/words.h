/* The fixed words of the text form, shared by printer and parser. Private to ir/. */
#ifndef HL_IR_WORDS_H
#define HL_IR_WORDS_H

#include "ir.h"

/* A bool of a struct and the word that stands for `true`. */
typedef struct {
    const char *text; /* NULL: end of the table */
    size_t offset;    /* of the bool */
} FlagWord;

extern const FlagWord words_file[], words_type_flags[], words_field[], words_record[],
    words_decl_flags[], words_global[], words_call[], words_local[], words_fn[];

#define NTYPE_WORDS (TYPE_OTHER + 1)
#define NDECL_WORDS (DECL_LAMBDA + 1)
extern const char *const words_type[NTYPE_WORDS]; /* by TypeKind */
extern const char *const words_decl[NDECL_WORDS]; /* by DeclKind */

#endif
