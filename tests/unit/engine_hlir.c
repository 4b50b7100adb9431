/* The engine on hand-written IR: each tests/engine/NAME.hlir is a program with its
 * expectations on top, `// expect: HL201 7` for a finding of that rule on that line. The
 * set must match exactly.
 */
#include "base/file.h"
#include "engine/engine.h"
#include "rules/rules.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    Arena *arena;
    Names *names;
    Models *models;
} Setup;

static Setup setup_new(void)
{
    Setup s;
    Err err;

    s.arena = arena_new("test");
    s.names = names_new(s.arena);
    s.models = models_new(s.arena, s.names);
    err = err_in(s.arena);
    cr_assert(models_read_builtin(s.models, &err), "%s", err_text(&err));
    cr_assert(models_finish(s.models, &err), "%s", err_text(&err));
    return s;
}

/* One line per finding, "HL201 7", in order. */
static const char *findings_of(Setup *s, const char *file, const char *data, size_t len)
{
    Err err = err_in(s->arena);
    Unit *unit = unit_parse(s->arena, s->names, file, data, len, &err);
    Engine *e;
    Text out = text_in(s->arena);
    const Findings *f;
    uint32_t i;

    cr_assert(unit != NULL, "%s", err_text(&err));
    cr_assert(unit_check(unit, &err), "%s: %s", file, err_text(&err));
    e = engine_new(s->arena, s->names, s->models, (EngineOptions){.rules = rules_all});
    engine_add(e, unit);
    engine_run(e);
    f = engine_findings(e);
    for (i = 0; i < f->n; i++)
        text_printf(&out, "%s %u\n", f->v[i].rule->id, f->v[i].place.line);
    return text_str(&out);
}

static const char *expected_in(Setup *s, const char *data)
{
    Text out = text_in(s->arena);
    const char *at = data;
    char rule[16];
    unsigned line;

    while ((at = strstr(at, "// expect: ")) != NULL) {
        cr_assert(sscanf(at, "// expect: %15s %u", rule, &line) == 2);
        text_printf(&out, "%s %u\n", rule, line);
        at++;
    }
    return text_str(&out);
}

Test(engine_hlir, programs)
{
    Setup s = setup_new();
    Err err = err_in(s.arena);
    const char **names;
    size_t n, i, len, ran = 0;
    char *data;

    cr_assert(file_list(s.arena, TESTS_DIR "/engine", &names, &n, &err), "%s",
              err_text(&err));
    for (i = 0; i < n; i++) {
        const char *path = path_join(s.arena, TESTS_DIR "/engine", names[i]);

        if (!text_ends(names[i], ".hlir"))
            continue;
        cr_assert(file_read(s.arena, path, &data, &len, &err), "%s", err_text(&err));
        cr_expect_str_eq(findings_of(&s, path, data, len), expected_in(&s, data), "%s",
                         names[i]);
        ran++;
    }
    cr_assert(ran >= 20);
    arena_free(s.arena);
}
