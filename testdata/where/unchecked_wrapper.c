#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static BOOL enter(HANDLE h)
{
    return ImpersonateLoggedOnUser(h);
}

BOOL list_as(PCtxtHandle ctx, BOOL (*list)(void))
{
    HANDLE token;
    BOOL ok = FALSE;

    QuerySecurityContextToken(ctx, &token);
    if (enter(token)) { // expect: HL204 "never checked"
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
    if (enter(token)) {
        ok = list();
        RevertToSelf();
    }
    CloseHandle(token);
    return ok;
}
