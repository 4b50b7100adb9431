/* Embedded headers that are parsed once for many units.
 *
 * Nearly all of a small unit's time goes into the declarations of windows.h and its like.
 * Once a process has seen several units that begin with the same embedded headers, under
 * the same flags and macros, it writes what libclang made of them to a file, and later
 * units begin there: each declaration is then read when something refers to it.
 *
 * It must not show in the result. A precompiled header stands for exactly the first lines
 * of the unit (prefix.c), was made with exactly its flags, without a diagnostic, and from
 * nothing but embedded headers and the compiler's own, which do not change while the
 * process lives.
 *
 * The files have no name: they are unlinked as soon as they are written, and vanish with
 * the process however it ends.
 */
#define _GNU_SOURCE
#include "front/precompiled.h"

#include "base/text.h"
#include "front/flags.h"
#include "front/prefix.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Writing costs as much as parsing, twice; it pays from the third unit on. A longer
 * prefix must be worth more, because what it adds is often little. */
#define USES_FIRST 3
#define USES_LONGER 8
#define MOST_FILES 32

typedef enum { PRECOMPILED_NONE, PRECOMPILED_READY, PRECOMPILED_BAD } State;

/* What units with the same flags began with. */
typedef struct {
    const char *key;
    uint32_t seen;
    State state;
    const char *path;
    int fd;                     /* of the file, while READY */
    ARRAY(const char *) others; /* included, and neither embedded nor the compiler's */
} Entry;

struct Precompiled {
    Arena *arena;
    ARRAY(Entry) entries;
    uint32_t nfiles;
    uint32_t first; /* units before a file is made */
    bool any_headers;
};

Precompiled *precompiled_new(Arena *arena, uint32_t first, bool any_headers)
{
    Precompiled *p = ARENA_NEW(arena, Precompiled);

    p->arena = arena;
    p->first = first ? first : USES_FIRST;
    p->any_headers = any_headers;
    return p;
}

uint32_t precompiled_count(const Precompiled *p)
{
    return p->nfiles;
}

bool precompiled_is_full(const Precompiled *p)
{
    return p->nfiles == MOST_FILES;
}

void precompiled_close(Precompiled *p)
{
    for (uint32_t i = 0; i < p->entries.n; i++)
        if (p->entries.v[i].path)
            (void)close(p->entries.v[i].fd);
    p->entries.n = 0;
}

/* which units */

/* Flags that let the compiler read something before the unit, or that are not known well
 * enough. */
static bool is_strange(const FrontJob *job)
{
    static const char *const flags[] = {"-include",   "-imacros", "-Xclang", "-fmodule",
                                        "-fpch",      "/FI",      "-FI",     "@",
                                        "-fsanitize", "/clang:"};

    for (uint32_t i = 0; i < job->nflags; i++)
        for (size_t j = 0; j < sizeof flags / sizeof *flags; j++)
            if (text_starts(job->flags[i], flags[j]))
                return true;
    return false;
}

/* ".cpp": the language may depend on it. NULL: not a name of a source file. */
static const char *ending(const char *path)
{
    static const char *const endings[] = {".c", ".cpp", ".cc", ".cxx"};

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (text_ends(path, endings[i]))
            return endings[i];
    return NULL;
}

/* The job of parsing the first `len` bytes of the prefix. */
static FrontJob prefix_job(Arena *arena, const FrontJob *job)
{
    FrontJob prefix = *job;

    prefix.path =
        flags_shim_path(arena, arena_printf(arena, "first-headers%s", ending(job->path)));
    return prefix;
}

static const char *key_of(Arena *arena, const Argv *argv, const Prefix *prefix,
                          uint32_t len)
{
    Text key = text_in(arena);

    for (uint32_t i = 0; i < argv->list.n; i++) {
        text_add(&key, argv->list.v[i]);
        text_char(&key, '\n');
    }
    text_add_n(&key, text_str(&prefix->text), len);
    return text_str(&key);
}

static Entry *entry_of(Precompiled *p, const char *key)
{
    for (uint32_t i = 0; i < p->entries.n; i++)
        if (strcmp(p->entries.v[i].key, key) == 0)
            return &p->entries.v[i];
    ARRAY_PUSH(p->arena, &p->entries, ((Entry){.key = arena_strdup(p->arena, key)}));
    return &p->entries.v[p->entries.n - 1];
}

/* making */

typedef struct {
    Arena *arena;
    Entry *entry;
} Inclusions;

static void inclusion_note(CXFile file, CXSourceLocation *stack, unsigned n,
                           CXClientData data)
{
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    Inclusions *out = data;

    (void)stack;
    (void)n;
    if (!path || (!flags_is_shim(path) && !strstr(path, "/lib/clang/")))
        ARRAY_PUSH(out->arena, &out->entry->others,
                   (const char *)arena_strdup(out->arena, path ? path : ""));
    clang_disposeString(name);
}

/* Writes to a file without a name; its path is the way to it by way of the open descriptor. */
static const char *save(Arena *arena, CXTranslationUnit tu, int *out)
{
    const char *tmp = getenv("TMPDIR");
    char *dir = arena_printf(arena, "%s/handlint-XXXXXX", tmp && *tmp ? tmp : P_tmpdir);
    const char *path = NULL;
    int fd = -1;

    if (!mkdtemp(dir))
        return NULL;
    const char *file = arena_printf(arena, "%s/headers", dir);

    if (clang_saveTranslationUnit(tu, file, CXSaveTranslationUnit_None) ==
        CXSaveError_None)
        fd = open(file, O_RDONLY | O_CLOEXEC);
    if (fd >= 0)
        path = arena_printf(arena, "/proc/self/fd/%d", fd);
    (void)unlink(file);
    (void)rmdir(dir);
    *out = fd;
    if (path && access(path, R_OK) == 0)
        return path;
    if (fd >= 0)
        (void)close(fd);
    return NULL;
}

/* NULL: it cannot be made. */
static const char *make(Precompiled *p, CXIndex index, const Argv *argv,
                        struct CXUnsavedFile *files, unsigned nfiles, Entry *entry)
{
    const unsigned options = CXTranslationUnit_KeepGoing |
                             CXTranslationUnit_ForSerialization |
                             CXTranslationUnit_Incomplete;
    Inclusions inclusions = {.arena = p->arena, .entry = entry};
    CXTranslationUnit tu = NULL;
    const char *path = NULL;

    if (clang_parseTranslationUnit2FullArgv(index, NULL, argv->list.v, (int)argv->list.n,
                                            files, nfiles, options,
                                            &tu) != CXError_Success)
        return NULL;
    clang_getInclusions(tu, inclusion_note, &inclusions);
    if ((p->any_headers || entry->others.n == 0) && clang_getNumDiagnostics(tu) == 0)
        path = save(p->arena, tu, &entry->fd);
    clang_disposeTranslationUnit(tu);
    return path;
}

/* False: with these flags other headers than ours are found, and they do not count. */
static bool entry_make(Precompiled *p, Entry *entry, const Argv *argv,
                       struct CXUnsavedFile *files, unsigned nfiles)
{
    CXIndex index = clang_createIndex(0, 0);

    entry->path = make(p, index, argv, files, nfiles, entry);
    entry->state = entry->path ? PRECOMPILED_READY : PRECOMPILED_BAD;
    p->nfiles += entry->path != NULL;
    clang_disposeIndex(index);
    return p->any_headers || entry->others.n == 0;
}

/* finding */

/* The path, unless it was made from a file that another text stands for now. */
static const char *path_for(const Entry *entry, const FrontJob *job)
{
    for (uint32_t i = 0; i < entry->others.n; i++)
        for (uint32_t b = 0; b < job->nbuffers; b++)
            if (strcmp(entry->others.v[i], job->buffers[b].path) == 0)
                return NULL;
    return entry->path;
}

const char *precompiled_find(Arena *scratch, const FrontJob *job,
                             struct CXUnsavedFile *files, unsigned nfiles)
{
    Precompiled *p = job->precompiled;
    Argv argv = {.arena = scratch};
    uint32_t ready = UINT32_MAX, wanted = UINT32_MAX, wanted_len = 0;
    Prefix prefix;
    FrontJob made;

    if (!p || job->is_plain || (flags_use_mingw(job) && !p->any_headers) ||
        !ending(job->path) || is_strange(job))
        return NULL;
    prefix_read(scratch, job, &prefix);
    made = prefix_job(scratch, job);
    flags_make(&argv, &made, NULL, NULL);
    if (entry_of(p, key_of(scratch, &argv, &prefix, 0))->state == PRECOMPILED_BAD)
        return NULL; /* these flags lead to other headers than ours */
    for (uint32_t i = 0; i < prefix.ends.n; i++) {
        uint32_t len = prefix.ends.v[i];
        Entry *entry = entry_of(p, key_of(scratch, &argv, &prefix, len));

        entry->seen++;
        if (entry->state == PRECOMPILED_READY)
            ready = (uint32_t)(entry - p->entries.v);
        if (entry->state != PRECOMPILED_BAD && entry->seen >= p->first) {
            wanted = (uint32_t)(entry - p->entries.v);
            wanted_len = len;
        }
    }
    if (wanted == UINT32_MAX || wanted == ready || p->nfiles == MOST_FILES ||
        (ready != UINT32_MAX && p->entries.v[wanted].seen < USES_LONGER))
        return ready == UINT32_MAX ? NULL : path_for(&p->entries.v[ready], job);
    files[nfiles].Filename = made.path;
    files[nfiles].Contents = arena_strndup(scratch, text_str(&prefix.text), wanted_len);
    files[nfiles].Length = wanted_len;
    if (!entry_make(p, &p->entries.v[wanted], &argv, files, nfiles + 1))
        entry_of(p, key_of(scratch, &argv, &prefix, 0))->state = PRECOMPILED_BAD;
    return path_for(&p->entries.v[wanted], job);
}

void precompiled_reject(const FrontJob *job, const char *path)
{
    Precompiled *p = job->precompiled;

    for (uint32_t i = 0; i < p->entries.n; i++)
        if (p->entries.v[i].path == path)
            p->entries.v[i].state = PRECOMPILED_BAD;
}
