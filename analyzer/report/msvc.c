/* "file(line,col): warning HL201: message", the form that MSBuild and Visual Studio's
 * error list read: one line for a finding, ids without blanks. MSBuild knows errors and
 * warnings only; a finding of level note is "info", which editors take in and MSBuild
 * prints as it is. So are the steps of the path, which follow as cl's notes do. Columns
 * count UTF-16 units.
 */
#include "report/report.h"

#include "base/file.h"

static void print_place(Arena *arena, const Report *r, const Place *place, Text *out)
{
    text_printf(out,
                "%s(%u,%u): ", text_printable(arena, path_below(r->here, place->path)),
                place->line, place_col(place));
}

static void print_note(Arena *arena, const Report *r, const Place *place,
                       const char *words, Text *out)
{
    if (!place->line)
        return;
    print_place(arena, r, place, out);
    text_printf(out, "note: %s\n", text_printable(arena, words));
}

static void print_finding(Arena *arena, const Report *r, const Finding *f, Text *out)
{
    static const char *const categories[] = {
        [LEVEL_NOTE] = "info", [LEVEL_WARNING] = "warning", [LEVEL_ERROR] = "error"};

    print_place(arena, r, &f->place, out);
    text_printf(out, "%s %s: %s [%s]", categories[f->level], f->rule->id,
                text_printable(arena, f->message), f->rule->name);
    if (f->suppressed)
        text_add(out, " (suppressed)");
    text_char(out, '\n');
    for (uint32_t i = 0; i < f->nsteps; i++)
        print_note(arena, r, &f->steps[i].place, f->steps[i].text, out);
    for (uint32_t i = 0; i < f->nrelated; i++)
        if (!finding_tells(f, &f->related[i]))
            print_note(arena, r, &f->related[i].place, f->related[i].text, out);
}

void report_msvc(Arena *arena, const Report *r, Text *out)
{
    for (uint32_t i = 0; i < r->findings->n; i++)
        if (!finding_is_known(&r->findings->v[i]))
            print_finding(arena, r, &r->findings->v[i], out);
}
