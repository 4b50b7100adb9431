// Static functions of one name in two units: each unit means its own.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static void finish(HANDLE token)
{
    CloseHandle(token);
}

void one(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token);
}

void one_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token);
    CloseHandle(token); // expect: HL202
}
