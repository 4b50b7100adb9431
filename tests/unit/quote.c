/* Splitting of command lines, POSIX and Windows. */
#include "project/quote.h"

#include <criterion/criterion.h>

typedef void (*Split)(Arena *, const char *, Words *);

static void expect(Split split, const char *text, uint32_t n, const char *const *words)
{
    Arena *arena = arena_new("test");
    Words out = {0};

    split(arena, text, &out);
    cr_expect_eq(out.n, n, "<%s>: %u words, not %u", text, out.n, n);
    for (uint32_t i = 0; i < n && i < out.n; i++)
        cr_expect_str_eq(out.v[i], words[i], "<%s>: word %u is <%s>", text, i, out.v[i]);
    arena_free(arena);
}

#define WORDS(...)                                                                       \
    sizeof((const char *[]){__VA_ARGS__}) / sizeof(const char *), (const char *[])       \
    {                                                                                    \
        __VA_ARGS__                                                                      \
    }

Test(quote, posix)
{
    expect(words_split_posix, "cc -c a.c", WORDS("cc", "-c", "a.c"));
    expect(words_split_posix, "  cc \t a.c\n", WORDS("cc", "a.c"));
    expect(words_split_posix, "cc '-DA=\"x y\"' b", WORDS("cc", "-DA=\"x y\"", "b"));
    expect(words_split_posix, "cc -DA=\\\"x\\\" b\\ c.c",
           WORDS("cc", "-DA=\"x\"", "b c.c"));
    expect(words_split_posix, "cc \"a\\\"b\\\\c\\d\"", WORDS("cc", "a\"b\\c\\d"));
    expect(words_split_posix, "cc '' \"\"", WORDS("cc", "", ""));
    expect(words_split_posix, "cc a'b'\"c\"d", WORDS("cc", "abcd"));
    expect(words_split_posix, "cc 'open", WORDS("cc", "open"));
    expect(words_split_posix, "cc \"open", WORDS("cc", "open"));
    expect(words_split_posix, "", 0, NULL);
}

Test(quote, windows)
{
    expect(words_split_windows, "cl.exe /c C:\\src\\a.cpp",
           WORDS("cl.exe", "/c", "C:\\src\\a.cpp"));
    expect(words_split_windows, "cl /I..\\inc \"C:\\a b\\c.c\"",
           WORDS("cl", "/I..\\inc", "C:\\a b\\c.c"));
    expect(words_split_windows, "cl /DA=\\\"x\\\"", WORDS("cl", "/DA=\"x\""));
    expect(words_split_windows, "cl \"/DA=\\\"x y\\\"\"", WORDS("cl", "/DA=\"x y\""));
    expect(words_split_windows, "cl \"a\\\\\" b", WORDS("cl", "a\\", "b"));
    expect(words_split_windows, "cl \"a\"\"b\"", WORDS("cl", "a\"b"));
    expect(words_split_windows, "cl '' x", WORDS("cl", "''", "x"));
    expect(words_split_windows, "cl \"open \\", WORDS("cl", "open \\"));
    expect(words_split_windows, "cl /D\"A B\"=1", WORDS("cl", "/DA B=1"));
    expect(words_split_windows, "\"C:\\Program Files\\cl.exe\"\r\n/c\r\nx",
           WORDS("C:\\Program Files\\cl.exe", "/c", "x"));
}
