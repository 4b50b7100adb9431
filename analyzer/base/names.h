/* Interned strings. Within one table equal texts are one pointer, so names are compared
 * with ==. Never order by address: use strcmp where order can reach the output.
 */
#ifndef HL_NAMES_H
#define HL_NAMES_H

#include "arena.h"

typedef const char *Name;
typedef struct Names Names;

/* Makes a table whose texts live in `arena`. */
Names *names_new(Arena *arena);
/* Returns the one copy of `text`. NULL yields NULL. */
Name names_add(Names *names, const char *text);
Name names_add_n(Names *names, const char *text, size_t len);
/* Returns the name if it is in the table, else NULL; adds nothing. */
Name names_find(const Names *names, const char *text);

#endif
