/* Paths of another system on this one. Nothing here follows symbolic links to folders
 * when it expands `**`. */
#define _POSIX_C_SOURCE 200809L
#include "project/winpath.h"

#include "base/file.h"
#include "base/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#define MOST_ENTRIES 200000

bool winpath_has_drive(const char *path)
{
    return isalpha((unsigned char)path[0]) && path[1] == ':';
}

bool winpath_is_rooted(const char *path)
{
    return path[0] == '/' || path[0] == '\\' || winpath_has_drive(path);
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
    if (winpath_has_drive(forward))
        return forward;
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

/* patterns */

typedef struct {
    const char *dir;
    const char *rest; /* of the pattern */
} Step;

typedef struct {
    Arena *arena;
    Words *out;
    ARRAY(Step) steps; /* folders still to look into: depth costs no stack */
    uint32_t nseen;
} Globbing;

bool winpath_is_pattern(const char *pattern)
{
    return strpbrk(pattern, "*?") != NULL;
}

static const char *lower(Arena *arena, const char *text)
{
    char *copy = arena_strdup(arena, text);

    for (char *s = copy; *s; s++)
        *s = (char)tolower((unsigned char)*s);
    return copy;
}

static bool is_real_folder(const char *path)
{
    struct stat st;

    return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* One folder against the first part of what is left of the pattern. */
static bool glob_step(Globbing *g, Step step)
{
    size_t len = strcspn(step.rest, "/");
    const char *part = lower(g->arena, arena_strndup(g->arena, step.rest, len));
    const char *after = step.rest[len] ? step.rest + len + 1 : NULL;
    bool is_any = strcmp(part, "**") == 0;
    Err err = err_in(g->arena);
    const char **names;
    size_t n;

    if (is_any)
        ARRAY_PUSH(g->arena, &g->steps, ((Step){step.dir, after ? after : "*"}));
    if (!file_list(g->arena, step.dir, &names, &n, &err))
        return true;
    for (size_t i = 0; i < n; i++) {
        const char *path = path_join(g->arena, step.dir, names[i]);

        if (++g->nseen > MOST_ENTRIES)
            return false;
        if (is_any) {
            if (is_real_folder(path))
                ARRAY_PUSH(g->arena, &g->steps, ((Step){path, step.rest}));
        } else if (text_glob(part, lower(g->arena, names[i]))) {
            if (after && file_is_dir(path))
                ARRAY_PUSH(g->arena, &g->steps, ((Step){path, after}));
            else if (!after && !file_is_dir(path))
                ARRAY_PUSH(g->arena, g->out, path);
        }
    }
    return true;
}

bool winpath_glob(Arena *arena, const char *base, const char *pattern, Words *out)
{
    const char *forward = winpath_forward(arena, pattern);
    Globbing g = {.arena = arena, .out = out};
    size_t fixed = strcspn(forward, "*?");
    uint32_t first = out->n, n = first;

    while (fixed && forward[fixed - 1] != '/')
        fixed--;
    ARRAY_PUSH(
        arena, &g.steps,
        ((Step){winpath_find(arena, base, arena_strndup(arena, forward, fixed), NULL),
                forward + fixed}));
    for (uint32_t i = 0; i < g.steps.n; i++)
        if (!glob_step(&g, g.steps.v[i]))
            return false;
    if (out->n > first)
        qsort(out->v + first, out->n - first, sizeof *out->v, by_text);
    for (uint32_t i = first; i < out->n; i++) /* by way of several `**` */
        if (n == first || strcmp(out->v[n - 1], out->v[i]) != 0)
            out->v[n++] = out->v[i];
    out->n = n;
    return true;
}
