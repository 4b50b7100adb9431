/* The list of units: what was named, with the flags that are known for it. Flags after
 * `--` win over -p, which wins over what is discovered from each file's folder upwards
 * (discover.c). A file that nothing describes is linted without flags rather than left
 * out.
 */
#include "project/project.h"

#include "project/discover.h"
#include "project/include.h"
#include "project/vcxproj.h"
#include "project/walk.h"

#include "base/file.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

typedef ARRAY(ProjectNote) Notes;

typedef struct {
    Arena *arena;
    const ProjectRequest *request;
    Err *err;
    Discovery *discovery;
    const Database *given; /* -p */
    ARRAY(ProjectUnit) units;
    Notes notes;
    Words sources;  /* descriptions used, for people */
    uint32_t nlost; /* sources of a project that do not exist */
} Making;

static void add_source(Making *m, const char *source)
{
    for (uint32_t i = 0; i < m->sources.n; i++)
        if (strcmp(m->sources.v[i], source) == 0)
            return;
    ARRAY_PUSH(m->arena, &m->sources, source);
}

/* Puts words before a unit's flags. */
static void add_front(Making *m, ProjectUnit *unit, const char *const *words, uint32_t n,
                      const char *what)
{
    Words flags = {0};
    ProjectOrigin *origins = ARENA_NEW_N(m->arena, ProjectOrigin, unit->nflags + n + 1);

    for (uint32_t i = 0; i < n; i++) {
        ARRAY_PUSH(m->arena, &flags, words[i]);
        origins[i].what = what;
    }
    for (uint32_t i = 0; i < unit->nflags; i++) {
        ARRAY_PUSH(m->arena, &flags, unit->flags[i]);
        origins[n + i] =
            unit->origins ? unit->origins[i] : (ProjectOrigin){.what = unit->source};
    }
    unit->flags = flags.v;
    unit->nflags = flags.n;
    unit->origins = origins;
}

static void add_unit(Making *m, ProjectUnit unit)
{
    static const char *const cl_c[] = {"/TC"}, *const cl_cpp[] = {"/TP"};
    static const char *const gcc_c[] = {"-x", "c"}, *const gcc_cpp[] = {"-x", "c++"};

    /* A header is no unit of its own: say in which language to read it, unless flags
     * do. */
    if (path_is_header(unit.path)) {
        bool is_cpp = header_is_cpp(m->arena, unit.path);
        const char *what = "guessed from the header";

        if (unit.is_cl_style)
            add_front(m, &unit, is_cpp ? cl_cpp : cl_c, 1, what);
        else
            add_front(m, &unit, is_cpp ? gcc_cpp : gcc_c, 2, what);
    }
    ARRAY_PUSH(m->arena, &m->units, unit);
}

static void add_entry(Making *m, const Database *database, const Entry *entry)
{
    const char *label = entry->label ? entry->label : database->label;

    add_source(m, database->label);
    add_unit(m, (ProjectUnit){.path = entry->file,
                              .directory = entry->directory,
                              .flags = entry->flags.v,
                              .nflags = entry->flags.n,
                              .origins = entry->origins,
                              .source = label,
                              .is_cl_style = entry->is_cl,
                              .has_flags = true});
}

/* Adds all units of a file. `leaves_excluded`: not those that their project does not
 * build. */
static bool add_from_database(Making *m, const Database *database, const char *path,
                              bool leaves_excluded)
{
    uint32_t first = database_find(database, path);
    uint32_t i = first;

    for (; i < database->entries.n && strcmp(database->entries.v[i].file, path) == 0; i++)
        if (!leaves_excluded || !database->entries.v[i].is_excluded)
            add_entry(m, database, &database->entries.v[i]);
    return i > first;
}

static bool flags_are_cl(const char *const *flags, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(flags[i], "--driver-mode=cl") == 0)
            return true;
    return false;
}

/* A file with the flags behind `--`, those of a flags file, or none. */
static ProjectUnit plain_unit(Making *m, const char *path, const Found *found)
{
    const ProjectRequest *request = m->request;
    ProjectUnit unit = {.path = path, .directory = path_absolute(m->arena, NULL, ".")};

    if (request->flags) {
        unit.flags = ARENA_NEW_N(m->arena, const char *, request->nflags + 1);
        memcpy(unit.flags, request->flags, sizeof *unit.flags * request->nflags);
        unit.nflags = request->nflags;
        unit.source = "command line";
        unit.has_flags = true;
    } else if (found && found->flags_folder) {
        unit.directory = found->flags_folder;
        unit.flags = found->flags.v;
        unit.nflags = found->flags.n;
        unit.source = path_join(m->arena, found->flags_folder, "compile_flags.txt");
        unit.has_flags = true;
    }
    unit.is_cl_style = flags_are_cl(unit.flags, unit.nflags);
    return unit;
}

/* headers */

static void add_candidates(Making *m, const Database *database, Entries *out)
{
    for (uint32_t i = 0; i < database->entries.n; i++) {
        const Entry *entry = &database->entries.v[i];

        if (!entry->is_excluded && file_exists(entry->file))
            ARRAY_PUSH(m->arena, out, entry);
    }
}

/* Sources beside a header, when nothing describes it. */
static void add_neighbours(Making *m, const char *header, const Found *found,
                           Entries *out)
{
    Err err = err_in(m->arena);
    const char *dir = path_dir(m->arena, header);
    const char **names;
    size_t n;

    if (!file_list(m->arena, dir, &names, &n, &err))
        return;
    for (size_t i = 0; i < n; i++) {
        const char *path = path_join(m->arena, dir, names[i]);
        ProjectUnit unit = plain_unit(m, path, found);
        Entry *entry;

        if (!path_is_source(path) || file_is_dir(path))
            continue;
        entry = ARENA_NEW(m->arena, Entry);
        *entry = (Entry){.file = path,
                         .directory = unit.directory,
                         .flags = {.v = unit.flags, .n = unit.nflags},
                         .label = unit.source,
                         .is_cl = unit.is_cl_style};
        ARRAY_PUSH(m->arena, out, entry);
    }
}

/* The database that an entry is from; NULL: it was made for a source that nothing
 * describes. */
static const Database *database_of(const Making *m, const Entry *entry)
{
    Database *const *databases;
    uint32_t n = discovery_databases(m->discovery, &databases);

    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < databases[i]->entries.n; j++)
            if (&databases[i]->entries.v[j] == entry)
                return databases[i];
    return NULL;
}

/* A header by itself is read with the nearest unit that includes it. False: there is
 * none. */
static bool add_header(Making *m, const char *header, const Database *database,
                       const Found *found)
{
    Entries units = {0};
    const Entry *unit;
    const char **headers;
    Databases vc = {0};

    if (database)
        add_candidates(m, database, &units);
    if (!database && !m->request->flags && !(found && found->flags_folder))
        discovery_list_vc(m->discovery, path_dir(m->arena, header), &vc);
    for (uint32_t i = 0; i < vc.n; i++)
        add_candidates(m, vc.v[i], &units);
    if (units.n == 0)
        add_neighbours(m, header, found, &units);
    unit = include_find(m->arena, &units, header);
    if (!unit)
        return false;
    headers = ARENA_NEW(m->arena, const char *);
    *headers = header;
    database = database_of(m, unit);
    if (database)
        add_source(m, database->label);
    add_unit(m, (ProjectUnit){.path = unit->file,
                              .directory = unit->directory,
                              .flags = unit->flags.v,
                              .nflags = unit->flags.n,
                              .origins = unit->origins,
                              .source = unit->label ? unit->label
                                        : database  ? database->label
                                                    : NULL,
                              .headers = headers,
                              .nheaders = 1,
                              .is_cl_style = unit->is_cl,
                              .has_flags = unit->flags.n || unit->label});
    return true;
}

/* files and folders */

/* `is_walked`: the file was found in a folder, not named. */
static bool add_file(Making *m, const char *path, bool is_walked)
{
    const Database *database = m->given;
    const Found *found = NULL;
    ProjectUnit unit;

    if (!database && !m->request->flags) {
        found = discovery_find(m->discovery, path_dir(m->arena, path));
        if (!found)
            return false;
        database = found->database;
    }
    if (!m->request->flags) {
        if (database && add_from_database(m, database, path, is_walked))
            return true;
        if (!m->given && !(found && found->flags_folder)) {
            const Database *vc = discovery_find_vc(m->discovery, path);

            if (vc && add_from_database(m, vc, path, is_walked))
                return true;
        }
    } else {
        database = NULL;
    }
    if (path_is_header(path) && add_header(m, path, database, found))
        return true;
    unit = plain_unit(m, path, found);
    if (unit.source && !m->request->flags)
        add_source(m, unit.source);
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
        const Entry *entry = &database->entries.v[i];
        bool is_known = strcmp(path_below(dir, entry->file), entry->file) == 0 ||
                        entry->is_excluded || !file_exists(entry->file);

        if (!is_known && !(walked->n && bsearch(&entry->file, walked->v, walked->n,
                                                sizeof *walked->v, compare_texts)))
            add_entry(m, database, entry);
    }
}

static bool add_folder(Making *m, const char *dir)
{
    Words walked = {0};
    const Found *found;

    if (!walk_sources(m->arena, dir, &walked, m->err))
        return false;
    for (uint32_t i = 0; i < walked.n; i++)
        if (!add_file(m, walked.v[i], true))
            return false;
    if (m->request->flags)
        return true;
    if (m->given) {
        add_unusual(m, m->given, dir, &walked);
        return true;
    }
    found = discovery_find(m->discovery, dir);
    if (found && found->database)
        add_unusual(m, found->database, dir, &walked);
    return found != NULL;
}

/* All units of a database. Sources that a Visual Studio project lists and that a build
 * would make are told and left out; a compilation database is made by a build, so
 * there they are missing. */
static void add_all(Making *m, const Database *database)
{
    bool is_vc = path_is_vc(database->path);

    add_source(m, database->label);
    for (uint32_t i = 0; i < database->entries.n; i++) {
        const Entry *entry = &database->entries.v[i];

        if (entry->is_excluded)
            continue;
        if (!is_vc || file_exists(entry->file)) {
            add_entry(m, database, entry);
            continue;
        }
        m->nlost++;
        ARRAY_PUSH(m->arena, &m->notes,
                   ((ProjectNote){.file = database->path,
                                  .message = arena_printf(
                                      m->arena, "the source '%s' does not exist",
                                      path_below(path_dir(m->arena, database->path),
                                                 entry->file))}));
    }
}

static bool read_given(Making *m)
{
    const char *path = path_absolute(m->arena, NULL, m->request->database);

    if (file_is_dir(path))
        path = path_join(m->arena, path, "compile_commands.json");
    if (!file_exists(path))
        return err_set(m->err, "there is no compilation database '%s'", path);
    m->given = discovery_read(m->discovery, path);
    if (m->given)
        add_source(m, m->given->label);
    return m->given != NULL;
}

static bool add_vc(Making *m, const char *path)
{
    const Database *database;

    if (m->request->flags)
        return err_set(m->err,
                       "'%s' says itself with which flags; there can be none behind '--'",
                       path);
    database = discovery_read(m->discovery, path);
    if (!database)
        return false;
    add_all(m, database);
    return true;
}

static bool add_path(Making *m, const char *path)
{
    const char *full = path_absolute(m->arena, NULL, path);

    if (!*path || !file_exists(full))
        return err_set(m->err, "there is no file or folder '%s'", path);
    if (file_is_dir(full))
        return add_folder(m, full);
    return path_is_vc(full) ? add_vc(m, full) : add_file(m, full, false);
}

/* Each once: what the projects of a solution have in common they lack in common. */
static void add_note(Making *m, Notes *all, const ProjectNote *note)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (strcmp(all->v[i].message, note->message) == 0 &&
            (!note->is_info || strcmp(all->v[i].file, note->file) == 0))
            return;
    ARRAY_PUSH(m->arena, all, *note);
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

static void note_header(Making *m, const char *header, const char *unit)
{
    ARRAY_PUSH(m->arena, &m->notes,
               ((ProjectNote){.file = header,
                              .message = arena_printf(
                                  m->arena, "analysed as part of '%s', which includes it",
                                  path_below(project_root(m->arena), unit)),
                              .is_info = true}));
}

static bool is_named(const Making *m, const char *source)
{
    for (uint32_t i = 0; i < m->units.n; i++)
        if (!m->units.v[i].nheaders && strcmp(m->units.v[i].path, source) == 0)
            return true;
    return false;
}

/* Says which unit a header was read with, unless that unit was to be analysed anyhow. */
static void note_headers(Making *m)
{
    for (uint32_t i = 0; i < m->units.n; i++) {
        const ProjectUnit *unit = &m->units.v[i];

        if (unit->nheaders && !is_named(m, unit->path))
            note_header(m, unit->headers[0], unit->path);
    }
}

/* The same unit again, because of another header. */
static void merge_headers(Making *m, ProjectUnit *unit, const ProjectUnit *other)
{
    Words headers = {0};

    for (uint32_t i = 0; i < unit->nheaders; i++)
        ARRAY_PUSH(m->arena, &headers, unit->headers[i]);
    for (uint32_t i = 0; i < other->nheaders; i++)
        ARRAY_PUSH(m->arena, &headers, other->headers[i]);
    if (headers.n)
        qsort(headers.v, headers.n, sizeof *headers.v, compare_texts);
    unit->headers = headers.v;
    unit->nheaders = headers.n;
}

static void sort_units(Making *m)
{
    uint32_t n = 0;

    if (m->units.n)
        qsort(m->units.v, m->units.n, sizeof *m->units.v, compare_units);
    for (uint32_t i = 0; i < m->units.n; i++)
        if (n == 0 || compare_units(&m->units.v[n - 1], &m->units.v[i]) != 0)
            m->units.v[n++] = m->units.v[i];
        else
            merge_headers(m, &m->units.v[n - 1], &m->units.v[i]);
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

static bool is_used(const Making *m, const Database *database)
{
    for (uint32_t i = 0; i < m->sources.n; i++)
        if (strcmp(m->sources.v[i], database->label) == 0)
            return true;
    return false;
}

/* What is to be said of the descriptions that were used, and of those that could not
 * be read. */
static Notes collect_notes(Making *m)
{
    Notes all = {0};
    Database *const *databases;
    uint32_t n = discovery_databases(m->discovery, &databases), nown;
    const ProjectNote *own = discovery_notes(m->discovery, &nown);

    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; is_used(m, databases[i]) && j < databases[i]->notes.n; j++)
            add_note(m, &all, &databases[i]->notes.v[j]);
    for (uint32_t i = 0; i < nown; i++)
        add_note(m, &all, &own[i]);
    for (uint32_t i = 0; i < m->notes.n; i++)
        add_note(m, &all, &m->notes.v[i]);
    return all;
}

static bool nothing(const Making *m, Err *err)
{
    if (m->nlost)
        return err_set(err, "nothing to analyse: no source exists of %u in %s", m->nlost,
                       m->sources.v[0]);
    if (m->request->npaths == 0)
        return err_set(
            err, "nothing to analyse: name files or folders, or a database with -p");
    return err_set(err, "nothing to analyse: no C or C++ source in what was named");
}

bool project_make(Arena *arena, const ProjectRequest *request, Project *out, Err *err)
{
    Making m = {.arena = arena,
                .request = request,
                .err = err,
                .discovery = discovery_new(arena, request->configuration, err)};
    Notes notes;

    if (request->database && !request->flags && !read_given(&m))
        return false;
    for (uint32_t i = 0; i < request->npaths; i++)
        if (!add_path(&m, request->paths[i]))
            return false;
    if (request->npaths == 0 && m.given)
        add_all(&m, m.given);
    note_headers(&m);
    sort_units(&m);
    if (m.units.n == 0)
        return nothing(&m, err);
    notes = collect_notes(&m);
    *out = (Project){.units = m.units.v,
                     .nunits = m.units.n,
                     .source = m.sources.n ? m.sources.v[0] : NULL,
                     .nsources = m.sources.n,
                     .notes = notes.v,
                     .nnotes = notes.n,
                     .root = project_root(arena)};
    return true;
}
