// Wrappers of the project: by result, by out-parameter, by structure; they yield, use and release.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

static HANDLE token_of(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    return token;
}

static DWORD token_into(PCtxtHandle ctx, HANDLE *out)
{
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, out);

    return ss == SEC_E_OK ? ERROR_SUCCESS : (DWORD)ss;
}

static void token_done(HANDLE token)
{
    if (token != NULL && token != INVALID_HANDLE_VALUE)
        CloseHandle(token);
}

static void token_reset(HANDLE *token)
{
    token_done(*token);
    *token = NULL;
}

void by_result(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx);

    if (token == NULL)
        return;
    ImpersonateLoggedOnUser(token);
    token_done(token);
}

void by_result_leak(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx); // expect: HL201

    if (token == NULL)
        return;
    if (!ImpersonateLoggedOnUser(token))
        return;
    token_done(token);
}

void by_result_unchecked_release(PCtxtHandle ctx)
{
    token_done(token_of(ctx));
}

void by_result_discarded(PCtxtHandle ctx)
{
    token_of(ctx); // expect: HL201
}

void by_out_parameter(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (token_into(ctx, &token) != ERROR_SUCCESS)
        return;
    token_done(token);
}

void by_out_parameter_unchecked(PCtxtHandle ctx)
{
    HANDLE token;

    token_into(ctx, &token);
    token_done(token); // expect: HL204
}

void by_out_parameter_leak(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (token_into(ctx, &token) == ERROR_SUCCESS) // expect: HL201
        if (refused())
            token_done(token);
}

void reset_twice(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx);

    token_reset(&token);
    token_reset(&token);
}

void done_twice(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx);

    if (!token)
        return;
    token_done(token);
    token_done(token); // expect: HL202
}

void reset_copy(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx), copy = token;

    if (!token)
        return;
    token_reset(&token);
    token_done(copy); // expect: HL202
}

/* The result tells whether the argument was taken. */
static BOOL take_if_allowed(HANDLE token)
{
    if (refused())
        return FALSE;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
    return TRUE;
}

void taken_or_closed(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx);

    if (token == NULL)
        return;
    if (!take_if_allowed(token))
        CloseHandle(token);
}

void taken_and_closed(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx);

    if (token == NULL)
        return;
    if (take_if_allowed(token))
        CloseHandle(token); // expect: HL202
    else
        CloseHandle(token);
}

void taken_or_lost(PCtxtHandle ctx)
{
    HANDLE token = token_of(ctx); // expect: HL201

    if (token == NULL)
        return;
    take_if_allowed(token);
}

/* Three levels. */
static HANDLE level_two(PCtxtHandle ctx)
{
    return token_of(ctx);
}

static BOOL level_three(PCtxtHandle ctx, HANDLE *out)
{
    *out = level_two(ctx);
    return *out != NULL;
}

void three_levels(PCtxtHandle ctx)
{
    HANDLE token;

    if (level_three(ctx, &token))
        token_done(token);
}

void three_levels_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (level_three(ctx, &token)) // expect: HL201
        refused();
}

/* A wrapper that leaks by itself: the result stands inside it, once. */
static BOOL is_member(PCtxtHandle ctx, PSID group)
{
    BOOL member = FALSE;
    HANDLE token = token_of(ctx); // expect: HL201

    if (token == NULL || !CheckTokenMembership(token, group, &member))
        return FALSE;
    CloseHandle(token);
    return member;
}

int uses_it_often(PCtxtHandle ctx, PSID a, PSID b)
{
    return is_member(ctx, a) + is_member(ctx, b);
}
