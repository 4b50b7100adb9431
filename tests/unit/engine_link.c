/* Linking: one function from many units, statics apart, records with their hierarchy,
 * numbers that do not depend on the order of units.
 */
#include "../engine_program.h"
#include "engine/link.h"

#include <criterion/criterion.h>
#include <string.h>

#define HEAD(path)                                                                       \
    "hlir 1\nunit \"" path "\" headers \"shims\"\nfile 1 \"" path                        \
    "\" main\nloc 1 f1 1:1\ntype 1 void\ntype 2 int s32\n"

static Program *linked(TestProgram *t, Unit **units, uint32_t n)
{
    const Models *models[4] = {t->models, t->models, t->models, t->models};

    return link_program(t->arena, t->names, models, units, n);
}

static FnId fn_of(TestProgram *t, const Program *p, const char *key)
{
    return link_fn_of(p, names_add(t->names, key));
}

static const char caller[] = HEAD("/t/a.c") "decl 1 function \"f\" t1 @1 c\n"
                                            "decl 2 function \"g\" t1 @1 c\n"
                                            "global 1 \"limit\" t2 @1\n"
                                            "fn 1 d1 @1 end @1 content 1\n"
                                            "  b1:\n    return @1\nend\n";
static const char callee[] = HEAD("/t/b.c") "decl 1 function \"g\" t1 @1 c\n"
                                            "global 1 \"limit\" t2 @1 const value 7\n"
                                            "fn 1 d1 @1 end @1 content 2\n"
                                            "  b1:\n    return @1\nend\n";

Test(engine_link, a_call_finds_its_body_in_another_unit)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, caller), test_unit(&t, callee)};
    const Program *p = linked(&t, units, 2);
    FnId g = fn_of(&t, p, "g");

    cr_assert_neq(g, 0);
    cr_assert_not_null(p->fns.v[g].body);
    cr_expect_str_eq(link_unit_of(p, g)->path, "/t/b.c");
    cr_expect_eq(p->units.v[1].fns[2], g,
                 "the caller's declaration is the same function");
    cr_expect_eq(fn_of(&t, p, "h"), 0);
    test_program_free(&t);
}

Test(engine_link, a_global_has_the_value_that_some_unit_knows)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, caller), test_unit(&t, callee)};
    const Program *p = linked(&t, units, 2);
    GlobId limit = link_global_of(p, names_add(t.names, "limit"));

    cr_assert_neq(limit, 0);
    cr_expect(link_global(p, limit)->has_value);
    cr_expect_eq(link_global(p, limit)->value, 7);
    test_program_free(&t);
}

Test(engine_link, the_order_of_units_changes_nothing)
{
    TestProgram t = test_program_new();
    Unit *a = test_unit(&t, caller), *b = test_unit(&t, callee);
    Unit *forth[] = {a, b}, *back[] = {b, a};
    const Program *p = linked(&t, forth, 2), *q = linked(&t, back, 2);

    cr_assert_eq(p->fns.n, q->fns.n);
    for (FnId f = 1; f < p->fns.n; f++) {
        cr_expect_eq(p->fns.v[f].key, q->fns.v[f].key);
        cr_expect_eq(p->fns.v[f].body, q->fns.v[f].body);
    }
    cr_expect_str_eq(q->units.v[1].u->path, "/t/a.c");
    test_program_free(&t);
}

#define INLINE(path, partial)                                                            \
    HEAD(path)                                                                           \
    "decl 1 function \"inl\" t1 @1 inline\nfn 1 d1 @1 end @1 " partial                   \
    "content 9\n  b1:\n    return @1\nend\n"

Test(engine_link, a_whole_body_wins_over_a_partial_one)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, INLINE("/t/a.c", "partial why \"x\" ")),
                     test_unit(&t, INLINE("/t/b.c", ""))};
    const Program *p = linked(&t, units, 2);
    FnId f = fn_of(&t, p, "inl");

    cr_assert_neq(f, 0);
    cr_expect_not(p->fns.v[f].body->is_partial);
    cr_expect_str_eq(link_unit_of(p, f)->path, "/t/b.c");
    test_program_free(&t);
}

/* A: v; B : A overrides v; C : B does not; D : A overrides v. */
static const char hierarchy[] =
    HEAD("/t/h.cpp") "type 3 record r1\ntype 4 record r2\ntype 5 record r3\n"
                     "record 1 \"A\" @1 complete polymorphic\n  method d1\n"
                     "record 2 \"B\" @1 complete polymorphic\n  base r1\n"
                     "  method d2 overrides d1\n"
                     "record 3 \"C\" @1 complete polymorphic\n  base r2\n"
                     "record 4 \"D\" @1 complete polymorphic\n  base r1\n"
                     "  method d3 overrides d1\n"
                     "decl 1 method \"A::v\" t1 @1 r1 virtual\n"
                     "decl 2 method \"B::v\" t1 @1 r2 virtual\n"
                     "decl 3 method \"D::v\" t1 @1 r4 virtual\n"
                     "fn 1 d2 @1 end @1 content 1\n  b1:\n    return @1\nend\n";

static RecId rec_of(TestProgram *t, const Program *p, const char *key)
{
    return link_record_of(p, names_add(t->names, key));
}

Test(engine_link, the_final_overrider_is_the_nearest_above)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, hierarchy)};
    const Program *p = linked(&t, units, 1);
    FnId v = fn_of(&t, p, "A::v");

    cr_expect_eq(link_final_overrider(p, rec_of(&t, p, "A"), v), v);
    cr_expect_eq(link_final_overrider(p, rec_of(&t, p, "B"), v), fn_of(&t, p, "B::v"));
    cr_expect_eq(link_final_overrider(p, rec_of(&t, p, "C"), v), fn_of(&t, p, "B::v"));
    cr_expect_eq(link_final_overrider(p, 0, v), v, "an unknown type overrides nothing");
    test_program_free(&t);
}

Test(engine_link, bases_at_any_depth)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, hierarchy)};
    const Program *p = linked(&t, units, 1);
    RecId a = rec_of(&t, p, "A"), c = rec_of(&t, p, "C"), d = rec_of(&t, p, "D");
    uint32_t path[4], n;

    cr_expect(link_is_base(p, a, c));
    cr_expect(link_is_base(p, c, c), "a class counts as its own base");
    cr_expect_not(link_is_base(p, c, a));
    cr_expect_not(link_is_base(p, d, c));
    cr_assert(link_base_path(p, c, a, path, 4, &n));
    cr_expect_eq(n, 2);
    cr_expect_not(link_base_path(p, c, a, path, 1, &n), "deeper than the caller allows");
    test_program_free(&t);
}

Test(engine_link, one_implementer_is_the_target_and_two_are_none)
{
    TestProgram t = test_program_new();
    Unit *units[] = {test_unit(&t, hierarchy)};
    const Program *p = linked(&t, units, 1);
    FnId v = fn_of(&t, p, "A::v");

    cr_expect_eq(link_only_target(p, rec_of(&t, p, "B"), v), fn_of(&t, p, "B::v"));
    cr_expect_eq(link_only_target(p, rec_of(&t, p, "A"), v), 0);
    cr_expect_eq(link_only_target(p, rec_of(&t, p, "D"), v), 0,
                 "its body is out of view");
    test_program_free(&t);
}
