/* Paths of another system on this one. */
#define _POSIX_C_SOURCE 200809L /* strcasecmp */
#include "base/winpath.h"

#include "base/file.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

bool winpath_has_drive(const char *path)
{
    return isalpha((unsigned char)path[0]) && path[1] == ':';
}

bool winpath_is_rooted(const char *path)
{
    return path[0] == '/' || path[0] == '\\' || winpath_has_drive(path);
}

bool winpath_ends(const char *path, const char *ending)
{
    size_t len = strlen(path), n = strlen(ending);

    return len > n && strcasecmp(path + len - n, ending) == 0;
}

char *winpath_forward(Arena *arena, const char *path)
{
    char *copy = arena_strdup(arena, path);

    for (char *s = copy; *s; s++)
        if (*s == '\\')
            *s = '/';
    return copy;
}

/* The entry of `dir` that is `name` but for case, or NULL. */
static const char *find_entry(Arena *arena, const char *dir, const char *name)
{
    Err err = err_in(arena);
    const char **names;
    size_t n;

    if (!file_list(arena, dir, &names, &n, &err))
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (strcasecmp(names[i], name) == 0)
            return names[i];
    return NULL;
}

/* Part by part, because any folder on the way may be written otherwise. */
static const char *find_parts(Arena *arena, const char *full, bool *exists)
{
    const char *at = "/";

    *exists = true;
    for (const char *s = full + 1; *s;) {
        size_t len = strcspn(s, "/");
        const char *part = arena_strndup(arena, s, len);
        const char *next = path_join(arena, at, part);

        s += len + (s[len] == '/');
        if (*exists && !file_exists(next)) {
            const char *entry = find_entry(arena, at, part);

            *exists = entry != NULL;
            if (entry)
                next = path_join(arena, at, entry);
        }
        at = next;
    }
    return at;
}

const char *winpath_find(Arena *arena, const char *base, const char *path, bool *exists)
{
    const char *forward = winpath_forward(arena, path);
    const char *full;
    Arena *scratch;
    bool found = false;

    if (exists)
        *exists = false;
    if (winpath_has_drive(forward)) {
        full = arena_printf(arena, "/mnt/%c%s", tolower((unsigned char)forward[0]),
                            forward + 2);
        found = forward[2] == '/' && file_exists(full);
        if (exists)
            *exists = found;
        return found ? full : forward;
    }
    full = path_absolute(arena, base, forward);
    found = file_exists(full);
    if (!found) {
        scratch = arena_new("paths");
        full = arena_strdup(arena, find_parts(scratch, full, &found));
        arena_free(scratch);
    }
    if (exists)
        *exists = found;
    return full;
}
