/* Visual Studio's projects and solutions as databases of units. */
#ifndef HL_PROJECT_VCXPROJ_H
#define HL_PROJECT_VCXPROJ_H

#include "project/database.h"

typedef struct {
    const char *
        configuration; /* "Release|x64", "Release"; NULL: Debug|x64, or else the first one */
    /* absolute path of the solution it belongs to; NULL: looked for */
    const char *solution;
} VcRequest;

/* True for .vcxproj, .sln and .slnx. */
bool path_is_vc(const char *path);
/* The same, and what projects import: sheets, targets, shared items. */
bool path_is_vc_part(const char *path);
/* Adds the sources of a project, those excluded from the build marked. False: it
 * cannot be read, or has no such configuration. */
bool vcxproj_read(Arena *arena, const char *path, const VcRequest *request, Database *out,
                  Err *err);
/* Adds the sources of all C++ projects of a solution; `configuration` is one of the
 * solution, which maps it to those of its projects. */
bool solution_read(Arena *arena, const char *path, const char *configuration,
                   Database *out, Err *err);
/* "Win32" for "x86": what solutions and projects call the same platform. */
const char *vc_platform(const char *platform);
/* Whether two "Configuration|Platform" name the same; the first may lack the platform. */
bool vc_is_same(const char *wanted, const char *name);

#endif
