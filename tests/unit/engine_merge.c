/* States that meet: covering, joining, deciding places, the way back to pending, and what
 * is swept out on arrival. */
#include "engine/explore.h"
#include "engine/plan.h"
#include "engine/sweep.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

/* f(n): flag = 0; the branch on `flag` runs a call, the one on `count` runs nothing. */
static const char program[] = "hlir 1\n"
                              "unit \"/t/a.c\" headers \"shims\"\n"
                              "file 1 \"/t/a.c\" main\n"
                              "loc 1 f1 1:1\n"
                              "type 1 int s32\n"
                              "decl 1 function \"c:@F@f\" name \"f\" t1 @1 c\n"
                              "  param \"n\" t1\n"
                              "decl 2 function \"c:@F@work\" name \"work\" t1 @1 c\n"
                              "  param \"n\" t1\n"
                              "fn 1 d1 @1 end @1 content 1\n"
                              "  local 1 \"n\" t1 @1 arg 0\n"
                              "  local 2 \"flag\" t1 @1\n"
                              "  local 3 \"count\" t1 @1\n"
                              "  local 4 \"h\" t1 @1\n"
                              "  local 5 \"sum\" t1 @1\n"
                              "  b1:\n"
                              "    jump -> b2 @1\n"
                              "  b2:\n"
                              "    %1 = load &l2 : t1 @1\n"
                              "    branch %1 -> b3, b4 @1\n"
                              "  b3:\n"
                              "    %2 = call d2(1 : t1) : t1 \"work\" @1\n"
                              "    jump -> b4 @1\n"
                              "  b4:\n"
                              "    %3 = load &l3 : t1 @1\n"
                              "    branch %3 -> b5, b6 @1\n"
                              "  b5:\n"
                              "    store &l5, 1 : t1 @1\n"
                              "    jump -> b6 @1\n"
                              "  b6:\n"
                              "    %4 = load &l4 : t1 @1\n"
                              "    %5 = load &l5 : t1 @1\n"
                              "    %6 = add %4, %5 : t1 @1\n"
                              "    return %6 @1\n"
                              "end\n";

#define BLK 2
enum { FLAG = 2, COUNT, HELD };

typedef struct {
    Arena *arena;
    Explorer ex;
} Setup;

static void setup(Setup *s)
{
    Unit *unit;
    Err err;

    memset(s, 0, sizeof *s);
    s->arena = arena_new("test");
    err = err_in(s->arena);
    s->ex.arena = s->arena;
    s->ex.names = names_new(s->arena);
    s->ex.models = models_new(s->arena, s->ex.names);
    s->ex.facts = facts_new(s->arena);
    unit = unit_parse(s->arena, s->ex.names, "a.hlir", program, sizeof program - 1, &err);
    cr_assert(unit != NULL, "%s", err_text(&err));
    s->ex.program = link_program(s->arena, s->ex.names, &s->ex.models, &unit, 1);
    s->ex.unit = 1;
    s->ex.fn = &unit->fns.v[1];
    s->ex.fn_id = link_find(s->ex.program, "f");
    explore_init(&s->ex);
}

static void put(Setup *s, State *state, uint32_t local, Val v)
{
    state_write(&s->ex, state, val_local(s->ex.values, local), v);
}

static Val number(Setup *s, int64_t n)
{
    return val_const(s->ex.values, n);
}

static Val symbol(Setup *s, uint32_t ins)
{
    return val_site(s->ex.values, ins, 0, 0);
}

static Fact fact_at(Setup *s, const State *state, uint32_t local)
{
    return state_fact(&s->ex, state, state_peek(state, val_local(s->ex.values, local)));
}

/* A state with a handle in HELD whose status is symbol(1). */
static State *with_handle(Setup *s, Life life)
{
    State *state = state_new(&s->ex);
    HandleRec h = {0};

    h.sym = symbol(s, 2);
    h.ins = 2;
    h.pub.origin = ORIGIN_OWNED;
    h.pub.life = life;
    h.decider = symbol(s, 1);
    h.success = FACT_ZERO;
    h.failure = FACT_ZERO;
    handle_adopt(&s->ex, state, &h);
    put(s, state, HELD, h.sym);
    put(s, state, COUNT, h.decider);
    cr_assert(state_restrict(&s->ex, state, h.decider,
                             life == LIFE_LIVE ? FACT_ZERO : FACT_NOT_ZERO));
    return state;
}

Test(merge, a_symbol_covers_what_its_facts_allow)
{
    Setup s;
    State *wide, *five, *ten;

    setup(&s);
    wide = state_new(&s.ex);
    five = state_new(&s.ex);
    ten = state_new(&s.ex);
    put(&s, wide, COUNT, symbol(&s, 1));
    put(&s, five, COUNT, number(&s, 5));
    put(&s, ten, COUNT, number(&s, 10));
    cr_assert(state_restrict(&s.ex, wide, symbol(&s, 1), fact_range(s.ex.facts, 0, 9)));
    cr_assert(state_subsumes(&s.ex, wide, five));
    cr_assert(!state_subsumes(&s.ex, wide, ten));
    cr_assert(!state_subsumes(&s.ex, five, wide));
    arena_free(s.arena);
}

Test(merge, a_repeated_symbol_covers_equal_values_only)
{
    Setup s;
    State *same, *different;

    setup(&s);
    same = state_new(&s.ex);
    different = state_new(&s.ex);
    put(&s, same, COUNT, symbol(&s, 1));
    put(&s, same, FLAG, symbol(&s, 1));
    put(&s, different, COUNT, number(&s, 1));
    put(&s, different, FLAG, number(&s, 2));
    cr_assert(!state_subsumes(&s.ex, same, different));
    put(&s, different, FLAG, number(&s, 1));
    cr_assert(state_subsumes(&s.ex, same, different));
    arena_free(s.arena);
}

Test(merge, joins_keep_sets_and_equalities)
{
    Setup s;
    State *a, *b, *m;

    setup(&s);
    a = state_new(&s.ex);
    b = state_new(&s.ex);
    put(&s, a, FLAG, number(&s, 1));
    put(&s, a, COUNT, number(&s, 1));
    put(&s, b, FLAG, number(&s, 4));
    put(&s, b, COUNT, number(&s, 4));
    m = state_merge(&s.ex, a, b, BLK, false);
    cr_assert_eq(fact_at(&s, m, FLAG), fact_or(s.ex.facts, fact_const(s.ex.facts, 1),
                                               fact_const(s.ex.facts, 4)));
    cr_assert_eq(state_peek(m, val_local(s.ex.values, FLAG)),
                 state_peek(m, val_local(s.ex.values, COUNT)));
    cr_assert(state_subsumes(&s.ex, m, a));
    cr_assert(state_subsumes(&s.ex, m, b));
    arena_free(s.arena);
}

Test(merge, widening_keeps_the_sign)
{
    Setup s;
    State *a, *b, *m;

    setup(&s);
    a = state_new(&s.ex);
    b = state_new(&s.ex);
    put(&s, a, COUNT, number(&s, 0));
    put(&s, b, COUNT, number(&s, 1));
    m = state_merge(&s.ex, a, b, BLK, true);
    cr_assert_eq(fact_at(&s, m, COUNT), fact_range(s.ex.facts, 0, INT64_MAX));
    arena_free(s.arena);
}

Test(merge, only_what_matters_decides)
{
    Setup s;
    State *a, *b;

    setup(&s);
    a = state_new(&s.ex);
    b = state_new(&s.ex);
    put(&s, a, COUNT, number(&s, 0));
    put(&s, b, COUNT, number(&s, 1));
    cr_assert(!state_differs_deciding(&s.ex, a, b, BLK));
    put(&s, a, FLAG, number(&s, 0));
    put(&s, b, FLAG, number(&s, 1));
    cr_assert(state_differs_deciding(&s.ex, a, b, BLK));
    arena_free(s.arena);
}

Test(merge, lives_are_skeletons)
{
    Setup s;

    setup(&s);
    cr_assert(!state_same_skeleton(&s.ex, with_handle(&s, LIFE_LIVE),
                                   with_handle(&s, LIFE_FAILED)));
    cr_assert(state_same_skeleton(&s.ex, with_handle(&s, LIFE_LIVE),
                                  with_handle(&s, LIFE_LIVE)));
    arena_free(s.arena);
}

Test(merge, live_and_failed_become_pending_while_the_status_lives)
{
    Setup s;
    State *m;
    HandleRec *h;

    setup(&s);
    m = state_merge(&s.ex, with_handle(&s, LIFE_LIVE), with_handle(&s, LIFE_FAILED), BLK,
                    false);
    h = state_handle(&s.ex, m, symbol(&s, 2));
    cr_assert_eq(h->pub.life, LIFE_PENDING);
    cr_assert_eq(handle_life(h), LIFE_LIVE);
    cr_assert(state_assume(
        &s.ex, m, val_expr(s.ex.values, OP_EQ, symbol(&s, 1), number(&s, 0)), true));
    h = state_handle(&s.ex, m, symbol(&s, 2));
    cr_assert_eq(h->pub.life, LIFE_LIVE);
    arena_free(s.arena);
}

Test(merge, live_and_failed_are_muted_when_nothing_tells_them_apart)
{
    Setup s;
    State *a, *b, *m;

    setup(&s);
    a = with_handle(&s, LIFE_LIVE);
    b = with_handle(&s, LIFE_FAILED);
    put(&s, a, COUNT, number(&s, 0));
    put(&s, b, COUNT, number(&s, 0));
    m = state_merge(&s.ex, a, b, BLK, false);
    cr_assert_eq(state_handle(&s.ex, m, symbol(&s, 2))->pub.life, LIFE_MUTED);
    arena_free(s.arena);
}

Test(merge, an_assumption_reaches_the_symbol_of_a_flag)
{
    Setup s;
    State *a;

    setup(&s);
    a = state_new(&s.ex);
    put(&s, a, FLAG, val_expr(s.ex.values, OP_EQ, symbol(&s, 1), number(&s, 0)));
    cr_assert(state_assume(&s.ex, a, state_peek(a, val_local(s.ex.values, FLAG)), false));
    cr_assert_eq(state_fact(&s.ex, a, symbol(&s, 1)), FACT_NOT_ZERO);
    cr_assert(!state_assume(
        &s.ex, a, val_expr(s.ex.values, OP_EQ, symbol(&s, 1), number(&s, 0)), true));
    arena_free(s.arena);
}

/* A field of the memory that symbol(1) points to. */
static Val field(Setup *s, const char *name)
{
    return val_field(s->ex.values, symbol(s, 1), names_add(s->ex.names, name));
}

Test(merge, merging_what_is_weaker_already_changes_nothing)
{
    Setup s;
    State *a, *b, *m;

    setup(&s);
    a = state_new(&s.ex);
    b = state_new(&s.ex);
    put(&s, a, COUNT, number(&s, 0));
    put(&s, b, COUNT, number(&s, 7));
    m = state_merge(&s.ex, a, b, BLK, true);
    cr_assert(!state_is_same(m, a));
    cr_assert(state_is_same(m, state_merge(&s.ex, m, b, BLK, true)));
    put(&s, b, FLAG, number(&s, 1));
    put(&s, m, FLAG, number(&s, 0));
    cr_assert(!state_is_same(m, state_merge(&s.ex, m, b, BLK, true)));
    arena_free(s.arena);
}

Test(sweep, memory_that_only_its_own_cells_know_goes)
{
    Setup s;
    State *state;

    setup(&s);
    state = state_new(&s.ex);
    state_write(&s.ex, state, field(&s, "next"), number(&s, 1));
    state_clear(&s.ex, state, field(&s, "size"), DEFAULT_FORGOTTEN);
    state_set_known(&s.ex, state, symbol(&s, 1), FACT_NOT_ZERO);
    put(&s, state, COUNT, symbol(&s, 1));
    sweep_state(&s.ex, state);
    cr_assert_eq(state->ncells, 2);
    cr_assert_eq(state->ndefaults, 1);
    cr_assert_eq(state->nknowns, 1);
    put(&s, state, COUNT, number(&s, 0));
    sweep_state(&s.ex, state);
    cr_assert_eq(state->ncells, 1);
    cr_assert_eq(state->ndefaults, 0);
    cr_assert_eq(state->nknowns, 0);
    arena_free(s.arena);
}

Test(sweep, memory_that_is_reached_through_memory_stays)
{
    Setup s;
    State *state;
    Val inner = 0;

    setup(&s);
    state = state_new(&s.ex);
    inner = val_field(s.ex.values, symbol(&s, 3), names_add(s.ex.names, "size"));
    state_write(&s.ex, state, inner, number(&s, 5));
    state_write(&s.ex, state, field(&s, "next"), symbol(&s, 3));
    put(&s, state, COUNT, symbol(&s, 1));
    sweep_state(&s.ex, state);
    cr_assert_eq(state->ncells, 3);
    arena_free(s.arena);
}

Test(sweep, memory_out_of_view_keeps_what_it_holds)
{
    Setup s;
    State *state;
    Val object = 0;

    setup(&s);
    state = with_handle(&s, LIFE_LIVE);
    object = val_heap(s.ex.values, 4, 0, AGE_NEWEST);
    put(&s, state, HELD, number(&s, 0));
    put(&s, state, COUNT, number(&s, 0));
    state_write(&s.ex, state, field(&s, "handle"), symbol(&s, 2));
    state_write(&s.ex, state, field(&s, "object"), object);
    state_write(&s.ex, state, field(&s, "size"), number(&s, 8));
    sweep_state(&s.ex, state);
    cr_assert_eq(state_peek(state, field(&s, "handle")), symbol(&s, 2));
    cr_assert_eq(state_peek(state, field(&s, "object")), object);
    arena_free(s.arena);
}

/* Whoever reaches that memory reaches the objects that it leads to; what was never put
 * there stays the body's own. */
Test(sweep, memory_out_of_view_passes_on_what_it_links_to)
{
    Setup s;
    State *state;
    Val first, second, own, escaped;
    Name known, next;

    setup(&s);
    state = state_new(&s.ex);
    known = names_add(s.ex.names, FIELD_ESCAPED);
    next = names_add(s.ex.names, "next");
    first = val_heap(s.ex.values, 4, 0, AGE_NEWEST);
    second = val_heap(s.ex.values, 5, 0, AGE_NEWEST);
    own = val_heap(s.ex.values, 6, 0, AGE_NEWEST);
    state_write(&s.ex, state, field(&s, "object"), first);
    state_write(&s.ex, state, val_field(s.ex.values, first, next), second);
    put(&s, state, FLAG, second);
    put(&s, state, HELD, own);
    sweep_state(&s.ex, state);
    escaped = val_field(s.ex.values, second, known);
    cr_assert_eq(state->ncells, 3);
    cr_assert_eq(state_peek(state, escaped), number(&s, 1));
    cr_assert_eq(state_peek(state, val_field(s.ex.values, own, known)), 0);
    arena_free(s.arena);
}

/* What somebody out of view knows on one path, somebody may know. */
Test(merge, an_object_known_on_one_path_may_be_known)
{
    Setup s;
    State *known, *other;
    Val object, note;

    setup(&s);
    known = state_new(&s.ex);
    other = state_new(&s.ex);
    object = val_heap(s.ex.values, 4, 0, AGE_NEWEST);
    note = val_field(s.ex.values, object, names_add(s.ex.names, FIELD_ESCAPED));
    cr_assert_eq(state_peek(state_merge(&s.ex, known, other, BLK, false), note), 0);
    state_note(&s.ex, known, note, number(&s, 1));
    cr_assert_eq(state_peek(state_merge(&s.ex, known, other, BLK, false), note),
                 number(&s, 1));
    cr_assert_eq(state_peek(state_merge(&s.ex, other, known, BLK, false), note),
                 number(&s, 1));
    arena_free(s.arena);
}

/* One place holds up to CHOICE_MAX things told apart: a further handle is kept there too,
 * though nobody can read it. */
Test(crowded, a_handle_more_than_a_place_tells_apart_escapes)
{
    Setup s;
    State *state;
    Val place = 0;
    uint32_t i;

    setup(&s);
    state = with_handle(&s, LIFE_LIVE);
    place = val_any(s.ex.values, field(&s, "slots"));
    for (i = 0; i < CHOICE_MAX; i++)
        state_write(&s.ex, state, place, val_heap(s.ex.values, 10 + i, 0, AGE_NEWEST));
    state_write(&s.ex, state, place, symbol(&s, 2));
    cr_assert_eq(state_handle(&s.ex, state, symbol(&s, 2))->pub.life, LIFE_ESCAPED);
    arena_free(s.arena);
}
