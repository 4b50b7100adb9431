/* Which unit reads a header. */
#ifndef HL_PROJECT_INCLUDE_H
#define HL_PROJECT_INCLUDE_H

#include "project/database.h"

typedef ARRAY(const Entry *) Entries;

/* The unit nearest to the header that includes it, by itself or by way of other
 * headers: first one of the same name beside it, then those in the same folder, then
 * the others by their way through the folders. Include lines are read as text, without
 * conditions. NULL: none was found among the first 20000 files. */
const Entry *include_find(Arena *arena, const Entries *units, const char *header);

#endif
