/* The frames of the protocol: header lines, an empty line, and so many bytes of JSON. */
#ifndef HL_LSP_WIRE_H
#define HL_LSP_WIRE_H

#include "base/text.h"

#define WIRE_MOST                                                                        \
    ((size_t)256 << 20) /* bytes of one message; one that claims more is a wrong header */

typedef struct Wire Wire;

typedef enum {
    WIRE_MORE, /* nothing whole is there yet */
    WIRE_MESSAGE,
    WIRE_BAD /* a wrong header; reading goes on at the next one */
} WireResult;

Wire *wire_new(void);
void wire_free(Wire *wire);
void wire_feed(Wire *wire, const char *data, size_t n);
/* Takes the next message; its body, NUL-terminated, lives in `arena`. WIRE_BAD: *why
 * says what is wrong. */
WireResult wire_next(Wire *wire, Arena *arena, char **body, size_t *len,
                     const char **why);
/* Escapes that no UTF-8 text can hold, a lone half of a surrogate pair and NUL, are made
 * escapes of U+FFFD and of a space: one UTF-16 unit each as before, so that positions
 * still agree with the client's. */
void wire_mend(char *json, size_t len);

#endif
