/* Notifications. Each goes into SARIF; on standard error they are shortened to a line per
 * file unless -v asks for all, since a missing header can easily make hundreds.
 */
#include "driver/notes.h"

#include "base/file.h"

#include <ctype.h>
#include <string.h>

#define MOST_ERRORS 50  /* parse errors of one unit */
#define MOST_FILES 5    /* files with partial functions named without -v */
#define MOST_PROJECT 10 /* notes on the project printed without -v */
#define MOST_NAMES 3    /* functions named in such a line */

typedef struct {
    Arena *arena;
    ARRAY(Notification) list;
} Making;

static const char *unit_file(const Unit *unit, uint32_t loc)
{
    uint32_t file = loc < unit->locs.n ? unit->locs.v[loc].file : 0;

    return file && file < unit->files.n ? unit->files.v[file].path : unit->path;
}

static void add(Making *m, const Unit *unit, uint32_t loc, Notification note)
{
    note.file = unit_file(unit, loc);
    note.line = loc && loc < unit->locs.n ? unit->locs.v[loc].line : 0;
    note.col = note.line ? unit->locs.v[loc].col - unit->locs.v[loc].wide : 0;
    ARRAY_PUSH(m->arena, &m->list, note);
}

static bool is_mingw(const Unit *unit)
{
    return unit->headers && strcmp(unit->headers, "mingw-w64") == 0;
}

static void add_second_attempt(Making *m, const Unit *unit)
{
    if (!is_mingw(unit))
        return;
    add(m, unit, 0,
        (Notification){.level = LEVEL_NOTE,
                       .id = "second-attempt",
                       .message =
                           "Parsed with the headers of mingw-w64, which left fewer "
                           "functions partial than the built-in ones."});
}

static void add_errors(Making *m, const Unit *unit)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < unit->diags.n && n < MOST_ERRORS; i++) {
        const Diag *diag = &unit->diags.v[i];

        if (!diag->is_error)
            continue;
        add(m, unit, diag->loc,
            (Notification){.level = LEVEL_NOTE,
                           .id = "parse-error",
                           .message = arena_printf(m->arena, "%s.", diag->message)});
        n++;
    }
}

static const char *fn_name(const Unit *unit, const Fn *fn)
{
    const Decl *decl = fn->decl < unit->decls.n ? &unit->decls.v[fn->decl] : NULL;

    if (!decl)
        return "?";
    return decl->text ? decl->text : decl->name ? decl->name : "?";
}

static void add_partial(Making *m, const Unit *unit)
{
    for (uint32_t i = 0; i < unit->fns.n; i++) {
        const Fn *fn = &unit->fns.v[i];
        const char *name = fn_name(unit, fn);

        if (!fn->is_partial)
            continue;
        add(m, unit, fn->loc,
            (Notification){.level = LEVEL_WARNING,
                           .id = "partial-function",
                           .function = name,
                           .message = arena_printf(
                               m->arena, "'%s' was analysed in part only: %s.", name,
                               fn->partial_why ? fn->partial_why : "it has errors")});
    }
}

static void add_project(Making *m, const Project *project)
{
    for (uint32_t i = 0; i < project->nnotes; i++) {
        const ProjectNote *note = &project->notes[i];
        char *message = arena_printf(m->arena, "%s.", note->message);

        *message = (char)toupper((unsigned char)*message);
        ARRAY_PUSH(
            m->arena, &m->list,
            ((Notification){.level = note->is_info ? LEVEL_NOTE : LEVEL_WARNING,
                            .id = note->is_info ? "header-unit" : "project-setting",
                            .file = note->file,
                            .line = note->line,
                            .col = note->line != 0,
                            .message = message}));
    }
}

Notes notes_make(const Load *load, const Project *project)
{
    Making m = {.arena = load->arena};
    uint32_t nproject;

    if (project)
        add_project(&m, project);
    nproject = m.list.n;
    for (uint32_t i = 0; i < load->failed.n; i++)
        ARRAY_PUSH(m.arena, &m.list,
                   ((Notification){
                       .level = LEVEL_ERROR,
                       .id = "not-analysed",
                       .file = load->failed.v[i].path,
                       .message = arena_printf(m.arena, "Nothing could be analysed: %s.",
                                               load->failed.v[i].why)}));
    for (uint32_t i = 0; i < load->units.n; i++) {
        add_second_attempt(&m, load->units.v[i].unit);
        add_errors(&m, load->units.v[i].unit);
        add_partial(&m, load->units.v[i].unit);
    }
    return (Notes){m.list.v, m.list.n, nproject};
}

void notes_print_project(Arena *arena, const Project *project, bool is_verbose, Text *out)
{
    const char *here = path_absolute(arena, NULL, ".");
    uint32_t n = project->nnotes;

    if (project->source)
        text_printf(out, "handlint: flags from %s",
                    text_printable(arena, path_below(here, project->source)));
    if (project->nsources > 1)
        text_printf(out, " and %u more", project->nsources - 1);
    if (project->source)
        text_char(out, '\n');
    if (!is_verbose && n > MOST_PROJECT)
        n = MOST_PROJECT;
    for (uint32_t i = 0; i < n; i++) {
        const ProjectNote *note = &project->notes[i];

        text_printf(out, "handlint: %s",
                    text_printable(arena, path_below(here, note->file)));
        if (note->line)
            text_printf(out, ":%u", note->line);
        text_printf(out, ": %s\n", text_printable(arena, note->message));
    }
    if (n < project->nnotes)
        text_printf(out, "handlint: %u more notes on the project; -v shows all\n",
                    project->nnotes - n);
}

static void print_all(Arena *arena, const char *here, const Notes *notes, Text *out)
{
    static const char *const words[] = {"note", "warning", "error"};

    for (uint32_t i = notes->nproject; i < notes->n; i++) {
        const Notification *note = &notes->v[i];

        text_add(out, text_printable(arena, path_below(here, note->file)));
        if (note->line)
            text_printf(out, ":%u:%u", note->line, note->col);
        text_printf(out, ": %s: %s [%s]\n", words[note->level],
                    text_printable(arena, note->message), note->id);
    }
}

/* "src/a.c: 2 of 14 functions were analysed in part only ('f', 'g'): unknown type name
 * 'X'" */
static void print_unit(Arena *arena, const char *here, const Unit *unit, Text *out)
{
    uint32_t npartial = unit_count_partial(unit), named = 0;
    const char *why = NULL;
    Text names = text_in(arena);

    for (uint32_t i = 0; i < unit->fns.n; i++) {
        const Fn *fn = &unit->fns.v[i];

        if (!fn->is_partial)
            continue;
        if (!why)
            why = fn->partial_why;
        if (named++ < MOST_NAMES)
            text_printf(&names, "%s'%s'", named > 1 ? ", " : "", fn_name(unit, fn));
    }
    text_printf(
        out, "handlint: %s: %u of %u functions %s analysed in part only (%s%s)%s%s\n",
        text_printable(arena, path_below(here, unit->path)), npartial, unit->fns.n - 1,
        npartial == 1 ? "was" : "were", text_printable(arena, text_str(&names)),
        npartial > MOST_NAMES ? ", ..." : "", why ? ": " : "",
        why ? text_printable(arena, why) : "");
}

static void print_short(const Load *load, const char *here, Text *out)
{
    uint32_t nfiles = 0, nmingw = 0;

    for (uint32_t i = 0; i < load->units.n; i++)
        nmingw += is_mingw(load->units.v[i].unit);
    if (nmingw)
        text_printf(out, "handlint: %u %s parsed with the headers of mingw-w64\n", nmingw,
                    nmingw == 1 ? "file was" : "files were");

    for (uint32_t i = 0; i < load->units.n; i++) {
        const Unit *unit = load->units.v[i].unit;

        if (unit_count_partial(unit) && nfiles++ < MOST_FILES)
            print_unit(load->arena, here, unit, out);
    }
    if (nfiles > MOST_FILES)
        text_printf(out, "handlint: %u more files have partial functions; -v names all\n",
                    nfiles - MOST_FILES);
}

void notes_print(const Load *load, const Notes *notes, const Options *options, Text *out)
{
    const char *here = path_absolute(load->arena, NULL, ".");

    if (options->is_verbose) {
        print_all(load->arena, here, notes, out);
        return;
    }
    for (uint32_t i = 0; i < load->failed.n; i++)
        text_printf(out, "handlint: %s: nothing could be analysed: %s\n",
                    text_printable(load->arena, path_below(here, load->failed.v[i].path)),
                    text_printable(load->arena, load->failed.v[i].why));
    if (!options->is_quiet)
        print_short(load, here, out);
}
