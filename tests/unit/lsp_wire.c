/* Frames of the language server's protocol, in any portions and in all wrong ways. */
#include "lsp/wire.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;
static Wire *wire;

static void begin(void)
{
    arena = arena_new("test");
    wire = wire_new();
}

static void end(void)
{
    wire_free(wire);
    arena_free(arena);
}

TestSuite(lsp_wire, .init = begin, .fini = end);

static void feed(const char *text)
{
    wire_feed(wire, text, strlen(text));
}

/* The next body, "-" for a wrong header, NULL if nothing is there. */
static const char *next(void)
{
    const char *why = NULL;
    char *body = NULL;
    size_t len = 0;

    switch (wire_next(wire, arena, &body, &len, &why)) {
    case WIRE_MORE:
        return NULL;
    case WIRE_MESSAGE:
        cr_expect_eq(strlen(body), len);
        return body;
    case WIRE_BAD:
        cr_expect_not_null(why);
        return "-";
    }
    return NULL;
}

Test(lsp_wire, whole_messages)
{
    feed(
        "Content-Length: 2\r\n\r\n{}Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n7");
    cr_expect_str_eq(next(), "{}");
    cr_expect_str_eq(next(), "");
    cr_expect_str_eq(next(), "7");
    cr_expect_null(next());
}

Test(lsp_wire, byte_by_byte)
{
    const char *text =
        "Content-Type: x; charset=\"utf-8\"\r\nContent-Length: 3\r\n\r\nabc";

    for (size_t i = 0; i < strlen(text); i++) {
        cr_expect_null(next());
        wire_feed(wire, text + i, 1);
    }
    cr_expect_str_eq(next(), "abc");
}

Test(lsp_wire, wrong_headers_are_told_once_and_passed)
{
    static const char *const wrong[] = {
        "Content-Length: x\r\n\r\n",
        "Content-Length: \r\n\r\n",
        "Content-Length: 1 2\r\n\r\n",
        "Content-Length: 999999999999\r\n\r\n",
        "Content-Length: 9999999999999999999999\r\n\r\n",
        "Content-Length: 3\r\nContent-Length: 4\r\n\r\n",
        "Length: 3\r\n\r\n",
        "no colon\r\n\r\n",
        ": 3\r\n\r\n",
        "\r\n\r\n",
        "Content-Length: 3\r\nContent-Type: text/plain; charset=latin-1\r\n\r\n",
    };

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        feed(wrong[i]);
        feed("rubbish{}");
        cr_expect_str_eq(next(), "-", "%s", wrong[i]);
        cr_expect_null(next(), "%s", wrong[i]);
        feed("Content-Length: 2\r\n\r\nok");
        cr_expect_str_eq(next(), "ok", "%s", wrong[i]);
        cr_expect_null(next());
    }
}

Test(lsp_wire, a_header_without_end)
{
    for (int i = 0; i < 600; i++)
        feed("0123456789");
    cr_expect_str_eq(next(), "-");
    for (int i = 0; i < 600; i++)
        feed("0123456789");
    cr_expect_null(next());
    feed("Content-Len");
    cr_expect_null(next());
    feed("gth: 1\r\n\r\nx");
    cr_expect_str_eq(next(), "x");
}

Test(lsp_wire, large_messages)
{
    static char body[100000];

    memset(body, 'a', sizeof body - 1);
    for (int i = 0; i < 20; i++) {
        feed("Content-Length: 99999\r\n\r\n");
        feed(body);
        cr_expect_eq(strlen(next()), 99999);
    }
    cr_expect_null(next());
}

static const char *mended(const char *json)
{
    char *copy = arena_strdup(arena, json);

    wire_mend(copy, strlen(copy));
    return copy;
}

Test(lsp_wire, escapes_that_are_no_text)
{
    cr_expect_str_eq(mended("\"a\\u0000b\""), "\"a\\u0020b\"");
    cr_expect_str_eq(mended("\"\\ud83d\\ude00\""), "\"\\ud83d\\ude00\"");
    cr_expect_str_eq(mended("\"\\ud83d\""), "\"\\uFFFD\"");
    cr_expect_str_eq(mended("\"\\ude00\\uD83D\""), "\"\\uFFFD\\uFFFD\"");
    cr_expect_str_eq(mended("\"\\uD83Dx\\uDE00\""), "\"\\uFFFDx\\uFFFD\"");
    cr_expect_str_eq(mended("\"\\\\u0000\""), "\"\\\\u0000\"");
    cr_expect_str_eq(mended("\"\\\\\\u0000\""), "\"\\\\\\u0020\"");
    cr_expect_str_eq(mended("\"\\u00"), "\"\\u00");
    cr_expect_str_eq(mended("\\"), "\\");
    cr_expect_str_eq(mended("\"\\ud800\\u00"), "\"\\uFFFD\\u00");
}
