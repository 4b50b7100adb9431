/* GitLab's code quality report (artifacts:reports:codequality): a list of objects with
 * what its documentation requires. GitLab shows one finding for each fingerprint, and
 * knows paths below the root of the repository without "./" only. No byte-order mark.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
#include "report/build.h"
#include "report/report.h"

#include "base/file.h"

static const char *severity(Level level)
{
    switch (level) {
    case LEVEL_NOTE:
        return "info";
    case LEVEL_WARNING:
        return "major";
    case LEVEL_ERROR:
        return "critical";
    }
    return "info";
}

static void add_finding(Arena *arena, const Report *r, cJSON *list, const Finding *f)
{
    cJSON *item = build_object(list, NULL);
    cJSON *location, *lines;

    build_string(arena, item, "description",
                 arena_printf(arena, "%s: %s", f->rule->id, f->message));
    build_string(arena, item, "check_name", f->rule->name);
    build_string(arena, item, "fingerprint", f->fingerprint);
    build_string(arena, item, "severity", severity(f->level));
    location = build_object(item, "location");
    build_string(arena, location, "path", path_below(r->root, f->place.path));
    lines = build_object(location, "lines");
    build_number(lines, "begin", f->place.line);
    build_number(lines, "end",
                 f->place.end_line > f->place.line ? f->place.end_line : f->place.line);
}

void report_gitlab(Arena *arena, const Report *r, Text *out)
{
    cJSON *list = cJSON_CreateArray();

    for (uint32_t i = 0; i < r->findings->n; i++)
        if (finding_counts(&r->findings->v[i]))
            add_finding(arena, r, list, &r->findings->v[i]);
    build_print(list, out);
}
