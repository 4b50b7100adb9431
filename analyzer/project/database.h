/* Compilation databases and flags files, as read. */
#ifndef HL_PROJECT_DATABASE_H
#define HL_PROJECT_DATABASE_H

#include "project/flags.h"
#include "project/project.h"

/* One unit of a database, cleaned. */
typedef struct {
    const char *file;      /* absolute, forward slashes */
    const char *directory; /* absolute */
    Words flags;
    ProjectOrigin *origins; /* parallel to flags, or NULL: all from the database */
    const char *label;      /* what describes it, for people; NULL: the database */
    bool is_cl;
    bool is_excluded; /* the project has it, and does not build it */
    uint32_t number;  /* place in the database */
} Entry;

typedef struct {
    const char *path;  /* the file it was read from */
    const char *label; /* the same with what was chosen in it, for people */
    /* sorted by file; those of one file in the order of the database */
    ARRAY(Entry) entries;
    ARRAY(ProjectNote) notes;
} Database;

/* Reads compile_commands.json, or by its name a Visual Studio project or solution, of
 * which `configuration` says what is meant (NULL: the default). False: it is none, or
 * has no such configuration. */
bool database_read(Arena *arena, const char *path, const char *configuration,
                   Database *out, Err *err);
/* Reads compile_flags.txt: one flag a line, for every file below its folder. */
bool flags_file_read(Arena *arena, const char *path, Words *out, Err *err);
/* Index of the first entry of `file` (absolute), or the number of entries. */
uint32_t database_find(const Database *database, const char *file);

#endif
