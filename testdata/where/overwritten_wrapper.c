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

BOOL enter_twice(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok;

    if ((token = token_of(ctx)) == NULL) // expect: HL201
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

    if ((token = token_of(ctx)) == NULL)
        return FALSE;
    ok = ImpersonateLoggedOnUser(token);
    kept = token;
    token = NULL;
    RevertToSelf();
    CloseHandle(kept);
    return ok;
}
