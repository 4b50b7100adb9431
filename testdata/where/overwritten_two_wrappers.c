#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static HANDLE token_of(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    return token;
}

static BOOL token_into(PCtxtHandle ctx, HANDLE *out)
{
    *out = token_of(ctx);
    return *out != NULL;
}

BOOL enter_twice(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok;

    if (!token_into(ctx, &token)) // expect: HL201
        return FALSE;
    ok = ImpersonateLoggedOnUser(token);
    token = NULL; // step: "overwritten here"
    RevertToSelf();
    if (token != NULL)
        CloseHandle(token);
    return ok;
}

BOOL enter_and_move(PCtxtHandle ctx)
{
    HANDLE token, kept;
    BOOL ok;

    if (!token_into(ctx, &token))
        return FALSE;
    ok = ImpersonateLoggedOnUser(token);
    kept = token;
    token = NULL;
    RevertToSelf();
    CloseHandle(kept);
    return ok;
}
