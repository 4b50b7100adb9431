#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL enter_twice(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
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

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    ok = ImpersonateLoggedOnUser(token);
    kept = token;
    token = NULL;
    RevertToSelf();
    CloseHandle(kept);
    return ok;
}
