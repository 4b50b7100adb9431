/* Unified diffs: hunks, context, ends without a line end, names, and that they say what
 * changed. */
#include "report/patch.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static Arena *arena;

static void setup(void)
{
    arena = arena_new("test");
}

static void teardown(void)
{
    arena_free(arena);
}

TestSuite(patch, .init = setup, .fini = teardown);

static const char *diff(const char *path, const char *before, const char *after)
{
    Text out = text_in(arena);

    patch_print(arena, path, before, strlen(before), after, strlen(after), &out);
    return text_str(&out);
}

Test(patch, one_hunk)
{
    cr_expect_str_eq(
        diff("x.c", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n5\n6\n7\n9\n"),
        "--- a/x.c\n+++ b/x.c\n@@ -2,8 +2,8 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n-8\n 9\n");
}

Test(patch, two_hunks_where_much_lies_between)
{
    const char *before = "a\n1\n2\n3\n4\n5\n6\n7\nb\n",
               *after = "A\n1\n2\n3\n4\n5\n6\n7\nB\n";

    cr_expect_str_eq(diff("x.c", before, after),
                     "--- a/x.c\n+++ b/x.c\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
                     "@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    before = "a\n1\n2\n3\n4\n5\n6\nb\n";
    after = "A\n1\n2\n3\n4\n5\n6\nB\n";
    cr_expect_str_eq(diff("x.c", before, after),
                     "--- a/x.c\n+++ b/x.c\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n"
                     " 6\n-b\n+B\n");
}

Test(patch, no_line_end_at_the_end)
{
    cr_expect_str_eq(diff("x.c", "a\nb", "a\nb\n"),
                     "--- a/x.c\n+++ b/x.c\n@@ -1,2 +1,2 @@\n a\n-b\n"
                     "\\ No newline at end of file\n+b\n");
}

Test(patch, all_and_nothing)
{
    cr_expect_str_eq(diff("x.c", "a\n", "a\n"), "");
    cr_expect_str_eq(diff("x.c", "", "a\n"), "--- a/x.c\n+++ b/x.c\n@@ -0,0 +1 @@\n+a\n");
    cr_expect_str_eq(diff("x.c", "a\n", ""), "--- a/x.c\n+++ b/x.c\n@@ -1 +0,0 @@\n-a\n");
}

Test(patch, line_ends_are_kept)
{
    cr_expect_str_eq(diff("x.c", "a\r\nb\r\n", "a\r\n"),
                     "--- a/x.c\n+++ b/x.c\n@@ -1,2 +1 @@\n a\r\n-b\r\n");
}

Test(patch, names)
{
    cr_expect(strstr(diff("a b.c", "", "a\n"), "+++ b/a b.c\t\n") != NULL);
    cr_expect(strstr(diff("\303\244\"\n.c", "", "a\n"),
                     "+++ \"b/\\303\\244\\\"\\012.c\"\n") != NULL);
}

/* Applies a diff to the text it was made of. */
static const char *apply(const char *before, const char *text)
{
    Text out = text_in(arena);
    const char *at = before;
    uint32_t line = 1;

    for (const char *c = strstr(text, "@@"); c && *c; c = strchr(c, '\n') + 1) {
        size_t n = strcspn(c, "\n") + 1;

        if (*c == '@') {
            uint32_t start = (uint32_t)strtoul(c + 4, NULL, 10);

            for (; line < start; line++) {
                text_add_n(&out, at, strcspn(at, "\n") + 1);
                at += strcspn(at, "\n") + 1;
            }
            continue;
        }
        if (*c != '-')
            text_add_n(&out, c + 1, n - 1);
        if (*c != '+') {
            cr_assert(strncmp(c + 1, at, n - 1) == 0, "context differs");
            at += n - 1;
            line++;
        }
    }
    text_add(&out, at);
    return text_str(&out);
}

Test(patch, says_what_changed)
{
    uint32_t seed = 7;

    for (int round = 0; round < 300; round++) {
        Text a = text_in(arena), b = text_in(arena);

        for (int i = 0; i < 40; i++) {
            seed = seed * 1103515245u + 12345u;
            if ((seed >> 16) % 8 != 0)
                text_printf(&a, "%u\n", (seed >> 20) % 5);
            if ((seed >> 16) % 9 != 0)
                text_printf(&b, "%u\n", (seed >> 20) % 5);
        }
        if (a.len && b.len && strcmp(text_str(&a), text_str(&b)) != 0)
            cr_assert_str_eq(apply(text_str(&a), diff("x", text_str(&a), text_str(&b))),
                             text_str(&b));
    }
}
