/* The call graph: callees before callers, cycles found, depth without a stack. */
#include "../engine_program.h"
#include "engine/graph.h"

#include <criterion/criterion.h>
#include <string.h>

/* A unit of void functions; `calls[i]` names by digit whom function i calls. */
static Unit *unit_of_calls(TestProgram *t, const char *const *calls, uint32_t n)
{
    Text text = text_in(t->arena);

    text_add(&text, "hlir 1\nunit \"/t/a.c\" headers \"shims\"\n"
                    "file 1 \"/t/a.c\" main\nloc 1 f1 1:1\ntype 1 void\n");
    for (uint32_t i = 0; i < n; i++)
        text_printf(&text, "decl %u function \"f%u\" t1 @1 c\n", i + 1, i);
    for (uint32_t i = 0; i < n; i++) {
        text_printf(&text, "fn %u d%u @1 end @1 content %u\n  b1:\n", i + 1, i + 1,
                    i + 1);
        for (const char *to = calls[i]; *to; to++)
            text_printf(&text, "    %%%u = call d%u() : t1 \"f\" @1\n",
                        (unsigned)(to - calls[i]) + 1, (unsigned)(*to - '0') + 1);
        text_add(&text, "    return @1\n");
    }
    text_add(&text, "end\n");
    return test_unit(t, text_str(&text));
}

static Program *linked(TestProgram *t, Unit *unit)
{
    const Models *models = t->models;

    return link_program(t->arena, t->names, &models, &unit, 1);
}

/* "f2 (f0 f1) f3": groups in order, cycles in parentheses. */
static const char *groups_text(TestProgram *t, const Program *p)
{
    Graph g = graph_order(t->arena, p);
    Text out = text_in(t->arena);

    for (uint32_t i = 0; i < g.ngroups; i++) {
        text_add(&out, i > 0 ? " " : "");
        text_add(&out, g.groups[i].is_cycle ? "(" : "");
        for (uint32_t k = 0; k < g.groups[i].nfns; k++)
            text_printf(&out, "%s%s", k > 0 ? " " : "",
                        p->fns.v[g.groups[i].fns[k]].name);
        text_add(&out, g.groups[i].is_cycle ? ")" : "");
    }
    return text_str(&out);
}

static void expect_groups(const char *const *calls, uint32_t n, const char *want)
{
    TestProgram t = test_program_new();
    const char *got = groups_text(&t, linked(&t, unit_of_calls(&t, calls, n)));

    cr_expect_str_eq(got, want);
    test_program_free(&t);
}

Test(engine_graph, callees_come_first)
{
    expect_groups((const char *const[]){"12", "2", ""}, 3, "f2 f1 f0");
    expect_groups((const char *const[]){"", "0", "1"}, 3, "f0 f1 f2");
}

Test(engine_graph, strangers_come_in_order_of_their_names)
{
    expect_groups((const char *const[]){"", "", ""}, 3, "f0 f1 f2");
}

Test(engine_graph, who_calls_itself_is_a_cycle)
{
    expect_groups((const char *const[]){"0", "0"}, 2, "(f0) f1");
    expect_groups((const char *const[]){"1", ""}, 2, "f1 f0");
}

Test(engine_graph, cycles_are_one_group)
{
    expect_groups((const char *const[]){"1", "2", "03", ""}, 4, "f3 (f0 f1 f2)");
    expect_groups((const char *const[]){"1", "0", "13", "2"}, 4, "(f0 f1) (f2 f3)");
}

Test(engine_graph, a_call_told_twice_is_one_edge)
{
    expect_groups((const char *const[]){"111", ""}, 2, "f1 f0");
}

/* A chain as deep as generated code has: recursion of our own would end the process. */
Test(engine_graph, depth_needs_no_stack)
{
    enum { DEPTH = 50000 };
    TestProgram t = test_program_new();
    Text text = text_in(t.arena);

    text_add(&text, "hlir 1\nunit \"/t/a.c\" headers \"shims\"\n"
                    "file 1 \"/t/a.c\" main\nloc 1 f1 1:1\ntype 1 void\n");
    for (uint32_t i = 1; i <= DEPTH; i++)
        text_printf(&text, "decl %u function \"f%06u\" t1 @1 c\n", i, i);
    for (uint32_t i = 1; i <= DEPTH; i++) {
        text_printf(&text, "fn %u d%u @1 end @1 content %u\n  b1:\n", i, i, i);
        if (i < DEPTH)
            text_printf(&text, "    %%1 = call d%u() : t1 \"f\" @1\n", i + 1);
        text_add(&text, "    return @1\n");
    }
    text_add(&text, "end\n");
    const Program *p = linked(&t, test_unit(&t, text_str(&text)));
    Graph g = graph_order(t.arena, p);

    cr_assert_eq(g.ngroups, DEPTH);
    cr_expect_str_eq(p->fns.v[g.groups[0].fns[0]].name, "f050000");
    cr_expect_str_eq(p->fns.v[g.groups[DEPTH - 1].fns[0]].name, "f000001");
    test_program_free(&t);
}
