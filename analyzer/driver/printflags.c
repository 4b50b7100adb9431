/* --print-flags: for people who wonder why a file is parsed as it is. One flag a line,
 * its source beside it. */
#include "driver/printflags.h"

#include "driver/notes.h"

#include "base/file.h"
#include "front/flags.h"

#include <string.h>

#define FLAG_WIDTH 44

typedef struct {
    Arena *arena;
    const char *here;
    Text *out;
} Printing;

static void add_flag(Printing *p, const char *flag, const char *source)
{
    text_printf(p->out, "  %-*s  %s\n", FLAG_WIDTH, text_printable(p->arena, flag),
                text_printable(p->arena, path_below(p->here, source)));
}

/* "Module.vcxproj:12 (PreprocessorDefinitions)" */
static const char *origin_text(Printing *p, const ProjectUnit *unit, uint32_t i)
{
    const ProjectOrigin *origin = unit->origins ? &unit->origins[i] : NULL;
    Text text = text_in(p->arena);

    if (!origin || (!origin->file && !origin->what))
        return unit->source ? unit->source : "no description";
    if (origin->file)
        text_add(&text, path_below(p->here, origin->file));
    if (origin->line)
        text_printf(&text, ":%u", origin->line);
    if (origin->what)
        text_printf(&text, origin->file ? " (%s)" : "%s", origin->what);
    return text_str(&text);
}

static bool is_of_unit(const ProjectUnit *unit, const char *flag)
{
    for (uint32_t i = 0; i < unit->nflags; i++)
        if (unit->flags[i] == flag)
            return true;
    return false;
}

/* The command line for libclang, without the program and the file, which are no flags. */
static void add_own(Printing *p, const ProjectUnit *unit)
{
    FrontJob job = {.path = unit->path,
                    .directory = unit->directory,
                    .flags = unit->flags,
                    .nflags = unit->nflags,
                    .is_cl_style = unit->is_cl_style};
    Argv argv = {.arena = p->arena};

    flags_make(&argv, &job, NULL, NULL);
    for (uint32_t i = 1; i + 1 < argv.list.n; i++)
        if (!is_of_unit(unit, argv.list.v[i]))
            add_flag(p, argv.list.v[i], "handlint");
}

static void add_unit(Printing *p, const ProjectUnit *unit)
{
    text_printf(p->out,
                "%s: ", text_printable(p->arena, path_below(p->here, unit->path)));
    text_printf(p->out, "%s\n",
                unit->source ? text_printable(p->arena, path_below(p->here, unit->source))
                             : "nothing describes it");
    text_printf(p->out, "  in %s\n", text_printable(p->arena, unit->directory));
    for (uint32_t i = 0; i < unit->nflags; i++)
        add_flag(p, unit->flags[i], origin_text(p, unit, i));
    add_own(p, unit);
}

bool print_flags(Arena *arena, const Options *options, Settings *settings, Text *out,
                 Err *err)
{
    ProjectRequest request = {.paths = &options->flags_of,
                              .npaths = 1,
                              .database = options->paths.n ? options->paths.v[0]
                                                           : options->database,
                              .configuration = options->configuration,
                              .flags = options->flags,
                              .nflags = options->nflags};
    Printing p = {arena, path_absolute(arena, NULL, "."), out};
    uint32_t nexcluded;
    Project project;

    if (!project_make(arena, &request, &project, err) ||
        !settings_apply(settings, &project, &nexcluded, err))
        return false;
    for (uint32_t i = 0; i < project.nunits; i++)
        add_unit(&p, &project.units[i]);
    for (uint32_t i = 0; i < project.nnotes; i++)
        text_printf(out, "%s  %s: %s\n", i ? "" : "notes:\n",
                    text_printable(arena, path_below(p.here, project.notes[i].file)),
                    text_printable(arena, project.notes[i].message));
    return true;
}
