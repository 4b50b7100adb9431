/* Configurations by folder, and what follows from them for the units of a project. */
#include "driver/settings.h"

#include "driver/checks.h"

#include "base/file.h"
#include "base/hash.h"
#include "base/text.h"
#include "rules/rules.h"

#include <string.h>

/* What was found for a folder. */
typedef struct {
    const char *folder;
    Config *config;
    UT_hash_handle hh;
} Found;

/* A file whose rules were looked at. */
typedef struct {
    Name path;
    UT_hash_handle hh;
} Seen;

/* Models made for a choice of packs and files. */
typedef struct {
    const Config *config;
    Models *models;
} Made;

struct Settings {
    Arena *arena;
    const Options *options;
    Config *given;        /* --config, --no-config */
    Config *builtin;      /* where there is no file */
    Found *found;         /* one for each folder asked for */
    ARRAY(Config *) read; /* one for each file read */
    ARRAY(const char *) files;
    ARRAY(Made) made;
};

/* looking for files */

/* --checks comes last. Its words are known, so nothing can be wrong. */
static Config *prepared(Settings *s, Config *config)
{
    (void)checks_apply(s->options->checks.v, s->options->checks.n, config->is_on);
    return config;
}

static Config *read_file(Settings *s, const char *path, Err *err)
{
    Config *config;

    for (uint32_t i = 0; i < s->read.n; i++)
        if (strcmp(s->read.v[i]->path, path) == 0)
            return s->read.v[i];
    if (!config_read(s->arena, path, &config, err))
        return NULL;
    ARRAY_PUSH(s->arena, &s->read, prepared(s, config));
    ARRAY_PUSH(s->arena, &s->files, config->path);
    return config;
}

bool settings_make(Arena *arena, const Options *options, Settings **out, Err *err)
{
    Settings *s = ARENA_NEW(arena, Settings);

    *out = s;
    s->arena = arena;
    s->options = options;
    s->builtin = prepared(s, config_default(arena, path_absolute(arena, NULL, ".")));
    if (options->no_config)
        s->given = s->builtin;
    if (options->config)
        s->given = read_file(s, path_absolute(arena, NULL, options->config), err);
    return s->given || !options->config;
}

/* The nearest file from `folder` upwards; *config is NULL if there is none. */
static bool discover(Settings *s, const char *folder, Config **config, Err *err)
{
    const char *top = project_repository(s->arena, folder);

    *config = NULL;
    for (const char *dir = folder;; dir = path_dir(s->arena, dir)) {
        const char *path = path_join(s->arena, dir, CONFIG_NAME);

        if (file_is_regular(path)) {
            *config = read_file(s, path, err);
            return *config != NULL;
        }
        if ((top && strcmp(dir, top) == 0) || strcmp(dir, path_dir(s->arena, dir)) == 0)
            return true;
    }
}

/* Like settings_below, but *config is NULL where there is no file. */
static bool find(Settings *s, const char *folder, Config **config, Err *err)
{
    Arena *uthash_arena = s->arena;
    Found *found = NULL;

    HASH_FIND(hh, s->found, folder, strlen(folder), found);
    if (!found) {
        *config = s->given;
        if (!s->given && !discover(s, folder, config, err))
            return false;
        found = ARENA_NEW(s->arena, Found);
        found->folder = arena_strdup(s->arena, folder);
        found->config = *config;
        HASH_ADD_KEYPTR(hh, s->found, found->folder, strlen(found->folder), found);
    }
    *config = found->config;
    return true;
}

const Config *settings_below(Settings *s, const char *folder, Err *err)
{
    Config *config;

    if (!find(s, folder, &config, err))
        return NULL;
    return config ? config : s->builtin;
}

const Config *settings_for(Settings *s, const char *file, Err *err)
{
    return settings_below(s, path_dir(s->arena, file), err);
}

uint32_t settings_files(const Settings *s, const char *const **out)
{
    *out = s->files.v;
    return s->files.n;
}

/* models */

static bool has_same_models(const Config *a, const Config *b)
{
    bool is_same = a->models.n == b->models.n;

    for (uint32_t i = 0; is_same && i < a->models.n; i++)
        is_same = strcmp(a->models.v[i], b->models.v[i]) == 0;
    for (uint32_t i = 0; is_same && a->pack_names[i]; i++)
        is_same = a->packs[i] == b->packs[i];
    return is_same;
}

static bool read_models(Settings *s, Models *models, const ConfigWords *files, Err *err)
{
    for (uint32_t i = 0; i < files->n; i++) {
        char *text;
        size_t len;

        if (!file_read(s->arena, files->v[i], &text, &len, err) ||
            !models_read(models, files->v[i], text, len, err))
            return false;
    }
    return true;
}

const Models *settings_models(Settings *s, Names *names, const Config *config, Err *err)
{
    ConfigWords own = {0};
    Models *models;

    for (uint32_t i = 0; i < s->made.n; i++)
        if (has_same_models(s->made.v[i].config, config))
            return s->made.v[i].models;
    models = models_new(s->arena, names);
    for (uint32_t i = 0; config->pack_names[i]; i++)
        if (!config->packs[i])
            models_untrack(models, config->pack_names[i]);
    if (!models_read_builtin(models, err))
        die("built-in models: %s", err_text(err));
    for (uint32_t i = 0; i < s->options->models.n; i++)
        ARRAY_PUSH(s->arena, &own, s->options->models.v[i]);
    if (!read_models(s, models, &config->models, err) ||
        !read_models(s, models, &own, err) || !models_finish(models, err))
        return NULL;
    ARRAY_PUSH(s->arena, &s->made, ((Made){config, models}));
    return models;
}

/* units */

static void add_words(Arena *arena, ConfigWords *to, const char *const *words, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        ARRAY_PUSH(arena, to, words[i]);
}

/* Of flags that contradict each other the last one counts: those behind `--` win over the
 * configuration, which wins over a database. */
static void add_flags(Settings *s, const Config *config, ProjectUnit *unit)
{
    ConfigWords flags = {0};
    ProjectOrigin *origins;
    uint32_t nown, first;

    if (config->flags.n == 0)
        return;
    if (!s->options->flags)
        add_words(s->arena, &flags, unit->flags, unit->nflags);
    config_add_flags(s->arena, config, unit->is_cl_style, &flags);
    nown = flags.n - (s->options->flags ? 0 : unit->nflags);
    first = s->options->flags ? nown : 0;
    if (s->options->flags)
        add_words(s->arena, &flags, unit->flags, unit->nflags);
    origins = ARENA_NEW_N(s->arena, ProjectOrigin, flags.n + 1);
    for (uint32_t i = 0; i < unit->nflags; i++)
        origins[first + i] =
            unit->origins ? unit->origins[i] : (ProjectOrigin){.what = unit->source};
    for (uint32_t i = 0; i < nown; i++)
        origins[(first ? 0 : unit->nflags) + i] =
            (ProjectOrigin){config->path, config->lines[CONFIG_FLAGS], "flags"};
    unit->origins = origins;
    unit->flags = flags.v;
    unit->nflags = flags.n;
}

bool settings_apply(Settings *s, Project *project, uint32_t *nexcluded, Err *err)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < project->nunits; i++) {
        ProjectUnit *unit = &project->units[i];
        const Config *config = settings_for(s, unit->path, err);

        if (!config)
            return false;
        if (s->options->command == COMMAND_LINT && config_excludes(config, unit->path))
            continue;
        project->units[n] = *unit;
        add_flags(s, config, &project->units[n++]);
    }
    *nexcluded = project->nunits - n;
    project->nunits = n;
    return true;
}

bool settings_mark(Settings *s, Unit *unit, Err *err)
{
    const Config *config = settings_for(s, unit->path, err);

    if (!config)
        return false;
    for (uint32_t i = 0; i < config->noreturn.n; i++)
        for (uint32_t d = 1; d < unit->decls.n; d++)
            if (unit->decls.v[d].name &&
                text_glob(config->noreturn.v[i], unit->decls.v[d].name))
                unit->decls.v[d].is_noreturn = true;
    return true;
}

/* False: the file was met before. */
static bool is_new(Arena *uthash_arena, Seen **seen, Name path)
{
    Seen *entry = NULL;

    HASH_FIND_PTR(*seen, &path, entry);
    if (entry)
        return false;
    entry = ARENA_NEW(uthash_arena, Seen);
    entry->path = path;
    HASH_ADD_PTR(*seen, path, entry);
    return true;
}

static bool add_rules(Settings *s, const Unit *unit, Seen **seen, bool *is_on, Err *err)
{
    for (uint32_t i = 1; i < unit->files.n; i++) {
        Name path = unit->files.v[i].path;
        const Config *config;

        if (unit->files.v[i].is_system || !is_new(s->arena, seen, path))
            continue;
        config = settings_for(s, path, err);
        if (!config)
            return false;
        for (uint32_t r = 0; rules_all[r]; r++)
            is_on[r] |= config->is_on[r];
    }
    return true;
}

bool settings_rules(Settings *s, Unit *const *units, uint32_t n, const Rule ***out,
                    Err *err)
{
    bool *is_on = ARENA_NEW_N(s->arena, bool, checks_count() + 1);
    Seen *seen = NULL;

    for (uint32_t i = 0; i < n; i++)
        if (!add_rules(s, units[i], &seen, is_on, err))
            return false;
    *out = checks_rules(s->arena, is_on);
    return true;
}
