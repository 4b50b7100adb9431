/* Facts of inputs that go together: unions of boxes. */
#include "engine/boxes.h"

#include <criterion/criterion.h>

/* Two values, and what one side says of each. */
typedef struct {
    Arena *arena;
    Facts *fs;
    Val x, y;
    BoxMeet meet;
    uint32_t nlost;
} Setup;

typedef struct {
    const Setup *s;
    Fact x, y;
} Said;

static void note_lost(void *ctx, Val v)
{
    Setup *s = ctx;

    (void)v;
    s->nlost++;
}

static void setup_init(Setup *s)
{
    Arena *arena = arena_new("test");
    Values *vs = values_new(arena, names_new(arena));

    *s = (Setup){.arena = arena, .fs = facts_new(arena)};
    s->x = val_input(vs, val_root(vs, 0));
    s->y = val_input(vs, val_root(vs, 1));
    s->meet = (BoxMeet){arena, s->fs, note_lost, NULL, s};
}

static Fact said(const void *ctx, Val v)
{
    const Said *what = ctx;

    return v == what->s->x ? what->x : v == what->s->y ? what->y : FACT_ANY;
}

static BoxSide side(const Said *what, const Boxes *boxes)
{
    return (BoxSide){boxes, said, NULL, what};
}

static Said says(const Setup *s, int64_t x, int64_t y)
{
    return (Said){s, fact_const(s->fs, x), fact_const(s->fs, y)};
}

static const Boxes *join(Setup *s, BoxSide a, BoxSide b)
{
    Val cols[2] = {s->x, s->y};

    return boxes_union(&s->meet, a, b, cols, 2);
}

Test(boxes, keep_apart_what_does_not_go_together)
{
    Setup s;
    setup_init(&s);
    Said a = says(&s, 1, 0), b = says(&s, 0, 1);
    const Boxes *both = join(&s, side(&a, NULL), side(&b, NULL)), *left;
    bool none;

    cr_assert_not_null(both);
    cr_assert_eq(both->nrows, 2);
    left = boxes_narrow(s.arena, s.fs, both, s.x, fact_const(s.fs, 0), &none);
    cr_assert(!none);
    cr_assert_null(left, "one row is left, which needs no table");
    cr_assert_eq(boxes_hull(s.fs, both, s.x, fact_const(s.fs, 0), 1),
                 fact_const(s.fs, 1));
    (void)boxes_narrow(s.arena, s.fs, both, s.x, fact_const(s.fs, 7), &none);
    cr_assert(none);
    cr_assert_eq(s.nlost, 0);
    arena_free(s.arena);
}

Test(boxes, say_nothing_where_one_value_differs)
{
    Setup s;
    setup_init(&s);
    Said a = says(&s, 1, 0), b = says(&s, 2, 0);

    cr_assert_null(join(&s, side(&a, NULL), side(&b, NULL)));
    arena_free(s.arena);
}

Test(boxes, leave_out_what_another_row_covers)
{
    Setup s;
    setup_init(&s);
    Said a = says(&s, 1, 0), b = {&s, fact_range(s.fs, 0, 5), FACT_ANY};

    cr_assert_null(join(&s, side(&a, NULL), side(&b, NULL)));
    arena_free(s.arena);
}

Test(boxes, cover_what_lies_in_a_row)
{
    Setup s;
    setup_init(&s);
    Said a = says(&s, 1, 0), b = says(&s, 0, 1), neither = says(&s, 0, 0);
    const Boxes *both = join(&s, side(&a, NULL), side(&b, NULL));

    cr_assert(boxes_cover(s.fs, both, side(&a, NULL)));
    cr_assert(boxes_cover(s.fs, both, side(&b, NULL)));
    cr_assert(!boxes_cover(s.fs, both, side(&neither, NULL)));
    cr_assert(boxes_cover(s.fs, NULL, side(&neither, NULL)));
    arena_free(s.arena);
}

Test(boxes, tell_what_is_lost_where_rows_are_too_many)
{
    Setup s;
    setup_init(&s);
    Said first = says(&s, 0, 0);
    const Boxes *all = NULL;
    Said hull = first;

    for (int64_t i = 1; i < 100; i++) {
        Said next = says(&s, i * 2, i * 3);

        all = join(&s, side(&hull, all), side(&next, NULL));
        hull.x = fact_or(s.fs, hull.x, next.x);
        hull.y = fact_or(s.fs, hull.y, next.y);
    }
    cr_assert_not_null(all);
    cr_assert_leq(all->nrows, 32);
    cr_assert_gt(s.nlost, 0);
    for (int64_t i = 0; i < 100; i++) {
        Said one = says(&s, i * 2, i * 3);

        cr_assert(boxes_cover(s.fs, all, side(&one, NULL)), "row %d", (int)i);
    }
    arena_free(s.arena);
}
