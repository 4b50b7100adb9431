/* The tool component of a SARIF log: the program, its rules with their pages, and the CWE
 * taxonomy that they refer to. All enabled rules are listed, found or not, so that
 * services can close alerts.
 */
#include "report/sarif.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_DESCRIPTION 1024

static const char *const notification_ids[][2] = {
    {"not-analysed", "Nothing of a file could be analysed."},
    {"partial-function", "A function was analysed in part only."},
    {"parse-error", "Something in a file could not be parsed."},
    {"second-attempt", "A file was parsed with the headers of mingw-w64."},
    {"project-setting",
     "Something in the description of a project could not be resolved."},
    {"header-unit", "A header was analysed as part of a file that includes it."},
    {"results-cut", "There are more results than services accept."},
    {"steps-cut", "A path has more steps than services show."},
    {"notifications-cut", "There are more notifications than a log should have."},
};

static const char *pascal_case(Arena *arena, const char *name)
{
    Text out = text_in(arena);
    bool is_start = true;

    for (const char *c = name; *c; c++) {
        if (*c != '-')
            text_char(&out, is_start ? (char)toupper((unsigned char)*c) : *c);
        is_start = *c == '-';
    }
    return text_str(&out);
}

/* The first paragraph below a heading of the page, on one line and without marks; else
 * the summary. */
static const char *paragraph(Arena *arena, const Rule *rule, const char *page,
                             const char *heading)
{
    const char *start = page ? strstr(page, heading) : NULL;
    const char *end;
    Text out = text_in(arena);

    if (!start)
        return rule->summary;
    start += strlen(heading);
    start += strspn(start, "\n");
    end = strstr(start, "\n\n");
    for (const char *c = start; *c && c != end; c++)
        if (*c != '`')
            text_char(&out, *c == '\n' ? ' ' : *c);
    return text_str(&out);
}

static void add_help(Sarif *s, cJSON *item, const Rule *rule)
{
    const char *page = s->report->page ? s->report->page(rule) : NULL;
    const char *what = paragraph(s->arena, rule, page, "## What it finds\n");
    const char *why = paragraph(s->arena, rule, page, "## Why it matters\n");
    cJSON *help;

    sarif_text(s, item, "shortDescription", rule->summary, LONGEST_DESCRIPTION);
    sarif_text(s, item, "fullDescription", what, LONGEST_DESCRIPTION);
    help = build_object(item, "help");
    build_string(s->arena, help, "text", arena_printf(s->arena, "%s\n\n%s", what, why));
    if (page)
        build_string(s->arena, help, "markdown", page);
}

/* The patterns of the messages of this run's findings. */
static void add_messages(Sarif *s, cJSON *item, const Rule *rule)
{
    const Findings *findings = s->report->findings;
    cJSON *strings = NULL;

    for (uint32_t i = 0; i < findings->n; i++) {
        SarifMessage message;

        if (findings->v[i].rule != rule)
            continue;
        message = sarif_message(s->arena, findings->v[i].message);
        if (!strings)
            strings = build_object(item, "messageStrings");
        if (!cJSON_GetObjectItemCaseSensitive(strings, message.id))
            sarif_text(s, strings, message.id, message.pattern, LONGEST_DESCRIPTION);
    }
}

/* The distinct CWE numbers of the enabled rules, ascending. */
static uint32_t weaknesses(Sarif *s, int **out)
{
    const Rule *const *rules = s->report->rules;
    int *list = ARENA_NEW_N(s->arena, int, s->nrules + 1);
    uint32_t n = 0;

    for (uint32_t i = 0; i < s->nrules; i++) {
        uint32_t at = 0;

        while (at < n && list[at] < rules[i]->cwe)
            at++;
        if (rules[i]->cwe == 0 || (at < n && list[at] == rules[i]->cwe))
            continue;
        memmove(list + at + 1, list + at, sizeof *list * (n - at));
        list[at] = rules[i]->cwe;
        n++;
    }
    *out = list;
    return n;
}

static void add_weakness(Sarif *s, cJSON *item, const Rule *rule)
{
    int *list;
    uint32_t n = weaknesses(s, &list);
    cJSON *relation, *target, *component;

    for (uint32_t i = 0; i < n; i++) {
        if (list[i] != rule->cwe)
            continue;
        relation = build_object(build_array(item, "relationships"), NULL);
        target = build_object(relation, "target");
        build_string(s->arena, target, "id", arena_printf(s->arena, "%d", rule->cwe));
        build_number(target, "index", i);
        component = build_object(target, "toolComponent");
        build_string(s->arena, component, "name", "CWE");
        build_number(component, "index", 0);
        build_string(s->arena, build_array(relation, "kinds"), NULL, "superset");
    }
}

static void add_properties(Sarif *s, cJSON *item, const Rule *rule)
{
    cJSON *properties = build_object(item, "properties");
    cJSON *tags = build_array(properties, "tags");

    build_string(s->arena, tags, NULL, "correctness");
    if (rule->severity)
        build_string(s->arena, tags, NULL, "security");
    if (rule->cwe) {
        build_string(s->arena, tags, NULL,
                     arena_printf(s->arena, "external/cwe/cwe-%d", rule->cwe));
        build_string(s->arena, tags, NULL, arena_printf(s->arena, "cwe-%d", rule->cwe));
    }
    build_string(s->arena, properties, "precision", "high");
    build_string(s->arena, properties, "problem.severity",
                 rule->level == LEVEL_NOTE ? "recommendation" : build_level(rule->level));
    if (rule->severity)
        build_string(s->arena, properties, "security-severity", rule->severity);
}

static void add_rule(Sarif *s, cJSON *rules, const Rule *rule)
{
    cJSON *item = build_object(rules, NULL);

    build_string(s->arena, item, "id", rule->id);
    build_string(s->arena, item, "name", pascal_case(s->arena, rule->name));
    add_help(s, item, rule);
    build_string(s->arena, item, "helpUri",
                 arena_printf(s->arena, "%s/rules/%s", HANDLINT_HOME, rule->id));
    build_string(s->arena, build_object(item, "defaultConfiguration"), "level",
                 build_level(rule->level));
    add_messages(s, item, rule);
    add_weakness(s, item, rule);
    add_properties(s, item, rule);
}

static void add_notifications(Sarif *s, cJSON *driver)
{
    cJSON *list = build_array(driver, "notifications");

    for (size_t i = 0; i < sizeof notification_ids / sizeof *notification_ids; i++) {
        cJSON *item = build_object(list, NULL);

        build_string(s->arena, item, "id", notification_ids[i][0]);
        build_string(s->arena, item, "name",
                     pascal_case(s->arena, notification_ids[i][0]));
        sarif_text(s, item, "shortDescription", notification_ids[i][1],
                   LONGEST_DESCRIPTION);
        sarif_text(s, item, "fullDescription", notification_ids[i][1],
                   LONGEST_DESCRIPTION);
        sarif_text(s, item, "help", notification_ids[i][1], LONGEST_DESCRIPTION);
    }
}

static void add_taxonomy(Sarif *s, cJSON *run)
{
    int *list;
    uint32_t n = weaknesses(s, &list);
    cJSON *taxonomy, *taxa;

    if (n == 0)
        return;
    taxonomy = build_object(build_array(run, "taxonomies"), NULL);
    build_string(s->arena, taxonomy, "name", "CWE");
    build_string(s->arena, taxonomy, "organization", "MITRE");
    build_string(s->arena, taxonomy, "informationUri", "https://cwe.mitre.org/");
    sarif_text(s, taxonomy, "shortDescription", "The MITRE Common Weakness Enumeration.",
               LONGEST_DESCRIPTION);
    taxa = build_array(taxonomy, "taxa");
    for (uint32_t i = 0; i < n; i++) {
        cJSON *taxon = build_object(taxa, NULL);

        build_string(s->arena, taxon, "id", arena_printf(s->arena, "%d", list[i]));
        build_string(s->arena, taxon, "helpUri",
                     arena_printf(s->arena,
                                  "https://cwe.mitre.org/data/definitions/%d.html",
                                  list[i]));
    }
}

void sarif_tool(Sarif *s, cJSON *run)
{
    cJSON *driver = build_object(build_object(run, "tool"), "driver");
    cJSON *rules, *component;
    int *list;

    build_string(s->arena, driver, "name", "handlint");
    build_string(s->arena, driver, "fullName",
                 "handlint, a checker of Win32 handle ownership");
    build_string(s->arena, driver, "organization", "handlint");
    build_string(s->arena, driver, "version", s->report->version);
    build_string(s->arena, driver, "semanticVersion", s->report->version);
    build_string(s->arena, driver, "informationUri", HANDLINT_HOME);
    rules = build_array(driver, "rules");
    for (uint32_t i = 0; i < s->nrules; i++)
        add_rule(s, rules, s->report->rules[i]);
    if (sarif_has_notes(s))
        add_notifications(s, driver);
    if (weaknesses(s, &list)) {
        component = build_object(build_array(driver, "supportedTaxonomies"), NULL);
        build_string(s->arena, component, "name", "CWE");
        build_number(component, "index", 0);
    }
    add_taxonomy(s, run);
}
