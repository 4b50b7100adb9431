#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL enter_elsewhere(HANDLE h);

BOOL remove_as(PCtxtHandle ctx, LPCWSTR path)
{
    HANDLE token;
    BOOL ok;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    CloseHandle(token); // step: "closed here"
    ok = enter_elsewhere(token); // expect: HL203
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
    ok = enter_elsewhere(token);
    CloseHandle(token);
    if (ok) {
        ok = DeleteFileW(path);
        RevertToSelf();
    }
    return ok;
}
