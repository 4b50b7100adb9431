/* Errors that the user can mend, and the end of the program when nobody can. */
#include "base/err.h"

#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define STATUS_INTERNAL 4

Err err_in(Arena *arena)
{
    return (Err){.arena = arena};
}

static bool err_fill(Err *err, const char *file, uint32_t line, uint32_t col,
                     const char *message)
{
    if (err->is_set)
        return false;
    err->is_set = true;
    err->file = file ? arena_strdup(err->arena, file) : NULL;
    err->line = line;
    err->col = col;
    err->message = message;
    return false;
}

bool err_set(Err *err, const char *format, ...)
{
    Text message = text_in(err->arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&message, format, args);
    va_end(args);
    return err_fill(err, NULL, 0, 0, text_str(&message));
}

bool err_at(Err *err, const char *file, uint32_t line, uint32_t col, const char *format,
            ...)
{
    Text message = text_in(err->arena);
    va_list args;

    va_start(args, format);
    text_vprintf(&message, format, args);
    va_end(args);
    return err_fill(err, file, line, col, text_str(&message));
}

const char *err_text(const Err *err)
{
    Text out = text_in(err->arena);

    if (err->file) {
        text_add(&out, err->file);
        if (err->line)
            text_printf(&out, ":%u", err->line);
        if (err->line && err->col)
            text_printf(&out, ":%u", err->col);
        text_add(&out, ": ");
    }
    text_add(&out, err->is_set ? err->message : "no error");
    return text_printable(err->arena, text_str(&out));
}

void die(const char *format, ...)
{
    va_list args;

    fputs("handlint: internal error: ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(STATUS_INTERNAL);
}
