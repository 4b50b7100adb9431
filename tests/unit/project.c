/* Databases, flags files, folders: which units, with which flags. Each test makes a
 * folder of its own. */
#define _GNU_SOURCE
#include "project/project.h"

#include "project/database.h"
#include "project/walk.h"

#include "base/file.h"
#include "base/text.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Arena *arena;
static const char *top;

static void setup(void)
{
    char name[] = "/tmp/handlint-project-XXXXXX";

    arena = arena_new("test");
    cr_assert_not_null(mkdtemp(name));
    top = arena_strdup(arena, name);
    cr_assert_eq(mkdir(path_join(arena, top, ".git"), 0777), 0);
}

static void teardown(void)
{
    char *command = arena_printf(arena, "rm -r '%s'", top);

    cr_expect_eq(system(command), 0);
    arena_free(arena);
}

TestSuite(project, .init = setup, .fini = teardown);

/* Writes a file below the test's folder, with the folders above it. */
static const char *put(const char *name, const char *text)
{
    const char *path = path_join(arena, top, name);
    Err err = err_in(arena);

    for (const char *s = path + strlen(top) + 1; (s = strchr(s, '/')); s++)
        (void)mkdir(arena_strndup(arena, path, (size_t)(s - path)), 0777);
    cr_assert(file_write(path, text, strlen(text), &err), "%s", err_text(&err));
    return path;
}

static const char *flags_text(const char *const *flags, uint32_t n)
{
    Text out = text_in(arena);

    for (uint32_t i = 0; i < n; i++)
        text_printf(&out, "%s%s", i ? " " : "", flags[i]);
    return text_str(&out);
}

static Project make(const ProjectRequest *request)
{
    Err err = err_in(arena);
    Project out = {0};

    cr_assert(project_make(arena, request, &out, &err), "%s", err_text(&err));
    return out;
}

static const char *fail(const ProjectRequest *request)
{
    Err err = err_in(arena);
    Project out = {0};

    cr_assert_not(project_make(arena, request, &out, &err));
    return err_text(&err);
}

static void expect_unit(const Project *p, uint32_t i, const char *name, const char *flags)
{
    cr_assert_lt(i, p->nunits);
    cr_expect_str_eq(p->units[i].path, path_join(arena, top, name));
    cr_expect_str_eq(flags_text(p->units[i].flags, p->units[i].nflags), flags, "%s: <%s>",
                     name, flags_text(p->units[i].flags, p->units[i].nflags));
}

/* A database of one entry whose compiler, words and file are given; returns the cleaned
 * flags. */
static const char *cleaned(const char *arguments, bool *is_cl)
{
    Database database = {0};
    Err err = err_in(arena);
    const char *path = put(
        "one.json", arena_printf(arena, "[{\"directory\":\"%s\",\"file\":\"a.c\",%s}]",
                                 top, arguments));

    cr_assert(database_read(arena, path, NULL, &database, &err), "%s", err_text(&err));
    cr_assert_eq(database.entries.n, 1);
    if (is_cl)
        *is_cl = database.entries.v[0].is_cl;
    return flags_text(database.entries.v[0].flags.v, database.entries.v[0].flags.n);
}

Test(project, gcc_commands)
{
    bool is_cl = true;

    cr_expect_str_eq(
        cleaned("\"command\":\"/usr/bin/cc -DA=1 -I inc -o a.o -c a.c\"", &is_cl),
        "-DA=1 -I inc");
    cr_expect_not(is_cl);
    cr_expect_str_eq(
        cleaned(
            "\"arguments\":[\"cc\",\"-MD\",\"-MF\",\"a.d\",\"-MTx\",\"-std=c11\",\"-c\",\"a.c\"]",
            NULL),
        "-std=c11");
    cr_expect_str_eq(
        cleaned(
            "\"command\":\"ccache /opt/x86_64-w64-mingw32-g++ -Werror=all -Wall -oa.o a.c\"",
            NULL),
        "-Wall");
    cr_expect_str_eq(cleaned("\"command\":\"cc -include pre.h -x c++ -- ./a.c\"", NULL),
                     "-include pre.h -x c++");
    cr_expect_str_eq(cleaned("\"command\":\"cc -include a.c -c a.c\"", NULL),
                     "-include a.c");
    cr_expect_str_eq(
        cleaned(
            "\"command\":\"clang -Xclang -include-pch -Xclang x.pch -Xclang -include -Xclang x.h a.c\"",
            NULL),
        "-Xclang -include -Xclang x.h");
    cr_expect_str_eq(cleaned("\"command\":\"cc '-DS=\\\"a b\\\"' a.c\"", NULL),
                     "-DS=\"a b\"");
    cr_expect_str_eq(
        cleaned("\"arguments\":[\"cc\",\"-DX\"],\"command\":\"cc -DY\"", NULL), "-DX");
}

Test(project, cl_commands)
{
    bool is_cl = false;

    cr_expect_str_eq(
        cleaned(
            "\"command\":\"cl.exe /nologo /c /DA=1 /I..\\\\inc /Fox\\\\a.obj /Yustdafx.h /FIstdafx.h /Zi a.c\"",
            &is_cl),
        "/DA=1 /I../inc /FIstdafx.h");
    cr_expect(is_cl);
    cr_expect_str_eq(
        cleaned("\"command\":\"clang-cl /Fo: a.obj /MD /EHsc -D B a.c /link /OUT:x\"",
                &is_cl),
        "/MD /EHsc -D B");
    cr_expect(is_cl);
    cr_expect_str_eq(
        cleaned("\"command\":\"C:\\\\VS\\\\bin\\\\CL.EXE /TP /std:c++17 a.c\"", &is_cl),
        "/TP /std:c++17");
    cr_expect(is_cl);
    cr_expect_str_eq(cleaned("\"command\":\"cl /Tpa.c /W4\"", NULL), "/TP /W4");
    cr_expect_str_eq(cleaned("\"command\":\"clang++ --driver-mode=cl /DX a.c\"", &is_cl),
                     "--driver-mode=cl /DX");
    cr_expect(is_cl);
}

Test(project, response_files)
{
    put("more.rsp", "-DB=2\n\"-Iwith space\" @deep.rsp");
    put("deep.rsp", "-DC");
    put("loop.rsp", "-DL @loop.rsp");
    cr_expect_str_eq(cleaned("\"command\":\"cc -DA @more.rsp a.c\"", NULL),
                     "-DA -DB=2 -Iwith space -DC");
    cr_expect_str_eq(cleaned("\"command\":\"cc @missing.rsp a.c\"", NULL),
                     "@missing.rsp");
    cr_expect(text_starts(cleaned("\"command\":\"cc @loop.rsp a.c\"", NULL), "-DL -DL"));
    put("wide.rsp", "x");
    {
        const char wide[] = "\xff\xfe/\0D\0W\0\r\0\n\0/\0c\0";
        Err err = err_in(arena);

        cr_assert(
            file_write(path_join(arena, top, "wide.rsp"), wide, sizeof wide - 1, &err));
    }
    cr_expect_str_eq(cleaned("\"command\":\"cl @wide.rsp a.c\"", NULL), "/DW");
}

Test(project, windows_paths_stay_nameable)
{
    Database database = {0};
    Err err = err_in(arena);
    const char *path =
        put("w.json", "[{\"directory\":\"C:\\\\src\",\"file\":\"sub\\\\a.cpp\","
                      "\"command\":\"cl.exe /c sub\\\\a.cpp /I..\\\\inc\"}]");

    cr_assert(database_read(arena, path, NULL, &database, &err), "%s", err_text(&err));
    cr_expect_str_eq(database.entries.v[0].file, "C:/src/sub/a.cpp");
    cr_expect_str_eq(
        flags_text(database.entries.v[0].flags.v, database.entries.v[0].flags.n),
        "/I../inc");
}

Test(project, bad_databases)
{
    const char *bad[] = {
        "{}", "[1]", "[{\"file\":\"a.c\"}]", "[{\"command\":\"cc a.c\"}]", "[", ""};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Database database = {0};
        Err err = err_in(arena);

        cr_expect_not(
            database_read(arena, put("bad.json", bad[i]), NULL, &database, &err), "%s",
            bad[i]);
        cr_expect(strstr(err_text(&err), "bad.json"), "%s", err_text(&err));
    }
}

Test(project, discovery)
{
    const char *file = put("src/deep/a.c", "");
    const char *other = put("src/other.c", "");
    const char *paths[] = {file, other};
    ProjectRequest request = {.paths = paths, .npaths = 2};
    Project p;

    put("build/compile_commands.json",
        arena_printf(
            arena,
            "[{\"directory\":\"%s/build\",\"file\":\"../src/deep/a.c\",\"command\":\"cc -DFOUND ../src/deep/a.c\"}]",
            top));
    p = make(&request);
    cr_expect_eq(p.nunits, 2);
    expect_unit(&p, 0, "src/deep/a.c", "-DFOUND");
    expect_unit(&p, 1, "src/other.c", "");
    cr_expect(p.units[0].has_flags);
    cr_expect_not(p.units[1].has_flags);
    cr_expect_str_eq(p.source, path_join(arena, top, "build/compile_commands.json"));
    put("src/deep/compile_flags.txt", "-DNEAR\n\n  -Iinc  \n");
    p = make(&request);
    expect_unit(&p, 0, "src/deep/a.c", "-DNEAR -Iinc");
    cr_expect_str_eq(p.units[0].directory, path_join(arena, top, "src/deep"));
}

Test(project, flags_behind_the_dashes_win)
{
    const char *paths[] = {put("a.c", "")};
    const char *flags[] = {"-DMINE"};
    ProjectRequest request = {.paths = paths, .npaths = 1, .flags = flags, .nflags = 1};
    Project p;

    put("compile_flags.txt", "-DTHEIRS");
    p = make(&request);
    expect_unit(&p, 0, "a.c", "-DMINE");
    request.nflags = 0;
    p = make(&request);
    expect_unit(&p, 0, "a.c", "");
}

Test(project, folders)
{
    const char *paths[] = {top, put("b.c", "")};
    ProjectRequest request = {.paths = paths, .npaths = 2};
    Project p;

    put("a/z.cpp", "");
    put("a/y.c++", "");
    put("a/x.h", "");
    put("a/.hidden.c", "");
    put(".hide/h.c", "");
    put("c.cxx", "");
    put("d.cc", "");
    p = make(&request);
    cr_expect_eq(p.nunits, 5);
    expect_unit(&p, 0, "a/y.c++", "");
    expect_unit(&p, 1, "a/z.cpp", "");
    expect_unit(&p, 2, "b.c", "");
    expect_unit(&p, 3, "c.cxx", "");
    expect_unit(&p, 4, "d.cc", "");
}

Test(project, circular_links_end)
{
    const char *paths[] = {top};
    ProjectRequest request = {.paths = paths, .npaths = 1};

    put("a.c", "");
    cr_assert_eq(symlink(".", path_join(arena, top, "again")), 0);
    cr_expect_eq(make(&request).nunits, 1);
}

Test(project, headers)
{
    const char *paths[] = {put("a.h", "int f(void);"), put("b.h", "\nclass C {};"),
                           put("c.hpp", ""), put("d.h", "")};
    ProjectRequest request = {.paths = paths, .npaths = 4};
    Project p;

    put("d.cpp", "");
    p = make(&request);
    expect_unit(&p, 0, "a.h", "-x c");
    expect_unit(&p, 1, "b.h", "-x c++");
    expect_unit(&p, 2, "c.hpp", "-x c++");
    expect_unit(&p, 3, "d.h", "-x c++");
}

Test(project, whole_database_and_repeated_flags)
{
    const char *path = put(
        "db/compile_commands.json",
        arena_printf(
            arena,
            "[{\"directory\":\"%s\",\"file\":\"b.c\",\"command\":\"cc -DB b.c\"},"
            "{\"directory\":\"%s\",\"file\":\"a.c\",\"command\":\"cc -DA a.c\"},"
            "{\"directory\":\"%s\",\"file\":\"a.c\",\"command\":\"gcc -DA -c a.c -o x.o\"},"
            "{\"directory\":\"%s\",\"file\":\"a.c\",\"command\":\"cc -DAA a.c\"}]",
            top, top, top, top));
    ProjectRequest request = {.database = path_dir(arena, path)};
    Project p;

    put("a.c", "");
    put("b.c", "");
    p = make(&request);
    cr_expect_eq(p.nunits, 3);
    expect_unit(&p, 0, "a.c", "-DA");
    expect_unit(&p, 1, "a.c", "-DAA");
    expect_unit(&p, 2, "b.c", "-DB");
}

Test(project, nothing_is_an_error)
{
    const char *nowhere[] = {path_join(arena, top, "no.c")};
    const char *empty[] = {top};

    cr_expect(strstr(fail(&(ProjectRequest){0}), "nothing to analyse"));
    cr_expect(strstr(fail(&(ProjectRequest){.paths = nowhere, .npaths = 1}),
                     "there is no file"));
    cr_expect(strstr(fail(&(ProjectRequest){.paths = empty, .npaths = 1}),
                     "nothing to analyse"));
    cr_expect(strstr(fail(&(ProjectRequest){.database = top}),
                     "there is no compilation database"));
}
