/* Tokens, brackets and statements of sources, hostile ones among them. */
#include "report/syntax.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;
static Syntax syntax;

static void setup(void)
{
    arena = arena_new("test");
}

static void teardown(void)
{
    arena_free(arena);
}

TestSuite(syntax, .init = setup, .fini = teardown);

static void read_text(const char *text)
{
    Sources *sources = sources_new(arena);

    sources_put(sources, "/x.c", text, strlen(text));
    syntax = syntax_read(arena, source_get(sources, "/x.c"));
}

static const char *tokens(const char *text)
{
    Text out = text_in(arena);

    read_text(text);
    for (uint32_t i = 0; i < syntax.n; i++)
        text_printf(&out, "%s%.*s", i ? "|" : "",
                    (int)(syntax.v[i].end - syntax.v[i].start), text + syntax.v[i].start);
    return text_str(&out);
}

Test(syntax, tokens_of_both_languages)
{
    cr_expect_str_eq(tokens("a->b::c <<= 1'000u+.5e-3f;"),
                     "a|->|b|::|c|<<=|1'000u|+|.5e-3f|;");
    cr_expect_str_eq(tokens("x /* ; */ y // z \\\n more\nw"), "x|y|w");
    cr_expect_str_eq(tokens("f(\"a\\\"b;\", 'c', L\"d\")"),
                     "f|(|\"a\\\"b;\"|,|'c'|,|L|\"d\"|)");
    cr_expect_str_eq(tokens("R\"x(a)\" ) )x\" + 1"), "R\"x(a)\" ) )x\"|+|1");
    cr_expect_str_eq(tokens("#define A \\\n  b\nc # d"), "#define A \\\n  b|c|#|d");
    cr_expect_str_eq(tokens("\xef\xbb\xbf"
                            "a"),
                     "a");
}

Test(syntax, broken_sources_end)
{
    cr_expect_str_eq(tokens("\"open"), "\"open");
    cr_expect_str_eq(tokens("/* open"), "");
    cr_expect_str_eq(tokens("R\"x(open"), "R\"x(open");
    cr_expect_str_eq(tokens(") ] } ( [ {"), ")|]|}|(|[|{");
    cr_expect_str_eq(tokens("'\\"), "'\\");
    read_text("f(]);");
    cr_expect_eq(syntax.v[2].match, NO_TOKEN);
    cr_expect_eq(syntax.v[1].match, 3u);
}

/* "first..last body" of the statement around the token that `@` precedes. */
static const char *statement(const char *text)
{
    static const char *const bodies[] = {"block", "bare",  "else",
                                         "do",    "label", "unknown"};
    const char *mark = strchr(text, '@');
    char *clean = arena_printf(arena, "%.*s%s", (int)(mark - text), text, mark + 1);
    Statement s;

    read_text(clean);
    if (!syntax_statement(&syntax, syntax_at(&syntax, (uint32_t)(mark - text)), &s))
        return "none";
    return arena_printf(arena, "%.*s %s",
                        (int)(syntax.v[s.last].end - syntax.v[s.first].start),
                        clean + syntax.v[s.first].start, bodies[s.body]);
}

Test(syntax, statements)
{
    cr_expect_str_eq(statement("{ a; x = f(@g(1), [2]); b; }"),
                     "x = f(g(1), [2]); block");
    cr_expect_str_eq(statement("{ if (a) @return 1; }"), "return 1; bare");
    cr_expect_str_eq(statement("{ if (a) b; else @return 1; }"), "return 1; else");
    cr_expect_str_eq(statement("{ do @x(); while (1); }"), "x(); do");
    cr_expect_str_eq(statement("{ while (f(1)) @x(); }"), "x(); bare");
    cr_expect_str_eq(statement("{ if constexpr (a) @x(); }"), "x(); bare");
    cr_expect_str_eq(statement("{ (void)@x(); }"), "(void)x(); block");
    cr_expect_str_eq(statement("{ case 1: @x(); }"), "x(); label");
    cr_expect_str_eq(statement("{ out: @x(); }"), "x(); label");
    cr_expect_str_eq(statement("{ y = a ? b : @x(); }"), "y = a ? b : x(); block");
    cr_expect_str_eq(statement("{ f([&] { return 1; }, @x()); }"),
                     "f([&] { return 1; }, x()); block");
}

Test(syntax, what_the_text_does_not_tell)
{
    cr_expect_str_eq(statement("{ if (a)\n#ifdef X\n @x();\n#endif\n }"), "none");
    cr_expect_str_eq(statement("{ @x(\n#ifdef X\n1\n#endif\n); }"), "none");
    cr_expect_str_eq(statement("{ @x() }"), "none");
    cr_expect_str_eq(statement("{ x(; @y) }"), "none");
}
