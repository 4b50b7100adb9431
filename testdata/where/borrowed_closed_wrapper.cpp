#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

static void finish(HANDLE h)
{
    CloseHandle(h);
}

DWORD session_of(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    DWORD session = 0, used = 0;

    if (token == NULL)
        return 0;
    GetTokenInformation(token, TokenSessionId, &session, sizeof session, &used);
    finish(token); // expect: HL101 "'token' is borrowed"
    return session;
}

DWORD session_of_copy(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken(), copy;
    DWORD session = 0, used = 0;

    if (token == NULL || !DuplicateToken(token, SecurityIdentification, &copy))
        return 0;
    GetTokenInformation(copy, TokenSessionId, &session, sizeof session, &used);
    finish(copy);
    return session;
}
