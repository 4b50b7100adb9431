/* The packs that are part of the program: each loads, and the facts that rules rest on
 * are there. */
#include "model/model.h"

#include <criterion/criterion.h>
#include <string.h>

static Models *builtin(void)
{
    Arena *arena = arena_new("test");
    Names *names = names_new(arena);
    Models *m = models_new(arena, names);
    Err err = err_in(arena);

    cr_assert(models_read_builtin(m, &err), "%s", err_text(&err));
    cr_assert(models_finish(m, &err), "%s", err_text(&err));
    return m;
}

static const ModelStep *step_of(const ModelFn *fn, Verb verb)
{
    for (uint32_t i = 0; fn && i < fn->nsteps; i++)
        if (fn->steps[i].verb == verb)
            return &fn->steps[i];
    return NULL;
}

Test(model_packs, load)
{
    builtin();
}

Test(model_packs, security_context_token)
{
    Models *m = builtin();
    const ModelFn *fn = models_function(m, "QuerySecurityContextToken");
    const ModelStep *step = step_of(fn, VERB_ACQUIRE);

    cr_assert(step);
    cr_assert_eq(step->origin, ORIGIN_OWNED);
    cr_assert_eq(step->slot.base, SLOT_ARG);
    cr_assert_eq(step->slot.arg, 1);
    cr_assert_eq(step->slot.nsteps, 1);
    cr_assert_eq(step->slot.steps[0].kind, STEP_DEREF);
    cr_assert_eq(fn->success.n, 1);
    cr_assert_eq(fn->success.v[0].hi, 0);
    cr_assert_eq(models_pointer_type(m, "QUERY_SECURITY_CONTEXT_TOKEN_FN"), fn);
    cr_assert_eq(
        models_field(m, "_SECURITY_FUNCTION_TABLE_W", "QuerySecurityContextToken"), fn);
    cr_assert_eq(
        models_field(m, "_SECURITY_FUNCTION_TABLE_A", "QuerySecurityContextToken"), fn);
    cr_assert_eq(models_import(m, "SECUR32$QuerySecurityContextToken"), fn);
    cr_assert_eq(models_import(m, "__imp_QuerySecurityContextToken"), fn);
}

Test(model_packs, pseudo_handles)
{
    Models *m = builtin();
    const ModelFn *token = models_literal(m, -4);
    int64_t value = 0;

    cr_assert_null(models_literal(m, -1), "INVALID_HANDLE_VALUE is no pseudo-handle");
    cr_assert_not_null(token);
    cr_assert_str_eq(step_of(token, VERB_ACQUIRE)->pseudo, "process-token");
    cr_assert(step_of(token, VERB_ACQUIRE)->has_grants);
    cr_assert(models_pseudo_value(m, "process", &value));
    cr_assert_eq(value, -1);
    cr_assert_null(models_literal(m, 0));
}
