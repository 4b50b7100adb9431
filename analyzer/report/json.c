/* Our own JSON: all that a finding knows, in a form that stays. handlint.schema.json
 * beside this file describes it; a change that a reader could notice raises the version.
 * Lines and columns count from 1, columns in UTF-16 units.
 */
#include "report/build.h"
#include "report/fix.h"
#include "report/report.h"

#define JSON_VERSION 1

typedef struct {
    Arena *arena;
    const Report *report;
} Writer;

static void add_optional(Writer *w, cJSON *parent, const char *key, const char *text)
{
    if (text && *text)
        build_string(w->arena, parent, key, text);
}

static void add_place(Writer *w, cJSON *parent, const Place *place)
{
    build_string(w->arena, parent, "file", place->path);
    build_number(parent, "line", place->line ? place->line : 1);
    build_number(parent, "column", place_col(place));
    build_number(parent, "endLine",
                 place->end_line > place->line ? place->end_line
                 : place->line                 ? place->line
                                               : 1);
    build_number(parent, "endColumn", place_end_col(place));
}

static const char *kind_word(TrailKind kind)
{
    static const char *const words[] = {
        [TRAIL_ACQUIRE] = "acquire", [TRAIL_BRANCH] = "branch",
        [TRAIL_CALL] = "call",       [TRAIL_RETURN] = "return",
        [TRAIL_STORE] = "store",     [TRAIL_RELEASE] = "release",
        [TRAIL_USE] = "use",         [TRAIL_EXIT] = "exit",
        [TRAIL_OTHER] = "other"};
    return words[kind];
}

static void add_steps(Writer *w, cJSON *item, const Finding *f)
{
    cJSON *steps = build_array(item, "steps");

    for (uint32_t i = 0; i < f->nsteps; i++) {
        const TrailStep *step = &f->steps[i];
        cJSON *one = build_object(steps, NULL);

        build_string(w->arena, one, "kind", kind_word(step->kind));
        build_string(w->arena, one, "text", step->text);
        add_place(w, one, &step->place);
        add_optional(w, one, "function", step->function);
        build_number(one, "depth", step->depth);
        build_bool(one, "essential", step->is_essential);
    }
}

static void add_related(Writer *w, cJSON *item, const Finding *f)
{
    cJSON *list = build_array(item, "related");

    for (uint32_t i = 0; i < f->nrelated; i++) {
        cJSON *one = build_object(list, NULL);

        build_string(w->arena, one, "text", f->related[i].text);
        add_place(w, one, &f->related[i].place);
    }
}

static void add_suppressed(Writer *w, cJSON *item, const Finding *f)
{
    cJSON *suppressed;

    if (!f->suppressed)
        return;
    suppressed = build_object(item, "suppressed");
    build_string(w->arena, suppressed, "reason", f->suppressed);
}

static void add_fix(Writer *w, cJSON *item, const Fix *fix)
{
    cJSON *one, *edits;

    if (!fix)
        return;
    one = build_object(build_array(item, "fixes"), NULL);
    build_string(w->arena, one, "title", fix->title);
    edits = build_array(one, "edits");
    for (uint32_t i = 0; i < fix->nedits; i++) {
        cJSON *edit = build_object(edits, NULL);

        build_string(w->arena, edit, "file", fix->edits[i].path);
        build_number(edit, "start", fix->edits[i].start);
        build_number(edit, "end", fix->edits[i].end);
        build_string(w->arena, edit, "text", fix->edits[i].text);
    }
}

static void add_finding(Writer *w, cJSON *list, const Finding *f)
{
    static const char *const states[] = {[BASELINE_NEW] = "new",
                                         [BASELINE_UNCHANGED] = "unchanged",
                                         [BASELINE_UPDATED] = "updated"};
    cJSON *item = build_object(list, NULL);

    build_string(w->arena, item, "rule", f->rule->id);
    build_string(w->arena, item, "name", f->rule->name);
    build_string(w->arena, item, "level", build_level(f->level));
    build_string(w->arena, item, "message", f->message);
    add_place(w, item, &f->place);
    add_optional(w, item, "function", f->function);
    add_optional(w, item, "variable", f->variable);
    add_optional(w, item, "source", f->source);
    add_optional(w, item, "unit", f->unit);
    build_string(w->arena, item, "fingerprint", f->fingerprint);
    if (f->baseline != BASELINE_NONE)
        build_string(w->arena, item, "baseline", states[f->baseline]);
    add_suppressed(w, item, f);
    add_steps(w, item, f);
    add_related(w, item, f);
    add_fix(w, item, f->fix);
}

static void add_note(Writer *w, cJSON *list, const Notification *note)
{
    cJSON *item = build_object(list, NULL);

    build_string(w->arena, item, "id", note->id);
    build_string(w->arena, item, "level", build_level(note->level));
    build_string(w->arena, item, "message", note->message);
    add_optional(w, item, "file", note->file);
    if (note->line)
        build_number(item, "line", note->line);
    if (note->line && note->col)
        build_number(item, "column", note->col);
    add_optional(w, item, "function", note->function);
}

static void add_counts(const Report *r, cJSON *log)
{
    cJSON *counts = build_object(log, "counts");

    build_number(counts, "units", r->nfiles);
    build_number(counts, "failedUnits", r->nfailed);
    build_number(counts, "suppressed", r->nsuppressed);
    build_number(counts, "inHeadersLeftOut", r->noutside);
    build_number(counts, "inExcludedFiles", r->nexcluded);
    build_number(counts, "known", r->nknown);
    build_number(counts, "onOtherLines", r->nelsewhere);
}

void report_json(Arena *arena, const Report *r, Text *out)
{
    Writer w = {.arena = arena, .report = r};
    cJSON *log = cJSON_CreateObject();
    cJSON *list;

    build_number(log, "version", JSON_VERSION);
    build_string(arena, log, "handlint", r->version);
    build_string(arena, log, "root", r->root);
    build_number(log, "exitStatus", r->exit_status);
    add_counts(r, log);
    list = build_array(log, "findings");
    for (uint32_t i = 0; i < r->findings->n; i++)
        add_finding(&w, list, &r->findings->v[i]);
    list = build_array(log, "notifications");
    for (uint32_t i = 0; i < r->nnotes; i++)
        add_note(&w, list, &r->notes[i]);
    build_print(log, out);
}
