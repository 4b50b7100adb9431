/* What to lint and with which flags: files and folders from the command line, a
 * compilation database, compile_flags.txt, a Visual Studio project or solution, or
 * flags after `--`.
 */
#ifndef HL_PROJECT_H
#define HL_PROJECT_H

#include "base/err.h"

/* Why a flag is there. */
typedef struct {
    const char *file; /* absolute, or NULL */
    uint32_t line;    /* 0: the file as a whole */
    const char *what; /* name of the setting, or NULL */
} ProjectOrigin;

/* Something about the description itself: what could not be resolved, which unit a
 * header is read with. */
typedef struct {
    const char *file;    /* absolute */
    uint32_t line;       /* 0: the file as a whole */
    const char *message; /* no full stop */
    bool is_info;        /* nothing is wrong */
} ProjectNote;

typedef struct {
    const char *path;      /* absolute */
    const char *directory; /* absolute */
    const char **flags;    /* without compiler, file, output and dependency options */
    uint32_t nflags;
    const ProjectOrigin *origins; /* parallel to flags; NULL: all from `source` */
    const char *source;           /* what describes it, for people; NULL: nothing */
    const char **headers;         /* asked for, and read with this unit; absolute */
    uint32_t nheaders;
    bool is_cl_style;
    bool has_flags; /* a database, file or command line named flags for this unit */
} ProjectUnit;

typedef struct {
    ProjectUnit *units; /* sorted by path, each (path, flags) once */
    uint32_t nunits;
    const char *source;       /* the first description used, or NULL: named on stderr */
    uint32_t nsources;        /* descriptions used */
    const ProjectNote *notes; /* each once */
    uint32_t nnotes;
    const char *
        root; /* folder that results are relative to: repository root or current folder */
} Project;

typedef struct {
    const char *const *paths;
    uint32_t npaths;
    const char *database; /* -p: folder or file; NULL: discover */
    /* of Visual Studio projects: "Release|x64"; NULL: the default */
    const char *configuration;
    const char *const *flags; /* after `--`; NULL: none given */
    uint32_t nflags;
} ProjectRequest;

/* The nearest folder from `folder` upwards that holds a `.git`; NULL: none does. */
const char *project_repository(Arena *arena, const char *folder);
/* The folder that results are relative to: the repository of the current folder, or
 * that folder. */
const char *project_root(Arena *arena);
/* Makes the list of units in `arena`. Nothing to analyse is an error. */
bool project_make(Arena *arena, const ProjectRequest *request, Project *out, Err *err);

#endif
