/* A compilation database made on Windows names everything by drive letters. Read
 * elsewhere it is still good: it lies in a folder whose neighbours are the ones it
 * names.
 */
#include "project/remote.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Folder of a path with a drive letter; "C:" is its own. */
static const char *dir_there(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? arena_strndup(arena, path, (size_t)(slash - path)) : path;
}

/* `path` as seen from the folder `from`, both with drive letters: "../src/a.c". NULL:
 * another drive. */
static const char *relative(Arena *arena, const char *from, const char *path)
{
    Text up = text_in(arena);

    for (;;) {
        size_t len = strlen(from);
        const char *above = dir_there(arena, from);

        if (strncasecmp(from, path, len) == 0 && (path[len] == '/' || !path[len]))
            return arena_printf(arena, "%s%s", text_str(&up),
                                path[len] ? path + len + 1 : ".");
        if (above == from)
            return NULL;
        from = above;
        text_add(&up, "../");
    }
}

const char *remote_find(Arena *arena, const Remote *remote, const char *path)
{
    const char *mounted =
        arena_printf(arena, "/mnt/%c%s", tolower((unsigned char)path[0]), path + 2);
    const char *below, *found;
    bool exists;

    if (file_exists(mounted))
        return mounted;
    below = remote->there ? relative(arena, remote->there, path) : NULL;
    if (!below)
        return NULL;
    found = winpath_find(arena, remote->here, below, &exists);
    return exists ? found : NULL;
}

bool remote_guess(Arena *arena, const char *folder, const char *directory,
                  const char *file, Remote *out)
{
    for (const char *dir = directory;;) {
        Remote guess = {dir, folder};
        const char *above = dir_there(arena, dir);

        if (remote_find(arena, &guess, file)) {
            *out = guess;
            return true;
        }
        if (above == dir)
            return false;
        dir = above;
    }
}
