/* SARIF 2.1.0, one run. Written for what services do with it: GitHub wants formatted
 * text, inline locations of code flows and primaryLocationLineHash; GitLab drops long
 * messages; viewers show snippets. Order is that of the findings, so the same input gives
 * the same bytes. There are no times and no identifiers made up at random for the same
 * reason.
 */
#include "report/sarif.h"

#include <stdlib.h>
#include <string.h>

#define MOST_RESULTS 5000
#define MOST_STEPS 200
#define MOST_RELATED 50
#define MOST_NOTES 1000
#define LONGEST_MESSAGE 1000

static void add_message(Sarif *s, cJSON *result, const Finding *f)
{
    SarifMessage message = sarif_message(s->arena, f->message);
    cJSON *item;

    sarif_text(s, result, "message", f->message, LONGEST_MESSAGE);
    item = cJSON_GetObjectItemCaseSensitive(result, "message");
    build_string(s->arena, item, "id", message.id);
    if (message.narguments) {
        cJSON *arguments = build_array(item, "arguments");

        for (uint32_t i = 0; i < message.narguments; i++)
            build_string(s->arena, arguments, NULL, message.arguments[i]);
    }
}

static void add_logical(Sarif *s, cJSON *location, const char *function)
{
    cJSON *logical;

    if (!function || !*function)
        return;
    logical = build_object(build_array(location, "logicalLocations"), NULL);
    build_string(s->arena, logical, "fullyQualifiedName", function);
    build_string(s->arena, logical, "kind", "function");
}

static void add_location(Sarif *s, cJSON *result, const Finding *f)
{
    cJSON *location = build_object(build_array(result, "locations"), NULL);

    sarif_physical(s, location, &f->place, true);
    add_logical(s, location, f->function);
}

static void add_one_related(Sarif *s, cJSON *list, uint32_t id, const Place *place,
                            const char *text)
{
    cJSON *location = build_object(list, NULL);

    build_number(location, "id", id);
    sarif_physical(s, location, place, false);
    sarif_text(s, location, "message", text, LONGEST_MESSAGE);
}

static bool is_same_place(const Place *a, const Place *b)
{
    return a->line == b->line && a->col == b->col && strcmp(a->path, b->path) == 0;
}

/* Where the handle comes from and where it is closed, for viewers that show no path; what
 * the finding itself or a related place says already is left out. */
static bool is_telling(const Finding *f, const TrailStep *step)
{
    if (!step->is_essential ||
        (step->kind != TRAIL_ACQUIRE && step->kind != TRAIL_RELEASE) ||
        is_same_place(&step->place, &f->place))
        return false;
    for (uint32_t i = 0; i < f->nrelated; i++)
        if (is_same_place(&step->place, &f->related[i].place))
            return false;
    return true;
}

static void add_related(Sarif *s, cJSON *result, const Finding *f)
{
    cJSON *list = NULL;
    uint32_t n = 0;

    for (uint32_t i = 0; i < f->nrelated && n < MOST_RELATED; i++) {
        list = list ? list : build_array(result, "relatedLocations");
        add_one_related(s, list, ++n, &f->related[i].place, f->related[i].text);
    }
    for (uint32_t i = 0; i < f->nsteps && n < MOST_RELATED; i++) {
        if (!is_telling(f, &f->steps[i]))
            continue;
        list = list ? list : build_array(result, "relatedLocations");
        add_one_related(s, list, ++n, &f->steps[i].place, f->steps[i].text);
    }
}

static void add_kinds(Sarif *s, cJSON *step, TrailKind kind)
{
    static const char *const kinds[][2] = {[TRAIL_ACQUIRE] = {"acquire", "resource"},
                                           [TRAIL_BRANCH] = {"branch", NULL},
                                           [TRAIL_CALL] = {"call", "function"},
                                           [TRAIL_RETURN] = {"return", "function"},
                                           [TRAIL_STORE] = {"value", "memory"},
                                           [TRAIL_RELEASE] = {"release", "resource"},
                                           [TRAIL_USE] = {"usage", "resource"},
                                           [TRAIL_EXIT] = {"exit", "scope"},
                                           [TRAIL_OTHER] = {NULL, NULL}};
    cJSON *list;

    if (!kinds[kind][0])
        return;
    list = build_array(step, "kinds");
    for (int i = 0; i < 2 && kinds[kind][i]; i++)
        build_string(s->arena, list, NULL, kinds[kind][i]);
}

/* What a step makes of the handle; NULL: what it was. */
static const char *state_after(const TrailStep *step)
{
    if (!step->is_essential)
        return NULL;
    if (step->kind == TRAIL_ACQUIRE)
        return "acquired";
    return step->kind == TRAIL_RELEASE ? "closed" : NULL;
}

/* A step, and the state of the finding's handle behind it. */
static void add_step(Sarif *s, cJSON *steps, const TrailStep *step, const char *variable,
                     const char *state)
{
    cJSON *item = build_object(steps, NULL);
    cJSON *location = build_object(item, "location");

    sarif_physical(s, location, &step->place, false);
    add_logical(s, location, step->function);
    sarif_text(s, location, "message", step->text, LONGEST_MESSAGE);
    add_kinds(s, item, step->kind);
    build_number(item, "nestingLevel", step->depth);
    build_string(s->arena, item, "importance",
                 step->is_essential ? "essential" : "important");
    if (state && variable)
        build_string(s->arena, build_object(build_object(item, "state"), variable),
                     "text", state);
}

/* The path. A long one keeps its essential steps and, before them, as many others as
 * there is room. */
static void add_flow(Sarif *s, cJSON *result, const Finding *f)
{
    uint32_t essential = 0, others = 0, kept = 0;
    const char *state = NULL;
    cJSON *flow, *thread, *steps;

    for (uint32_t i = 0; i < f->nsteps; i++)
        essential += f->steps[i].is_essential;
    if (f->nsteps == 0)
        return;
    others = essential < MOST_STEPS ? MOST_STEPS - essential : 0;
    flow = build_object(build_array(result, "codeFlows"), NULL);
    thread = build_object(build_array(flow, "threadFlows"), NULL);
    steps = build_array(thread, "locations");
    for (uint32_t i = 0; i < f->nsteps && kept < MOST_STEPS; i++) {
        if (!f->steps[i].is_essential && others == 0)
            continue;
        others -= !f->steps[i].is_essential;
        if (state_after(&f->steps[i]))
            state = state_after(&f->steps[i]);
        add_step(s, steps, &f->steps[i], f->variable, state);
        kept++;
    }
}

static void add_fingerprints(Sarif *s, cJSON *result, const Finding *f)
{
    cJSON *prints = build_object(result, "partialFingerprints");
    const char *line = source_hash(s->sources, f->place.path, f->place.line);

    if (line)
        build_string(s->arena, prints, "primaryLocationLineHash", line);
    build_string(s->arena, prints, "handlint/v1", f->fingerprint);
}

static uint32_t rule_index(Sarif *s, const Rule *rule)
{
    uint32_t i = 0;

    while (i < s->nrules && s->report->rules[i] != rule)
        i++;
    return i;
}

static void add_suppression(Sarif *s, cJSON *result, const Finding *f)
{
    cJSON *item =
        f->suppressed ? build_object(build_array(result, "suppressions"), NULL) : NULL;

    if (!item)
        return;
    build_string(s->arena, item, "kind", "inSource");
    build_string(s->arena, item, "status", "accepted");
    if (*f->suppressed)
        build_string(s->arena, item, "justification", f->suppressed);
}

static void add_baseline(Sarif *s, cJSON *result, const Finding *f)
{
    static const char *const states[] = {[BASELINE_NEW] = "new",
                                         [BASELINE_UNCHANGED] = "unchanged",
                                         [BASELINE_UPDATED] = "updated"};

    if (f->baseline != BASELINE_NONE)
        build_string(s->arena, result, "baselineState", states[f->baseline]);
}

static void add_result(Sarif *s, cJSON *results, const Finding *f)
{
    cJSON *result = build_object(results, NULL);

    build_string(s->arena, result, "ruleId", f->rule->id);
    build_number(result, "ruleIndex", rule_index(s, f->rule));
    build_string(s->arena, result, "level", build_level(f->level));
    add_message(s, result, f);
    if (f->unit && strcmp(f->unit, f->place.path) != 0) {
        cJSON *wrapper = cJSON_CreateObject();

        sarif_artifact(s, wrapper, f->unit);
        cJSON_AddItemToObject(result, "analysisTarget",
                              cJSON_DetachItemFromObject(wrapper, "artifactLocation"));
        cJSON_Delete(wrapper);
    }
    add_location(s, result, f);
    add_related(s, result, f);
    add_flow(s, result, f);
    add_fingerprints(s, result, f);
    sarif_fix(s, result, f->fix);
    add_baseline(s, result, f);
    add_suppression(s, result, f);
}

/* What is kept first where there are too many: what is new, then errors before warnings. */
static int rank_of(const Finding *f)
{
    return (int)f->level + (finding_counts(f) ? LEVEL_ERROR + 1 : 0);
}

/* Adds the results in the order of the findings. */
static void add_results(Sarif *s, cJSON *run)
{
    const Findings *findings = s->report->findings;
    bool *is_kept = ARENA_NEW_N(s->arena, bool, findings->n + 1);
    cJSON *results = build_array(run, "results");
    uint32_t kept = 0;

    for (int rank = 2 * LEVEL_ERROR + 1; rank >= 0; rank--)
        for (uint32_t i = 0; i < findings->n && kept < MOST_RESULTS; i++)
            if (rank_of(&findings->v[i]) == rank) {
                is_kept[i] = true;
                kept++;
            }
    for (uint32_t i = 0; i < findings->n; i++)
        if (is_kept[i])
            add_result(s, results, &findings->v[i]);
}

static void add_note(Sarif *s, cJSON *list, const Notification *note)
{
    cJSON *item = build_object(list, NULL);

    build_string(s->arena, build_object(item, "descriptor"), "id", note->id);
    build_string(s->arena, item, "level", build_level(note->level));
    sarif_text(s, item, "message", note->message, LONGEST_MESSAGE);
    if (note->file) {
        cJSON *location = build_object(build_array(item, "locations"), NULL);
        cJSON *physical = build_object(location, "physicalLocation");

        sarif_artifact(s, physical, note->file);
        if (note->line) {
            cJSON *region = build_object(physical, "region");

            build_number(region, "startLine", note->line);
            if (note->col)
                build_number(region, "startColumn", note->col);
        }
        add_logical(s, location, note->function);
    }
}

/* What is left out because services would refuse the log with it. */
static void add_cuts(Sarif *s, cJSON *list)
{
    const struct {
        uint32_t n, most;
        const char *id, *words;
    } cuts[] = {{s->cut.results, MOST_RESULTS, "results-cut",
                 "%u results were left out: services accept %u."},
                {s->cut.steps, MOST_STEPS, "steps-cut",
                 "%u steps of paths were left out: each path has %u at most."},
                {s->cut.notes, MOST_NOTES, "notifications-cut",
                 "%u notifications were left out: the log has %u at most."}};

    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        Text words = text_in(s->arena);
        Notification note = {.level = LEVEL_WARNING, .id = cuts[i].id};

        if (!cuts[i].n)
            continue;
        text_printf(&words, cuts[i].words, cuts[i].n, cuts[i].most);
        note.message = text_str(&words);
        add_note(s, list, &note);
    }
}

static bool has_cuts(const Sarif *s)
{
    return s->cut.results || s->cut.steps || s->cut.notes;
}

/* Whether a notification is about what the program was told rather than about what it did. */
static bool is_of_configuration(const Notification *note)
{
    return strcmp(note->id, "project-setting") == 0;
}

static void add_notes(Sarif *s, cJSON *invocation, const char *key, bool of_configuration)
{
    const Report *r = s->report;
    cJSON *list = NULL;

    for (uint32_t i = 0; i < r->nnotes - s->cut.notes; i++) {
        if (is_of_configuration(&r->notes[i]) != of_configuration)
            continue;
        list = list ? list : build_array(invocation, key);
        add_note(s, list, &r->notes[i]);
    }
    if (of_configuration || !has_cuts(s))
        return;
    add_cuts(s, list ? list : build_array(invocation, key));
}

static void add_invocation(Sarif *s, cJSON *run)
{
    const Report *r = s->report;
    cJSON *invocation = build_object(build_array(run, "invocations"), NULL);

    build_bool(invocation, "executionSuccessful", r->ok);
    build_number(invocation, "exitCode", r->exit_status);
    if (!r->hides_machine)
        build_string(s->arena, build_object(invocation, "workingDirectory"), "uri",
                     sarif_file_uri(s->arena, r->here, true));
    add_notes(s, invocation, "toolExecutionNotifications", false);
    add_notes(s, invocation, "toolConfigurationNotifications", true);
}

static uint32_t above(uint32_t n, uint32_t most)
{
    return n > most ? n - most : 0;
}

static void count_cuts(Sarif *s)
{
    const Findings *findings = s->report->findings;

    s->cut.results = above(findings->n, MOST_RESULTS);
    s->cut.notes = above(s->report->nnotes, MOST_NOTES);
    for (uint32_t i = 0; i < findings->n; i++)
        s->cut.steps += above(findings->v[i].nsteps, MOST_STEPS);
}

bool sarif_has_notes(const Sarif *s)
{
    return s->report->nnotes || has_cuts(s);
}

/* Services keep apart runs of one commit by what stands before the last slash. */
static void add_category(Sarif *s, cJSON *run)
{
    const char *category = s->report->category;

    if (category)
        build_string(s->arena, build_object(run, "automationDetails"), "id",
                     arena_printf(s->arena, "%s%s", category,
                                  text_ends(category, "/") ? "" : "/"));
}

static const char *language(const Report *r)
{
    for (uint32_t i = 0; i < r->nfiles && r->units; i++)
        if (!text_ends(r->units[i], ".c"))
            return "cplusplus";
    return "c";
}

static void add_base(Sarif *s, cJSON *run)
{
    cJSON *bases = build_object(run, "originalUriBaseIds");
    cJSON *base = build_object(bases, "%SRCROOT%");

    if (!s->report->hides_machine)
        build_string(s->arena, base, "uri",
                     sarif_file_uri(s->arena, s->report->root, true));
    sarif_text(s, base, "description", "The root of the sources.", LONGEST_MESSAGE);
}

static void add_version_control(Sarif *s, cJSON *run)
{
    const Report *r = s->report;
    cJSON *item;

    if (!r->repository)
        return;
    item = build_object(build_array(run, "versionControlProvenance"), NULL);
    build_string(s->arena, item, "repositoryUri", r->repository);
    if (r->revision)
        build_string(s->arena, item, "revisionId", r->revision);
    if (r->branch)
        build_string(s->arena, item, "branch", r->branch);
    build_string(s->arena, build_object(item, "mappedTo"), "uriBaseId", "%SRCROOT%");
}

void report_sarif(Arena *arena, const Report *r, Text *out)
{
    Sarif s = {.arena = arena, .report = r, .sources = sources_new(arena)};
    cJSON *log = cJSON_CreateObject();
    cJSON *run;

    while (r->rules[s.nrules])
        s.nrules++;
    build_string(arena, log, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    build_string(arena, log, "version", "2.1.0");
    run = build_object(build_array(log, "runs"), NULL);
    count_cuts(&s);
    sarif_tool(&s, run);
    add_category(&s, run);
    add_version_control(&s, run);
    add_base(&s, run);
    build_string(arena, run, "defaultSourceLanguage", language(r));
    build_string(arena, run, "columnKind", "utf16CodeUnits");
    add_invocation(&s, run);
    add_results(&s, run);
    build_print(log, out);
}
