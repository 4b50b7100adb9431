// ATL: CAccessToken, which opens tokens, holds them, and closes them when it dies.
#include <windows.h>
#include <httpserv.h>
#include <atlbase.h>
#include <atlsecurity.h>

bool IsElevated(HANDLE process)
{
    CAccessToken token;
    TOKEN_ELEVATION elevation = {};
    DWORD size = 0;

    if (!token.GetProcessToken(TOKEN_QUERY, process))
        return false;
    if (!GetTokenInformation(token.GetHandle(), TokenElevation, &elevation, sizeof(elevation), &size))
        return false;
    return elevation.TokenIsElevated != 0;
}

bool DetachedAndLost(HANDLE process)
{
    CAccessToken token;

    if (!token.GetProcessToken(TOKEN_QUERY, process)) // expect: HL201
        return false;
    return IsTokenRestricted(token.Detach()) != FALSE;
}

bool DetachedAndClosed(HANDLE process)
{
    CAccessToken token;

    if (!token.GetProcessToken(TOKEN_QUERY, process))
        return false;
    HANDLE raw = token.Detach();
    bool is_restricted = IsTokenRestricted(raw) != FALSE;
    CloseHandle(raw);
    return is_restricted;
}

bool ClosedBehindItsBack(HANDLE process)
{
    CAccessToken token;

    if (!token.GetProcessToken(TOKEN_QUERY, process))
        return false;
    return CloseHandle(token.GetHandle()) != FALSE; // expect: HL202
}

HANDLE Primary(HANDLE process)
{
    CAccessToken token, primary;

    if (!token.GetProcessToken(TOKEN_DUPLICATE | TOKEN_QUERY, process))
        return NULL;
    if (!token.CreatePrimaryToken(&primary))
        return NULL;
    return primary.Detach();
}

bool PrimaryIsLost(HANDLE process)
{
    CAccessToken token, primary;

    if (!token.GetProcessToken(TOKEN_DUPLICATE | TOKEN_QUERY, process))
        return false;
    if (!token.CreatePrimaryToken(&primary)) // expect: HL201
        return false;
    return ImpersonateLoggedOnUser(primary.Detach()) != FALSE;
}

bool Effective(DWORD access)
{
    CAccessToken token;

    if (!token.GetThreadToken(access) && !token.GetProcessToken(access))
        return false;
    return token.ImpersonateLoggedOnUser();
}

bool Reopened(HANDLE process)
{
    CAccessToken token;

    if (!token.GetProcessToken(TOKEN_QUERY))
        return false;
    if (!token.GetProcessToken(TOKEN_QUERY, process))
        return false;
    token.Clear();
    return token.GetEffectiveToken(TOKEN_QUERY) && token.IsTokenRestricted();
}

void Borrowed(IHttpUser *user)
{
    CAccessToken token;

    token.Attach(user->GetPrimaryToken()); // expect: HL101
}

void BorrowedAndGivenBack(IHttpUser *user)
{
    CAccessToken token;

    token.Attach(user->GetPrimaryToken());
    token.IsTokenRestricted();
    token.Detach();
}

void BorrowedAndModified(IHttpUser *user)
{
    CAccessToken token;

    token.Attach(user->GetPrimaryToken());
    token.EnablePrivilege(SE_DEBUG_NAME); // expect: HL102
    token.Detach();
}

bool ChildIsLost(LPTSTR line)
{
    CAccessToken token;
    PROCESS_INFORMATION child = {};
    STARTUPINFO start = {sizeof(start)};

    if (!token.LogonUser(TEXT("service"), TEXT("."), TEXT("")))
        return false;
    if (!token.CreateProcessAsUser(NULL, line, &child, &start)) // expect: HL201
        return false;
    CloseHandle(child.hThread);
    return true;
}

bool ChildIsClosed(LPTSTR line)
{
    CAccessToken token;
    PROCESS_INFORMATION child = {};
    STARTUPINFO start = {sizeof(start)};

    if (!token.LogonUser(TEXT("service"), TEXT("."), TEXT("")) || !token.CreateProcessAsUser(NULL, line, &child, &start))
        return false;
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    return true;
}
