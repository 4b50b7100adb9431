/* The list of units: what was named, with the flags that are known for it. Flags after
 * `--` win over -p, which wins over what is discovered from each file's folder upwards. A
 * file that no database names is linted without flags rather than left out.
 */
#include "project/project.h"

#include "project/database.h"
#include "project/walk.h"

#include "base/file.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* What holds for one folder: the nearest database or flags file above it. */
typedef struct {
    const char *folder;
    const Database *database; /* NULL: none */
    const char *flags_folder; /* folder of compile_flags.txt, or NULL */
    Words flags;
} Found;

typedef struct {
    Arena *arena;
    const ProjectRequest *request;
    Err *err;
    const Database *given; /* -p */
    ARRAY(Found) found;    /* one for each folder asked for */
    ARRAY(Database *) databases;
    ARRAY(ProjectUnit) units;
    const char *source;
} Making;

/* Folders below a project's folder where builds commonly leave their database. */
static const char *const build_folders[] = {"", "build", "out"};

static const Database *database_get(Making *m, const char *path)
{
    Database *database;

    for (uint32_t i = 0; i < m->databases.n; i++)
        if (strcmp(m->databases.v[i]->path, path) == 0)
            return m->databases.v[i];
    database = ARENA_NEW(m->arena, Database);
    if (!database_read(m->arena, path, database, m->err))
        return NULL;
    ARRAY_PUSH(m->arena, &m->databases, database);
    return database;
}

/* Looks into one folder. False with *err set: something is there but wrong. */
static bool look_into(Making *m, const char *dir, Found *out)
{
    const char *flags = path_join(m->arena, dir, "compile_flags.txt");

    for (size_t i = 0; i < sizeof build_folders / sizeof *build_folders; i++) {
        const char *sub =
            *build_folders[i] ? path_join(m->arena, dir, build_folders[i]) : dir;
        const char *path = path_join(m->arena, sub, "compile_commands.json");

        if (!file_exists(path))
            continue;
        out->database = database_get(m, path);
        return out->database != NULL;
    }
    if (file_exists(flags)) {
        out->flags_folder = dir;
        if (!flags_file_read(m->arena, flags, &out->flags, m->err))
            return false;
    }
    return true;
}

/* The nearest database or flags file from `folder` upwards, not beyond its repository. */
static const Found *discover(Making *m, const char *folder)
{
    Found found = {.folder = folder};
    const char *top = project_repository(m->arena, folder);

    for (uint32_t i = 0; i < m->found.n; i++)
        if (strcmp(m->found.v[i].folder, folder) == 0)
            return &m->found.v[i];
    for (const char *dir = folder; !found.database && !found.flags_folder;
         dir = path_dir(m->arena, dir)) {
        if (!look_into(m, dir, &found))
            return NULL;
        if ((top && strcmp(dir, top) == 0) || strcmp(dir, path_dir(m->arena, dir)) == 0)
            break;
    }
    ARRAY_PUSH(m->arena, &m->found, found);
    return &m->found.v[m->found.n - 1];
}

static void add_unit(Making *m, ProjectUnit unit)
{
    /* A header is no unit of its own: say in which language to read it, unless flags
     * do. */
    if (path_is_header(unit.path)) {
        bool is_cpp = header_is_cpp(m->arena, unit.path);
        Words flags = {0};

        if (unit.is_cl_style) {
            ARRAY_PUSH(m->arena, &flags, is_cpp ? "/TP" : "/TC");
        } else {
            ARRAY_PUSH(m->arena, &flags, "-x");
            ARRAY_PUSH(m->arena, &flags, is_cpp ? "c++" : "c");
        }
        for (uint32_t i = 0; i < unit.nflags; i++)
            ARRAY_PUSH(m->arena, &flags, unit.flags[i]);
        unit.flags = flags.v;
        unit.nflags = flags.n;
    }
    ARRAY_PUSH(m->arena, &m->units, unit);
}

static void add_entry(Making *m, const Entry *entry)
{
    add_unit(m, (ProjectUnit){.path = entry->file,
                              .directory = entry->directory,
                              .flags = entry->flags.v,
                              .nflags = entry->flags.n,
                              .is_cl_style = entry->is_cl,
                              .has_flags = true});
}

static bool add_from_database(Making *m, const Database *database, const char *path)
{
    uint32_t first = database_find(database, path);
    uint32_t i = first;

    for (; i < database->entries.n && strcmp(database->entries.v[i].file, path) == 0; i++)
        add_entry(m, &database->entries.v[i]);
    if (i > first && !m->source)
        m->source = database->path;
    return i > first;
}

static bool flags_are_cl(const char *const *flags, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(flags[i], "--driver-mode=cl") == 0)
            return true;
    return false;
}

static bool add_file(Making *m, const char *path)
{
    const ProjectRequest *request = m->request;
    ProjectUnit unit = {.path = path, .directory = path_absolute(m->arena, NULL, ".")};
    const Database *database = m->given;

    if (request->flags) {
        unit.flags = ARENA_NEW_N(m->arena, const char *, request->nflags + 1);
        memcpy(unit.flags, request->flags, sizeof *unit.flags * request->nflags);
        unit.nflags = request->nflags;
        unit.has_flags = true;
        unit.is_cl_style = flags_are_cl(unit.flags, unit.nflags);
        add_unit(m, unit);
        return true;
    }
    if (!database) {
        const Found *found = discover(m, path_dir(m->arena, path));

        if (!found)
            return false;
        database = found->database;
        if (found->flags_folder) {
            unit.directory = found->flags_folder;
            unit.flags = found->flags.v;
            unit.nflags = found->flags.n;
            unit.has_flags = true;
            unit.is_cl_style = flags_are_cl(unit.flags, unit.nflags);
            if (!m->source)
                m->source = path_join(m->arena, found->flags_folder, "compile_flags.txt");
        }
    }
    if (!database || !add_from_database(m, database, path))
        add_unit(m, unit);
    return true;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sources of a database below a folder that the walk did not find: other suffixes. */
static void add_unusual(Making *m, const Database *database, const char *dir,
                        const Words *walked)
{
    for (uint32_t i = 0; i < database->entries.n; i++) {
        const char *file = database->entries.v[i].file;
        bool is_known = strcmp(path_below(dir, file), file) == 0 || !file_exists(file);

        if (!is_known && !(walked->n && bsearch(&file, walked->v, walked->n,
                                                sizeof *walked->v, compare_texts)))
            add_entry(m, &database->entries.v[i]);
    }
}

static bool add_folder(Making *m, const char *dir)
{
    Words walked = {0};
    const Found *found;

    if (!walk_sources(m->arena, dir, &walked, m->err))
        return false;
    for (uint32_t i = 0; i < walked.n; i++)
        if (!add_file(m, walked.v[i]))
            return false;
    if (m->request->flags)
        return true;
    if (m->given) {
        add_unusual(m, m->given, dir, &walked);
        return true;
    }
    found = discover(m, dir);
    if (found && found->database)
        add_unusual(m, found->database, dir, &walked);
    return found != NULL;
}

static bool read_given(Making *m)
{
    const char *path = path_absolute(m->arena, NULL, m->request->database);

    if (file_is_dir(path))
        path = path_join(m->arena, path, "compile_commands.json");
    if (!file_exists(path))
        return err_set(m->err, "there is no compilation database '%s'", path);
    m->given = database_get(m, path);
    m->source = path;
    return m->given != NULL;
}

static bool add_path(Making *m, const char *path)
{
    const char *full = path_absolute(m->arena, NULL, path);

    if (!*path || !file_exists(full))
        return err_set(m->err, "there is no file or folder '%s'", path);
    return file_is_dir(full) ? add_folder(m, full) : add_file(m, full);
}

static int compare_flags(const ProjectUnit *a, const ProjectUnit *b)
{
    for (uint32_t i = 0; i < a->nflags && i < b->nflags; i++)
        if (strcmp(a->flags[i], b->flags[i]) != 0)
            return strcmp(a->flags[i], b->flags[i]);
    return (a->nflags > b->nflags) - (a->nflags < b->nflags);
}

static int compare_units(const void *left, const void *right)
{
    const ProjectUnit *a = left, *b = right;
    int order = strcmp(a->path, b->path);

    if (order == 0)
        order = strcmp(a->directory, b->directory);
    return order ? order : compare_flags(a, b);
}

static void sort_units(Making *m)
{
    uint32_t n = 0;

    if (m->units.n)
        qsort(m->units.v, m->units.n, sizeof *m->units.v, compare_units);
    for (uint32_t i = 0; i < m->units.n; i++)
        if (n == 0 || compare_units(&m->units.v[n - 1], &m->units.v[i]) != 0)
            m->units.v[n++] = m->units.v[i];
    m->units.n = n;
}

const char *project_repository(Arena *arena, const char *folder)
{
    for (const char *dir = folder;; dir = path_dir(arena, dir)) {
        if (file_exists(path_join(arena, dir, ".git")))
            return dir;
        if (strcmp(dir, path_dir(arena, dir)) == 0)
            return NULL;
    }
}

const char *project_root(Arena *arena)
{
    const char *here = path_absolute(arena, NULL, ".");
    const char *root = project_repository(arena, here);

    return root ? root : here;
}

bool project_make(Arena *arena, const ProjectRequest *request, Project *out, Err *err)
{
    Making m = {.arena = arena, .request = request, .err = err};

    if (request->database && !request->flags && !read_given(&m))
        return false;
    for (uint32_t i = 0; i < request->npaths; i++)
        if (!add_path(&m, request->paths[i]))
            return false;
    if (request->npaths == 0 && m.given)
        for (uint32_t i = 0; i < m.given->entries.n; i++)
            add_entry(&m, &m.given->entries.v[i]);
    sort_units(&m);
    if (m.units.n == 0 && request->npaths == 0)
        return err_set(
            err, "nothing to analyse: name files or folders, or a database with -p");
    if (m.units.n == 0)
        return err_set(err, "nothing to analyse: no C or C++ source in what was named");
    *out = (Project){.units = m.units.v,
                     .nunits = m.units.n,
                     .source = m.source,
                     .root = project_root(arena)};
    return true;
}
