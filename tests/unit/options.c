/* The command line: values, wrong values and what is said of them, rule lists. */
#include "driver/options.h"

#include "rules/rules.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;
static Options options;
static Err err;

static void setup(void)
{
    arena = arena_new("test");
    err = err_in(arena);
}

static void teardown(void)
{
    arena_free(arena);
}

TestSuite(options, .init = setup, .fini = teardown);

/* Reads a command line given as one text with single spaces. */
static bool read_line(const char *line)
{
    char *copy = arena_strdup(arena, line);
    char **argv = ARENA_NEW_N(arena, char *, 64);
    int argc = 0;

    argv[argc++] = arena_strdup(arena, "handlint");
    for (char *word = strtok(copy, " "); word && argc < 63; word = strtok(NULL, " "))
        argv[argc++] = word;
    err = err_in(arena);
    return options_read(arena, argc, argv, 3, &options, &err);
}

static void expect_error(const char *line, const char *part)
{
    cr_expect_not(read_line(line), "%s", line);
    cr_expect(strstr(err_text(&err), part), "%s: %s", line, err_text(&err));
}

static uint32_t count_rules(void)
{
    uint32_t n = 0;

    while (options.rules[n])
        n++;
    return n;
}

Test(options, defaults)
{
    cr_assert(read_line("a.c b"));
    cr_expect_eq(options.command, COMMAND_LINT);
    cr_expect_eq(options.paths.n, 2);
    cr_expect_null(options.flags);
    cr_expect_eq(options.outputs.n, 1);
    cr_expect_eq(options.outputs.v[0].format, FORMAT_TEXT);
    cr_expect_str_eq(options.outputs.v[0].file, "-");
    cr_expect_eq(options.fail_on, LEVEL_WARNING);
    cr_expect_eq(options.jobs, 3);
    cr_expect_eq(options.rules[0], rules_all[0]);
}

Test(options, flags_behind_dashes)
{
    cr_assert(read_line("a.c -j 2 -- -DX -j 9 --"));
    cr_expect_eq(options.jobs, 2);
    cr_expect_eq(options.nflags, 4);
    cr_expect_str_eq(options.flags[3], "--");
    cr_assert(read_line("a.c --"));
    cr_expect_eq(options.nflags, 0);
    cr_expect_not_null(options.flags);
}

Test(options, outputs)
{
    cr_assert(read_line("--format=sarif --output o.sarif a.c"));
    cr_expect_eq(options.outputs.n, 1);
    cr_expect_eq(options.outputs.v[0].format, FORMAT_SARIF);
    cr_expect_str_eq(options.outputs.v[0].file, "o.sarif");
    cr_assert(read_line("--format text --format sarif:x:y a.c"));
    cr_expect_eq(options.outputs.n, 2);
    cr_expect_str_eq(options.outputs.v[1].file, "x:y");
    cr_assert(read_line("-o o.txt a.c"));
    cr_expect_str_eq(options.outputs.v[0].file, "o.txt");
    expect_error("--format text --format sarif a.c", "same place");
    expect_error("--format sarif: a.c", "no file name");
    expect_error("--format srif a.c", "did you mean 'sarif'");
    expect_error("--format xyzzy a.c", "text, sarif");
}

Test(options, numbers)
{
    expect_error("-j 0 a.c", "expected a number");
    expect_error("-j -1 a.c", "expected a number");
    expect_error("-j 2x a.c", "expected a number");
    expect_error("--timeout 99999999999999999999 a.c", "expected a number");
    cr_expect(read_line("-j4 --timeout=7 a.c"));
    cr_expect_eq(options.jobs, 4);
    cr_expect_eq(options.timeout, 7);
}

Test(options, unknown_ones_name_the_nearest)
{
    expect_error("--chekcs x a.c", "did you mean '--checks'");
    expect_error("--remarks x a.c", "unknown option '--remarks'");
    expect_error("-qz a.c", "unknown option '-z'");
    expect_error("a.c --format", "needs an argument");
    expect_error("a.c -o", "needs an argument");
    expect_error("--fail-on eror a.c", "did you mean 'error'");
    expect_error("--color sometimes a.c", "auto, always, never");
}

Test(options, checks)
{
    cr_assert(read_line("--checks HL202 a.c"));
    cr_expect_eq(count_rules(), 1);
    cr_expect_str_eq(options.rules[0]->id, "HL202");
    cr_assert(read_line("--checks HL2*,-HL203 a.c"));
    cr_expect_eq(count_rules(), 5);
    cr_assert(read_line("--checks -owned-* a.c"));
    cr_expect_str_eq(options.rules[0]->id, "HL101");
    cr_assert(read_line("--checks -HL101,*-closed a.c"));
    expect_error("--checks HL999 a.c", "no rule is called 'HL999'");
    expect_error("--checks owned-handle-leeked a.c",
                 "did you mean 'owned-handle-leaked'");
    expect_error("--checks -* a.c", "no rule is left");
    expect_error("--checks ZZ* a.c", "no rule is called");
}

Test(options, configuration)
{
    cr_assert(read_line(
        "--config c.json --header-filter x --show-suppressed --checks -HL1* a.c"));
    cr_expect_str_eq(options.config, "c.json");
    cr_expect_str_eq(options.header_filter, "x");
    cr_expect(options.show_suppressed);
    cr_expect_eq(options.checks.n, 1);
    cr_assert(read_line("--dump-config"));
    cr_expect_eq(options.command, COMMAND_DUMP_CONFIG);
    expect_error("--config c.json --no-config a.c", "exclude each other");
    expect_error("--no-confg a.c", "did you mean '--no-config'");
}

Test(options, commands)
{
    cr_assert(read_line("capture a.c -o a.hlir -- -DX"));
    cr_expect_eq(options.command, COMMAND_CAPTURE);
    cr_expect_str_eq(options.capture_to, "a.hlir");
    cr_expect_eq(options.nflags, 1);
    cr_assert(read_line("link a.hlir b.hlir --format sarif:o"));
    cr_expect_eq(options.command, COMMAND_LINK);
    cr_expect_eq(options.paths.n, 2);
    cr_assert(read_line("./link a.c"));
    cr_expect_eq(options.command, COMMAND_LINT);
    expect_error("capture a.c b.c", "one file");
    expect_error("link", "nothing to link");
    expect_error("link a.hlir -- -DX", "no compiler flags");
    cr_assert(read_line("--explain HL101"));
    cr_expect_eq(options.explain, rules_find("HL101"));
    expect_error("--explain HL999", "there is no rule");
}

Test(options, help_names_every_option_once)
{
    Text help = text_in(arena);

    options_help(&help);
    cr_expect(strstr(text_str(&help), "--fail-on LEVEL"));
    cr_expect_not(strstr(text_str(&help), " \n"), "a line ends in a blank");
    for (const char *line = text_str(&help); (line = strchr(line, '\n')); line++)
        cr_expect_leq(strcspn(line + 1, "\n"), 90);
}

Test(options, each_rule_has_a_page)
{
    for (uint32_t i = 0; rules_all[i]; i++) {
        cr_expect_not_null(rules_page(rules_all[i]), "%s", rules_all[i]->id);
        cr_expect_eq(rules_find(rules_all[i]->name), rules_all[i]);
    }
    cr_expect_null(rules_find("HL000"));
}
