// Globals and statics: a handle stored there has escaped; what is closed twice through them is closed twice.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static HANDLE g_token;
HANDLE g_shared;
int refused(void);

BOOL remember(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    g_token = token;
    return TRUE;
}

BOOL remember_directly(PCtxtHandle ctx)
{
    return QuerySecurityContextToken(ctx, &g_shared) == SEC_E_OK;
}

void forget(void)
{
    if (g_token != NULL) {
        CloseHandle(g_token);
        g_token = NULL;
    }
}

void stored_and_closed_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_token = token;
    CloseHandle(g_token);
    CloseHandle(token); // expect: HL202
    g_token = NULL;
}

void local_static(PCtxtHandle ctx)
{
    static HANDLE cached;

    if (cached == NULL && QuerySecurityContextToken(ctx, &cached) != SEC_E_OK)
        cached = NULL;
    if (cached)
        ImpersonateLoggedOnUser(cached);
}

void exchanged(PCtxtHandle ctx)
{
    HANDLE token, old;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    old = InterlockedExchangePointer(&g_token, token);
    if (old)
        CloseHandle(old);
}

void exchanged_then_closed_twice(PCtxtHandle ctx)
{
    HANDLE token = NULL, old;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    old = InterlockedExchangePointer(&token, NULL);
    CloseHandle(old);
    if (token)
        CloseHandle(token);
    CloseHandle(old); // expect: HL202
}

void used_after_forgotten(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    if (refused())
        g_token = NULL;
    ImpersonateLoggedOnUser(token); // expect: HL203
}
