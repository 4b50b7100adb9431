/* Line hashes against the values that GitHub's upload action gives. */
#include "report/fingerprint.h"

#include "base/text.h"

#include <criterion/criterion.h>
#include <string.h>

static void expect(const char *text, size_t len, uint32_t n, const char *const *hashes)
{
    Arena *arena = arena_new("test");
    uint32_t got;
    const char **lines = fingerprint_lines(arena, text, len, &got);

    cr_expect_eq(got, n, "%u lines, not %u", got, n);
    for (uint32_t i = 0; i < n && i < got; i++)
        cr_expect_str_eq(lines[i], hashes[i], "line %u: %s", i + 1, lines[i]);
    arena_free(arena);
}

#define HASHES(...)                                                                      \
    sizeof((const char *[]){__VA_ARGS__}) / sizeof(const char *), (const char *[])       \
    {                                                                                    \
        __VA_ARGS__                                                                      \
    }

static const char *const abcd[] = {"271789c17abda88f:1", "54703d4cd895b18:1",
                                   "180aee12dab6264:1", "a23a3dc5e078b07b:1"};

Test(fingerprint, vectors)
{
    const char *lorem = "Lorem ipsum dolor sit amet.\n";
    const char *code = "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n";
    char ten[512] = "";

    for (int i = 0; i < 10; i++)
        strcat(ten, lorem);
    expect("", 0, HASHES("c129715d7a2bc9a3:1"));
    expect(" a\nb\n  \t\tc\n d", 13, 4, abcd);
    expect(ten, strlen(ten),
           HASHES("a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3",
                  "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6",
                  "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1",
                  "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"));
    expect(code, strlen(code),
           HASHES("e54938cc54b302f1:1", "bb609acbe9138d60:1", "1131fd5871777f34:1",
                  "5c482a0f8b35ea28:1", "54517377da7028d2:1", "2c644846cb18d53e:1",
                  "f1b89f20de0d133:1", "c129715d7a2bc9a3:1"));
}

Test(fingerprint, line_ends_are_equal)
{
    expect(" a\r\nb\r\n  \t\tc\r\n d", 16, 4, abcd);
    expect(" a\rb\r  \t\tc\r d", 13, 4, abcd);
}

Test(fingerprint, invalid_bytes_and_marks)
{
    Arena *arena = arena_new("test");
    uint32_t n;
    const char *latin = fingerprint_lines(arena, "\xe4x\n", 3, &n)[0];
    const char *replaced = fingerprint_lines(arena, "\xef\xbf\xbdx\n", 5, &n)[0];
    const char *bom = fingerprint_lines(arena, "\xef\xbb\xbfx\n", 5, &n)[0];
    const char *plain = fingerprint_lines(arena, "x\n", 2, &n)[0];

    cr_expect_str_eq(latin, replaced);
    cr_expect_str_neq(bom, plain);
    arena_free(arena);
}

static size_t decoded(const char *bytes, uint32_t *code)
{
    return fingerprint_decode(bytes, strlen(bytes), code);
}

Test(fingerprint, decoding)
{
    uint32_t code;

    cr_expect_eq(decoded("\xf0\x9f\x98\x80", &code), 4);
    cr_expect_eq(code, 0x1f600);
    cr_expect_eq(decoded("\xf0\x9f\x98", &code),
                 3); /* one replacement for a cut sequence */
    cr_expect_eq(code, 0xfffd);
    cr_expect_eq(decoded("\xc0\x80", &code), 1);
    cr_expect_eq(decoded("\xed\xa0\x80", &code), 1); /* surrogate */
    cr_expect_eq(decoded("\xe2\x82x", &code), 2);
}

Test(fingerprint, findings_do_not_depend_on_lines)
{
    Arena *arena = arena_new("test");
    Rule rule = {.id = "HL202"};
    Finding a = {.rule = &rule, .function = "f", .variable = "t", .source = "Query"};
    Finding b = a;

    a.place.line = 3;
    b.place.line = 30;
    cr_expect_eq(fingerprint_finding(arena, &a, "x.c"),
                 fingerprint_finding(arena, &b, "x.c"));
    b.variable = "u";
    cr_expect_neq(fingerprint_finding(arena, &a, "x.c"),
                  fingerprint_finding(arena, &b, "x.c"));
    cr_expect_neq(fingerprint_finding(arena, &a, "x.c"),
                  fingerprint_finding(arena, &a, "y.c"));
    b = a;
    b.variable = b.source = NULL;
    cr_expect_neq(fingerprint_finding(arena, &a, "x.c"),
                  fingerprint_finding(arena, &b, "x.c"));
    arena_free(arena);
}
