/* What to lint and with which flags: files and folders from the command line, a
 * compilation database, compile_flags.txt, or flags after `--`.
 */
#ifndef HL_PROJECT_H
#define HL_PROJECT_H

#include "base/err.h"

typedef struct {
    const char *path;      /* absolute */
    const char *directory; /* absolute */
    const char **flags;    /* without compiler, file, output and dependency options */
    uint32_t nflags;
    bool is_cl_style;
    bool has_flags; /* a database, file or command line named flags for this unit */
} ProjectUnit;

typedef struct {
    ProjectUnit *units; /* sorted by path, each (path, flags) once */
    uint32_t nunits;
    const char *source; /* the database or flags file used, or NULL: named on stderr */
    const char *
        root; /* folder that results are relative to: repository root or current folder */
} Project;

typedef struct {
    const char *const *paths;
    uint32_t npaths;
    const char *database;     /* -p: folder or file; NULL: discover */
    const char *const *flags; /* after `--`; NULL: none given */
    uint32_t nflags;
} ProjectRequest;

/* The nearest folder from `folder` upwards that holds a `.git`; NULL: none does. */
const char *project_repository(Arena *arena, const char *folder);
/* The folder that results are relative to: the repository of the current folder, or that
 * folder. */
const char *project_root(Arena *arena);
/* Makes the list of units in `arena`. Nothing to analyse is an error. */
bool project_make(Arena *arena, const ProjectRequest *request, Project *out, Err *err);

#endif
