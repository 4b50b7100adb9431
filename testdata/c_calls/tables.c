// Function pointers: parameters, locals, tables, callbacks with a context.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

typedef void (*token_fn)(HANDLE token);
typedef void (*visit_fn)(void *context, HANDLE token);

static void shut(HANDLE token)
{
    CloseHandle(token);
}

static void look(HANDLE token)
{
    ImpersonateLoggedOnUser(token);
}

struct token_ops {
    const char *name;
    token_fn start;
    token_fn stop;
};

static const struct token_ops g_ops = {"default", look, shut};
static const token_fn g_steps[] = {look, shut};

void through_table(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_ops.start(token);
    g_ops.stop(token);
}

void through_table_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_ops.stop(token);
    (*g_ops.stop)(token); // expect: HL202
}

void through_table_looks_only(PCtxtHandle ctx)
{
    HANDLE token;
    const struct token_ops *ops = &g_ops;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ops->start(token);
}

void through_array(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_steps[0](token);
    g_steps[1](token);
}

void through_array_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_steps[1](token);
    CloseHandle(token); // expect: HL202
}

static void with_token(PCtxtHandle ctx, token_fn use, BOOL close)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    use(token);
    if (close)
        CloseHandle(token);
}

void looks_then_closes(PCtxtHandle ctx)
{
    with_token(ctx, look, TRUE);
}

void shuts_itself(PCtxtHandle ctx)
{
    with_token(ctx, shut, FALSE);
}

static BOOL each_token(PCtxtHandle ctx, visit_fn visit, void *context)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    visit(context, token);
    return TRUE;
}

struct keeper {
    HANDLE kept;
};

static void keep(void *context, HANDLE token)
{
    ((struct keeper *)context)->kept = token;
}

void kept_and_closed(PCtxtHandle ctx)
{
    struct keeper k = {NULL};

    if (each_token(ctx, keep, &k))
        CloseHandle(k.kept);
}

static void apply(token_fn use, HANDLE token)
{
    use(token);
}

void by_parameter(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    apply(look, token);
    apply(shut, token);
}

void by_parameter_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    apply(shut, token);
    apply(shut, token); // expect: HL202
}

void by_parameter_looks_only(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    apply(look, token);
}

/* Chosen by a condition. */
void chosen(PCtxtHandle ctx, int which)
{
    HANDLE token;
    token_fn f = which ? shut : look;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    f(token);
    if (!which)
        CloseHandle(token);
}

void chosen_leak(PCtxtHandle ctx, int which)
{
    HANDLE token;
    token_fn f = which ? shut : look;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    f(token);
}

/* The API itself as a function pointer. */
void api_pointer(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL(WINAPI * close)(HANDLE) = CloseHandle;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    close(token);
    close(token); // expect: HL202
}

/* An unknown function may do anything with the handle. */
void unknown_function(PCtxtHandle ctx, token_fn f)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    f(token);
}
