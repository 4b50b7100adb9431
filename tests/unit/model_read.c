/* The loader of packs: what it refuses, with which words and at which place. */
#include "model/model.h"

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

typedef struct {
    char pack[400];
    char want[300]; /* file:line:col: message, or a part of it */
} Refusal;

static Arena *arena; /* of the running test */

static void open_arena(void)
{
    arena = arena_new("test");
}

static void close_arena(void)
{
    arena_free(arena);
}

TestSuite(model_read, .init = open_arena, .fini = close_arena);

static const char families[] =
    "{\"families\":{\"kernel\":{\"noun\":\"kernel handle\"}},"
    "\"functions\":{\"Self\":{\"does\":[{\"acquire\":\"result\",\"origin\":\"pseudo\","
    "\"family\":\"kernel\",\"pseudo\":\"process\"}]}}}";

/* Reads a pack after one with a family and a pseudo-handle; returns the error or "". */
static const char *error_of(const char *pack)
{
    Models *m = models_new(arena, names_new(arena));
    Err err = err_in(arena);

    cr_assert(models_read(m, "families.json", families, strlen(families), &err));
    if (models_read(m, "p.json", pack, strlen(pack), &err) && models_finish(m, &err))
        return "";
    return err_text(&err);
}

static Refusal cases[] = {
    {"{\n\"function\": {}}", "p.json:2:"},
    {"{\n\"function\": {}}", "did you mean 'functions'?"},
    {"{\"functions\":{\"F\":{\n\"dose\":[]}}}", "p.json:2:"},
    {"{\"functions\":{\"F\":{\n\"dose\":[]}}}", "functions.F"},
    {"{\"functions\":{\"F\":{\n\"dose\":[]}}}", "did you mean 'does'?"},
    {"{\"functions\":{\"F\":{},\n\"F\":{}}}", "p.json:2:"},
    {"{\"functions\":{\"Self\":{}}}", "'Self' has a model already"},
    {"{\"functions\":{\"Gone\":{\"replaces\":true}}}", "'Gone' replaces nothing"},
    {"{\"functions\":{\"F\":{\"does\":[\n{\"relaese\":\"arg0\",\"family\":\"kernel\"}]}}"
     "}",
     "did you mean 'release'?"},
    {"{\"functions\":{\"F\":{\"does\":[\n{\"relaese\":\"arg0\",\"family\":\"kernel\"}]}}"
     "}",
     "functions.F.does[0]"},
    {"{\"functions\":{\"F\":{\"does\":[{\"release\":\"arg0\"}]}}}",
     "'release' needs 'family'"},
    {"{\"functions\":{\"F\":{\"does\":[{\"release\":\"arg0\",\"use\":\"arg1\"}]}}}",
     "a step has one verb"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"from\":\"arg1\"}]}}}", "from"},
    {"{\"functions\":{\"F\":{\"does\":[\n{\"release\":\"arg0\",\"family\":\"kernl\"}]}}}",
     "p.json:2: unknown family 'kernl', did you mean 'kernel'?"},
    {"{\"functions\":{\"F\":{\"does\":[{\"acquire\":\"result\",\"family\":\"kernel\"}]}}"
     "}",
     "'acquire' needs 'origin'"},
    {"{\"functions\":{\"F\":{\"does\":[{\"acquire\":\"result\",\"family\":\"kernel\","
     "\"origin\":\"owed\"}]}}}",
     "did you mean 'owned'?"},
    {"{\"functions\":{\"F\":{\"does\":[{\"acquire\":\"7\",\"family\":\"kernel\","
     "\"origin\":\"owned\"}]}}}",
     "nothing can be written to this slot"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"thsi\"}]}}}", "did you mean 'this'?"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg1 arg2\"}]}}}",
     "nothing may follow a slot"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":\"arg1 hsa 1\"}]}}}",
     "unknown comparison 'hsa', did you mean 'has'?"},
    {"{\"functions\":{\"F\":{\"does\":[\n{\"use\":\"arg0\",\"when\":\"success\"}]}}}",
     "p.json:2: impossible condition in the model of 'F': the function cannot fail"},
    {"{\"functions\":{\"F\":{\"returns\":{\"success\":1},\"does\":[{\"use\":\"arg0\","
     "\"when\":"
     "[\"success\",\"failure\"]}]}}}",
     "conditions 1 and 2 cannot both hold"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":[\"arg1 = "
     "1..4\",\"arg1 = 7\"]}]}}}",
     "conditions 1 and 2 cannot both hold"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":[\"arg1 = 2\",\"arg1 "
     "!= 1..4\"]}]}}}",
     "cannot both hold"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":[\"arg1 has 3\",\"arg1 "
     "lacks 1\"]}]}}}",
     "cannot both hold"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":\"arg0 live 1\"}]}}}",
     "'1': nothing may follow 'live'"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":[\"arg0 live\",\"arg0 "
     "not-live\"]}]}}}",
     "conditions 1 and 2 cannot both hold"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":[\"nargs = 1\",\"arg1 "
     "= 0\"]}]}}}",
     "argument 1 is not passed where 'nargs' holds"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":\"arg0 pseudo "
     "proces\"}]}}}",
     "unknown pseudo-handle 'proces', did you mean 'process'?"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":\"arg0 type "
     "recrod\"}]}}}",
     "unknown kind of type 'recrod', did you mean 'record'?"},
    {"{\"functions\":{\"F\":{\"does\":[{\"use\":\"arg0\",\"when\":\"arg0 = 5..1\"}]}}}",
     "is no set of integers"},
    {"{\"functions\":{\"F\":{\"returns\":{\"range\":\"0..5, 3\"}}}}", "parts overlap"},
    {"{\"functions\":{\"F\":{\n\"returns\":\"bool\"}}}", "unknown kind of result 'bool'"},
    {"{\"classes\":{\"C\":{\n\"base\":\"D\"}}}", "unknown class 'D'"},
    {"{\"classes\":{\"C\":{\"base\":\"D\"},\"D\":{\"base\":\"C\"}}}", "is its own base"},
    {"{\"classes\":{\"C\":{\"methods\":{\"a\":{\"also\":[\"b\"]},\"b\":{}}}}}",
     "method 'b' twice"},
    {"{\"classes\":{\"C\":{\"deleter\":{\"family\":\"kernel\",\"arg\":1}}}}",
     "expected one of 'family' and 'arg'"},
    {"{\"literals\":{\"four\":{\"function\":\"Self\"}}}", "'four' is no number"},
    {"{\"literals\":{\"-4\":{\"function\":\"Sefl\"}}}", "did you mean 'Self'?"},
};

ParameterizedTestParameters(model_read, refuses)
{
    return cr_make_param_array(Refusal, cases, sizeof cases / sizeof *cases);
}

ParameterizedTest(Refusal *c, model_read, refuses)
{
    const char *got = error_of(c->pack);

    cr_assert(strstr(got, c->want), "pack: %s\nwant: %s\ngot:  %s", c->pack, c->want,
              got);
}

Test(model_read, slots)
{
    static const char pack[] = "{\"functions\":{\"F\":{\"does\":["
                               "{\"use\":\"*arg1\"},{\"use\":\"arg9->hProcess\"},{"
                               "\"use\":\"this.cell.*[arg0]\"},"
                               "{\"escape\":\"arg2...\"},{\"use\":\"*arg2[*]\"},{"
                               "\"assign\":\"result\",\"from\":-1}]}}}";
    Models *m = models_new(arena, names_new(arena));
    Err err = err_in(arena);

    cr_assert(models_read(m, "p.json", pack, sizeof pack - 1, &err), "%s",
              err_text(&err));
    cr_assert(models_finish(m, &err), "%s", err_text(&err));
    const ModelStep *s = models_function(m, "F")->steps;
    cr_assert_eq(s[0].slot.nsteps, 1);
    cr_assert_eq(s[1].slot.arg, 9);
    cr_assert_eq(s[1].slot.steps[0].kind, STEP_DEREF);
    cr_assert_str_eq(s[1].slot.steps[1].field, "hProcess");
    cr_assert_eq(s[2].slot.base, SLOT_THIS);
    cr_assert_eq(s[2].slot.nsteps, 3);
    cr_assert_eq(s[2].slot.steps[2].kind, STEP_INDEX);
    cr_assert_eq(s[3].slot.base, SLOT_REST);
    cr_assert_eq(s[4].slot.steps[0].kind, STEP_DEREF);
    cr_assert_eq(s[4].slot.steps[1].kind, STEP_ELEMENT);
    cr_assert_eq(s[5].from.number, -1);
    cr_assert_eq(models_function(m, "F")->min_params, 10);
}

Test(model_read, methods_are_inherited)
{
    static const char pack[] =
        "{\"classes\":{\"Base\":{\"deleter\":\"delete\",\"empty\":[5,-1],\"methods\":{"
        "\"get\":{},"
        "\"*\":{\"pure\":true}}},"
        "\"Derived\":{\"base\":\"Base\",\"also\":[\"Other\"],\"methods\":{\"put\":{}}}}}";
    Models *m = models_new(arena, names_new(arena));
    Err err = err_in(arena);

    cr_assert(models_read(m, "p.json", pack, sizeof pack - 1, &err), "%s",
              err_text(&err));
    cr_assert(models_finish(m, &err), "%s", err_text(&err));
    const ModelClass *c = models_class(m, "Other");
    cr_assert_eq(c, models_class(m, "Derived"));
    cr_assert_eq(c->deleter, DELETER_DELETE);
    cr_assert_eq(c->empty.n, 2);
    cr_assert_eq(c->empty_value, 5);
    cr_assert_str_eq(models_method(c, "get")->name, "get");
    cr_assert_str_eq(models_method(c, "put")->name, "put");
    cr_assert(models_method(c, "anything")->is_pure);
    cr_assert_null(models_method(c, "constructor"), "\"*\" is for no constructor");
}
