/* Wildcards of project files. Nothing here follows symbolic links to folders when it
 * expands `**`. */
#define _POSIX_C_SOURCE 200809L
#include "project/winglob.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MOST_ENTRIES 200000

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
