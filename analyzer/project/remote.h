/* Paths of the machine that made a database, on the machine that reads it. */
#ifndef HL_PROJECT_REMOTE_H
#define HL_PROJECT_REMOTE_H

#include "base/err.h"

/* A folder there, and the one here that is the same. */
typedef struct {
    /* with a drive letter and forward slashes; NULL: nothing is known */
    const char *there;
    const char *here; /* absolute */
} Remote;

/* Finds out what stands for what: the folder of the database, `folder`, is taken for
 * `directory` (of an entry, with a drive letter) or one of the folders above that, the
 * first one by which `file` (absolute there) exists here. False: none. */
bool remote_guess(Arena *arena, const char *folder, const char *directory,
                  const char *file, Remote *out);
/* The path here of one there (with a drive letter, forward slashes), or NULL: it does
 * not exist here. A drive that is mounted as in the Windows Subsystem for Linux,
 * /mnt/c, counts. */
const char *remote_find(Arena *arena, const Remote *remote, const char *path);

#endif
