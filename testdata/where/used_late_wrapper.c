#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static BOOL enter(HANDLE h)
{
    return ImpersonateLoggedOnUser(h);
}

BOOL remove_as(PCtxtHandle ctx, LPCWSTR path)
{
    HANDLE token;
    BOOL ok;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    CloseHandle(token); // step: "closed here"
    ok = enter(token); // expect: HL203
    if (ok) {
        ok = DeleteFileW(path);
        RevertToSelf();
    }
    return ok;
}

BOOL remove_in_order(PCtxtHandle ctx, LPCWSTR path)
{
    HANDLE token;
    BOOL ok;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    ok = enter(token);
    CloseHandle(token);
    if (ok) {
        ok = DeleteFileW(path);
        RevertToSelf();
    }
    return ok;
}
