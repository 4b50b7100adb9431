/* Compilation databases and flags files, as read. */
#ifndef HL_PROJECT_DATABASE_H
#define HL_PROJECT_DATABASE_H

#include "project/flags.h"

/* One unit of a database, cleaned. */
typedef struct {
    const char *file;      /* absolute, forward slashes */
    const char *directory; /* absolute */
    Words flags;
    bool is_cl;
    uint32_t number; /* place in the database */
} Entry;

typedef struct {
    const char *path; /* the file it was read from */
    ARRAY(Entry)
    entries; /* sorted by file; those of one file in the order of the database */
} Database;

/* Reads compile_commands.json. False: not JSON, or an entry without file or command. */
bool database_read(Arena *arena, const char *path, Database *out, Err *err);
/* Reads compile_flags.txt: one flag a line, for every file below its folder. */
bool flags_file_read(Arena *arena, const char *path, Words *out, Err *err);
/* Index of the first entry of `file` (absolute), or the number of entries. */
uint32_t database_find(const Database *database, const char *file);

#endif
