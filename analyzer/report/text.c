/* Findings for people and editors: "file:line:col: level: message [id name]", which gcc's
 * readers in editors understand, with the source line and a caret below, and the path as
 * notes. Everything that comes from a source is made printable first.
 */
#include "report/report.h"
#include "report/source.h"

#include "base/file.h"

#include <string.h>

#define TAB_WIDTH 4
#define LONGEST_SHOWN 400

typedef struct {
    Arena *arena;
    const Report *report;
    Text *out;
    Sources *sources;
} Printer;

static const char *const level_words[] = {
    [LEVEL_NOTE] = "note", [LEVEL_WARNING] = "warning", [LEVEL_ERROR] = "error"};
static const char *const level_colors[] = {[LEVEL_NOTE] = "\x1b[1;36m",
                                           [LEVEL_WARNING] = "\x1b[1;35m",
                                           [LEVEL_ERROR] = "\x1b[1;31m"};
#define COLOR_BOLD "\x1b[1m"
#define COLOR_CARET "\x1b[1;32m"
#define COLOR_END "\x1b[0m"

static void color(Printer *p, const char *code)
{
    if (p->report->use_color)
        text_add(p->out, code);
}

static void print_head(Printer *p, const Place *place, Level level)
{
    const char *path = path_below(p->report->here, place->path);

    color(p, COLOR_BOLD);
    text_printf(p->out, "%s:%u:%u: ", text_printable(p->arena, path), place->line,
                place->col);
    color(p, COLOR_END);
    color(p, level_colors[level]);
    text_printf(p->out, "%s: ", level_words[level]);
    color(p, COLOR_END);
}

/* A line laid out for the terminal. */
typedef struct {
    Text text;
    size_t from, to; /* columns under which the caret line has marks */
} Layout;

static Layout lay_out(Arena *arena, const char *line, size_t len, const Place *place)
{
    Layout layout = {.text = text_in(arena)};
    size_t begin = place->col ? place->col - 1 : 0;
    size_t end = place->end_line == place->line ? place->end_col - (size_t)1 : len;
    size_t width = 0;

    for (size_t i = 0; i < len;) {
        uint32_t cp = 0;
        size_t n = text_utf8(line + i, len - i, &cp);
        const char *shown;

        if (i <= begin)
            layout.from = width;
        if (i < end)
            layout.to = width + 1;
        if (line[i] == '\t') {
            do
                text_char(&layout.text, ' ');
            while (++width % TAB_WIDTH);
            i++;
            continue;
        }
        shown = text_printable(arena, arena_strndup(arena, line + i, n ? n : 1));
        text_add(&layout.text, shown);
        width += shown[0] == '\\' && line[i] != '\\' ? strlen(shown) : 1;
        i += n ? n : 1;
    }
    if (begin >= len)
        layout.from = width;
    return layout;
}

static void print_snippet(Printer *p, const Place *place)
{
    size_t len;
    const char *line =
        source_line(source_get(p->sources, place->path), place->line, &len);
    Layout layout;

    if (!line || len == 0 || len > LONGEST_SHOWN)
        return;
    layout = lay_out(p->arena, line, len, place);
    text_printf(p->out, "%5u | %s\n      | ", place->line, text_str(&layout.text));
    for (size_t i = 0; i < layout.from; i++)
        text_char(p->out, ' ');
    color(p, COLOR_CARET);
    text_char(p->out, '^');
    for (size_t i = layout.from + 1; i < layout.to; i++)
        text_char(p->out, '~');
    color(p, COLOR_END);
    text_char(p->out, '\n');
}

static void print_note(Printer *p, const Place *place, uint32_t depth, const char *text)
{
    if (!place->line)
        return;
    print_head(p, place, LEVEL_NOTE);
    for (uint32_t i = 0; i < depth && i < 8; i++)
        text_add(p->out, "  ");
    text_printf(p->out, "%s\n", text_printable(p->arena, text));
}

static void print_finding(Printer *p, const Finding *f)
{
    print_head(p, &f->place, f->level);
    color(p, COLOR_BOLD);
    text_add(p->out, text_printable(p->arena, f->message));
    color(p, COLOR_END);
    text_printf(p->out, " [%s %s]", f->rule->id, f->rule->name);
    if (f->suppressed)
        text_printf(p->out, " (suppressed%s%s)", *f->suppressed ? ": " : "",
                    text_printable(p->arena, f->suppressed));
    text_char(p->out, '\n');
    print_snippet(p, &f->place);
    for (uint32_t i = 0; i < f->nsteps; i++)
        print_note(p, &f->steps[i].place, f->steps[i].depth, f->steps[i].text);
    for (uint32_t i = 0; i < f->nrelated; i++)
        if (!finding_tells(f, &f->related[i]))
            print_note(p, &f->related[i].place, 0, f->related[i].text);
}

void report_text(Arena *arena, const Report *r, Text *out)
{
    Printer p = {.arena = arena, .report = r, .out = out, .sources = sources_new(arena)};

    for (uint32_t i = 0; i < r->findings->n; i++)
        if (!finding_is_known(&r->findings->v[i]))
            print_finding(&p, &r->findings->v[i]);
}
