/* Values and facts: normal forms, folding, interval sets. */
#include "engine/facts.h"
#include "engine/value.h"

#include <criterion/criterion.h>

typedef struct {
    Arena *arena;
    Names *names;
    Values *vs;
    Facts *fs;
} Setup;

static Setup setup_new(void)
{
    Setup s;

    s.arena = arena_new("test");
    s.names = names_new(s.arena);
    s.vs = values_new(s.arena, s.names);
    s.fs = facts_new(s.arena);
    return s;
}

static const char *value_text(Setup *s, Val v)
{
    Text text = text_in(s->arena);

    val_print(s->vs, NULL, NULL, v, &text);
    return text_str(&text);
}

static const char *fact_text(Setup *s, Fact f)
{
    Text text = text_in(s->arena);

    fact_print(s->fs, f, &text);
    return text_str(&text);
}

Test(values, places_are_equal_by_path)
{
    Setup s = setup_new();
    Val arg = val_input(s.vs, val_root(s.vs, 0)), local = val_local(s.vs, 3);
    Name token = names_add(s.names, "token");

    cr_assert_eq(val_field(s.vs, arg, token), val_field(s.vs, arg, token));
    cr_assert_neq(val_field(s.vs, arg, token), val_field(s.vs, local, token));
    cr_assert_str_eq(value_text(&s, val_input(s.vs, val_field(s.vs, arg, token))),
                     "arg0->token");
    cr_assert_eq(val_elem(s.vs, local, 0), local);
    cr_assert_eq(val_elem(s.vs, val_elem(s.vs, local, 2), -2), local);
    cr_assert_eq(val_any(s.vs, val_elem(s.vs, local, 2)), val_any(s.vs, local));
    cr_assert_eq(val_derived(s.vs, val_base(s.vs, local, 4), 4), local);
    cr_assert(val_is_below(s.vs, val_field(s.vs, local, token), local));
    cr_assert(val_is_input(s.vs, val_field(s.vs, arg, token)));
    arena_free(s.arena);
}

Test(values, paths_end_in_a_collection)
{
    Setup s = setup_new();
    Val v = val_local(s.vs, 1);
    Name next = names_add(s.names, "next");
    int i;

    for (i = 0; i < 50; i++)
        v = val_field(s.vs, v, next);
    cr_assert(val(s.vs, v)->depth <= PLACE_MAX_DEPTH);
    cr_assert(val(s.vs, v)->is_many);
    arena_free(s.arena);
}

Test(values, conditions_have_one_form)
{
    Setup s = setup_new();
    Val x = val_site(s.vs, 1, 0, 0), y = val_site(s.vs, 2, 0, 0),
        zero = val_const(s.vs, 0);
    Val is_zero = val_expr(s.vs, OP_EQ, x, zero);

    cr_assert_eq(val_expr(s.vs, OP_NOT, x, 0), is_zero);
    cr_assert_eq(val_expr(s.vs, OP_EQ, zero, x), is_zero);
    cr_assert_eq(val_expr(s.vs, OP_EQ, is_zero, zero), val_expr(s.vs, OP_NE, x, zero));
    cr_assert_eq(val_expr(s.vs, OP_NE, is_zero, zero), is_zero);
    cr_assert_eq(val_expr(s.vs, OP_EQ, x, y), val_expr(s.vs, OP_EQ, y, x));
    cr_assert_eq(val_expr(s.vs, OP_LT, zero, x), val_expr(s.vs, OP_GT, x, zero));
    cr_assert_eq(val_expr(s.vs, OP_EQ, val_expr(s.vs, OP_ADD, x, val_const(s.vs, 1)),
                          val_const(s.vs, 3)),
                 val_expr(s.vs, OP_EQ, x, val_const(s.vs, 2)));
    cr_assert_eq(val_expr(s.vs, OP_SUB, val_expr(s.vs, OP_ADD, x, val_const(s.vs, 1)),
                          val_const(s.vs, 1)),
                 x);
    arena_free(s.arena);
}

Test(values, addresses_compare)
{
    Setup s = setup_new();
    Val a = val_local(s.vs, 1), b = val_local(s.vs, 2), zero = val_const(s.vs, 0),
        x = val_site(s.vs, 1, 0, 0);

    cr_assert_eq(val_expr(s.vs, OP_EQ, a, b), zero);
    cr_assert_eq(val_expr(s.vs, OP_EQ, a, zero), zero);
    cr_assert_eq(val_expr(s.vs, OP_EQ, val_base(s.vs, x, 1), zero),
                 val_expr(s.vs, OP_EQ, x, zero));
    /* one of many is not equal to itself */
    cr_assert_neq(val_expr(s.vs, OP_EQ, val_any(s.vs, a), val_any(s.vs, a)),
                  val_const(s.vs, 1));
    arena_free(s.arena);
}

Test(values, choices_are_flat_sets)
{
    Setup s = setup_new();
    Val x = val_site(s.vs, 1, 0, 0), y = val_site(s.vs, 2, 0, 0),
        z = val_site(s.vs, 3, 0, 0);
    Val xy[2] = {y, x}, all[3], members[CHOICE_MAX];
    Val pair = val_choice(s.vs, xy, 2);

    all[0] = z;
    all[1] = pair;
    all[2] = x;
    cr_assert_eq(val_members(s.vs, val_choice(s.vs, all, 3), members), 3);
    cr_assert_eq(val_choice(s.vs, (Val[]){x, x}, 2), x);
    cr_assert(val_mentions(s.vs, pair, y));
    cr_assert_eq(val(s.vs, val_field(s.vs, pair, names_add(s.names, "f")))->kind,
                 VAL_CHOICE);
    arena_free(s.arena);
}

Test(facts, sets)
{
    Setup s = setup_new();
    Fact f = fact_or(s.fs, fact_const(s.fs, 3), fact_range(s.fs, 5, 9));

    cr_assert_str_eq(fact_text(&s, f), "3, 5..9");
    cr_assert_str_eq(fact_text(&s, FACT_NOT_ZERO), "not 0");
    cr_assert_eq(fact_or(s.fs, f, fact_const(s.fs, 4)), fact_range(s.fs, 3, 9));
    cr_assert_eq(fact_minus(s.fs, fact_range(s.fs, 3, 9), fact_const(s.fs, 4)), f);
    cr_assert_eq(fact_and(s.fs, FACT_ZERO, FACT_NOT_ZERO), FACT_NEVER);
    cr_assert_eq(fact_not(s.fs, fact_not(s.fs, f)), f);
    cr_assert(fact_is_subset(s.fs, fact_const(s.fs, 6), f));
    cr_assert(fact_is_disjoint(s.fs, fact_const(s.fs, 4), f));
    arena_free(s.arena);
}

Test(facts, nine_intervals_are_eight)
{
    Setup s = setup_new();
    Fact f = FACT_NEVER;
    int64_t i;

    for (i = 0; i < 9; i++)
        f = fact_or(s.fs, f, fact_const(s.fs, i * i * 10));
    cr_assert_eq(fact(s.fs, f)->n, FACT_MAX_INTERVALS);
    for (i = 0; i < 9; i++)
        cr_assert(fact_has(s.fs, f, i * i * 10));
    arena_free(s.arena);
}

Test(facts, comparisons)
{
    Setup s = setup_new();
    Fact small = fact_range(s.fs, 0, 3), large = fact_range(s.fs, 4, 9);

    cr_assert_eq(fact_compare(s.fs, OP_LT, small, large), 1);
    cr_assert_eq(fact_compare(s.fs, OP_GE, small, large), 0);
    cr_assert_eq(fact_compare(s.fs, OP_LT, small, small), -1);
    cr_assert_eq(fact_compare(s.fs, OP_ULT, small, fact_const(s.fs, -1)), 1);
    cr_assert_eq(fact_refine(s.fs, OP_GE, FACT_ANY, 0), fact_range(s.fs, 0, INT64_MAX));
    cr_assert_eq(fact_refine(s.fs, OP_ULT, FACT_ANY, 0), FACT_NEVER);
    cr_assert_eq(fact_refine(s.fs, OP_LT, FACT_ANY, INT64_MIN), FACT_NEVER);
    arena_free(s.arena);
}

Test(facts, bits)
{
    Setup s = setup_new();
    Fact four = fact_bits(s.fs, 0, 4),
         set = fact_or(s.fs, fact_const(s.fs, 1), fact_const(s.fs, 5));

    cr_assert_eq(fact_apply(s.fs, OP_AND, four, fact_const(s.fs, 4)),
                 fact_const(s.fs, 4));
    cr_assert_eq(fact_and(s.fs, set, four), fact_const(s.fs, 5));
    cr_assert_eq(fact_and(s.fs, set, fact_bits(s.fs, 4, 0)), fact_const(s.fs, 1));
    cr_assert_eq(fact_bits(s.fs, 4, 4), FACT_NEVER);
    cr_assert(!fact_has(s.fs, fact_apply(s.fs, OP_OR, FACT_ANY, fact_const(s.fs, 8)), 0));
    /* the complement of a fact about bits is not a fact about intervals */
    cr_assert_eq(fact_not(s.fs, four), FACT_ANY);
    arena_free(s.arena);
}

Test(facts, widening_ends)
{
    Setup s = setup_new();
    Fact f = fact_const(s.fs, 0);
    int64_t i;

    for (i = 1; i < 4; i++)
        f = fact_widen(s.fs, f, fact_range(s.fs, 0, i));
    cr_assert_eq(f, fact_range(s.fs, 0, INT64_MAX));
    cr_assert_eq(fact_widen(s.fs, FACT_NOT_ZERO, fact_const(s.fs, 7)), FACT_NOT_ZERO);
    arena_free(s.arena);
}
