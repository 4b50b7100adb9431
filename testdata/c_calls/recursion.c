// Recursive functions: direct, mutual, with the handle passed down.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

static HANDLE retry(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (left == 0)
        return NULL;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        return token;
    return retry(ctx, left - 1);
}

void retried(PCtxtHandle ctx)
{
    HANDLE token = retry(ctx, 3);

    if (token)
        CloseHandle(token);
}

void retried_leak(PCtxtHandle ctx)
{
    HANDLE token = retry(ctx, 3); // todo: HL201

    if (token && refused())
        CloseHandle(token);
}

static void walk(HANDLE token, int depth)
{
    if (depth == 0) {
        CloseHandle(token);
        return;
    }
    walk(token, depth - 1);
}

void walked(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, 4);
}

void walked_and_closed(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, 4);
    CloseHandle(token); // todo: HL202
}

/* The depth is not known: each round is feasible. */
void walked_any(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, depth);
}

void walked_any_and_closed(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, depth);
    CloseHandle(token); // todo: HL202
}

static int odd(HANDLE token, int n);

static int even(HANDLE token, int n)
{
    if (n == 0)
        return 1;
    ImpersonateLoggedOnUser(token);
    return odd(token, n - 1);
}

static int odd(HANDLE token, int n)
{
    if (n == 0)
        return 0;
    return even(token, n - 1);
}

void mutual(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    even(token, 8);
    CloseHandle(token);
}

void mutual_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // todo: HL201
        return;
    if (even(token, 8))
        CloseHandle(token);
}

void mutual_any_leak(PCtxtHandle ctx, int n)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // todo: HL201
        return;
    if (even(token, n))
        CloseHandle(token);
}
