/* Summaries: the printed cases of small functions; what joining and folding keep. */
#include "../engine_program.h"

#include <criterion/criterion.h>
#include <string.h>

/* close(h), open(out): models; f: the body under test. `body` is indented by its caller. */
static const char *summary_of(TestProgram *t, const char *params, const char *body)
{
    Text text = text_in(t->arena);
    Engine *e = engine_new(t->arena, t->names, t->models, (EngineOptions){0});

    text_printf(&text,
                "hlir 1\nunit \"/t/a.c\" headers \"shims\"\nfile 1 \"/t/a.c\" main\n"
                "loc 1 f1 1:1\ntype 1 int s32\ntype 2 void\n"
                "type 3 pointer t2 alias \"HANDLE\"\ntype 4 pointer t3\n"
                "decl 1 function \"f\" t1 @1 c\n%s"
                "decl 2 function \"CloseHandle\" t1 @1 c system\n  param \"hObject\" t3\n"
                "decl 3 function \"work\" t1 @1 c\n  param \"n\" t1\n"
                "fn 1 d1 @1 end @1 content 1\n%send\n",
                params, body);
    engine_add(e, test_unit(t, text_str(&text)));
    engine_run(e);
    return engine_summary(e, "f");
}

#define HANDLE_AND_INT "  param \"h\" t3\n  param \"n\" t1\n"
#define LOCALS "  local 1 \"h\" t3 @1 arg 0\n  local 2 \"n\" t1 @1 arg 1\n"

/* f(h, n): if (n) CloseHandle(h); return 0; */
Test(engine_summary, conditions_stand_before_effects)
{
    TestProgram t = test_program_with_models();
    const char *got =
        summary_of(&t, HANDLE_AND_INT,
                   LOCALS "  b1:\n"
                          "    %1 = load &l2 : t1 @1\n"
                          "    branch %1 -> b2, b3 @1\n"
                          "  b2:\n"
                          "    %2 = load &l1 : t3 @1\n"
                          "    %3 = call d2(%2 : t3) : t1 \"CloseHandle\" @1\n"
                          "    return 0 @1\n"
                          "  b3:\n"
                          "    return 0 @1\n");

    cr_expect_not_null(strstr(got, "return 0 when arg1 0\n"), "%s", got);
    cr_expect_not_null(strstr(got, "does release arg0"), "%s", got);
    cr_expect_null(strstr(got, "incomplete"), "%s", got);
    test_program_free(&t);
}

/* f(h, n): if (n) return 0; return 0; */
Test(engine_summary, equal_cases_are_one)
{
    TestProgram t = test_program_with_models();
    const char *got = summary_of(&t, HANDLE_AND_INT,
                                 LOCALS "  b1:\n"
                                        "    %1 = load &l2 : t1 @1\n"
                                        "    branch %1 -> b2, b3 @1\n"
                                        "  b2:\n"
                                        "    return 0 @1\n"
                                        "  b3:\n"
                                        "    return 0 @1\n");

    cr_expect_eq(strchr(got, '\n'), got + strlen(got) - 1, "one line: %s", got);
    test_program_free(&t);
}

/* f(h, n): switch (n) { case k: return k * 10; ... } with more results than cases. */
Test(engine_summary, many_constants_become_one_value)
{
    TestProgram t = test_program_with_models();
    Text body = text_in(t.arena);

    text_add(&body, LOCALS "  b1:\n    %1 = load &l2 : t1 @1\n    switch %1 -> b2 @1\n");
    for (int i = 1; i <= 40; i++)
        text_printf(&body, "      case %d -> b%d\n", i, i + 2);
    text_add(&body, "  b2:\n    return 0 @1\n");
    for (int i = 1; i <= 40; i++)
        text_printf(&body, "  b%d:\n    return %d @1\n", i + 2, i * 10);
    const char *got = summary_of(&t, HANDLE_AND_INT, text_str(&body));

    cr_expect_null(strstr(got, "incomplete"), "%s", got);
    cr_expect_not_null(strstr(got, "fresh"), "%s", got);
    test_program_free(&t);
}

/* f(h, n): if (n == 0) { CloseHandle(h); return 0; } return f(h, n - 1); */
static const char recursive[] =
    LOCALS "  b1:\n"
           "    %1 = load &l2 : t1 @1\n"
           "    branch %1 -> b2, b3 @1\n"
           "  b2:\n"
           "    %2 = load &l1 : t3 @1\n"
           "    %3 = load &l2 : t1 @1\n"
           "    %4 = sub %3, 1 : t1 @1\n"
           "    %5 = call d1(%2 : t3, %4 : t1) : t1 \"f\" @1\n"
           "    return %5 @1\n"
           "  b3:\n"
           "    %6 = load &l1 : t3 @1\n"
           "    %7 = call d2(%6 : t3) : t1 \"CloseHandle\" @1\n"
           "    return 0 @1\n";

Test(engine_summary, recursion_is_folded_into_one_case)
{
    TestProgram t = test_program_with_models();
    const char *got = summary_of(&t, HANDLE_AND_INT, recursive);

    cr_expect_str_eq(got, "return 0 when arg1 >= 0 does release arg0\nwidened arg1\n");
    test_program_free(&t);
}

/* f(h, n): if (n) return f(h, n); return 0;  nobody comes back from the first way */
Test(engine_summary, recursion_without_end_has_no_case_of_its_own)
{
    TestProgram t = test_program_with_models();
    const char *got =
        summary_of(&t, HANDLE_AND_INT,
                   LOCALS "  b1:\n"
                          "    %1 = load &l2 : t1 @1\n"
                          "    branch %1 -> b2, b3 @1\n"
                          "  b2:\n"
                          "    %2 = load &l1 : t3 @1\n"
                          "    %3 = load &l2 : t1 @1\n"
                          "    %4 = call d1(%2 : t3, %3 : t1) : t1 \"f\" @1\n"
                          "    return %4 @1\n"
                          "  b3:\n"
                          "    return 0 @1\n");

    cr_expect_str_eq(got, "return 0 when arg1 0\n");
    test_program_free(&t);
}

/* The same program twice: the same bytes. */
Test(engine_summary, the_same_again)
{
    TestProgram a = test_program_with_models(), b = test_program_with_models();

    cr_expect_str_eq(summary_of(&a, HANDLE_AND_INT, recursive),
                     summary_of(&b, HANDLE_AND_INT, recursive));
    test_program_free(&a);
    test_program_free(&b);
}

Test(engine_summary, an_unknown_name_has_none)
{
    TestProgram t = test_program_with_models();
    Engine *e = engine_new(t.arena, t.names, t.models, (EngineOptions){0});

    engine_run(e);
    cr_expect_null(engine_summary(e, "nobody"));
    test_program_free(&t);
}
