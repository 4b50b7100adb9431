/* A finding belongs to the file it stands in: that file's configuration says whether its
 * rule is on and at which level. A file that no configuration is found for, and a system
 * header, has that of the unit.
 */
#define _POSIX_C_SOURCE 200809L
#include "driver/select.h"

#include "driver/checks.h"

#include "base/hash.h"
#include "base/text.h"
#include "report/leak.h"
#include "report/suppress.h"
#include "rules/rules.h"

#include <regex.h>

#define UNUSED_SUPPRESSION "HL901"

/* What is known of a file, over all units. */
typedef struct {
    Name path;
    Name unit; /* the first that includes it */
    bool is_main, is_system;
    bool is_outside; /* a header that the filter leaves out */
    bool is_excluded;
    const Config *config;
    UT_hash_handle hh;
} File;

typedef struct {
    Arena *arena;
    Settings *settings;
    File *files;
    regex_t *filter; /* NULL: none given */
    Err *err;
} Select;

const char *select_fault(Arena *arena, const char *header_filter)
{
    char words[256];
    regex_t filter;
    int wrong =
        header_filter ? regcomp(&filter, header_filter, REG_EXTENDED | REG_NOSUB) : 0;

    if (!header_filter)
        return NULL;
    if (wrong)
        (void)regerror(wrong, &filter, words, sizeof words);
    else
        regfree(&filter);
    return wrong ? arena_strdup(arena, words) : NULL;
}

/* files */

static File *file_find(const Select *s, Name path)
{
    File *file = NULL;

    HASH_FIND_PTR(s->files, &path, file);
    return file;
}

static void file_add(Select *s, const Unit *unit, const SourceFile *source)
{
    Arena *uthash_arena = s->arena;
    File *file = file_find(s, source->path);

    if (!file) {
        file = ARENA_NEW(s->arena, File);
        file->path = source->path;
        file->unit = unit->path;
        file->is_system = true;
        HASH_ADD_PTR(s->files, path, file);
    }
    file->is_main |= source->is_main;
    file->is_system &= source->is_system;
}

static bool file_settle(Select *s, File *file)
{
    const Config *own = NULL;

    if (!file->is_system) {
        own = settings_for(s->settings, file->path, s->err);
        if (!own)
            return false;
    }
    file->config = own && own->path ? own : settings_for(s->settings, file->unit, s->err);
    if (!file->config)
        return false;
    file->is_excluded = config_excludes(file->config, file->path);
    if (!file->is_main)
        file->is_outside =
            s->filter ? regexec(s->filter, file->path, 0, NULL, 0) != 0 : file->is_system;
    return true;
}

static bool files_make(Select *s, const Load *load)
{
    for (uint32_t i = 0; i < load->units.n; i++) {
        const Unit *unit = load->units.v[i].unit;

        for (uint32_t f = 1; f < unit->files.n; f++)
            file_add(s, unit, &unit->files.v[f]);
    }
    for (File *file = s->files; file; file = file->hh.next)
        if (!file_settle(s, file))
            return false;
    return true;
}

/* findings */

static uint32_t rule_number(const Rule *rule)
{
    uint32_t i = 0;

    while (rules_all[i] && rules_all[i] != rule)
        i++;
    return i;
}

static bool is_on(void *context, Name path, const Rule *rule)
{
    const File *file = file_find(context, path);

    return file && !file->is_outside && !file->is_excluded &&
           file->config->is_on[rule_number(rule)];
}

/* Whether a finding stays, before comments are asked; counts one that does not. */
static bool is_wanted(const Select *s, const Finding *f, Selection *out)
{
    const File *file = file_find(s, f->place.path);

    if (!file)
        return true;
    if (!file->config->is_on[rule_number(f->rule)])
        return false;
    out->noutside += file->is_outside;
    out->nexcluded += !file->is_outside && file->is_excluded;
    return !file->is_outside && !file->is_excluded;
}

static void keep(const Select *s, const Options *options, Finding f, Selection *out)
{
    const File *file = file_find(s, f.place.path);

    if (file)
        f.level = file->config->levels[rule_number(f.rule)];
    out->nsuppressed += f.suppressed != NULL;
    if (!f.suppressed || options->show_suppressed)
        ARRAY_PUSH(s->arena, &out->findings, f);
}

/* A leak may be shown at its exits: a comment at the acquisition suppresses them all, one
 * at an exit this one. */
static void pick_one(const Select *s, Suppress *comments, const Options *options,
                     const Finding *finding, Selection *out)
{
    Finding whole = *finding;
    Finding *places = &whole;
    uint32_t n = 1;

    if (!is_wanted(s, finding, out))
        return;
    whole.suppressed = suppress_reason(comments, finding);
    if (options->leak_at == LEAK_AT_EXIT && leak_is(finding))
        n = leak_exits(s->arena, &whole, &places);
    for (uint32_t i = 0; i < n; i++) {
        if (!places[i].suppressed)
            places[i].suppressed = suppress_reason(comments, &places[i]);
        keep(s, options, places[i], out);
    }
}

static void pick(Select *s, const Load *load, const Options *options, const Findings *all,
                 Selection *out)
{
    Suppress *comments = suppress_new(s->arena, load->names, rules_all);
    SuppressScope scope = {.is_on = is_on, .context = s};
    Findings unused = {0};

    for (uint32_t i = 0; i < load->units.n; i++)
        suppress_add(comments, load->units.v[i].unit);
    for (uint32_t i = 0; i < all->n; i++)
        pick_one(s, comments, options, &all->v[i], out);
    suppress_unused(comments, rules_find(UNUSED_SUPPRESSION), &scope, &unused);
    for (uint32_t i = 0; i < unused.n; i++)
        keep(s, options, unused.v[i], out);
    findings_sort(&out->findings);
}

bool select_findings(const Load *load, const Options *options, Settings *settings,
                     const Findings *all, Selection *out, Err *err)
{
    Select s = {.arena = load->arena, .settings = settings, .err = err};
    regex_t filter;
    bool ok;

    *out = (Selection){0};
    if (options->header_filter) {
        if (regcomp(&filter, options->header_filter, REG_EXTENDED | REG_NOSUB) != 0)
            return err_set(err, "--header-filter: not a regular expression");
        s.filter = &filter;
    }
    ok = files_make(&s, load);
    if (ok)
        pick(&s, load, options, all, out);
    if (s.filter)
        regfree(&filter);
    return ok;
}
