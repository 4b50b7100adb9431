#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

#include "owner.hpp"

bool enter(PCtxtHandle ctx)
{
    HANDLE token = nullptr;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return false;
    Owner owner;
    fill(owner, token);
    const bool ok = ImpersonateLoggedOnUser(token) != FALSE;
    CloseHandle(token); // expect: HL202
    return ok;
}

bool enter_released(PCtxtHandle ctx)
{
    HANDLE token = nullptr;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return false;
    Owner owner;
    fill(owner, token);
    const bool ok = ImpersonateLoggedOnUser(token) != FALSE;
    CloseHandle(owner.Release());
    return ok;
}
