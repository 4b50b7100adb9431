/* Files and paths. All paths are UTF-8 with forward slashes. */
#ifndef HL_FILE_H
#define HL_FILE_H

#include "err.h"

/* Reads a whole file into `arena`, NUL-terminated (the NUL is not counted in *len).
 * False: cannot be read, or larger than 256 MiB. */
bool file_read(Arena *arena, const char *path, char **data, size_t *len, Err *err);
/* Writes through a temporary file in the same folder and renames it. "-" writes to
 * stdout. */
bool file_write(const char *path, const char *data, size_t len, Err *err);
bool file_exists(const char *path);
bool file_is_dir(const char *path);
/* True for a file that holds data, also behind a link; not for a device or a pipe. */
bool file_is_regular(const char *path);
/* Lists the entries of a folder, sorted by name, without "." and "..". */
bool file_list(Arena *arena, const char *dir, const char ***names, size_t *n, Err *err);

/* Absolute path with "." and ".." removed textually; `base` (absolute, or NULL for the
 * current folder) is what a relative path starts from. Symbolic links are not
 * resolved. */
const char *path_absolute(Arena *arena, const char *base, const char *path);
const char *path_join(Arena *arena, const char *dir, const char *name);
const char *path_dir(Arena *arena, const char *path);
const char *path_base(const char *path);
/* `path` relative to folder `dir` (both absolute), or `path` itself if it is not below
 * it. */
const char *path_below(const char *dir, const char *path);

#endif
