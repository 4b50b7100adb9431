/* Configurations: globs over paths, lists of packs and rules, flags in both styles,
 * hostile texts. */
#define _XOPEN_SOURCE 700
#include "driver/config.h"

#include "base/file.h"
#include "base/text.h"
#include "driver/checks.h"
#include "driver/exclude.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Arena *arena;
static Err err;
static const char *path;

static void setup(void)
{
    char folder[] = "/tmp/handlint-config-XXXXXX";

    arena = arena_new("test");
    err = err_in(arena);
    cr_assert(mkdtemp(folder));
    path = path_join(arena, arena_strdup(arena, folder), CONFIG_NAME);
}

static void teardown(void)
{
    (void)unlink(path);
    (void)rmdir(path_dir(arena, path));
    arena_free(arena);
}

TestSuite(config, .init = setup, .fini = teardown);

static Config *read_text(const char *text)
{
    Config *config = NULL;

    err = err_in(arena);
    cr_assert(file_write(path, text, strlen(text), &err));
    return config_read(arena, path, &config, &err) ? config : NULL;
}

static uint32_t count_on(const Config *config)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < checks_count(); i++)
        n += config->is_on[i];
    return n;
}

Test(config, globs)
{
    static const struct {
        const char *glob, *path;
        bool matches;
    } cases[] = {
        {"third_party/", "third_party/x/a.c", true},
        {"third_party/", "src/third_party/a.c", true},
        {"third_party/", "third_party", false},
        {"/", "a.c", false},
        {"*.c", "a.c", true},
        {"*.c", "x/y/a.c", true},
        {"*.c", "a.cpp", false},
        {"src/*.c", "src/a.c", true},
        {"src/*.c", "src/x/a.c", false},
        {"src/*.c", "x/src/a.c", false},
        {"./src/a.c", "src/a.c", true},
        {"src", "src/a.c", true},
        {"src", "source/a.c", false},
        {"src/x", "src/x/y/a.c", true},
        {"src/**/a.c", "src/a.c", true},
        {"src/**/a.c", "src/x/y/a.c", true},
        {"src/**", "src/x/a.c", true},
        {"**/gen/*", "gen/a.c", true},
        {"**/gen/*", "x/y/gen/a.c", true},
        {"a?c", "a.c", true},
        {"x?a.c", "x/a.c", false},
        {"*", "a.c", true},
        {"*_test.c", "x/own_test.c", true},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect_eq(exclude_matches(cases[i].glob, cases[i].path), cases[i].matches,
                     "%s %s", cases[i].glob, cases[i].path);
}

Test(config, a_hostile_glob_takes_no_time, .timeout = 10)
{
    char *glob = arena_alloc(arena, 256), *name = arena_alloc(arena, 5001);

    for (int i = 0; i < 252; i += 4)
        memcpy(glob + i, "**/a", 4);
    for (int i = 0; i < 5000; i++)
        name[i] = i % 2 ? '/' : 'a';
    cr_expect(exclude_matches(glob, name));
    glob[251] = 'b';
    cr_expect_not(exclude_matches(glob, name));
    glob[252] = glob[253] = glob[254] = glob[255] = '*';
    glob = arena_strndup(arena, glob, 256);
    cr_expect_not_null(exclude_fault(glob));
}

Test(config, empty_is_as_built_in)
{
    Config *config = read_text("{} // nothing");
    Config *plain = config_default(arena, "/");

    cr_assert_not_null(config);
    cr_expect_eq(count_on(config), checks_count());
    for (uint32_t i = 0; i < checks_count(); i++)
        cr_expect_eq(config->levels[i], plain->levels[i]);
    cr_expect_eq(config->lines[CONFIG_CHECKS], 0);
    cr_expect_not(config_excludes(config, path));
}

Test(config, packs)
{
    Config *config = read_text("{\"packs\": [\"*\", \"-s*\", \"std\"]}");

    cr_assert_not_null(config);
    for (uint32_t i = 0; config->pack_names[i]; i++)
        cr_expect_eq(config->packs[i],
                     config->pack_names[i][0] != 's' ||
                         strcmp(config->pack_names[i], "std") == 0,
                     "%s", config->pack_names[i]);
}

Test(config, flags_in_both_styles)
{
    Config *config = read_text(
        "{\"flags\": [\"-DX=1\", \"-I\", \"inc\", \"-std=c++20\", \"-iquote\", \"/q\", \"-m32\"]}");
    const char *folder = path_dir(arena, path);
    ConfigWords gcc = {0}, cl = {0};

    cr_assert_not_null(config, "%s", err_text(&err));
    config_add_flags(arena, config, false, &gcc);
    config_add_flags(arena, config, true, &cl);
    cr_assert_eq(gcc.n, 5);
    cr_expect_str_eq(gcc.v[0], "-DX=1");
    cr_expect_str_eq(gcc.v[1], arena_printf(arena, "-I%s/inc", folder));
    cr_expect_str_eq(gcc.v[3], "-iquote/q");
    cr_assert_eq(cl.n, 4);
    cr_expect_str_eq(cl.v[0], "/DX=1");
    cr_expect_str_eq(cl.v[2], "/std:c++20");
    cr_expect_str_eq(cl.v[3], "-m32");
}

/* A value that looks like a flag stays a value. */
Test(config, flags_do_not_smuggle)
{
    Config *config =
        read_text("{\"flags\": [\"-I\", \"-fplugin=x.so\", \"-D\", \"-Xclang\"]}");
    ConfigWords gcc = {0};

    cr_assert_not_null(config);
    config_add_flags(arena, config, false, &gcc);
    cr_expect(text_ends(gcc.v[0], "/-fplugin=x.so"));
    cr_expect(text_starts(gcc.v[0], "-I/"));
    cr_expect_str_eq(gcc.v[1], "-D-Xclang");
    cr_expect_null(read_text("{\"flags\": [\"-fplugin=x.so\"]}"));
    cr_expect_null(read_text("{\"flags\": [\"-m32x\"]}"));
}

Test(config, faults_have_a_line)
{
    cr_expect_null(read_text("{\n\n  \"levels\": {\"HL201\": \"warnig\"}}"));
    cr_expect_eq(err.line, 3);
    cr_expect(strstr(err_text(&err), "did you mean 'warning'"), "%s", err_text(&err));
    cr_expect_null(read_text("{\"exclud\": []}"));
    cr_expect(strstr(err_text(&err), "did you mean 'exclude'"), "%s", err_text(&err));
    cr_expect_null(read_text("{\"checks\": [\"HL201\",\n\"-\"]}"));
    cr_expect_eq(err.line, 2);
}
