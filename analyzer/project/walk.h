/* Finding sources below folders, and guessing the language of headers. */
#ifndef HL_PROJECT_WALK_H
#define HL_PROJECT_WALK_H

#include "project/quote.h"

/* Adds the C and C++ sources below `dir`, sorted, hidden files and folders left out.
 * Symbolic links to folders are not followed: they could lead in circles. */
bool walk_sources(Arena *arena, const char *dir, Words *out, Err *err);
/* True for .c, .cpp and the like. */
bool path_is_source(const char *path);
/* True for .h, .hpp and the like. */
bool path_is_header(const char *path);
/* True when a header that has no unit of its own should be read as C++. */
bool header_is_cpp(Arena *arena, const char *path);

#endif
