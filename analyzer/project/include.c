/* Includes as text: quick, and right often enough to choose a unit by. What a unit
 * really includes shows when it is parsed.
 *
 * Names are looked for as the compiler does, beside the including file and then in the
 * include folders; case is ignored only for names that could be the header itself,
 * because that takes listing folders.
 */
#include "project/include.h"

#include "base/file.h"
#include "base/hash.h"
#include "base/text.h"
#include "base/winpath.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_FILES 20000  /* read in all */
#define MOST_OF_UNIT 2000 /* of one unit */
#define MOST_BYTES ((size_t)4 << 20)

/* A file that was read. */
typedef struct {
    const char *path;
    Words names;   /* of its include lines, with forward slashes */
    uint32_t mark; /* number of the unit that saw it last */
    UT_hash_handle hh;
} Scanned;

typedef struct {
    Arena *arena;
    const char *header;
    Scanned *scanned;
    uint32_t nread;
    uint32_t unit; /* number of the unit being looked at, from 1 */
    Words folders; /* its include folders */
    ARRAY(Scanned *) todo;
} Search;

/* reading */

/* The name in `#include "name"` or `#include <name>`, or NULL. */
static const char *include_name(Arena *arena, const char *line)
{
    const char *close;

    line += strspn(line, " \t");
    if (*line != '#')
        return NULL;
    line++;
    line += strspn(line, " \t");
    if (!text_starts(line, "include") && !text_starts(line, "import"))
        return NULL;
    line += strspn(line, "includemport_x");
    line += strspn(line, " \t");
    if (*line != '"' && *line != '<')
        return NULL;
    close = strpbrk(line + 1, *line == '"' ? "\"\n" : ">\n");
    if (!close || *close == '\n' || close == line + 1)
        return NULL;
    return winpath_forward(arena,
                           arena_strndup(arena, line + 1, (size_t)(close - line - 1)));
}

static void read_names(Search *s, Scanned *file)
{
    Arena *scratch = arena_new("includes");
    Err err = err_in(scratch);
    const char *text;
    char *data;
    size_t len;

    if (file_is_regular(file->path) &&
        file_read(scratch, file->path, &data, &len, &err) && len < MOST_BYTES) {
        text = text_from_utf16(scratch, data, len);
        for (const char *at = text ? text : data; *at;
             at += strcspn(at, "\n"), at += *at == '\n') {
            const char *name = include_name(s->arena, at);

            if (name)
                ARRAY_PUSH(s->arena, &file->names, name);
        }
    }
    arena_free(scratch);
    s->nread++;
}

static void visit(Search *s, const char *path)
{
    Arena *uthash_arena = s->arena;
    Scanned *file = NULL;

    HASH_FIND(hh, s->scanned, path, strlen(path), file);
    if (!file) {
        if (s->nread >= MOST_FILES)
            return;
        file = ARENA_NEW(s->arena, Scanned);
        file->path = path;
        read_names(s, file);
        HASH_ADD_KEYPTR(hh, s->scanned, path, strlen(path), file);
    }
    if (file->mark == s->unit || s->todo.n >= MOST_OF_UNIT)
        return;
    file->mark = s->unit;
    ARRAY_PUSH(s->arena, &s->todo, file);
}

/* one unit */

static void add_folders(Search *s, const Entry *unit)
{
    static const char *const options[] = {"-I",      "/I",          "-isystem",
                                          "-iquote", "-idirafter",  "/external:I",
                                          "-imsvc",  "-external:I", "/imsvc"};

    s->folders.n = 0;
    for (uint32_t i = 0; i < unit->flags.n; i++)
        for (size_t j = 0; j < sizeof options / sizeof *options; j++) {
            const char *flag = unit->flags.v[i];
            const char *value = flag + strlen(options[j]);

            if (!text_starts(flag, options[j]))
                continue;
            if (!*value && i + 1 < unit->flags.n)
                value = unit->flags.v[i + 1];
            if (*value)
                ARRAY_PUSH(s->arena, &s->folders,
                           winpath_find(s->arena, unit->directory, value, NULL));
            break;
        }
}

static bool is_header_in(Search *s, const char *dir, const char *name, const char **path)
{
    *path = path_absolute(s->arena, dir, name);
    if (strcasecmp(path_base(name), path_base(s->header)) == 0)
        return strcmp(winpath_find(s->arena, dir, name, NULL), s->header) == 0;
    return false;
}

/* Whether an include line means the header; if it means another file, that is looked
 * into later. */
static bool follow(Search *s, const Scanned *file, const char *name)
{
    const char *path;

    if (is_header_in(s, path_dir(s->arena, file->path), name, &path))
        return true;
    if (file_exists(path)) {
        visit(s, path);
        return false;
    }
    for (uint32_t i = 0; i < s->folders.n; i++) {
        if (is_header_in(s, s->folders.v[i], name, &path))
            return true;
        if (file_exists(path)) {
            visit(s, path);
            return false;
        }
    }
    return false;
}

/* Headers that the flags let the compiler read first. */
static bool follow_forced(Search *s, const Entry *unit)
{
    static const char *const options[] = {"/FI", "-FI", "-include"};

    for (uint32_t i = 0; i < unit->flags.n; i++)
        for (size_t j = 0; j < sizeof options / sizeof *options; j++) {
            const char *value = unit->flags.v[i] + strlen(options[j]);
            const char *path;

            if (!text_starts(unit->flags.v[i], options[j]))
                continue;
            if (!*value && i + 1 < unit->flags.n)
                value = unit->flags.v[i + 1];
            path = winpath_find(s->arena, unit->directory, value, NULL);
            if (strcmp(path, s->header) == 0)
                return true;
            if (file_is_regular(path))
                visit(s, path);
        }
    return false;
}

static bool unit_includes(Search *s, const Entry *unit)
{
    s->unit++;
    s->todo.n = 0;
    add_folders(s, unit);
    if (follow_forced(s, unit))
        return true;
    visit(s, unit->file);
    for (uint32_t i = 0; i < s->todo.n; i++) {
        const Scanned *file = s->todo.v[i];

        for (uint32_t j = 0; j < file->names.n; j++)
            if (follow(s, file, file->names.v[j]))
                return true;
    }
    return false;
}

/* the nearest */

typedef struct {
    const Entry *unit;
    uint32_t distance;
    uint32_t number;
} Candidate;

static uint32_t count_slashes(const char *text)
{
    uint32_t n = 0;

    for (; *text; text++)
        n += *text == '/';
    return n;
}

/* Steps through folders from the header to the unit; a unit of the same name counts as
 * half a step nearer. */
static uint32_t distance(const char *header, const char *unit)
{
    size_t same = 0;
    const char *left = path_base(header), *right = path_base(unit);
    size_t left_stem = strcspn(left, "."), right_stem = strcspn(right, ".");
    bool is_twin = left_stem == right_stem && strncasecmp(left, right, left_stem) == 0;

    for (size_t i = 0; header[i] && header[i] == unit[i]; i++)
        if (header[i] == '/')
            same = i + 1;
    return 2 * (count_slashes(header + same) + count_slashes(unit + same)) + !is_twin;
}

static int by_distance(const void *a, const void *b)
{
    const Candidate *left = a, *right = b;

    if (left->distance != right->distance)
        return left->distance < right->distance ? -1 : 1;
    return (left->number > right->number) - (left->number < right->number);
}

const Entry *include_find(Arena *arena, const Entries *units, const char *header)
{
    Arena *scratch = arena_new("includes");
    Search s = {.arena = scratch, .header = header};
    Candidate *candidates = ARENA_NEW_N(arena, Candidate, units->n + 1);
    const Entry *found = NULL;

    for (uint32_t i = 0; i < units->n; i++)
        candidates[i] = (Candidate){units->v[i], distance(header, units->v[i]->file), i};
    if (units->n)
        qsort(candidates, units->n, sizeof *candidates, by_distance);
    for (uint32_t i = 0; i < units->n && !found && s.nread < MOST_FILES; i++)
        if (unit_includes(&s, candidates[i].unit))
            found = candidates[i].unit;
    arena_free(scratch);
    return found;
}
