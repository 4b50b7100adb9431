/* Workflow commands of GitHub Actions: "::warning file=F,line=L,title=T::message" makes
 * an annotation. Escapes are those of the runner: %, CR and LF in the message, and : and
 * , in properties too. Paths start at the root of the repository. The path of a finding
 * goes below its message, on lines of their own in the annotation.
 *
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
#include "report/report.h"
#include "report/source.h"

#include "base/file.h"

#include <string.h>

static void add_escaped(Arena *arena, const char *words, const char *escaped, Text *out)
{
    const char *valid = source_utf8(arena, words, strlen(words));

    for (const char *c = valid; *c; c++) {
        if (strchr(escaped, *c))
            text_printf(out, "%%%02X", (unsigned)(unsigned char)*c);
        else
            text_char(out, *c);
    }
}

static void add_data(Arena *arena, const char *words, Text *out)
{
    add_escaped(arena, words, "%\r\n", out);
}

static void add_property(Arena *arena, const char *words, Text *out)
{
    add_escaped(arena, words, "%\r\n:,", out);
}

/* Columns are for annotations of one line: GitHub refuses them with others. */
static void add_region(const Place *place, Text *out)
{
    text_printf(out, ",line=%u", place->line);
    if (place->end_line > place->line)
        text_printf(out, ",endLine=%u", place->end_line);
    else if (place->end_col > place->col)
        text_printf(out, ",endLine=%u,col=%u,endColumn=%u", place->line, place_col(place),
                    place_end_col(place));
}

static void add_step(Arena *arena, const Report *r, const TrailStep *step, Text *out)
{
    if (!step->place.line)
        return;
    text_add(out, "%0A");
    add_data(arena, path_below(r->root, step->place.path), out);
    text_printf(out, ":%u: ", step->place.line);
    add_data(arena, step->text, out);
}

static void print_finding(Arena *arena, const Report *r, const Finding *f, Text *out)
{
    static const char *const commands[] = {
        [LEVEL_NOTE] = "notice", [LEVEL_WARNING] = "warning", [LEVEL_ERROR] = "error"};

    text_printf(out, "::%s file=", commands[f->level]);
    add_property(arena, path_below(r->root, f->place.path), out);
    add_region(&f->place, out);
    text_add(out, ",title=");
    add_property(arena, arena_printf(arena, "%s %s", f->rule->id, f->rule->name), out);
    text_add(out, "::");
    add_data(arena, f->message, out);
    for (uint32_t i = 0; i < f->nsteps; i++)
        if (f->steps[i].is_essential)
            add_step(arena, r, &f->steps[i], out);
    text_char(out, '\n');
}

void report_github(Arena *arena, const Report *r, Text *out)
{
    for (uint32_t i = 0; i < r->findings->n; i++)
        if (finding_counts(&r->findings->v[i]))
            print_finding(arena, r, &r->findings->v[i], out);
}
