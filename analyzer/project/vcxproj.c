/* One project, one configuration: evaluated, and its ClCompile items made entries of a
 * database.
 *
 * The evaluation lives in an arena of its own, because it makes far more text than is
 * kept.
 */
#define _GNU_SOURCE /* strcasestr */
#include "project/vcxproj.h"

#include "base/file.h"
#include "base/text.h"
#include "base/winpath.h"
#include "project/vcflags.h"

#include <string.h>
#include <strings.h>

#define DEFAULT_CONFIGURATION "Debug|x64"
#define MOST_NAMED 5 /* missing folders */

bool path_is_vc(const char *path)
{
    return winpath_ends(path, ".vcxproj") || winpath_ends(path, ".sln") ||
           winpath_ends(path, ".slnx");
}

bool path_is_vc_part(const char *path)
{
    return path_is_vc(path) || winpath_ends(path, ".props") ||
           winpath_ends(path, ".targets") || winpath_ends(path, ".vcxitems");
}

const char *vc_platform(const char *platform)
{
    return strcasecmp(platform, "x86") == 0 ? "Win32" : platform;
}

bool vc_is_same(const char *wanted, const char *name)
{
    size_t len = strcspn(wanted, "|");

    if (len != strcspn(name, "|") || strncasecmp(wanted, name, len) != 0)
        return false;
    return !wanted[len] || (name[len] && strcasecmp(vc_platform(wanted + len + 1),
                                                    vc_platform(name + len + 1)) == 0);
}

/* the solution around it */

static bool mentions(Arena *arena, const char *path, const char *name)
{
    ArenaMark mark = arena_mark(arena);
    Err err = err_in(arena);
    char *data;
    size_t len;
    bool found = file_is_regular(path) && file_read(arena, path, &data, &len, &err) &&
                 strcasestr(data, name) != NULL;

    arena_rewind(arena, mark);
    return found;
}

/* The nearest solution above a project that names it, or NULL. */
static const char *solution_find(Arena *arena, const char *project)
{
    const char *top = project_repository(arena, path_dir(arena, project));

    for (const char *dir = path_dir(arena, project);; dir = path_dir(arena, dir)) {
        Err err = err_in(arena);
        const char **names;
        size_t n;

        if (!file_list(arena, dir, &names, &n, &err))
            n = 0;
        for (size_t i = 0; i < n; i++)
            if ((winpath_ends(names[i], ".sln") || winpath_ends(names[i], ".slnx")) &&
                mentions(arena, path_join(arena, dir, names[i]), path_base(project)))
                return path_join(arena, dir, names[i]);
        if (!top || strcmp(dir, top) == 0 || strcmp(dir, path_dir(arena, dir)) == 0)
            return NULL;
    }
}

static const char *stem(Arena *arena, const char *path)
{
    const char *base = path_base(path);
    const char *dot = strrchr(base, '.');

    return dot ? arena_strndup(arena, base, (size_t)(dot - base)) : base;
}

static void set(Msbuild *m, const char *name, const char *value)
{
    msbuild_set_global(m, name, value);
}

/* Without a solution the project's folder stands for the solution's, as when Visual
 * Studio opens a project alone; the built-in sheets do that, behind what the project
 * itself may say. */
static void set_solution(Msbuild *m, const char *solution)
{
    const char *dir;

    if (!solution)
        return;
    dir = path_dir(m->arena, solution);
    set(m, "SolutionDir", text_ends(dir, "/") ? dir : arena_printf(m->arena, "%s/", dir));
    set(m, "SolutionPath", solution);
    set(m, "SolutionFileName", path_base(solution));
    set(m, "SolutionName", stem(m->arena, solution));
    set(m, "SolutionExt", strrchr(path_base(solution), '.'));
}

/* configurations */

/* Evaluates for "Configuration|Platform". NULL: *err is set. */
static Msbuild *evaluate(Arena *arena, const char *path, const char *configuration,
                         const char *solution, Err *err)
{
    Msbuild *m = msbuild_new(arena, path, err);
    size_t len = strcspn(configuration, "|");

    set(m, "Configuration", arena_strndup(arena, configuration, len));
    set(m, "Platform", configuration[len] ? configuration + len + 1 : "x64");
    set(m, "ProjectName", stem(arena, path));
    set(m, "ProjectDir", arena_printf(arena, "%s/", m->dir));
    set(m, "ProjectPath", path);
    set(m, "ProjectFileName", path_base(path));
    set(m, "ProjectExt", ".vcxproj");
    set_solution(m, solution);
    return msbuild_run(m) ? m : NULL;
}

static Words configurations(Msbuild *m)
{
    Words out = {0};

    for (uint32_t i = 0; i < m->items.n; i++)
        if (strcasecmp(m->items.v[i]->type, "ProjectConfiguration") == 0)
            ARRAY_PUSH(m->arena, &out, m->items.v[i]->include);
    return out;
}

/* The configuration that is meant, or NULL. */
static const char *choose(const Words *names, const char *wanted)
{
    const char *first = NULL;

    for (uint32_t i = 0; i < names->n; i++) {
        if (!vc_is_same(wanted ? wanted : DEFAULT_CONFIGURATION, names->v[i]))
            continue;
        if (winpath_ends(names->v[i], "|x64"))
            return names->v[i];
        if (!first)
            first = names->v[i];
    }
    return first || wanted || !names->n ? first : names->v[0];
}

static bool no_configuration(const char *path, const char *wanted, const Words *names,
                             Err *err)
{
    Text all = text_in(err->arena);

    for (uint32_t i = 0; i < names->n; i++)
        text_printf(&all, "%s'%s'", i ? ", " : "", names->v[i]);
    return err_at(err, path, 0, 0, "there is no configuration '%s'; it has %s", wanted,
                  names->n ? text_str(&all) : "none");
}

/* Evaluates, finds out which configurations there are, and evaluates again if another
 * one is meant. NULL: *err is set. */
static Msbuild *evaluate_chosen(Arena *arena, const char *path, const VcRequest *request,
                                const char **chosen, uint32_t *nconfigurations, Err *err)
{
    const char *solution =
        request->solution ? request->solution : solution_find(arena, path);
    const char *guess = request->configuration && strchr(request->configuration, '|')
                            ? request->configuration
                            : DEFAULT_CONFIGURATION;
    Msbuild *m = evaluate(arena, path, guess, solution, err);
    Words names;

    if (!m)
        return NULL;
    names = configurations(m);
    *nconfigurations = names.n;
    *chosen = choose(&names, request->configuration);
    if (!*chosen && request->configuration) {
        (void)no_configuration(path, request->configuration, &names, err);
        return NULL;
    }
    if (!*chosen)
        *chosen = guess;
    return strcmp(*chosen, guess) == 0 ? m
                                       : evaluate(arena, path, *chosen, solution, err);
}

/* entries */

typedef struct {
    Arena *arena; /* of the database */
    Msbuild *m;
    Database *out;
    Entry last; /* entry of the last source without settings of its own */
    bool last_is_c;
} Adding;

static void copy_flags(Adding *a, const VcFlags *flags, Entry *entry)
{
    entry->origins = ARENA_NEW_N(a->arena, ProjectOrigin, flags->flags.n + 1);
    for (uint32_t i = 0; i < flags->flags.n; i++) {
        const ProjectOrigin *from = &flags->origins.v[i];

        ARRAY_PUSH(a->arena, &entry->flags,
                   (const char *)arena_strdup(a->arena, flags->flags.v[i]));
        entry->origins[i] = (ProjectOrigin){
            from->file ? arena_strdup(a->arena, from->file) : NULL, from->line,
            from->what ? arena_strdup(a->arena, from->what) : NULL};
    }
}

/* Most sources of a project have no settings of their own: they share their flags. */
static void make_flags(Adding *a, const Item *item, Entry *entry)
{
    bool is_c = vcflags_is_c(item->include);
    VcFlags flags = {0};

    if (item->metas.n == 0 && a->last.origins && a->last_is_c == is_c) {
        entry->flags = a->last.flags;
        entry->origins = a->last.origins;
        return;
    }
    vcflags_make(a->m, item, &flags);
    copy_flags(a, &flags, entry);
    if (item->metas.n == 0) {
        a->last = *entry;
        a->last_is_c = is_c;
    }
}

static void add_item(Adding *a, const Item *item)
{
    const char *file = winpath_find(a->m->arena, a->m->dir, item->include, NULL);
    Entry entry = {.file = arena_strdup(a->arena, file),
                   .directory = arena_strdup(a->arena, a->m->dir),
                   .is_cl = true,
                   .number = a->out->entries.n,
                   .label = a->out->label};

    entry.is_excluded =
        strcasecmp(item_text(a->m->arena, item, "ExcludedFromBuild"), "true") == 0;
    make_flags(a, item, &entry);
    ARRAY_PUSH(a->arena, &a->out->entries, entry);
}

static void add_notes(Adding *a)
{
    for (uint32_t i = 0; i < a->m->notes.n; i++) {
        const MsNote *note = &a->m->notes.v[i];

        ARRAY_PUSH(a->arena, &a->out->notes,
                   ((ProjectNote){.file = arena_strdup(a->arena, note->file ? note->file
                                                                            : a->m->path),
                                  .line = note->line,
                                  .message = arena_strdup(a->arena, note->message)}));
    }
}

static void note_missing(Msbuild *m)
{
    Text names = text_in(m->arena);
    Origin from = m->missing_from;

    for (uint32_t i = 0; i < m->missing.n && i < MOST_NAMED; i++)
        text_printf(&names, "%s'%s'", i ? ", " : "", m->missing.v[i]);
    if (m->missing.n > MOST_NAMED)
        text_add(&names, ", ...");
    if (m->missing.n == 1)
        msbuild_note(m, from.file, from.line, "the include folder %s does not exist",
                     text_str(&names));
    else if (m->missing.n)
        msbuild_note(m, from.file, from.line, "%u include folders do not exist: %s",
                     m->missing.n, text_str(&names));
}

static void check_managed(Msbuild *m)
{
    const char *support = msbuild_text(m, "CLRSupport");

    if (*support && strcasecmp(support, "false") != 0)
        msbuild_note(
            m, m->path, 0,
            "compiled for the common language runtime; only native C++ is understood");
}

bool vcxproj_read(Arena *arena, const char *path, const VcRequest *request, Database *out,
                  Err *err)
{
    Arena *scratch = arena_new("project");
    const char *chosen = NULL;
    uint32_t nconfigurations = 0;
    Err inner = err_in(arena);
    Adding a = {.arena = arena, .out = out};

    a.m = evaluate_chosen(scratch, path, request, &chosen, &nconfigurations, &inner);
    if (a.m) {
        out->label = arena_printf(
            arena, "%s, configuration '%s'%s", path, chosen,
            nconfigurations > 1 && !request->configuration
                ? arena_printf(arena, " (of %u; --project-configuration chooses)",
                               nconfigurations)
                : "");
        check_managed(a.m);
        for (uint32_t i = 0; i < a.m->items.n; i++)
            if (strcasecmp(a.m->items.v[i]->type, "ClCompile") == 0)
                add_item(&a, a.m->items.v[i]);
        note_missing(a.m);
        add_notes(&a);
    } else {
        *err = inner;
        err->file = inner.file ? arena_strdup(arena, inner.file) : NULL;
    }
    arena_free(scratch);
    return a.m != NULL;
}
