/* Positions in the three encodings, edits, and where comments may be put. */
#include "lsp/comment.h"
#include "lsp/document.h"
#include "lsp/uri.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;

static void begin(void)
{
    arena = arena_new("test");
}

static void end(void)
{
    arena_free(arena);
}

TestSuite(lsp_document, .init = begin, .fini = end);

static Lines lines_in(const char *text)
{
    Lines lines;

    lines_make(arena, text, strlen(text), &lines);
    return lines;
}

Test(lsp_document, lines_end_in_three_ways)
{
    Lines lines = lines_in("a\nbc\r\ndef\rg");
    uint32_t len;

    cr_assert_eq(lines.nlines, 4);
    cr_expect_eq(strncmp(lines_get(&lines, 1, &len), "bc", 2), 0);
    cr_expect_eq(len, 2);
    lines_get(&lines, 2, &len);
    cr_expect_eq(len, 3);
    lines_get(&lines, 3, &len);
    cr_expect_eq(len, 1);
    lines_get(&lines, 4, &len);
    cr_expect_eq(len, 0);
    cr_expect_eq(lines_in("").nlines, 1);
    cr_expect_eq(lines_in("\r\n").nlines, 2);
}

/* "aäé😀b": one, two, two, four bytes, one. */
#define WIDE                                                                             \
    "a\xC3\xA4\xC3\xA9\xF0\x9F\x98\x80"                                                  \
    "b"

Test(lsp_document, columns_count_what_was_agreed)
{
    Lines lines = lines_in("x\n" WIDE "\n");
    static const uint32_t bytes[] = {0, 1, 3, 5, 9, 10}, utf16[] = {0, 1, 2, 3, 5, 6};

    for (uint32_t i = 0; i < 6; i++) {
        Position at8 = {1, bytes[i]}, at16 = {1, utf16[i]}, at32 = {1, i};

        cr_expect_eq(lines_offset(&lines, at8, ENCODING_UTF8), 2 + bytes[i]);
        cr_expect_eq(lines_offset(&lines, at16, ENCODING_UTF16), 2 + bytes[i]);
        cr_expect_eq(lines_offset(&lines, at32, ENCODING_UTF32), 2 + bytes[i]);
        cr_expect_eq(lines_position(&lines, 1, bytes[i], ENCODING_UTF8).character,
                     bytes[i]);
        cr_expect_eq(lines_position(&lines, 1, bytes[i], ENCODING_UTF16).character,
                     utf16[i]);
        cr_expect_eq(lines_position(&lines, 1, bytes[i], ENCODING_UTF32).character, i);
    }
}

Test(lsp_document, positions_that_are_none)
{
    Lines lines = lines_in(WIDE "\r\nx");

    cr_expect_eq(lines_offset(&lines, (Position){0, 99}, ENCODING_UTF16), 10);
    cr_expect_eq(lines_offset(&lines, (Position){99, 0}, ENCODING_UTF16), 13);
    cr_expect_eq(lines_offset(&lines, (Position){0, 4}, ENCODING_UTF16), 5);
    cr_expect_eq(lines_offset(&lines, (Position){0, 7}, ENCODING_UTF8), 5);
    cr_expect_eq(lines_offset(&lines, (Position){UINT32_MAX, UINT32_MAX}, ENCODING_UTF32),
                 13);
    cr_expect_eq(lines_position(&lines, 0, 99, ENCODING_UTF16).character, 6);
    cr_expect_eq(lines_position(&lines, 77, 5, ENCODING_UTF16).character, 0);
    lines = lines_in("\xFF\xFE"
                     "a");
    cr_expect_eq(lines_offset(&lines, (Position){0, 2}, ENCODING_UTF16), 2);
}

Test(lsp_document, edits)
{
    Document *document = document_new("file:///a%20b.c", 1, "one\ntwo\nthree");

    cr_expect_str_eq(document->path, "/a b.c");
    document_edit(document, (Position){1, 0}, (Position){1, 3}, ENCODING_UTF16, "2");
    cr_expect_str_eq(document->lines.text, "one\n2\nthree");
    document_edit(document, (Position){0, 3}, (Position){1, 0}, ENCODING_UTF16, "");
    cr_expect_str_eq(document->lines.text, "one2\nthree");
    document_edit(document, (Position){9, 0}, (Position){9, 9}, ENCODING_UTF16, "\n");
    cr_expect_str_eq(document->lines.text, "one2\nthree\n");
    document_edit(document, (Position){1, 2}, (Position){0, 1}, ENCODING_UTF16, "!");
    cr_expect_str_eq(document->lines.text, "one2\nth!ree\n");
    document_set(document, "", 0);
    cr_expect_eq(document->lines.nlines, 1);
    document_edit(document, (Position){0, 0}, (Position){0, 0}, ENCODING_UTF16, "x");
    cr_expect_str_eq(document->lines.text, "x");
    document_free(document);
}

Test(lsp_document, uris)
{
    cr_expect_str_eq(uri_path(arena, "file:///a/b.c"), "/a/b.c");
    cr_expect_str_eq(uri_path(arena, "FILE://localhost/a/./c/../b.c"), "/a/b.c");
    cr_expect_str_eq(uri_path(arena, "file:///%C3%A4%2f%25.c?query#part"),
                     "/\xC3\xA4/%.c");
    cr_expect_null(uri_path(arena, "file://server/a.c"));
    cr_expect_null(uri_path(arena, "untitled:Untitled-1"));
    cr_expect_null(uri_path(arena, "file:///a%0"));
    cr_expect_null(uri_path(arena, "file:///a%00b"));
    cr_expect_null(uri_path(arena, ""));
    cr_expect_str_eq(uri_of(arena, "/a b/%.c"), "file:///a%20b/%25.c");
}

/* comments */

/* The text with what is inserted, or NULL. */
static const char *inserted(const char *text, uint32_t line, bool is_above)
{
    Lines lines = lines_in(text);
    Insertion at;
    uint32_t offset;

    if (!(is_above ? comment_above : comment_on)(arena, &lines, line, "HL201", &at))
        return NULL;
    offset = lines.starts[at.line] + at.byte;
    return arena_printf(arena, "%.*s%s%s", (int)offset, text, at.text, text + offset);
}

Test(lsp_document, comments_at_the_end_of_a_line)
{
    cr_expect_str_eq(inserted("f();\ng();", 0, false), "f(); // NOLINT(HL201)\ng();");
    cr_expect_str_eq(inserted("f();\r\n", 0, false), "f(); // NOLINT(HL201)\r\n");
    cr_expect_str_eq(inserted("f(); // x\n", 0, false), "f(); // x // NOLINT(HL201)\n");
    cr_expect_str_eq(inserted("f(); // NOLINT(a) b\n", 0, false),
                     "f(); // NOLINT(a, HL201) b\n");
    cr_expect_str_eq(inserted("f(\"/*\");\n", 0, false), "f(\"/*\"); // NOLINT(HL201)\n");
    cr_expect_str_eq(inserted("f('\"'); /* \" */\n", 0, false),
                     "f('\"'); /* \" */ // NOLINT(HL201)\n");
    cr_expect_null(inserted("f(); \\\n g();\n", 0, false));
    cr_expect_null(inserted("f(); /* a\n b */\n", 0, false));
    cr_expect_null(inserted("f(R\"x(\n)\" )x\");\n", 0, false));
    cr_expect_str_eq(inserted("f(R\"x(\n)\" )x\");\n", 1, false),
                     "f(R\"x(\n)\" )x\"); // NOLINT(HL201)\n");
    cr_expect_null(inserted("f();\n", 7, false));
}

Test(lsp_document, comments_above_a_line)
{
    cr_expect_str_eq(inserted("a;\n  f();\n", 1, true),
                     "a;\n  // NOLINTNEXTLINE(HL201)\n  f();\n");
    cr_expect_str_eq(inserted("\tf();\r\nx", 0, true),
                     "\t// NOLINTNEXTLINE(HL201)\r\n\tf();\r\nx");
    cr_expect_str_eq(inserted("// NOLINTNEXTLINE(a)\nf();", 1, true),
                     "// NOLINTNEXTLINE(a, HL201)\nf();");
    cr_expect_str_eq(inserted("f();", 0, true), "// NOLINTNEXTLINE(HL201)\nf();");
    cr_expect_null(inserted("#define A \\\n f();\n", 1, true));
    cr_expect_null(inserted("/*\nf(); */ g();\n", 1, true));
    cr_expect_null(inserted("// a \\\nf();\n", 1, true));
}
