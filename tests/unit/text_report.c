/* The text report and the summary line. */
#define _GNU_SOURCE
#include "report/report.h"

#include "base/file.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Arena *arena;
static Rule rule = {
    .id = "HL202", .name = "owned-handle-closed-twice", .level = LEVEL_ERROR};
static Findings findings;
static char source[] = "/tmp/handlint-text-XXXXXX";

static void setup(void)
{
    arena = arena_new("test");
    close(mkstemp(source));
}

static void teardown(void)
{
    unlink(source);
    arena_free(arena);
}

TestSuite(text_report, .init = setup, .fini = teardown);

static Finding *add(const char *path, uint32_t line, uint32_t col, uint32_t end_col)
{
    Finding f = {.rule = &rule,
                 .level = LEVEL_ERROR,
                 .message = "'t' is closed twice.",
                 .place = {.path = path,
                           .line = line,
                           .col = col,
                           .end_line = line,
                           .end_col = end_col}};

    ARRAY_PUSH(arena, &findings, f);
    return &findings.v[findings.n - 1];
}

static void put(const char *text, size_t len)
{
    Err err = err_in(arena);

    cr_assert(file_write(source, text, len, &err));
}

static const char *print(bool color)
{
    Report report = {
        .findings = &findings, .here = "/tmp", .root = "/tmp", .use_color = color};
    Text out = text_in(arena);

    report_text(arena, &report, &out);
    return text_str(&out);
}

Test(text_report, line_snippet_and_path)
{
    TrailStep steps[] = {{.place = {.path = "/tmp/x.c", .line = 2, .col = 3},
                          .text = "closed here",
                          .depth = 1}};
    const char *want;

    put("int x;\n\tClose(t); /* \xc3\xa4 */\n", 26);
    add(source, 2, 2, 10);
    findings.v[0].steps = steps;
    findings.v[0].nsteps = 1;
    want = arena_printf(
        arena,
        "%s:2:2: error: 't' is closed twice. [HL202 owned-handle-closed-twice]\n"
        "    2 |     Close(t); /* \xc3\xa4 */\n"
        "      |     ^~~~~~~~\n"
        "x.c:2:3: note:   closed here\n",
        path_base(source));
    cr_expect_str_eq(print(false), want);
    cr_expect(strstr(print(true), "\x1b[1;31merror: "));
}

Test(text_report, caret_behind_wide_characters)
{
    put("\xc3\xa4\xc3\xa4 f(t);\n", 11);
    add(source, 1, 6, 10);
    cr_expect(strstr(print(false), "      |    ^~~~\n"), "%s", print(false));
}

Test(text_report, nothing_but_text_is_printed)
{
    put("\x1b]0;evil\x07 f(t);\n", 17);
    add(source, 1, 11, 15)->message = "'\x1b[2J' is closed twice.";
    for (const char *c = print(false); *c; c++)
        cr_expect((unsigned char)*c >= 0x20 || *c == '\n');
}

Test(text_report, sources_that_cannot_be_shown)
{
    put("a\0b\n", 4);
    add(source, 1, 1, 2);
    add("/nowhere/x.c", 1, 1, 2);
    add("/tmp", 1, 1, 2);
    cr_expect_not(strstr(print(false), " | "));
}

Test(text_report, places_behind_the_end)
{
    put("ab\n", 3);
    add(source, 1, 90, 95);
    add(source, 5, 1, 2);
    cr_expect(strstr(print(false), "      |   ^\n"), "%s", print(false));
}

Test(text_report, summary)
{
    Report report = {.findings = &findings, .nfiles = 14};

    cr_expect_str_eq(report_summary(arena, &report), "no findings in 14 files");
    add("/a.c", 1, 1, 2);
    add("/a.c", 2, 1, 2)->level = LEVEL_WARNING;
    add("/b.c", 2, 1, 2)->level = LEVEL_WARNING;
    report.nfailed = 1;
    cr_expect_str_eq(
        report_summary(arena, &report),
        "3 findings (1 error, 2 warnings) in 2 files; 14 units analysed; 1 could not be analysed");
}
