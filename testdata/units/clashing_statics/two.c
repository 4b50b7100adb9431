#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static void finish(HANDLE token)
{
    ImpersonateLoggedOnUser(token);
}

void two(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    finish(token);
}

void two_right(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token);
    CloseHandle(token);
}
