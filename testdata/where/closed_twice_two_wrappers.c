#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static void finish(HANDLE h)
{
    CloseHandle(h);
}

static void finish_session(HANDLE h)
{
    RevertToSelf();
    finish(h);
}

BOOL touch(PCtxtHandle ctx, LPCWSTR path)
{
    HANDLE token;
    BOOL ok = FALSE;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (!ImpersonateLoggedOnUser(token)) {
        finish_session(token); // step: "first closed here"
        goto out;
    }
    ok = SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
    RevertToSelf();
out:
    finish_session(token); // expect: HL202 "'token' is closed twice."
    return ok;
}

BOOL touch_once(PCtxtHandle ctx, LPCWSTR path)
{
    HANDLE token;
    BOOL ok = FALSE;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (!ImpersonateLoggedOnUser(token))
        goto out;
    ok = SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
    RevertToSelf();
out:
    finish_session(token);
    return ok;
}
