/* NOLINT comments by hand: words, lists, reasons, regions, and which of them were of
 * use. */
#include "report/suppress.h"

#include "base/text.h"
#include "rules/rules.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;
static Names *names;
static Unit *unit;
static Name path;
static uint32_t file;

static void setup(void)
{
    arena = arena_new("test");
    names = names_new(arena);
    unit = unit_new(arena, names);
    path = names_add(names, "/nowhere/a.c");
    file = unit_add_file(unit, path, true, false);
}

static void teardown(void)
{
    arena_free(arena);
}

TestSuite(suppress, .init = setup, .fini = teardown);

static uint32_t loc_of(uint32_t line, uint32_t col)
{
    return unit_add_loc(unit, (Loc){.file = file,
                                    .line = line,
                                    .col = col,
                                    .end_line = line,
                                    .end_col = col + 1});
}

static void comment(uint32_t line, const char *text)
{
    Note note = {.loc = loc_of(line, 30), .text = names_add(names, text)};

    ARRAY_PUSH(arena, &unit->notes, note);
}

/* Code was analysed on that line. */
static void code(uint32_t line)
{
    (void)loc_of(line, 5);
}

static Name reason_of(Suppress *s, const char *rule, uint32_t line, uint32_t end_line)
{
    Finding f = {.rule = rules_find(rule),
                 .place = {.path = path, .line = line, .col = 5, .end_line = end_line}};

    return suppress_reason(s, &f);
}

static Suppress *made(void)
{
    Suppress *s = suppress_new(arena, names, rules_all);

    suppress_add(s, unit);
    suppress_add(s, unit); /* a second unit that includes the same file */
    return s;
}

static bool is_on(void *context, Name at, const Rule *rule)
{
    return at == path && rule != context;
}

static uint32_t count_unused(Suppress *s, const Rule *off)
{
    SuppressScope scope = {.is_on = is_on, .context = (void *)(uintptr_t)off};
    Findings out = {0};

    suppress_unused(s, rules_find("HL901"), &scope, &out);
    return out.n;
}

Test(suppress, reasons)
{
    Suppress *s;

    comment(1, "NOLINT(HL201): the service\towns it");
    comment(2, "NOLINT because");
    comment(3, "NOLINT(HL201)");
    s = made();
    cr_expect_str_eq(reason_of(s, "HL201", 1, 1), "the service\towns it");
    cr_expect_str_eq(reason_of(s, "HL402", 2, 2), "because");
    cr_expect_str_eq(reason_of(s, "HL201", 3, 3), "");
    cr_expect_null(reason_of(s, "HL202", 3, 3));
    cr_expect_null(reason_of(s, "HL201", 4, 4));
    cr_expect_str_eq(reason_of(s, "HL202", 1, 4), "because");
}

Test(suppress, lists)
{
    Suppress *s;

    comment(1, "NOLINT(owned-*,-owned-handle-leaked)");
    comment(2, "NOLINT(cert-*, HL2?2)");
    comment(3, "NOLINT()");
    comment(4, "NOLINTED");
    comment(5, "NOLINT-anything");
    s = made();
    cr_expect_not_null(reason_of(s, "HL202", 1, 1));
    cr_expect_null(reason_of(s, "HL201", 1, 1));
    cr_expect_not_null(reason_of(s, "HL202", 2, 2));
    cr_expect_null(reason_of(s, "HL201", 2, 2));
    cr_expect_null(reason_of(s, "HL201", 3, 3));
    cr_expect_null(reason_of(s, "HL201", 4, 4));
    cr_expect_not_null(reason_of(s, "HL201", 5, 5));
}

Test(suppress, regions_nest)
{
    Suppress *s;

    comment(1, "NOLINTBEGIN(HL201)");
    comment(3, "NOLINTBEGIN(HL202)");
    comment(5, "NOLINTEND(HL202)");
    comment(7, "NOLINTEND(HL201)");
    comment(9, "NOLINTBEGIN(HL201)");
    s = made();
    cr_expect_not_null(reason_of(s, "HL201", 4, 4));
    cr_expect_not_null(reason_of(s, "HL202", 4, 4));
    cr_expect_null(reason_of(s, "HL202", 6, 6));
    cr_expect_not_null(reason_of(s, "HL201", 7, 7));
    cr_expect_null(reason_of(s, "HL201", 8, 8));
    cr_expect_null(reason_of(s, "HL201", 10, 10),
                   "a beginning without an end suppresses nothing");
    cr_expect_eq(count_unused(s, NULL), 1);
}

Test(suppress, unused)
{
    Suppress *s;

    comment(1, "NOLINT(HL201)");
    comment(2, "NOLINT(HL201, HL202)");
    comment(3, "NOLINTNEXTLINE(HL203)");
    comment(5, "NOLINT");
    comment(6, "NOLINT(cert-x)");
    comment(7, "NOLINT(HL204)"); /* no code there: another configuration's */
    for (uint32_t line = 1; line < 7; line++)
        code(line);
    s = made();
    cr_expect_not_null(reason_of(s, "HL201", 1, 1));
    cr_expect_not_null(reason_of(s, "HL202", 2, 2));
    cr_expect_eq(count_unused(s, NULL), 2);
    cr_expect_eq(count_unused(s, rules_find("HL203")), 1,
                 "a rule that is off cannot be of use");
    cr_expect_eq(count_unused(s, rules_find("HL901")), 0);
}
