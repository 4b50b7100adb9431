/* Which description is used. A compile_commands.json that names the file wins,
 * wherever it is: it has the exact command lines. A Visual Studio project comes next,
 * since it takes an evaluation to know what it says; nearer ones come first. A
 * compile_flags.txt that is nearer than the database speaks for all below its folder.
 */
#include "project/discover.h"

#include "base/file.h"
#include "base/text.h"
#include "project/vcxproj.h"

#include <string.h>

/* Visual Studio's files in one folder. */
typedef struct {
    const char *folder;
    ARRAY(const Database *) databases; /* projects, then solutions */
} VcFolder;

struct Discovery {
    Arena *arena;
    const char *configuration;
    Err *err;
    ARRAY(Found *) found; /* one for each folder asked for */
    ARRAY(Database *) databases;
    ARRAY(VcFolder *) vc;
    ARRAY(ProjectNote) notes;
};

/* Folders below a project's folder where builds commonly leave their database. */
static const char *const build_folders[] = {"", "build", "out"};

Discovery *discovery_new(Arena *arena, const char *configuration, Err *err)
{
    Discovery *d = ARENA_NEW(arena, Discovery);

    d->arena = arena;
    d->configuration = configuration;
    d->err = err;
    return d;
}

static const Database *read_once(Discovery *d, const char *path, Err *err)
{
    Database *database;

    for (uint32_t i = 0; i < d->databases.n; i++)
        if (strcmp(d->databases.v[i]->path, path) == 0)
            return d->databases.v[i];
    database = ARENA_NEW(d->arena, Database);
    if (!database_read(d->arena, path, d->configuration, database, err))
        return NULL;
    ARRAY_PUSH(d->arena, &d->databases, database);
    return database;
}

const Database *discovery_read(Discovery *d, const char *path)
{
    return read_once(d, path, d->err);
}

/* Looks into one folder. False with *err set: something is there but wrong. */
static bool look_into(Discovery *d, const char *dir, Found *out)
{
    const char *flags = path_join(d->arena, dir, "compile_flags.txt");

    for (size_t i = 0; i < sizeof build_folders / sizeof *build_folders; i++) {
        const char *sub =
            *build_folders[i] ? path_join(d->arena, dir, build_folders[i]) : dir;
        const char *path = path_join(d->arena, sub, "compile_commands.json");

        if (!file_exists(path))
            continue;
        out->database = discovery_read(d, path);
        return out->database != NULL;
    }
    if (file_exists(flags)) {
        out->flags_folder = dir;
        if (!flags_file_read(d->arena, flags, &out->flags, d->err))
            return false;
    }
    return true;
}

static bool is_last(Arena *arena, const char *dir, const char *top)
{
    return (top && strcmp(dir, top) == 0) || strcmp(dir, path_dir(arena, dir)) == 0;
}

const Found *discovery_find(Discovery *d, const char *folder)
{
    const char *top = project_repository(d->arena, folder);
    Found *found;

    for (uint32_t i = 0; i < d->found.n; i++)
        if (strcmp(d->found.v[i]->folder, folder) == 0)
            return d->found.v[i];
    found = ARENA_NEW(d->arena, Found);
    found->folder = folder;
    for (const char *dir = folder; !found->database && !found->flags_folder;
         dir = path_dir(d->arena, dir)) {
        if (!look_into(d, dir, found))
            return NULL;
        if (is_last(d->arena, dir, top))
            break;
    }
    ARRAY_PUSH(d->arena, &d->found, found);
    return found;
}

/* Visual Studio */

static void add_vc(Discovery *d, VcFolder *folder, const char *path)
{
    Err err = err_in(d->arena);
    const Database *database = read_once(d, path, &err);

    if (database)
        ARRAY_PUSH(d->arena, &folder->databases, database);
    else
        ARRAY_PUSH(
            d->arena, &d->notes,
            ((ProjectNote){.file = err.file ? err.file : path,
                           .line = err.line,
                           .message = arena_printf(
                               d->arena, "%s; the project is left out", err.message)}));
}

/* Projects first: where a solution lies beside them, it has nothing that they have
 * not. */
static VcFolder *vc_folder(Discovery *d, const char *dir)
{
    Err err = err_in(d->arena);
    VcFolder *folder;
    const char **names;
    size_t n;

    for (uint32_t i = 0; i < d->vc.n; i++)
        if (strcmp(d->vc.v[i]->folder, dir) == 0)
            return d->vc.v[i];
    folder = ARENA_NEW(d->arena, VcFolder);
    folder->folder = dir;
    ARRAY_PUSH(d->arena, &d->vc, folder);
    if (!file_list(d->arena, dir, &names, &n, &err))
        return folder;
    for (int is_solution = 0; is_solution < 2; is_solution++)
        for (size_t i = 0; i < n; i++) {
            const char *path = path_join(d->arena, dir, names[i]);
            bool is_project = text_ends(names[i], "proj") || text_ends(names[i], "PROJ");

            if (path_is_vc(names[i]) && is_project != (is_solution != 0) &&
                file_is_regular(path))
                add_vc(d, folder, path);
        }
    return folder;
}

const Database *discovery_find_vc(Discovery *d, const char *file)
{
    const char *folder = path_dir(d->arena, file);
    const char *top = project_repository(d->arena, folder);

    for (const char *dir = folder;; dir = path_dir(d->arena, dir)) {
        const VcFolder *vc = vc_folder(d, dir);

        for (uint32_t i = 0; i < vc->databases.n; i++) {
            const Database *database = vc->databases.v[i];
            uint32_t at = database_find(database, file);

            if (at < database->entries.n &&
                strcmp(database->entries.v[at].file, file) == 0)
                return database;
        }
        if (is_last(d->arena, dir, top))
            return NULL;
    }
}

void discovery_list_vc(Discovery *d, const char *folder, Databases *out)
{
    const char *top = project_repository(d->arena, folder);

    for (const char *dir = folder;; dir = path_dir(d->arena, dir)) {
        const VcFolder *vc = vc_folder(d, dir);

        for (uint32_t i = 0; i < vc->databases.n; i++)
            ARRAY_PUSH(d->arena, out, vc->databases.v[i]);
        if (is_last(d->arena, dir, top))
            return;
    }
}

uint32_t discovery_databases(const Discovery *d, Database *const **out)
{
    *out = d->databases.v;
    return d->databases.n;
}

const ProjectNote *discovery_notes(const Discovery *d, uint32_t *n)
{
    *n = d->notes.n;
    return d->notes.v;
}
