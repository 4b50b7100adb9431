/* Precompiled headers make no difference to the IR: each program of testdata, with and
 * without. And what the first lines of a unit are taken to be. */
#define _GNU_SOURCE /* mkdtemp */
#include "base/file.h"
#include "front/front.h"
#include "front/prefix.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Arena *arena;

static void begin(void)
{
    arena = arena_new("test");
}

static void end(void)
{
    arena_free(arena);
}

TestSuite(front_precompiled, .init = begin, .fini = end, .timeout = 600);

/* the same IR */

static const char *ir(const char *path, Precompiled *precompiled)
{
    FrontJob job = {.path = path, .directory = "/", .precompiled = precompiled};
    Arena *scratch = arena_new("unit");
    Err err = err_in(arena);
    Text text = text_in(scratch);
    const char *copy;
    Unit *unit;

    cr_assert(front_unit(scratch, names_new(scratch), &job, &unit, &err), "%s",
              err_text(&err));
    unit_print(unit, &text);
    copy = arena_strdup(arena, text_str(&text));
    arena_free(scratch);
    return copy;
}

static uint32_t compare_all(const char *dir, Precompiled *precompiled)
{
    Err err = err_in(arena);
    const char **names;
    uint32_t count = 0;
    size_t n;

    cr_assert(file_list(arena, dir, &names, &n, &err), "%s", err_text(&err));
    for (size_t i = 0; i < n; i++) {
        const char *path = path_join(arena, dir, names[i]);

        if (file_is_dir(path)) {
            count += compare_all(path, precompiled);
        } else if (text_ends(path, ".c") || text_ends(path, ".cpp")) {
            cr_expect_str_eq(ir(path, precompiled), ir(path, NULL), "%s", path);
            count++;
        }
    }
    return count;
}

static uint32_t compare_folder(const char *name, Precompiled *precompiled)
{
    return compare_all(path_join(arena, SOURCE_DIR "/testdata", name), precompiled);
}

Test(front_precompiled, modules_have_the_same_ir)
{
    Precompiled *precompiled = precompiled_new(arena, 1, false);

    cr_assert(compare_folder("modules", precompiled) > 10);
    cr_assert(precompiled_count(precompiled) > 3);
}

/* With headers of others, as a worker keeps them that sees the same files again. */
static const char *ir_of(FrontJob job, Precompiled *precompiled)
{
    Arena *scratch = arena_new("unit");
    Err err = err_in(arena);
    Text text = text_in(scratch);
    const char *copy;
    Unit *unit;

    job.precompiled = precompiled;
    cr_assert(front_unit(scratch, names_new(scratch), &job, &unit, &err), "%s",
              err_text(&err));
    unit_print(unit, &text);
    copy = arena_strdup(arena, text_str(&text));
    arena_free(scratch);
    return copy;
}

Test(front_precompiled, headers_of_others_are_kept)
{
    Precompiled *precompiled = precompiled_new(arena, 1, true);
    const char *file = SOURCE_DIR "/testdata/modules/negotiate_server/server.c";
    FrontJob job = {.path = file, .directory = "/", .headers = HEADERS_MINGW};

    if (!file_exists("/usr/share/mingw-w64/include/windows.h"))
        cr_skip("without mingw-w64");
    cr_expect_str_eq(ir_of(job, precompiled), ir_of(job, NULL));
    cr_expect_eq(precompiled_count(precompiled), 1);
    cr_expect_str_eq(ir_of(job, precompiled), ir_of(job, NULL));
    cr_expect_eq(precompiled_count(precompiled), 1);
    precompiled_close(precompiled);
}

Test(front_precompiled, all_programs_have_the_same_ir)
{
    Precompiled *precompiled = precompiled_new(arena, 2, false);
    const char *all = getenv("HANDLINT_TEST_ALL");

    if (!all || !*all)
        cr_skip("only with --all");
    cr_assert(compare_all(SOURCE_DIR "/testdata", precompiled) > 100);
    cr_assert(precompiled_count(precompiled) > 5);
}

/* the first lines */

static char folder[] = "/tmp/handlint-prefix-XXXXXX";

static void put(const char *name, const char *text)
{
    Err err = err_in(arena);

    cr_assert(file_write(path_join(arena, folder, name), text, strlen(text), &err), "%s",
              err_text(&err));
}

static const char *prefix(const char *text)
{
    Prefix out;

    put("main.c", text);
    prefix_read(arena, &(FrontJob){.path = path_join(arena, folder, "main.c")}, &out);
    return out.ends.n
               ? arena_strndup(arena, text_str(&out.text), out.ends.v[out.ends.n - 1])
               : "";
}

static void remove_files(void)
{
    static const char *const names[] = {"main.c", "guarded.h", "once.h", "open.h",
                                        "twice.h"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        (void)unlink(path_join(arena, folder, names[i]));
    (void)rmdir(folder);
}

Test(front_precompiled, first_lines)
{
    cr_assert(mkdtemp(folder) != NULL);
    put("guarded.h",
        "/* ours */\n#ifndef GUARDED_H\n#define GUARDED_H\n#include <winsock2.h>\n"
        "#include <windows.h>\n#endif /* GUARDED_H */\n");
    put("once.h",
        "#pragma once\n#include \"guarded.h\"\n#include <stdio.h>\nint one(void);\n");
    put("open.h",
        "#ifndef OPEN_H\n#define OPEN_H\n#include <windows.h>\n#endif\nint open_h;\n");
    put("twice.h", "#include <stdio.h>\n");

    cr_expect_str_eq(prefix("#include <windows.h>\nint x;\n#include <stdio.h>\n"),
                     "#include <windows.h>\n");
    cr_expect_str_eq(
        prefix("// a\n#define UNICODE\n#ifndef NOMINMAX\n#define NOMINMAX\n#endif\n"
               "#pragma warning(disable: 4996)\n#include <Windows.h> // all\n"
               "#define LATER 1\n"),
        "#define UNICODE\n#ifndef NOMINMAX\n#define NOMINMAX\n#endif\n"
        "#include <Windows.h>\n");
    cr_expect_str_eq(
        prefix("#include \"guarded.h\"\n#include \"guarded.h\"\n#include <stdio.h>\n"),
        "#include <winsock2.h>\n#include <windows.h>\n#include <stdio.h>\n");
    cr_expect_str_eq(prefix("#include \"once.h\"\n#include <string.h>\n"),
                     "#include <winsock2.h>\n#include <windows.h>\n#include <stdio.h>\n");
    cr_expect_str_eq(prefix("#include \"open.h\"\n#include <stdio.h>\n"),
                     "#include <windows.h>\n");
    cr_expect_str_eq(
        prefix("#include \"twice.h\"\n#include \"twice.h\"\n#include \"string.h\"\n"),
        "#include <stdio.h>\n#include <string.h>\n");
    /* What has to be left to the compiler. */
    cr_expect_str_eq(prefix("#include <windows.h> \\\n\n#include <stdio.h>\n"), "");
    cr_expect_str_eq(prefix("#include <pshpack1.h>\n#include <windows.h>\n"), "");
    cr_expect_str_eq(prefix("#include <their.h>\n#include <windows.h>\n"), "");
    cr_expect_str_eq(prefix("#ifdef _WIN32\n#include <windows.h>\n#endif\n"), "");
    cr_expect_str_eq(prefix("#define A /* on\n*/ 1\n#include <windows.h>\n"), "");
    cr_expect_str_eq(prefix("#pragma pack(1)\n#include <windows.h>\n"), "");
    cr_expect_str_eq(
        prefix("#ifndef MAIN_C\n#define MAIN_C\n#include <windows.h>\n#endif\n"), "");
    put("guarded.h",
        "#ifndef _WINDOWS_\n#define _WINDOWS_\n#include <stdio.h>\n#endif\n");
    cr_expect_str_eq(prefix("#include \"guarded.h\"\n"), "");
    cr_expect_str_eq(prefix("#include \"main.c\"\n"), "");
    remove_files();
}

/* texts that stand for files */

#define HEAD "#include <windows.h>\n#include <sspi.h>\n"

static const char *ir_of_buffers(Precompiled *precompiled, const char *source,
                                 const char *header)
{
    const char *flags[] = {arena_printf(arena, "-I%s", folder)};
    FrontBuffer buffers[2] = {{path_join(arena, folder, "main.c"), source},
                              {path_join(arena, folder, "credssp.h"), header}};

    return ir_of((FrontJob){.path = buffers[0].path,
                            .directory = folder,
                            .flags = flags,
                            .nflags = 1,
                            .buffers = buffers,
                            .nbuffers = header ? 2 : 1},
                 precompiled);
}

Test(front_precompiled, buffers_stand_for_files)
{
    Precompiled *precompiled = precompiled_new(arena, 1, true);
    const char *source = HEAD "#include \"own.h\"\nint f(void) { return OWN; }\n";

    cr_assert(mkdtemp(folder));
    put("own.h", "#define OWN 7\n");
    put("main.c", source);
    const char *want = ir(path_join(arena, folder, "main.c"), NULL);
    put("main.c", "int nothing;\n");
    for (int i = 0; i < 2; i++)
        cr_expect_str_eq(ir_of_buffers(precompiled, source, NULL), want);
    cr_expect_eq(precompiled_count(precompiled), 1);
    remove_files();
}

Test(front_precompiled, what_was_kept_of_a_changed_header_is_no_use)
{
    Precompiled *precompiled = precompiled_new(arena, 1, true);
    const char *source = HEAD "#include <credssp.h>\nint f(void) { return OWN; }\n";

    cr_assert(mkdtemp(folder));
    put("credssp.h", "#ifndef A\n#define A\nenum { OWN = 7 };\n#endif\n");
    put("main.c", source);
    cr_expect(strstr(ir_of_buffers(precompiled, source, NULL), "return 7"));
    put("credssp.h", "#ifndef A\n#define A\nenum { OWN = 4711 };\n#endif\n");
    cr_expect(strstr(ir_of_buffers(precompiled, source, NULL), "return 4711"));
    cr_expect(
        strstr(ir_of_buffers(precompiled, source, "enum { OWN = 5 };\n"), "return 5"));
    remove_files();
}
