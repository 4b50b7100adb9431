#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL list_as(PCtxtHandle ctx, BOOL (*list)(void))
{
    HANDLE token;
    BOOL ok = FALSE;

    QuerySecurityContextToken(ctx, &token);
    if (ImpersonateLoggedOnUser(token)) { // expect: HL204 "never checked"
        ok = list();
        RevertToSelf();
    }
    CloseHandle(token);
    return ok;
}

BOOL list_checked(PCtxtHandle ctx, BOOL (*list)(void))
{
    HANDLE token;
    BOOL ok = FALSE;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (ImpersonateLoggedOnUser(token)) {
        ok = list();
        RevertToSelf();
    }
    CloseHandle(token);
    return ok;
}
