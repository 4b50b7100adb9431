/* The packs that are part of the program: each loads, and the facts that rules rest on
 * are there. */
#include "model/model.h"

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

TestSuite(model_packs, .init = open_arena, .fini = close_arena);

static Models *builtin(void)
{
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

typedef struct {
    const char *function;
    uint32_t arg;
    NullUse null;
    bool needs; /* more than a pseudo token grants */
} TokenUse;

/* HL104 and HL302 in rules.md. */
Test(model_packs, uses_of_tokens)
{
    static const TokenUse uses[] = {
        {"SetThreadToken", 1, NULL_CHANGES_MEANING, true},
        {"ImpersonateLoggedOnUser", 0, NULL_FORBIDDEN, true},
        {"DuplicateToken", 0, NULL_FORBIDDEN, true},
        {"DuplicateTokenEx", 0, NULL_FORBIDDEN, true},
        {"CreateProcessAsUserW", 0, NULL_CHANGES_MEANING, true},
        {"CreateProcessAsUserA", 0, NULL_CHANGES_MEANING, true},
        {"CreateProcessWithTokenW", 0, NULL_FORBIDDEN, true},
        {"AdjustTokenPrivileges", 0, NULL_UNSAID, true},
        {"AdjustTokenGroups", 0, NULL_UNSAID, true},
        {"SetTokenInformation", 0, NULL_UNSAID, true},
        {"CreateRestrictedToken", 0, NULL_UNSAID, true},
        {"GetTokenInformation", 0, NULL_UNSAID, false},
        {"CheckTokenMembership", 0, NULL_UNSAID, false},
    };
    Models *m = builtin();

    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        const ModelFn *fn = models_function(m, uses[i].function);
        const ModelStep *use = NULL;
        cr_assert(fn, "%s", uses[i].function);
        for (uint32_t k = 0; k < fn->nsteps; k++)
            if (fn->steps[k].verb == VERB_USE && fn->steps[k].slot.arg == uses[i].arg)
                use = &fn->steps[k];
        cr_assert(use, "%s", uses[i].function);
        cr_expect_eq(use->null, uses[i].null, "%s", uses[i].function);
        cr_expect_eq(use->nneeds > 0, uses[i].needs, "%s", uses[i].function);
    }
}

/* HL102 in rules.md. */
Test(model_packs, changes_of_objects)
{
    static const char *const names[] = {
        "AdjustTokenPrivileges",   "AdjustTokenGroups", "SetTokenInformation",
        "SetKernelObjectSecurity", "SetSecurityInfo",   "NtSetInformationToken"};
    Models *m = builtin();

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const ModelStep *step = step_of(models_function(m, names[i]), VERB_MODIFY);
        cr_assert(step, "%s", names[i]);
        cr_expect_eq(step->of, MODIFY_OBJECT, "%s", names[i]);
    }
    cr_expect_eq(step_of(models_function(m, "SetHandleInformation"), VERB_MODIFY)->of,
                 MODIFY_HANDLE);
}

Test(model_packs, lenders)
{
    static const struct {
        const char *cls, *method;
        int64_t failure;
        bool is_getter;
    } lenders[] = {{"IHttpUser", "GetImpersonationToken", 0, true},
                   {"IHttpUser", "GetPrimaryToken", 0, true},
                   {"IHttpTokenEntry", "GetImpersonationToken", 0, true},
                   {"IHttpTokenEntry", "GetPrimaryToken", 0, true},
                   {"IHttpTokenEntry", "GetSid", 0, false},
                   {"IHttpFileInfo", "GetFileHandle", -1, false},
                   {"IHttpFileInfo", "GetVrToken", 0, false}};
    Models *m = builtin();

    for (size_t i = 0; i < sizeof lenders / sizeof *lenders; i++) {
        const char *method = lenders[i].method;
        const ModelFn *fn = models_method(models_class(m, lenders[i].cls), method);
        const ModelStep *step = step_of(fn, VERB_ACQUIRE);
        cr_assert(step, "%s", method);
        cr_expect_eq(step->origin, ORIGIN_BORROWED, "%s", method);
        cr_expect_eq(step->owner.base, SLOT_THIS, "%s", method);
        cr_expect_eq(step->failure.v[0].lo, lenders[i].failure, "%s", method);
        cr_expect(step->may_fail && fn->is_pure, "%s", method);
        cr_expect_eq(fn->is_getter_of_lender, lenders[i].is_getter, "%s", method);
    }
    cr_assert_null(step_of(models_method(models_class(m, "IMetadataInfo"), "GetVrToken"),
                           VERB_ACQUIRE),
                   "it yields a cache entry");
    cr_assert(
        step_of(models_method(models_class(m, "IHttpTokenEntry"), "DereferenceCacheData"),
                VERB_DROP));
    cr_assert(models_class(m, "CGlobalModule")->is_long_lived);
}
