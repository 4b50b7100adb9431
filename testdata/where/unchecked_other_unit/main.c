#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL enter_elsewhere(HANDLE h);

BOOL list_as(PCtxtHandle ctx, BOOL (*list)(void))
{
    HANDLE token;
    BOOL ok = FALSE;

    QuerySecurityContextToken(ctx, &token);
    if (enter_elsewhere(token)) { // expect: HL204 "never checked"
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
    if (enter_elsewhere(token)) {
        ok = list();
        RevertToSelf();
    }
    CloseHandle(token);
    return ok;
}
