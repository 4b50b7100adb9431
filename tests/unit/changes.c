/* Unified diffs of all makers: which lines they change, and what is no diff. */
#define _GNU_SOURCE
#include "report/changes.h"

#include "base/file.h"
#include "base/text.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Arena *arena;
static char top[] = "/tmp/handlint-changes-XXXXXX";
static Err err;

static void setup(void)
{
    arena = arena_new("test");
    cr_assert(mkdtemp(top) != NULL);
}

static void teardown(void)
{
    const char *command = arena_printf(arena, "rm -r '%s'", top);

    cr_assert(system(command) == 0);
    arena_free(arena);
}

TestSuite(changes, .init = setup, .fini = teardown);

static void touch(const char *name)
{
    const char *path = path_join(arena, top, name);

    (void)mkdir(path_dir(arena, path), 0777);
    err = err_in(arena);
    cr_assert(file_write(path, "x\n", 2, &err), "%s", err_text(&err));
}

static Changes *read_diff(const char *text)
{
    ChangesScope scope = {
        .name = "x.diff", .root = top, .here = path_join(arena, top, "sub")};
    Changes *changes = NULL;

    err = err_in(arena);
    return changes_read(arena, &scope, text, strlen(text), &changes, &err) ? changes
                                                                           : NULL;
}

/* The changed lines of a file below `top`, up to line 20: "2 3 7". */
static const char *lines_of(const char *diff, const char *name)
{
    Changes *changes = read_diff(diff);
    Text out = text_in(arena);

    cr_assert(changes != NULL, "%s", err_text(&err));
    for (uint32_t line = 1; line <= 20; line++) {
        Place place = {
            .path = path_join(arena, top, name), .line = line, .end_line = line};

        if (changes_touch(changes, &place))
            text_printf(&out, "%s%u", out.len ? " " : "", line);
    }
    return text_str(&out);
}

Test(changes, added_and_changed_lines)
{
    const char *diff =
        "diff --git a/x.c b/x.c\nindex 1..2 100644\n--- a/x.c\n+++ b/x.c\n"
        "@@ -1,3 +1,4 @@ int f(void)\n one\n-two\n+2\n+2b\n three\n"
        "@@ -10 +11,2 @@\n ten\n+++ x\n"
        "diff --git a/y.c b/y.c\n--- a/y.c\n+++ b/y.c\n@@ -0,0 +1 @@\n+new\n"
        "\\ No newline at end of file\n";

    touch("x.c");
    touch("y.c");
    cr_expect_str_eq(lines_of(diff, "x.c"), "2 3 12");
    cr_expect_str_eq(lines_of(diff, "y.c"), "1");
    cr_expect_str_eq(lines_of(diff, "z.c"), "");
}

Test(changes, a_place_of_several_lines_is_touched_by_each)
{
    Changes *changes;
    Place place = {.path = path_join(arena, top, "x.c"), .line = 1, .end_line = 3};

    touch("x.c");
    changes = read_diff("--- a/x.c\n+++ b/x.c\n@@ -2 +2 @@\n-a\n+b\n");
    cr_assert(changes != NULL);
    cr_expect(changes_touch(changes, &place));
    place.line = 3;
    cr_expect_not(changes_touch(changes, &place));
}

Test(changes, lines_that_only_go_touch_nothing)
{
    touch("x.c");
    cr_expect_str_eq(
        lines_of("--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,2 @@\n a\n-b\n c\n", "x.c"), "");
    cr_expect_str_eq(
        lines_of("--- a/x.c\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n", "x.c"), "");
}

Test(changes, quoted_names)
{
    touch("a \303\244\"b\\.c");
    touch("tab\tx.c");
    cr_expect_str_eq(
        lines_of(
            "--- \"a/a \\303\\244\\\"b\\\\.c\"\n+++ \"b/a \\303\\244\\\"b\\\\.c\"\n@@ -1 +1 @@\n-a\n+b\n",
            "a \303\244\"b\\.c"),
        "1");
    cr_expect_str_eq(
        lines_of("--- /dev/null\n+++ \"b/tab\\tx.c\"\n@@ -0,0 +1 @@\n+b\n", "tab\tx.c"),
        "1");
}

Test(changes, names_with_and_without_prefix)
{
    static const char body[] = "\n@@ -1 +1 @@\n-a\n+b\n";

    touch("x.c");
    touch("b/x.c");
    touch("b/only.c");
    touch("sub/s.c");
    cr_expect_str_eq(lines_of(arena_printf(arena, "--- a/x.c\n+++ b/x.c%s", body), "x.c"),
                     "1");
    cr_expect_str_eq(lines_of(arena_printf(arena, "--- i/x.c\n+++ w/x.c%s", body), "x.c"),
                     "1");
    cr_expect_str_eq(lines_of(arena_printf(arena, "--- x.c\n+++ x.c%s", body), "x.c"),
                     "1");
    cr_expect_str_eq(
        lines_of(arena_printf(arena, "--- b/only.c\n+++ b/only.c%s", body), "b/only.c"),
        "1");
    /* --relative, or another tool in the folder below */
    cr_expect_str_eq(
        lines_of(arena_printf(arena, "--- a/s.c\n+++ b/s.c%s", body), "sub/s.c"), "1");
    cr_expect_str_eq(
        lines_of(
            arena_printf(arena, "--- x.c\t2026-01-01\n+++ x.c\t2026-01-02 10:00%s", body),
            "x.c"),
        "1");
    cr_expect_str_eq(
        lines_of(arena_printf(
                     arena,
                     "Index: x.c\n===\n--- x.c\t(revision 1)\n+++ x.c\t(working copy)%s",
                     body),
                 "x.c"),
        "1");
}

Test(changes, crlf)
{
    touch("x.c");
    cr_expect_str_eq(
        lines_of("--- a/x.c\r\n+++ b/x.c\r\n@@ -1,2 +1,3 @@\r\n a\r\n+b\r\n\r\n", "x.c"),
        "2");
}

Test(changes, renames_and_modes_have_no_lines)
{
    touch("n.c");
    cr_expect_str_eq(
        lines_of(
            "diff --git a/o.c b/n.c\nsimilarity index 100%\nrename from o.c\nrename to n.c\n",
            "n.c"),
        "");
    cr_expect_str_eq(
        lines_of(
            "diff --git a/o.c b/n.c\nsimilarity index 90%\nrename from o.c\nrename to n.c\n"
            "--- a/o.c\n+++ b/n.c\n@@ -1,2 +1,2 @@\n-a\n+b\n c\n",
            "n.c"),
        "1");
    cr_expect_str_eq(
        lines_of("diff --git a/n.c b/n.c\nold mode 100644\nnew mode 100755\n", "n.c"),
        "");
    cr_expect_str_eq(
        lines_of("diff --git a/p.png b/p.png\nBinary files a/p.png and b/p.png differ\n",
                 "n.c"),
        "");
}

Test(changes, merges)
{
    /* line 1 is in both parents, 2 in the second only, 3 in none; the rest goes */
    const char *diff =
        "diff --cc x.c\nindex 1,2..3\n--- a/x.c\n+++ b/x.c\n@@@ -1,2 -1,3 +1,3 @@@\n"
        "  both\n+ theirs\n++mine\n- old1\n -old2\n";

    touch("x.c");
    cr_expect_str_eq(lines_of(diff, "x.c"), "2 3");
}

Test(changes, nothing_is_a_diff)
{
    cr_expect_str_eq(lines_of("", "x.c"), "");
    cr_expect_str_eq(lines_of("\n", "x.c"), "");
}

static void refuse(const char *text, const char *words)
{
    cr_assert(read_diff(text) == NULL, "'%s' was taken", text);
    cr_expect(strstr(err_text(&err), words) != NULL, "%s", err_text(&err));
    cr_expect(strstr(err_text(&err), "x.diff") != NULL, "%s", err_text(&err));
}

Test(changes, what_is_no_diff)
{
    refuse("src/x.c\n", "no file is named");
    refuse("@@ -1 +1 @@\n-a\n+b\n", "without the name of a file");
    refuse("--- a/x.c\n+++ b/x.c\n@@ -1 +1\n-a\n+b\n", "malformed hunk header");
    refuse("--- a/x.c\n+++ b/x.c\n@@ -1,2 +1,2 @@\n-a\n+b\n",
           "ends in the middle of a hunk");
    refuse("--- a/x.c\n+++ b/x.c\n@@ -1,2 +1,2 @@\n-a\n+b\nDone.\n", "breaks off");
    refuse("--- a/x.c\n+++ b/x.c\n@@ -1,9 +1 @@\n+a\n+b\n", "more lines than");
}
