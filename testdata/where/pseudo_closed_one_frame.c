#define _WIN32_WINNT 0x0A00
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

DWORD own_session(void)
{
    HANDLE self = GetCurrentProcessToken();
    DWORD session = 0, used = 0;

    GetTokenInformation(self, TokenSessionId, &session, sizeof session, &used);
    CloseHandle(self); // expect: HL301
    return session;
}

DWORD opened_session(void)
{
    HANDLE self;
    DWORD session = 0, used = 0;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &self))
        return 0;
    GetTokenInformation(self, TokenSessionId, &session, sizeof session, &used);
    CloseHandle(self);
    return session;
}
