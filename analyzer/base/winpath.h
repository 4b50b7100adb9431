/* Paths as projects made on Windows have them: backslashes, drive letters, letters of
 * either case. */
#ifndef HL_WINPATH_H
#define HL_WINPATH_H

#include "err.h"

/* "C:..." in either slash. */
bool winpath_has_drive(const char *path);
/* Starts at a root: of this machine, of a drive or of a share. */
bool winpath_is_rooted(const char *path);
/* Ends in `ending`, in letters of either case, and is more than that. */
bool winpath_ends(const char *path, const char *ending);
/* A copy with forward slashes. */
char *winpath_forward(Arena *arena, const char *path);
/* The file or folder that `path` names from the folder `base` (absolute): each part
 * that does not exist as it is written is looked for without regard to case, the first
 * in the order of names winning. Sets *exists (may be NULL). What does not exist comes
 * back absolute, as far as it was found; a path with a drive letter is looked for
 * where the Windows Subsystem for Linux has drives, /mnt/c, and else comes back with
 * forward slashes. */
const char *winpath_find(Arena *arena, const char *base, const char *path, bool *exists);

#endif
