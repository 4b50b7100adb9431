/* Sources written on Windows say "StdAfx.h" where the file is stdafx.h. Where such an
 * include fails, the unit is parsed again with a file in memory that has the name
 * asked for and includes the one that exists. Only failing includes cost anything.
 * They may also be in UTF-16, as Visual Studio's resource editor writes them; libclang
 * reads UTF-8 alone, so such a file is decoded in memory.
 */
#include "front/spelling.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"

#include <string.h>

typedef ARRAY(const char *) Folders;

/* Folders that the flags name, in their order. */
static void flag_folders(Arena *arena, const FrontJob *job, Folders *out)
{
    static const char *const options[] = {"-I",      "/I",          "-isystem",
                                          "-iquote", "-idirafter",  "-imsvc",
                                          "/imsvc",  "/external:I", "-external:I"};

    for (uint32_t i = 0; i < job->nflags; i++)
        for (size_t j = 0; j < sizeof options / sizeof *options; j++) {
            const char *value = job->flags[i] + strlen(options[j]);

            if (!text_starts(job->flags[i], options[j]))
                continue;
            if (!*value && i + 1 < job->nflags)
                value = job->flags[i + 1];
            if (*value)
                ARRAY_PUSH(arena, out, path_absolute(arena, job->directory, value));
            break;
        }
}

/* The name in "'Sub\\Place.h' file not found", with forward slashes; NULL: another
 * diagnostic. */
static const char *missing_name(Arena *arena, CXDiagnostic diagnostic)
{
    CXString s = clang_getDiagnosticSpelling(diagnostic);
    const char *text = clang_getCString(s);
    const char *end = text && *text == '\'' ? strstr(text, "' file not found") : NULL;
    const char *name =
        end ? winpath_forward(arena,
                              arena_strndup(arena, text + 1, (size_t)(end - text - 1)))
            : NULL;

    clang_disposeString(s);
    return name;
}

/* Folder of the file in which a diagnostic stands. */
static const char *folder_of(Arena *arena, const FrontJob *job, CXDiagnostic diagnostic)
{
    CXFile file;
    CXString s;
    const char *path, *folder;

    clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, NULL, NULL,
                               NULL);
    s = clang_getFileName(file);
    path = clang_getCString(s);
    folder =
        path_dir(arena, path_absolute(arena, job->directory, path ? path : job->path));
    clang_disposeString(s);
    return folder;
}

/* False: it was added before, or there is no more room. */
static bool spelling_add(const char *path, const char *text, Spellings *out)
{
    if (out->n == SPELLINGS_MAX)
        return false;
    for (unsigned i = 0; i < out->n; i++)
        if (strcmp(out->v[i].Filename, path) == 0)
            return false;
    out->v[out->n].Filename = path;
    out->v[out->n].Contents = text;
    out->v[out->n++].Length = (unsigned long)strlen(text);
    return true;
}

/* Looks for one name where the compiler did. */
static bool spelling_find(Arena *arena, const char *name, const Folders *folders,
                          Spellings *out)
{
    for (uint32_t i = 0; i < folders->n; i++) {
        bool exists;
        const char *found = winpath_find(arena, folders->v[i], name, &exists);
        const char *path = path_join(arena, folders->v[i], name);

        if (exists && file_is_regular(found) && strcmp(found, path) != 0)
            return spelling_add(path, arena_printf(arena, "#include \"%s\"\n", found),
                                out);
    }
    return false;
}

/* The file in "UTF-16 (LE) byte order mark detected in 'a.h', ..."; NULL: another
 * diagnostic. */
static const char *utf16_name(Arena *arena, CXDiagnostic diagnostic)
{
    static const char words[] = "byte order mark detected in '";
    CXString s = clang_getDiagnosticSpelling(diagnostic);
    const char *text = clang_getCString(s);
    const char *name = text ? strstr(text, words) : NULL;

    if (name) {
        name += strlen(words);
        name = arena_strndup(arena, name, strcspn(name, "'"));
    }
    clang_disposeString(s);
    return name;
}

static void decode(Arena *arena, const char *path, Spellings *out)
{
    Err err = err_in(arena);
    const char *text;
    char *data;
    size_t len;

    if (!file_is_regular(path) || !file_read(arena, path, &data, &len, &err))
        return;
    text = text_from_utf16(arena, data, len);
    if (text)
        (void)spelling_add(path, text, out);
}

bool spellings_collect(Arena *arena, CXTranslationUnit tu, const FrontJob *job,
                       Spellings *out)
{
    unsigned n = clang_getNumDiagnostics(tu), before = out->n;
    Folders folders = {0};

    ARRAY_PUSH(arena, &folders, "");
    flag_folders(arena, job, &folders);
    for (unsigned i = 0; i < n; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        const char *name = missing_name(arena, diagnostic);

        if (name && *name && !winpath_is_rooted(name)) {
            folders.v[0] = folder_of(arena, job, diagnostic);
            (void)spelling_find(arena, name, &folders, out);
        }
        name = utf16_name(arena, diagnostic);
        if (name)
            decode(arena, path_absolute(arena, job->directory, name), out);
        clang_disposeDiagnostic(diagnostic);
    }
    return out->n > before;
}
