/* Runs the IR of the programs in testdata/lifetimes and compares what they do with what their comments say:
 *   // log NAME: +1 2 -1              what function NAME acquires, notes and releases (interp.h)
 *   // log NAME (needs 21): ...       only with that libclang or a newer one
 */
#include "../interp.h"
#include "base/file.h"
#include "front/front.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static Unit *lower(Arena *arena, const char *path)
{
    static const char *const flags[] = {"-std=c++17"};
    FrontJob job = {.path = path,
                    .directory = SOURCE_DIR,
                    .flags = flags,
                    .nflags = 1,
                    .is_plain = true};
    Err err = err_in(arena);
    Unit *unit = NULL;

    cr_assert(front_unit(arena, names_new(arena), &job, &unit, &err), "%s",
              err_text(&err));
    cr_expect(unit_check(unit, &err), "%s", err_text(&err));
    for (uint32_t i = 0; i < unit->diags.n; i++)
        cr_expect_fail("%s: %s", path, unit->diags.v[i].message);
    return unit;
}

/* One expectation: text from behind "// log " to the end of its line. False: not for this
 * libclang. */
static bool expectation(Arena *arena, const char *at, const char **name, const char **log)
{
    char *line = arena_strndup(arena, at, strcspn(at, "\n"));
    char *colon = strchr(line, ':');
    char *needs = strstr(line, " (needs ");

    cr_assert(colon, "no colon in '%s'", line);
    *colon = 0;
    *log = colon + 1 + (colon[1] == ' ');
    *name = line;
    if (!needs || needs > colon)
        return true;
    *needs = 0;
    return atoi(needs + strlen(" (needs ")) <= atoi(front_version());
}

static void run_file(const char *file)
{
    Arena *arena = arena_new("lifetimes");
    const char *path = arena_printf(arena, "%s/testdata/lifetimes/%s", SOURCE_DIR, file);
    Err err = err_in(arena);
    uint32_t nruns = 0;
    char *text = NULL;
    size_t len = 0;

    cr_assert(file_read(arena, path, &text, &len, &err), "%s", err_text(&err));
    Unit *unit = lower(arena, path);
    for (const char *at = strstr(text, "// log "); at; at = strstr(at + 1, "// log ")) {
        const char *name, *wanted;
        if (!expectation(arena, at + strlen("// log "), &name, &wanted))
            continue;
        ArenaMark mark = arena_mark(arena);
        cr_expect_str_eq(interp_run(arena, unit, name), wanted, "%s: %s", file, name);
        arena_rewind(arena, mark);
        nruns++;
    }
    cr_expect_gt(nruns, 10, "%s: too few expectations", file);
    arena_free(arena);
}

Test(lifetimes, special_members)
{
    run_file("special_members.cpp");
}

Test(lifetimes, objects)
{
    run_file("objects.cpp");
}

Test(lifetimes, language)
{
    run_file("language.cpp");
}
