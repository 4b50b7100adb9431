/* Text: quoting, globs, nearest words, UTF-8, and what is safe to print. */
#include "base/text.h"

#include "base/err.h"

#include <criterion/criterion.h>
#include <string.h>

Test(text, grows)
{
    Arena *arena = arena_new("test");
    Text text = text_in(arena);

    cr_assert_str_eq(text_str(&text), "");
    for (int i = 0; i < 1000; i++)
        text_printf(&text, "%03d", i);
    cr_assert_eq(text.len, 3000);
    cr_assert_eq(strncmp(text_str(&text) + 2997, "999", 4), 0);
    arena_free(arena);
}

Test(text, quotes)
{
    Arena *arena = arena_new("test");
    Text text = text_in(arena);

    text_quote(&text, "a\"b\\c\n\t\x01\x7f\xc3\xa9");
    cr_assert_str_eq(text_str(&text), "\"a\\\"b\\\\c\\n\\t\\x01\\x7f\xc3\xa9\"");
    arena_free(arena);
}

Test(text, matches_globs)
{
    cr_assert(text_glob("HL2*", "HL201"));
    cr_assert(text_glob("*", ""));
    cr_assert(text_glob("*-handle-*", "owned-handle-leaked"));
    cr_assert(text_glob("a*b*c", "aXbXbXc"));
    cr_assert(text_glob("HL?01", "HL201"));
    cr_assert_not(text_glob("HL2", "HL201"));
    cr_assert_not(text_glob("*b", "abc"));
    cr_assert_not(text_glob("", "a"));
}

Test(text, knows_prefixes_and_suffixes)
{
    cr_assert(text_starts("handle", "han"));
    cr_assert_not(text_starts("ha", "han"));
    cr_assert(text_ends("a.hlir", ".hlir"));
    cr_assert_not(text_ends("r", ".hlir"));
}

Test(text, finds_the_nearest_word)
{
    static const char *const words[] = {"checks", "format", "yields", "releases"};

    cr_assert_str_eq(text_nearest("formta", words, 4), "format");
    cr_assert_str_eq(text_nearest("check", words, 4), "checks");
    cr_assert_null(text_nearest("zzz", words, 4));
    cr_assert_null(text_nearest("", words, 4));
}

Test(text, decodes_utf8)
{
    uint32_t cp;

    cr_assert_eq(text_utf8("\xe2\x82\xac", 3, &cp), 3);
    cr_assert_eq(cp, 0x20ac);
    cr_assert_eq(text_utf8("\xf0\x9f\x98\x80", 4, &cp), 4);
    cr_assert_eq(cp, 0x1f600);
    cr_assert_eq(text_utf8("\xe2\x82\xac", 2, &cp), 0, "cut off");
    cr_assert_eq(text_utf8("\xc0\x80", 2, &cp), 0, "overlong");
    cr_assert_eq(text_utf8("\xe0\x80\x80", 3, &cp), 0, "overlong");
    cr_assert_eq(text_utf8("\xed\xa0\x80", 3, &cp), 0, "surrogate");
    cr_assert_eq(text_utf8("\xf4\x90\x80\x80", 4, &cp), 0, "too large");
    cr_assert_eq(text_utf8("\x80", 1, &cp), 0);
    cr_assert_eq(text_utf8("", 0, &cp), 0);
}

Test(text, prints_nothing_but_text)
{
    Arena *arena = arena_new("test");

    cr_assert_str_eq(text_printable(arena, "a\tb \xc3\xa9"), "a\tb \xc3\xa9");
    cr_assert_str_eq(text_printable(arena, "\x1b[31m\r\n"), "\\x1b[31m\\x0d\\x0a");
    cr_assert_str_eq(text_printable(arena, "\xe2\x80\xae"), "\\u202e");
    cr_assert_str_eq(text_printable(arena, "\xff"), "\xef\xbf\xbd");
    arena_free(arena);
}

Test(text, keeps_the_first_error)
{
    Arena *arena = arena_new("test");
    Err err = err_in(arena);

    cr_assert_not(err_at(&err, "a.json", 3, 0, "no '%s'", "key"));
    cr_assert_not(err_set(&err, "later"));
    cr_assert_str_eq(err_text(&err), "a.json:3: no 'key'");
    arena_free(arena);
}

Test(text, from_utf16)
{
    Arena *arena = arena_new("test");

    cr_expect_null(text_from_utf16(arena, "plain", 5));
    cr_expect_null(text_from_utf16(arena, "\xff", 1));
    cr_expect_str_eq(text_from_utf16(arena, "\xff\xfe", 2), "");
    cr_expect_str_eq(text_from_utf16(arena,
                                     "\xff\xfe"
                                     "a\0\xe4\0\xac\x20",
                                     8),
                     "a\xc3\xa4\xe2\x82\xac");
    cr_expect_str_eq(text_from_utf16(arena, "\xfe\xff\xd8\x3d\xde\0", 6),
                     "\xf0\x9f\x98\x80");
    cr_expect_str_eq(text_from_utf16(arena, "\xfe\xff\xd8\x3d\0a\0", 7),
                     "a"); /* half a pair, half a unit */
    arena_free(arena);
}
