/* The strict JSON reader: what it reads, and what it says of what it refuses. */
#include "base/json.h"

#include <criterion/criterion.h>
#include <string.h>

static Json read(Arena *arena, const char *text)
{
    Err err = err_in(arena);
    Json root;

    cr_assert(json_parse(arena, "a.json", text, strlen(text), &root, &err), "%s",
              err_text(&err));
    return root;
}

Test(json, reads_values_with_comments)
{
    static const char text[] =
        "// head\n"
        "{\"a\": [1, -2, /* between */ 9223372036854775807],\n"
        " \"b\": {\"c\": \"\\u20ac // no comment\\n\"}, \"d\": true,\n"
        " \"e\": null}\n";
    Arena *arena = arena_new("test");
    Err err = err_in(arena);
    Json root = read(arena, text), a = json_get(root, "a");
    const char *string;
    int64_t number;
    bool truth;

    cr_assert_eq(json_count(root), 4);
    cr_assert_eq(json_count(a), 3);
    cr_assert(json_int(json_at(a, 1), &number, &err));
    cr_assert_eq(number, -2);
    cr_assert(json_int(json_at(a, 2), &number, &err));
    cr_assert_eq(number, INT64_MAX);
    cr_assert(json_str(json_get(json_get(root, "b"), "c"), &string, &err));
    cr_assert_str_eq(string, "\xe2\x82\xac // no comment\n");
    cr_assert(json_bool(json_get(root, "d"), &truth, &err) && truth);
    cr_assert(json_is(json_get(root, "e"), JSON_NULL));
    cr_assert(json_absent(json_get(root, "f")));
    cr_assert_str_eq(json_key(json_at(root, 1)), "b");
    cr_assert_eq(json_line(json_get(root, "d")), 3);
    cr_assert_not(err.is_set);
    arena_free(arena);
}

Test(json, skips_a_byte_order_mark)
{
    Arena *arena = arena_new("test");

    cr_assert(json_is(read(arena, "\xef\xbb\xbf[]"), JSON_ARRAY));
    arena_free(arena);
}

typedef struct {
    const char *text, *message;
} Wrong;

static const Wrong wrongs[] = {
    {"", "a.json:1:1: unexpected end of the text"},
    {"{\"a\": 1, \"b\": 2,\n \"a\": 3}", "a.json:2:7: a: duplicate key 'a'"},
    {"{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"b\":1}",
     "a.json:1:60: b: duplicate key 'b'"},
    {"[1, 2", "a.json:1:6: expected ',' or ']'"},
    {"[1, ]", "a.json:1:5: expected a value"},
    {"{\"a\": 1,}", "a.json:1:9: expected a key in double quotes"},
    {"{a: 1}", "a.json:1:2: expected a key in double quotes"},
    {"[01]", "a.json:1:2: malformed number"},
    {"[+1]", "a.json:1:2: expected a value"},
    {"[1.]", "a.json:1:2: malformed number"},
    {"[NaN]", "a.json:1:2: expected a value"},
    {"[truely]", "a.json:1:6: expected ',' or ']'"},
    {"[1e999]", "a.json:1:2: [0]: number out of range"},
    {"[\"a\nb\"]", "a.json:1:4: control character in a string"},
    {"[\"\\u0000\"]", "a.json:1:5: a string cannot hold NUL"},
    {"[\"\\ud800\"]", "a.json:1:9: half a surrogate pair"},
    {"[\"\\q\"]", "a.json:1:4: unknown escape in a string"},
    {"[\"\xff\"]", "a.json:1:3: invalid UTF-8"},
    {"[1] 2", "a.json:1:5: unexpected text behind the value"},
    {"[1 /* no end", "a.json:1:4: comment does not end"},
    {"[1] /", "a.json:1:5: unexpected '/'"},
    {"'a'", "a.json:1:1: expected a value"},
};

Test(json, says_where_it_is_wrong)
{
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        Arena *arena = arena_new("test");
        Err err = err_in(arena);
        Json root;

        cr_assert_not(json_parse(arena, "a.json", wrongs[i].text, strlen(wrongs[i].text),
                                 &root, &err));
        cr_expect_str_eq(err_text(&err), wrongs[i].message);
        arena_free(arena);
    }
}

Test(json, refuses_deep_nesting)
{
    Arena *arena = arena_new("test");
    Err err = err_in(arena);
    char text[20000];
    Json root;

    memset(text, '[', sizeof text);
    cr_assert_not(json_parse(arena, "a.json", text, sizeof text, &root, &err));
    cr_assert_str_eq(err_text(&err), "a.json:1:65: nested too deeply");
    arena_free(arena);
}

Test(json, survives_truncation)
{
    static const char text[] =
        "{\"a\": [1, -2.5e3, \"x\\u20ac\\n\"], /* c */ \"b\": {\"c\": null}}";

    for (size_t len = 0; len < sizeof text - 1; len++) {
        Arena *arena = arena_new("test");
        Err err = err_in(arena);
        Json root;

        cr_assert_not(json_parse(arena, "a.json", text, len, &root, &err));
        cr_assert(err.is_set);
        arena_free(arena);
    }
}

static const char *complaint(Arena *arena, const char *text, const char *key)
{
    static const char *const known[] = {"yields", "releases", NULL};
    Json f = json_at(json_get(read(arena, text), "functions"), 1);
    Err err = err_in(arena);
    int64_t number;

    if (key)
        cr_assert_not(json_int(json_get(f, key), &number, &err));
    else
        cr_assert_not(json_only(f, known, &err));
    return err_text(&err);
}

Test(json, names_the_key_path)
{
    Arena *arena = arena_new("test");

    cr_assert_str_eq(
        complaint(arena, "{\"functions\": [0,\n{\"yields\": \"x\"}]}", "yields"),
        "a.json:2:12: functions[1].yields: expected an integer");
    cr_assert_str_eq(
        complaint(arena, "{\"functions\": [0, {\"yields\": 1.5}]}", "yields"),
        "a.json:1:30: functions[1].yields: expected an integer");
    cr_assert_str_eq(complaint(arena,
                               "{\"functions\": [0, {\"yields\": 9223372036854775808}]}",
                               "yields"),
                     "a.json:1:30: functions[1].yields: number out of range");
    cr_assert_str_eq(
        complaint(arena, "{\"functions\": [0, {\"yeilds\": 1}]}", NULL),
        "a.json:1:30: functions[1].yeilds: unknown key; did you mean 'yields'?");
    cr_assert_str_eq(complaint(arena, "{\"functions\": [0, 1]}", NULL),
                     "a.json:1:19: functions[1]: expected an object");
    cr_assert_str_eq(complaint(arena, "{\"functions\": [0, {}]}", "yields"),
                     "a.json: expected an integer, but it is missing");
    arena_free(arena);
}
