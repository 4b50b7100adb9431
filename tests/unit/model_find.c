/* Which model a call has: by the object's class, by the callee, by a field or alias; and
 * which has none. */
#include "model/model.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    Models *m;
    Unit *u;
} World;

static Arena *arena; /* of the running test */

static void open_arena(void)
{
    arena = arena_new("test");
}

static void close_arena(void)
{
    arena_free(arena);
}

TestSuite(model_find, .init = open_arena, .fini = close_arena);

static World world(void)
{
    Names *names = names_new(arena);
    Models *m = models_new(arena, names);
    Err err = err_in(arena);

    cr_assert(models_read_builtin(m, &err) && models_finish(m, &err), "%s",
              err_text(&err));
    return (World){m, unit_new(arena, names)};
}

static Name name(World *w, const char *text)
{
    return names_add(w->u->names, text);
}

static uint32_t add_type(World *w, Type type)
{
    return unit_add_type(w->u, type);
}

static uint32_t add_record(World *w, const char *text, uint32_t base)
{
    Record rec = {.name = name(w, text), .is_complete = true};

    if (base)
        ARRAY_PUSH(w->u->arena, &rec.bases, ((Base){base, false}));
    ARRAY_PUSH(w->u->arena, &w->u->records, rec);
    return w->u->records.n - 1;
}

/* A declaration with `nparams` parameters; records make it a method. */
static uint32_t add_decl(World *w, Decl decl, const char *text, uint32_t nparams)
{
    decl.name = name(w, text);
    for (uint32_t i = 0; i < nparams; i++)
        ARRAY_PUSH(w->u->arena, &decl.params, ((Param){0}));
    ARRAY_PUSH(w->u->arena, &w->u->decls, decl);
    return w->u->decls.n - 1;
}

static const ModelFn *find(World *w, Call call)
{
    return models_for_call(w->m, w->u, &call, NULL);
}

Test(model_find, c_functions)
{
    World w = world();
    const ModelFn *close = models_function(w.m, "CloseHandle");
    uint32_t plain =
        add_decl(&w, (Decl){.is_c = true, .is_system = true}, "CloseHandle", 1);
    uint32_t import = add_decl(&w, (Decl){.is_c = true}, "KERNEL32$CloseHandle", 1);
    uint32_t undeclared = add_decl(&w, (Decl){.is_undeclared = true}, "CloseHandle", 0);

    cr_assert_eq(find(&w, (Call){.decl = plain}), close);
    cr_assert_eq(find(&w, (Call){.decl = import}), close);
    cr_assert_eq(find(&w, (Call){.decl = undeclared}), close);
}

Test(model_find, lookalikes_have_no_model)
{
    World w = world();
    uint32_t in_namespace = add_decl(&w, (Decl){0}, "audit::CloseHandle", 1);
    uint32_t cpp_linkage = add_decl(&w, (Decl){0}, "CloseHandle", 1);
    uint32_t internal =
        add_decl(&w, (Decl){.is_c = true, .is_internal = true}, "CloseHandle", 1);
    uint32_t short_one =
        add_decl(&w, (Decl){.is_c = true}, "QuerySecurityContextToken", 1);

    cr_assert_null(find(&w, (Call){.decl = in_namespace}));
    cr_assert_null(find(&w, (Call){.decl = cpp_linkage}));
    cr_assert_null(find(&w, (Call){.decl = internal}));
    cr_assert_null(find(&w, (Call){.decl = short_one}), "it has fewer parameters");
}

Test(model_find, interface_methods)
{
    World w = world();
    uint32_t user = add_record(&w, "IHttpUser", 0);
    uint32_t own = add_record(&w, "CFormsUser", user);
    uint32_t other = add_record(&w, "Session", 0);
    uint32_t getter = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = user},
                               "IHttpUser::GetPrimaryToken", 0);
    uint32_t override = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = own},
                                 "CFormsUser::GetPrimaryToken", 0);
    uint32_t drop = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = own},
                             "CFormsUser::DereferenceUser", 0);
    uint32_t unrelated = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = other},
                                  "Session::GetPrimaryToken", 0);
    const ModelFn *want =
        models_method(models_class(w.m, "IHttpUser"), "GetPrimaryToken");

    cr_assert_eq(
        find(&w, (Call){.kind = CALL_VIRTUAL, .decl = getter, .has_object = true}), want);
    cr_assert_eq(find(&w, (Call){.decl = override, .has_object = true}), want);
    cr_assert_null(find(&w, (Call){.decl = drop, .has_object = true}),
                   "its body tells more");
    cr_assert_null(find(&w, (Call){.decl = unrelated, .has_object = true}));
}

Test(model_find, object_type_comes_first)
{
    World w = world();
    uint32_t any = add_record(&w, "wil::unique_any_t", 0);
    uint32_t reset = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = any},
                              "wil::unique_any_t::reset", 1);
    uint32_t type = add_type(&w, (Type){.kind = TYPE_RECORD,
                                        .record = any,
                                        .alias = name(&w, "wil::unique_hfile")});
    uint32_t pointer = add_type(&w, (Type){.kind = TYPE_POINTER, .to = type});
    const ModelClass *cls = NULL;
    Call call = {.decl = reset, .has_object = true, .object_type = pointer};

    cr_assert_not_null(models_for_call(w.m, w.u, &call, &cls));
    cr_assert_str_eq(cls->name, "wil::unique_hfile");
    cr_assert_eq(cls->empty_value, -1);
    cr_assert_eq(cls->deleter, DELETER_FAMILY);
}

Test(model_find, inherited_method_of_a_library_class)
{
    World w = world();
    uint32_t base = add_record(&w, "std::__shared_ptr", 0);
    uint32_t derived = add_record(&w, "std::shared_ptr", base);
    uint32_t mine = add_record(&w, "Tokens", add_record(&w, "std::vector", 0));
    uint32_t reset = add_decl(&w, (Decl){.kind = DECL_METHOD, .record = base},
                              "std::__shared_ptr::reset", 1);
    uint32_t clear =
        add_decl(&w, (Decl){.kind = DECL_METHOD, .record = mine}, "Tokens::clear", 0);
    uint32_t make = add_decl(&w, (Decl){.kind = DECL_CONSTRUCTOR, .record = mine},
                             "Tokens::Tokens", 0);
    uint32_t type = add_type(&w, (Type){.kind = TYPE_RECORD, .record = derived});
    Call call = {.decl = reset, .has_object = true, .object_type = type};

    cr_assert_not_null(find(&w, call));
    cr_assert_null(find(&w, (Call){.decl = clear, .has_object = true}),
                   "a method of its own");
    cr_assert_null(find(&w, (Call){.decl = make, .has_object = true}));
}

Test(model_find, calls_through_values)
{
    World w = world();
    const ModelFn *want = models_function(w.m, "QuerySecurityContextToken");
    uint32_t table = add_record(&w, "_SECURITY_FUNCTION_TABLE_W", 0);
    Field field = {.name = name(&w, "QuerySecurityContextToken")};
    uint32_t fn_type = add_type(&w, (Type){.kind = TYPE_FUNCTION});
    uint32_t alias =
        add_type(&w, (Type){.kind = TYPE_POINTER,
                            .to = fn_type,
                            .alias = name(&w, "PFN"),
                            .next_alias = name(&w, "QUERY_SECURITY_CONTEXT_TOKEN_FN")});

    ARRAY_PUSH(w.u->arena, &w.u->records.v[table].fields, field);
    cr_assert_eq(
        find(&w, (Call){.kind = CALL_VALUE, .via_field_record = table, .via_field = 0}),
        want);
    cr_assert_eq(find(&w, (Call){.kind = CALL_VALUE, .callee_type = alias}), want);
    cr_assert_null(find(&w, (Call){.kind = CALL_VALUE, .callee_type = fn_type}));
}

Test(model_find, windows_names)
{
    World w = world();

    cr_assert(models_is_windows_name(w.m, "SetThreadPriority"));
    cr_assert(models_is_windows_name(w.m, "KERNEL32$WriteFile"));
    cr_assert_not(models_is_windows_name(w.m, "token_close"));
    cr_assert_not(models_is_windows_name(w.m, "SetThreadPriorit"));
    cr_assert_not(models_is_windows_name(w.m, "SetThreadPriorityX"));
    cr_assert_not(models_is_windows_name(w.m, "~"));
    cr_assert_not(models_is_windows_name(w.m, "!"));
}

/* The search relies on the order: every line must be found. */
Test(model_find, the_list_of_windows_names_is_sorted)
{
    World w = world();
    const char *path = SOURCE_DIR "/rules/models/names.txt";
    char line[256];
    FILE *file = fopen(path, "r");
    uint32_t n = 0;

    cr_assert(file);
    for (; fgets(line, sizeof line, file); n++) {
        line[strcspn(line, "\n")] = '\0';
        cr_expect(models_is_windows_name(w.m, line) || *line == '#', "%s", line);
    }
    fclose(file);
    cr_assert(n > 1000);
}
