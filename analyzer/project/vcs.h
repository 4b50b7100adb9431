/* Which version of which repository the sources are. */
#ifndef HL_PROJECT_VCS_H
#define HL_PROJECT_VCS_H

#include "base/arena.h"

#include <stdbool.h>

typedef struct {
    /* URI without user or password: "https://host/group/name.git" */
    const char *repository;
    const char *revision; /* 40 or 64 hexadecimal digits, or NULL: nothing committed */
    const char *branch;   /* "main", or NULL */
} VersionControl;

/* Reads the files of git for the working tree whose top is `folder`, also those of a
 * linked one or a submodule. Runs nothing, and follows no include of a configuration.
 * False: it is no working tree, or has no remote repository with an address that others
 * can use. All lives in `arena`. gitrepository-layout(5), git-config(1). */
bool vcs_read(Arena *arena, const char *folder, VersionControl *out);
/* The address of a remote repository as a URI that gives no secret away, or NULL: a local
 * path, or nothing we know. */
const char *vcs_public_uri(Arena *arena, const char *url);

#endif
