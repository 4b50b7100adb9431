/* The SARIF log as a structure: what services read, order, caps, bad bytes, missing
 * sources. */
#define _GNU_SOURCE
#include "report/sarif.h"
#include "report/fingerprint.h"
#include "report/report.h"

#include "base/file.h"
#include "base/json.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Arena *arena;
static Rule rule = {.id = "HL202",
                    .name = "owned-handle-closed-twice",
                    .level = LEVEL_ERROR,
                    .cwe = 1341,
                    .severity = "7.8",
                    .summary =
                        "An owned handle reaches a second release on one feasible path."};
static const Rule *rules[] = {&rule, NULL};
static Findings findings;

static void setup(void)
{
    arena = arena_new("test");
    memset(&findings, 0, sizeof findings);
}

static void teardown(void)
{
    arena_free(arena);
}

TestSuite(sarif, .init = setup, .fini = teardown);

static Finding *add(const char *path, uint32_t line)
{
    Finding f = {
        .rule = &rule,
        .level = LEVEL_ERROR,
        .message = "'token' is closed twice.",
        .function = "f",
        .variable = "token",
        .source = "Query",
        .unit = path,
        .place = {.path = path, .line = line, .col = 5, .end_line = line, .end_col = 9}};

    ARRAY_PUSH(arena, &findings, f);
    return &findings.v[findings.n - 1];
}

static Json run_with(const Notification *notes, uint32_t nnotes)
{
    Report report = {.findings = &findings,
                     .notes = notes,
                     .nnotes = nnotes,
                     .root = "/repo",
                     .here = "/repo",
                     .rules = rules,
                     .version = "1.2.3",
                     .ok = true,
                     .exit_status = 1};
    Text out = text_in(arena);
    Err err = err_in(arena);
    Json log;

    fingerprint_all(arena, &findings, "/repo");
    report_sarif(arena, &report, &out);
    cr_assert(json_parse(arena, "log", text_str(&out), out.len, &log, &err), "%s",
              err_text(&err));
    return json_at(json_get(log, "runs"), 0);
}

static Json result_at(Json run, uint32_t i)
{
    return json_at(json_get(run, "results"), i);
}

/* Follows keys separated by dots; a number is an index. */
static Json follow(Json j, const char *path)
{
    char *copy = arena_strdup(arena, path);

    for (char *key = strtok(copy, "."); key; key = strtok(NULL, "."))
        j = key[0] >= '0' && key[0] <= '9' ? json_at(j, (uint32_t)atoi(key))
                                           : json_get(j, key);
    return j;
}

static const char *string(Json j, const char *path)
{
    Err err = err_in(arena);
    const char *out = "";

    cr_assert(json_str(follow(j, path), &out, &err), "%s: %s", path, err_text(&err));
    return out;
}

static int64_t number(Json j, const char *path)
{
    Err err = err_in(arena);
    int64_t out = 0;

    cr_assert(json_int(follow(j, path), &out, &err), "%s: %s", path, err_text(&err));
    return out;
}

Test(sarif, result)
{
    Finding *f = add("/repo/src/a b.c", 7);
    Json r;

    f->place.wide = f->place.end_wide = 2;
    r = result_at(run_with(NULL, 0), 0);
    cr_expect_str_eq(string(r, "ruleId"), "HL202");
    cr_expect_eq(number(r, "ruleIndex"), 0);
    cr_expect_str_eq(string(r, "level"), "error");
    cr_expect_str_eq(string(r, "message.text"), "'token' is closed twice.");
    cr_expect_str_eq(string(r, "message.arguments.0"), "token");
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.artifactLocation.uri"),
                     "src/a%20b.c");
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.artifactLocation.uriBaseId"),
                     "%SRCROOT%");
    cr_expect_eq(number(r, "locations.0.physicalLocation.region.startColumn"), 3);
    cr_expect_eq(number(r, "locations.0.physicalLocation.region.endColumn"), 7);
    cr_expect(json_absent(follow(r, "locations.0.physicalLocation.region.snippet")));
    cr_expect(json_absent(follow(r, "partialFingerprints.primaryLocationLineHash")));
    cr_expect(json_absent(json_get(r, "codeFlows")));
}

Test(sarif, message_parts)
{
    SarifMessage m = sarif_message(arena, "'a{b}' of the caller's 'c' isn't closed.");

    cr_expect_str_eq(m.pattern, "'{0}' of the caller's '{1}' isn't closed.");
    cr_expect_eq(m.narguments, 2);
    cr_expect_str_eq(m.arguments[0], "a{b}");
    cr_expect_str_eq(m.id, "OfTheCallerSIsnTClosed");
    m = sarif_message(arena, "An {odd} 'one.");
    cr_expect_str_eq(m.pattern, "An {{odd}} 'one.");
    cr_expect_eq(m.narguments, 0);
    cr_expect_str_eq(sarif_message(arena, "").id, "Text");
}

Test(sarif, rule_refers_to_message_and_weakness)
{
    Json run, item;

    add("/repo/a.c", 1);
    run = run_with(NULL, 0);
    item = follow(run, "tool.driver.rules.0");
    cr_expect_str_eq(string(item, "name"), "OwnedHandleClosedTwice");
    cr_expect_str_eq(string(item, arena_printf(arena, "messageStrings.%s.text",
                                               string(run, "results.0.message.id"))),
                     "'{0}' is closed twice.");
    cr_expect_str_eq(string(item, "relationships.0.target.id"), "1341");
    cr_expect_str_eq(string(run, "taxonomies.0.taxa.0.id"), "1341");
    cr_expect_str_eq(string(item, "properties.security-severity"), "7.8");
    cr_expect_str_eq(string(run, "columnKind"), "utf16CodeUnits");
}

Test(sarif, outside_the_root)
{
    Json r;

    add("/other/\xc3\xa4.c", 1);
    add("/repository/a.c", 1);
    r = result_at(run_with(NULL, 0), 0);
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.artifactLocation.uri"),
                     "file:///other/%C3%A4.c");
    cr_expect(json_absent(
        follow(r, "locations.0.physicalLocation.artifactLocation.uriBaseId")));
    cr_expect_str_eq(string(result_at(run_with(NULL, 0), 1),
                            "locations.0.physicalLocation.artifactLocation.uri"),
                     "file:///repository/a.c");
}

Test(sarif, header_names_its_unit)
{
    add("/repo/a.h", 1)->unit = "/repo/a.c";
    cr_expect_str_eq(string(result_at(run_with(NULL, 0), 0), "analysisTarget.uri"),
                     "a.c");
}

Test(sarif, snippets_and_hashes)
{
    char name[] = "/tmp/handlint-sarif-XXXXXX";
    const char *text = "one\n\t  Close(t);\r\nthree\n";
    Err err = err_in(arena);
    Finding *f;
    Json r;

    close(mkstemp(name));
    cr_assert(file_write(name, text, strlen(text), &err));
    f = add(name, 2);
    f->place.col = 4;
    f->place.end_col = 9;
    add(name, 200)->place.col = 4;
    r = result_at(run_with(NULL, 0), 0);
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.region.snippet.text"),
                     "Close");
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.contextRegion.snippet.text"),
                     "one\n\t  Close(t);\r\nthree");
    cr_expect(strstr(string(r, "partialFingerprints.primaryLocationLineHash"), ":1"));
    r = result_at(run_with(NULL, 0), 1);
    cr_expect(json_absent(follow(r, "partialFingerprints.primaryLocationLineHash")));
    unlink(name);
}

Test(sarif, fingerprints_of_one_kind_are_told_apart)
{
    Json run;

    add("/repo/a.c", 1);
    add("/repo/a.c", 2);
    run = run_with(NULL, 0);
    cr_expect_str_neq(string(run, "results.0.partialFingerprints.handlint/v1"),
                      string(run, "results.1.partialFingerprints.handlint/v1"));
}

Test(sarif, flow_keeps_essential_steps)
{
    Finding *f = add("/repo/a.c", 1);
    Json steps;

    f->nsteps = 1000;
    f->steps = ARENA_NEW_N(arena, TrailStep, f->nsteps);
    for (uint32_t i = 0; i < f->nsteps; i++)
        f->steps[i] = (TrailStep){.kind = TRAIL_BRANCH,
                                  .place = f->place,
                                  .text = "assuming it",
                                  .depth = i % 3};
    f->steps[999].kind = TRAIL_RELEASE;
    f->steps[999].text = "closed here";
    f->steps[999].is_essential = true;
    steps =
        follow(result_at(run_with(NULL, 0), 0), "codeFlows.0.threadFlows.0.locations");
    cr_expect_eq(json_count(steps), 200);
    cr_expect_str_eq(string(steps, "199.location.message.text"), "closed here");
    cr_expect_str_eq(string(steps, "199.importance"), "essential");
    cr_expect_str_eq(string(steps, "199.kinds.0"), "release");
    cr_expect_eq(number(steps, "1.nestingLevel"), 1);
}

Test(sarif, too_many_results_keep_the_worst)
{
    Json run;

    for (uint32_t i = 0; i < 5010; i++)
        add("/repo/a.c", i + 1)->level = i < 5000 ? LEVEL_NOTE : LEVEL_ERROR;
    run = run_with(NULL, 0);
    cr_expect_eq(json_count(json_get(run, "results")), 5000);
    cr_expect_str_eq(string(run, "results.4999.level"), "error");
    cr_expect_eq(
        number(run, "results.4999.locations.0.physicalLocation.region.startLine"), 5010);
    cr_expect(
        strstr(string(run, "invocations.0.toolExecutionNotifications.0.message.text"),
               "10 results"));
}

Test(sarif, notifications)
{
    Notification note = {.level = LEVEL_WARNING,
                         .id = "partial-function",
                         .file = "/repo/a.c",
                         .line = 3,
                         .function = "f",
                         .message = "'f' was analysed in part only: unknown type."};
    Json item = follow(run_with(&note, 1), "invocations.0.toolExecutionNotifications.0");

    cr_expect_str_eq(string(item, "descriptor.id"), "partial-function");
    cr_expect_eq(number(item, "locations.0.physicalLocation.region.startLine"), 3);
    cr_expect_eq(json_count(json_get(run_with(NULL, 0), "results")), 0);
}

Test(sarif, bad_bytes_and_long_messages)
{
    Finding *f = add("/repo/a\xff.c", 1);
    Text message = text_in(arena);
    Json r;

    for (int i = 0; i < 600; i++)
        text_add(&message, "\xc3\xa4\x01");
    f->message = text_str(&message);
    f->variable = "\xfe";
    r = result_at(run_with(NULL, 0), 0);
    cr_expect_leq(strlen(string(r, "message.text")), 1024);
    cr_expect_str_eq(string(r, "locations.0.physicalLocation.artifactLocation.uri"),
                     "a%FF.c");
}

Test(sarif, category_and_language)
{
    const char *units[] = {"/repo/a.c", "/repo/b.cpp"};
    Report report = {.findings = &findings,
                     .root = "/repo",
                     .here = "/repo",
                     .rules = rules,
                     .units = units,
                     .nfiles = 1,
                     .category = "x64-release",
                     .version = "1"};
    Text out = text_in(arena);

    report_sarif(arena, &report, &out);
    cr_expect(strstr(text_str(&out), "\"automationDetails\":{\"id\":\"x64-release/\"}"));
    cr_expect(strstr(text_str(&out), "\"defaultSourceLanguage\":\"c\""));
    report.nfiles = 2;
    report.category = "x64/";
    out = text_in(arena);
    report_sarif(arena, &report, &out);
    cr_expect(strstr(text_str(&out), "\"automationDetails\":{\"id\":\"x64/\"}"));
    cr_expect(strstr(text_str(&out), "\"defaultSourceLanguage\":\"cplusplus\""));
}

Test(sarif, states_along_the_path)
{
    TrailStep steps[] = {
        {.kind = TRAIL_ACQUIRE,
         .place = {.path = "/repo/a.c", .line = 1},
         .text = "a",
         .is_essential = true},
        {.kind = TRAIL_BRANCH, .place = {.path = "/repo/a.c", .line = 2}, .text = "b"},
        {.kind = TRAIL_RELEASE,
         .place = {.path = "/repo/a.c", .line = 3},
         .text = "c",
         .is_essential = true}};
    Finding *f = add("/repo/a.c", 3);
    Json list;

    f->steps = steps;
    f->nsteps = 3;
    list = follow(result_at(run_with(NULL, 0), 0), "codeFlows.0.threadFlows.0.locations");
    cr_expect_str_eq(string(json_at(list, 0), "state.token.text"), "acquired");
    cr_expect_str_eq(string(json_at(list, 1), "state.token.text"), "acquired");
    cr_expect_str_eq(string(json_at(list, 2), "state.token.text"), "closed");
    cr_expect_str_eq(string(json_at(list, 1), "importance"), "important");
}

Test(sarif, long_paths_say_that_they_were_cut)
{
    TrailStep *steps = ARENA_NEW_N(arena, TrailStep, 300);
    Finding *f = add("/repo/a.c", 3);
    Json run;

    for (uint32_t i = 0; i < 300; i++)
        steps[i] = (TrailStep){.kind = TRAIL_BRANCH,
                               .place = {.path = "/repo/a.c", .line = i + 1},
                               .text = "b"};
    steps[299].is_essential = true;
    f->steps = steps;
    f->nsteps = 300;
    run = run_with(NULL, 0);
    cr_expect_eq(json_count(follow(run, "results.0.codeFlows.0.threadFlows.0.locations")),
                 200u);
    cr_expect_str_eq(
        string(run, "invocations.0.toolExecutionNotifications.0.descriptor.id"),
        "steps-cut");
    cr_expect_str_eq(
        string(run, "results.0.codeFlows.0.threadFlows.0.locations.199.importance"),
        "essential");
}

Test(sarif, too_many_notifications)
{
    Notification *notes = ARENA_NEW_N(arena, Notification, 1200);
    Json list;

    for (uint32_t i = 0; i < 1200; i++)
        notes[i] =
            (Notification){.level = LEVEL_NOTE, .id = "parse-error", .message = "x."};
    list = follow(run_with(notes, 1200), "invocations.0.toolExecutionNotifications");
    cr_expect_eq(json_count(list), 1001u);
    cr_expect_str_eq(string(json_at(list, 1000), "message.text"),
                     "200 notifications were left out: the log has 1000 at most.");
}

Test(sarif, same_bytes_again)
{
    Report report = {.findings = &findings,
                     .root = "/repo",
                     .here = "/repo",
                     .rules = rules,
                     .version = "1"};
    Text one = text_in(arena), two = text_in(arena);

    add("/repo/a.c", 1);
    fingerprint_all(arena, &findings, "/repo");
    report_sarif(arena, &report, &one);
    report_sarif(arena, &report, &two);
    cr_expect_str_eq(text_str(&one), text_str(&two));
}
