/* What describes a file: the compilation database, flags file or Visual Studio project
 * that is nearest to it. */
#ifndef HL_PROJECT_DISCOVER_H
#define HL_PROJECT_DISCOVER_H

#include "project/database.h"

typedef struct Discovery Discovery;

typedef ARRAY(const Database *) Databases;

/* What holds for one folder. */
typedef struct {
    const char *folder;
    const Database *database; /* nearest compile_commands.json, or NULL */
    /* folder of compile_flags.txt when that is nearer, or NULL */
    const char *flags_folder;
    Words flags;
} Found;

/* `configuration` is that of Visual Studio projects. Of a folder the answers are kept. */
Discovery *discovery_new(Arena *arena, const char *configuration, Err *err);
/* Reads a database, once. NULL: *err is set. */
const Database *discovery_read(Discovery *d, const char *path);
/* The nearest database or flags file from `folder` upwards, not beyond its repository.
 * NULL: there is one and it is wrong. */
const Found *discovery_find(Discovery *d, const char *folder);
/* The nearest Visual Studio project or solution from the file's folder upwards that
 * has it. NULL: none. One that cannot be read is noted and left out. */
const Database *discovery_find_vc(Discovery *d, const char *file);
/* All Visual Studio projects and solutions from `folder` upwards, nearest first. */
void discovery_list_vc(Discovery *d, const char *folder, Databases *out);
/* Databases read so far, with their notes; and notes on those that could not be read. */
uint32_t discovery_databases(const Discovery *d, Database *const **out);
const ProjectNote *discovery_notes(const Discovery *d, uint32_t *n);

#endif
