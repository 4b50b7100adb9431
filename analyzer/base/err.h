/* Errors that the user can mend: a message with the file, the place and, if known, the
 * remedy. Functions that can fail return bool and take `Err *err` last; err_set always
 * returns false, so `return err_set(err, ...)` is the whole error path. The first error
 * wins.
 */
#ifndef HL_ERR_H
#define HL_ERR_H

#include "arena.h"

#include <stdbool.h>

typedef struct {
    Arena *arena; /* where the message lives */
    bool is_set;
    const char *file;    /* NULL: no file */
    uint32_t line, col;  /* 1-based; 0: unknown */
    const char *message; /* lower case, no full stop */
} Err;

Err err_in(Arena *arena);
/* Sets the message with no place. Returns false. */
bool err_set(Err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Sets message and place; line and col may be 0. Returns false. */
bool err_at(Err *err, const char *file, uint32_t line, uint32_t col, const char *format,
            ...) __attribute__((format(printf, 5, 6)));
/* "file:line:col: message", with the parts that are known; printable. */
const char *err_text(const Err *err);
/* Ends the program with status 4: our own fault or no memory. */
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
