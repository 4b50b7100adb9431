/* Files that are part of the program: tables made at build time by hl_embed
 * (cmake/embed.cmake). */
#ifndef HL_EMBED_H
#define HL_EMBED_H

#include <stddef.h>

typedef struct {
    const char *name; /* path below the embedded folder; NULL: end of the table */
    const char *text; /* NUL-terminated */
    size_t len;       /* without the NUL */
} Embedded;

#endif
