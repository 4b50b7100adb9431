/* What the front end says beside the bodies: places, errors, comments, and that depth
 * costs nothing. */
#include "base/file.h"
#include "front/front.h"

#include <criterion/criterion.h>
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

TestSuite(front_unit, .init = begin, .fini = end, .timeout = 120);

/* Lowers a text as a file of that name. */
static Unit *lower(const char *name, const char *text)
{
    static const char *const flags[] = {"--target=x86_64-pc-windows-msvc",
                                        "-fms-extensions", "-nostdlibinc",
                                        "-fbracket-depth=100000"};
    const char *path = path_join(arena, path_absolute(arena, NULL, "."), name);
    FrontJob job = {
        .path = path, .directory = "/", .is_plain = true, .flags = flags, .nflags = 4};
    Err err = err_in(arena);
    Unit *u;

    cr_assert(file_write(path, text, strlen(text), &err), "%s", err_text(&err));
    cr_assert(front_unit(arena, names_new(arena), &job, &u, &err), "%s", err_text(&err));
    cr_expect(unit_check(u, &err), "%s", err_text(&err));
    unlink(path);
    return u;
}

static const Ins *call_of(const Unit *u, const char *name)
{
    for (uint32_t f = 1; f < u->fns.n; f++)
        for (uint32_t b = 1; b < u->fns.v[f].blks.n; b++)
            for (uint32_t i = 0; i < u->fns.v[f].blks.v[b].n; i++) {
                const Ins *ins = &u->fns.v[f].blks.v[b].ins[i];
                if (ins->call && strcmp(ins->text, name) == 0)
                    return ins;
            }
    cr_assert_fail("no call of %s", name);
    return NULL;
}

static Loc loc_of_call(const Unit *u, const char *name)
{
    return u->locs.v[call_of(u, name)->loc];
}

Test(front_unit, columns_count_bytes_and_know_utf16)
{
    Unit *u = lower("wide.c",
                    "void a(void); void b(void);\n"
                    "void f(void) { /* \xC3\xA4 */ a(); /* \xF0\x9F\x98\x80 */ b(); }\n");
    Loc a = loc_of_call(u, "a"), b = loc_of_call(u, "b");

    cr_expect_eq(a.line, 2);
    cr_expect_eq(a.wide, 1, "two bytes are one unit");
    cr_expect_eq(b.wide, 3, "four bytes are two units");
    cr_expect_eq(b.end_col, b.col + 3);
}

Test(front_unit, arguments_of_macros_stand_where_they_are_written)
{
    Unit *u = lower("macro.c", "int a(void); int b(void);\n"
                               "#define CHECK(x) (b() || (x))\n"
                               "int f(void)\n"
                               "{\n"
                               "    return CHECK(a());\n"
                               "}\n");
    Loc a = loc_of_call(u, "a"), b = loc_of_call(u, "b");

    cr_expect_eq(a.line, 5);
    cr_expect_eq(a.col, 18);
    cr_expect_eq(a.macro, 0);
    cr_expect_eq(b.line, 5);
    cr_expect_eq(b.col, 12);
    cr_assert_neq(b.macro, 0);
    cr_expect_eq(u->locs.v[b.macro].line, 2);
}

Test(front_unit, errors_name_what_is_missing)
{
    Unit *u = lower("missing.c", "int f(int a) { return Call(a) + CONSTANT; }\n"
                                 "int g(void) { Type t; return 0; }\n");
    bool call = false, constant = false;

    for (uint32_t i = 0; i < u->diags.n; i++) {
        Name missing = u->diags.v[i].missing;
        call |= missing && strcmp(missing, "Call") == 0;
        constant |= missing && strcmp(missing, "CONSTANT") == 0;
    }
    cr_expect(call);
    cr_expect(constant);
    cr_expect(!u->fns.v[1].is_partial,
              "an undeclared function or constant breaks nothing");
    cr_expect(u->fns.v[2].is_partial, "an unknown type does");
    cr_expect(u->decls.v[call_of(u, "Call")->call->decl].is_undeclared);
}

Test(front_unit, comments_with_nolint_are_kept)
{
    Unit *u =
        lower("notes.c", "void a(void);\n"
                         "void f(void) { a(); /* NOLINT(HL101) owned by the pool */ }\n"
                         "const char *NOLINT_is_no_comment = \"NOLINT\";\n");

    cr_assert_eq(u->notes.n, 1);
    cr_expect_str_eq(u->notes.v[0].text, "NOLINT(HL101) owned by the pool");
    cr_expect_eq(u->locs.v[u->notes.v[0].loc].line, 2);
}

/* `head`, `n` times `part`, `tail`. */
static const char *repeated(const char *head, const char *part, uint32_t n,
                            const char *tail)
{
    Text text = text_in(arena);

    text_add(&text, head);
    for (uint32_t i = 0; i < n; i++)
        text_add(&text, part);
    text_add(&text, tail);
    return text_str(&text);
}

Test(front_unit, long_chains_are_lowered_whole)
{
    static const char *const chains[][3] = {
        {"int f(int a) { return a", " + a", "; }"},
        {"int f(int a) { if (a", " && a", ") return 1; return 0; }"},
        {"int f(int a) { if (!a) return 1;", " else if (a) return 2;", " return 0; }"},
        {"int f(int a) { return ", "a, ", "a; }"},
        {"int f(int a) { return ", "!", "a; }"},
    };

    for (size_t i = 0; i < sizeof chains / sizeof *chains; i++) {
        Unit *u =
            lower("deep.c", repeated(chains[i][0], chains[i][1], 6000, chains[i][2]));
        cr_expect_eq(u->havocs.n, 0, "%s", chains[i][1]);
        cr_expect_eq(u->fns.n, 2);
    }
}

/* In cl's style /work/a.c could be the option /wo, /opt/a.c the option /o. */
Test(front_unit, a_path_is_no_option_of_cl)
{
    static const char *const paths[] = {"/work/a.c",  "/opt/a.c",     "/Users/me/a.c",
                                        "/Data/a.c",  "/Include/a.c", "/workspace/a.cpp",
                                        "/Files/a.c", "/Temp/a.cpp",  "/c/a.c"};
    static const char *const flags[] = {"/nologo", "/W4"};

    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        FrontBuffer buffer = {paths[i], "int callee(void);\n"
                                        "int f(void) { return callee(); }\n"};
        FrontJob job = {.path = paths[i],
                        .directory = "/",
                        .is_plain = true,
                        .is_cl_style = true,
                        .flags = flags,
                        .nflags = 2,
                        .buffers = &buffer,
                        .nbuffers = 1};
        Err err = err_in(arena);
        Unit *u;

        cr_assert(front_unit(arena, names_new(arena), &job, &u, &err), "%s",
                  err_text(&err));
        cr_expect_str_eq(u->files.v[loc_of_call(u, "callee").file].path, paths[i]);
    }
}
