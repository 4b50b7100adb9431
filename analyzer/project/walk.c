/* Folders named on the command line are walked for sources. The walk keeps its own list
 * of folders still to visit, so depth costs no stack.
 */
#define _POSIX_C_SOURCE 200809L
#include "project/walk.h"

#include "base/file.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_GUESS_BYTES 65536

static const char *const sources[] = {".c", ".cc", ".cpp", ".cxx", ".c++"};
static const char *const cpp_headers[] = {".hpp", ".hh",  ".hxx", ".h++",
                                          ".inl", ".ipp", ".tpp"};

/* Words that C headers do not have, unless for C++ readers behind an #ifdef. */
static const char *const cpp_words[] = {
    "\nclass ", "\nnamespace ", "\ntemplate", "\nusing ",
    "public:",  "private:",     "std::",      " virtual "};

static bool ends_in(const char *path, const char *const *suffixes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text_ends(path, suffixes[i]))
            return true;
    return false;
}

static bool is_plain_folder(const char *path)
{
    struct stat st;

    return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool walk_sources(Arena *arena, const char *dir, Words *out, Err *err)
{
    Words folders = {0};
    uint32_t first = out->n;

    ARRAY_PUSH(arena, &folders, dir);
    for (uint32_t at = 0; at < folders.n; at++) {
        const char **names;
        size_t n;

        if (!file_list(arena, folders.v[at], &names, &n, err))
            return false;
        for (size_t i = 0; i < n; i++) {
            const char *path;

            if (names[i][0] == '.')
                continue;
            path = path_join(arena, folders.v[at], names[i]);
            if (is_plain_folder(path))
                ARRAY_PUSH(arena, &folders, path);
            else if (ends_in(path, sources, sizeof sources / sizeof *sources) &&
                     !file_is_dir(path))
                ARRAY_PUSH(arena, out, path);
        }
    }
    if (out->n > first)
        qsort(out->v + first, out->n - first, sizeof *out->v, by_text);
    return true;
}

bool path_is_source(const char *path)
{
    return ends_in(path, sources, sizeof sources / sizeof *sources);
}

bool path_is_header(const char *path)
{
    return text_ends(path, ".h") || text_ends(path, ".H") ||
           ends_in(path, cpp_headers, sizeof cpp_headers / sizeof *cpp_headers);
}

static bool has_cpp_words(Arena *arena, const char *path)
{
    ArenaMark mark = arena_mark(arena);
    Err err = err_in(arena);
    bool found = false;
    char *data;
    size_t len;

    if (file_read(arena, path, &data, &len, &err)) {
        if (len > MAX_GUESS_BYTES)
            data[MAX_GUESS_BYTES] = '\0';
        for (size_t i = 0; i < sizeof cpp_words / sizeof *cpp_words && !found; i++)
            found = strstr(data, cpp_words[i]) != NULL;
    }
    arena_rewind(arena, mark);
    return found;
}

bool header_is_cpp(Arena *arena, const char *path)
{
    size_t stem = strlen(path) - 2;

    if (ends_in(path, cpp_headers, sizeof cpp_headers / sizeof *cpp_headers) ||
        text_ends(path, ".H"))
        return true;
    if (file_exists(arena_printf(arena, "%.*s.c", (int)stem, path)))
        return false;
    for (size_t i = 1; i < sizeof sources / sizeof *sources; i++)
        if (file_exists(arena_printf(arena, "%.*s%s", (int)stem, path, sources[i])))
            return true;
    return has_cpp_words(arena, path);
}
