#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

#include "owner.hpp"

bool restricted(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();

    if (token == nullptr)
        return false;
    Owner owner;
    fill(owner, token); // expect: HL101 "borrowed, but this object closes it"
    return IsTokenRestricted(owner.Get()) != FALSE;
}

bool restricted_and_returned(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();

    if (token == nullptr)
        return false;
    Owner owner;
    fill(owner, token);
    const bool yes = IsTokenRestricted(owner.Get()) != FALSE;
    owner.Release();
    return yes;
}
