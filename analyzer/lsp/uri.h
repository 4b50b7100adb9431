/* file: URIs and paths. */
#ifndef HL_LSP_URI_H
#define HL_LSP_URI_H

#include "base/arena.h"

/* The absolute path that a URI names, with "." and ".." removed; NULL: it names no local
 * file. */
const char *uri_path(Arena *arena, const char *uri);
/* "file:///..." of an absolute path. */
const char *uri_of(Arena *arena, const char *path);

#endif
