/* Small programs in the text form of the IR. See engine_program.h. */
#include "engine_program.h"

#include <criterion/criterion.h>
#include <string.h>

TestProgram test_program_new(void)
{
    TestProgram t = {.arena = arena_new("test")};

    t.names = names_new(t.arena);
    t.models = models_new(t.arena, t.names);
    return t;
}

TestProgram test_program_with_models(void)
{
    TestProgram t = test_program_new();
    Err err = err_in(t.arena);

    cr_assert(models_read_builtin(t.models, &err), "%s", err_text(&err));
    cr_assert(models_finish(t.models, &err), "%s", err_text(&err));
    return t;
}

void test_program_free(TestProgram *t)
{
    arena_free(t->arena);
}

Unit *test_unit(TestProgram *t, const char *text)
{
    Err err = err_in(t->arena);
    Unit *unit = unit_parse(t->arena, t->names, "test", text, strlen(text), &err);

    cr_assert(unit != NULL, "%s", err_text(&err));
    cr_assert(unit_check(unit, &err), "%s", err_text(&err));
    return unit;
}
