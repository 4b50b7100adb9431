/* Baselines: what is known stays known when it moves, what is new is told, wrong files
 * are refused. */
#define _GNU_SOURCE
#include "report/baseline.h"

#include "base/file.h"
#include "report/fingerprint.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Arena *arena;
static Findings findings;
static char file[] = "/tmp/handlint-baseline-XXXXXX";
static Rule leak = {.id = "HL201"}, twice = {.id = "HL202"};
static const char *const files[] = {"/gone/a.c", "/gone/b.c"};
static const BaselineScope scope = {.root = "/gone", .files = files, .nfiles = 2};
static uint32_t nknown, ngone;

static void setup(void)
{
    arena = arena_new("test");
    close(mkstemp(file));
}

static void teardown(void)
{
    unlink(file);
    arena_free(arena);
}

TestSuite(baseline, .init = setup, .fini = teardown);

static void add(const Rule *rule, const char *path, uint32_t line, const char *function)
{
    ARRAY_PUSH(arena, &findings,
               ((Finding){.rule = rule,
                          .place = {.path = path, .line = line},
                          .message = "'t' \xff is \"it\".",
                          .function = function,
                          .variable = "t",
                          .source = "Open"}));
}

static Baseline *write_and_read(void)
{
    Text text = text_in(arena);
    Err err = err_in(arena);
    Baseline *baseline;

    fingerprint_all(arena, &findings, "/gone");
    baseline_print(arena, &findings, "/gone", &text);
    cr_assert(file_write(file, text_str(&text), text.len, &err));
    cr_assert(baseline_read(arena, file, &baseline, &err), "%s", err_text(&err));
    memset(&findings, 0, sizeof findings);
    return baseline;
}

static void mark(Baseline *baseline, const BaselineScope *in)
{
    nknown = ngone = 0;
    fingerprint_all(arena, &findings, "/gone");
    baseline_mark(arena, baseline, in, &findings, &nknown, &ngone);
}

Test(baseline, moved_lines_and_new_findings)
{
    Baseline *baseline;

    add(&leak, "/gone/a.c", 5, "f");
    add(&twice, "/gone/a.c", 9, "f");
    add(&leak, "/gone/a.c", 20, "g");
    baseline = write_and_read();
    add(&leak, "/gone/a.c", 5, "f");
    add(&twice, "/gone/a.c", 11, "f");
    add(&twice, "/gone/a.c", 12, "f");
    mark(baseline, &scope);
    cr_expect_eq(findings.v[1].baseline, BASELINE_UPDATED);
    cr_expect_eq(findings.v[2].baseline, BASELINE_NEW);
    cr_expect_eq(nknown, 2u);
    cr_expect_eq(ngone, 1u);
}

Test(baseline, renamed_file_and_moved_function)
{
    Baseline *baseline;

    add(&leak, "/gone/a.c", 5, "f");
    add(&leak, "/gone/old.c", 5, "g");
    baseline = write_and_read();
    add(&leak, "/gone/b.c", 7,
        "f"); /* from a.c, which was looked at and has it no more */
    add(&leak, "/gone/new.c", 5, "g");
    mark(baseline, &scope);
    cr_expect_eq(findings.v[0].baseline, BASELINE_UPDATED);
    cr_expect_eq(findings.v[1].baseline, BASELINE_UPDATED);
    cr_expect_eq(ngone, 0u);
}

Test(baseline, a_copy_is_new)
{
    static const char *const own[] = {"/gone/b.c"};
    BaselineScope part = {.root = "/gone", .files = own, .nfiles = 1};
    char other[] = "/tmp/handlint-other-XXXXXX";
    Baseline *baseline;

    close(mkstemp(other));
    /* the known one is still there */
    add(&leak, "/gone/a.c", 5, "f");
    baseline = write_and_read();
    add(&leak, "/gone/a.c", 5, "f");
    add(&leak, "/gone/b.c", 5, "f");
    mark(baseline, &scope);
    cr_expect_eq(findings.v[0].baseline, BASELINE_UNCHANGED);
    cr_expect_eq(findings.v[1].baseline, BASELINE_NEW);
    /* or may be: its file exists, and this run did not look at it */
    memset(&findings, 0, sizeof findings);
    add(&leak, other, 5, "f");
    baseline = write_and_read();
    add(&leak, "/gone/b.c", 5, "f");
    mark(baseline, &part);
    cr_expect_eq(findings.v[0].baseline, BASELINE_NEW);
    cr_expect_eq(ngone, 0u);
    unlink(other);
}

Test(baseline, suppressed_ones_have_no_part)
{
    Baseline *baseline;

    add(&leak, "/gone/a.c", 5, "f");
    findings.v[0].suppressed = "";
    baseline = write_and_read();
    add(&leak, "/gone/a.c", 5, "f");
    add(&leak, "/gone/a.c", 6, "f");
    findings.v[0].suppressed = "";
    mark(baseline, &scope);
    cr_expect_eq(findings.v[0].baseline, BASELINE_NONE);
    cr_expect_eq(findings.v[1].baseline, BASELINE_NEW);
}

static void refuse(const char *text, const char *words)
{
    Err err = err_in(arena);
    Baseline *baseline;

    cr_assert(file_write(file, text, strlen(text), &err));
    cr_assert(!baseline_read(arena, file, &baseline, &err), "'%s' was taken", text);
    cr_expect(strstr(err_text(&err), words) != NULL, "%s", err_text(&err));
    cr_expect(strstr(err_text(&err), file) != NULL, "%s", err_text(&err));
}

Test(baseline, what_is_none)
{
    refuse("", "unexpected end");
    refuse("[]", "expected an object");
    refuse("{}", "--write-baseline");
    refuse("{\"version\": 2, \"findings\": []}", "unknown version");
    refuse("{\"version\": 1, \"findings\": [{\"rule\": \"HL201\"}]}",
           "'fingerprint' is missing");
    refuse("{\"version\": 1, \"findings\": [], \"finding\": 1}", "finding");
}
