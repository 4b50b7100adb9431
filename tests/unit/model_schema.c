/* schema.json and the loader accept the same keys: the schema is for editors, the loader
 * decides. */
#include "base/file.h"
#include "model/read.h"

#include <criterion/criterion.h>
#include <string.h>

static Arena *arena; /* of the running test */

static void open_arena(void)
{
    arena = arena_new("test");
}

static void close_arena(void)
{
    arena_free(arena);
}

TestSuite(model_schema, .init = open_arena, .fini = close_arena);

static Json schema_of(void)
{
    Err err = err_in(arena);
    Json root;
    char *text;
    size_t len;

    cr_assert(
        file_read(arena, SOURCE_DIR "/rules/models/schema.json", &text, &len, &err));
    cr_assert(json_parse(arena, "schema.json", text, len, &root, &err), "%s",
              err_text(&err));
    return root;
}

static bool has_key(const char *const *keys, const char *key)
{
    for (; *keys; keys++)
        if (!strcmp(*keys, key))
            return true;
    return false;
}

/* Both sets are equal; `extra` are keys that the loader adds to all objects of this
 * kind. */
static void same_keys(Json object, const char *what, const char *const *keys,
                      const char *const *extra)
{
    Json properties = json_get(object, "properties");

    cr_assert_not(json_absent(properties), "%s", what);
    for (uint32_t i = 0; i < json_count(properties); i++) {
        const char *key = json_key(json_at(properties, i));
        cr_expect(has_key(keys, key) || has_key(extra, key), "the loader refuses %s.%s",
                  what, key);
    }
    for (; *keys; keys++)
        cr_expect_not(json_absent(json_get(properties, *keys)), "the schema lacks %s.%s",
                      what, *keys);
    for (; *extra; extra++)
        cr_expect_not(json_absent(json_get(properties, *extra)), "the schema lacks %s.%s",
                      what, *extra);
}

Test(model_schema, objects)
{
    static const char *const objects[] = {"family",   "result", "literal",
                                          "function", "method", "class"};
    static const char *const none[] = {NULL};
    Json schema = schema_of(), defs = json_get(schema, "$defs");

    same_keys(schema, "pack", read_keys("pack"), none);
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++)
        same_keys(json_get(defs, objects[i]), objects[i], read_keys(objects[i]), none);
    Json deleter = json_get(json_get(json_get(defs, "class"), "properties"), "deleter");
    same_keys(json_at(json_get(deleter, "oneOf"), 1), "deleter", read_keys("deleter"),
              none);
}

Test(model_schema, steps)
{
    Json schema = schema_of(), defs = json_get(schema, "$defs");

    for (int v = 0; v < VERB_COUNT; v++) {
        const char *extra[] = {verb_text((Verb)v), "when", NULL};
        const char *what = arena_printf(arena, "step-%s", extra[0]);
        same_keys(json_get(defs, what), what, step_keys((Verb)v), extra);
    }
    cr_assert_eq(json_count(json_get(json_get(defs, "step"), "oneOf")), VERB_COUNT);
}
