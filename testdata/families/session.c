/* Terminal sessions, profiles, accounts. */
#include <windows.h>
#include <wtsapi32.h>
#include <userenv.h>
#include <lm.h>

static DWORD g_size;

int user_token_right(ULONG session)
{
    HANDLE h;

    if (!WTSQueryUserToken(session, &h))
        return -1;
    CloseHandle(h);
    return 0;
}

int user_token_leaks(ULONG session, int n)
{
    HANDLE h;

    if (!WTSQueryUserToken(session, &h)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int user_name_right(DWORD session)
{
    LPWSTR h;

    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, session, WTSUserName, &h, &g_size))
        return -1;
    WTSFreeMemory(h);
    return 0;
}

int user_name_twice(DWORD session)
{
    LPWSTR h;

    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, session, WTSUserName, &h, &g_size))
        return -1;
    WTSFreeMemory(h);
    WTSFreeMemory(h); // expect: HL202
    return 0;
}

int environment_right(HANDLE token)
{
    LPVOID h;

    if (!CreateEnvironmentBlock(&h, token, FALSE))
        return -1;
    DestroyEnvironmentBlock(h);
    return 0;
}

int environment_twice(HANDLE token)
{
    LPVOID h;

    if (!CreateEnvironmentBlock(&h, token, FALSE))
        return -1;
    DestroyEnvironmentBlock(h);
    DestroyEnvironmentBlock(h); // expect: HL202
    return 0;
}

int account_right(const wchar_t *name)
{
    LPBYTE h;

    if (NetUserGetInfo(NULL, name, 1, &h) != NERR_Success)
        return -1;
    NetApiBufferFree(h);
    return 0;
}

int account_twice(const wchar_t *name)
{
    LPBYTE h;

    if (NetUserGetInfo(NULL, name, 1, &h) != NERR_Success)
        return -1;
    NetApiBufferFree(h);
    NetApiBufferFree(h); // expect: HL202
    return 0;
}

int channel_right(DWORD session, char *name)
{
    HANDLE h = WTSVirtualChannelOpen(NULL, session, name);

    if (h == NULL)
        return -1;
    WTSVirtualChannelClose(h);
    return 0;
}

int channel_leaks(DWORD session, char *name, int n)
{
    HANDLE h = WTSVirtualChannelOpen(NULL, session, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    WTSVirtualChannelClose(h);
    return 0;
}

int server_right(wchar_t *name)
{
    HANDLE server = WTSOpenServerW(name);

    WTSDisconnectSession(server, 1, FALSE);
    WTSCloseServer(server);
    return 0;
}

int server_leaks(wchar_t *name)
{
    HANDLE server = WTSOpenServerW(name); // expect: HL201

    return WTSDisconnectSession(server, 1, FALSE) ? 0 : -1;
}

int profile_right(HANDLE token, wchar_t *name)
{
    PROFILEINFOW info = {sizeof info};

    info.lpUserName = name;
    if (!LoadUserProfileW(token, &info))
        return -1;
    UnloadUserProfile(token, info.hProfile);
    return 0;
}

int profile_leaks(HANDLE token, wchar_t *name)
{
    PROFILEINFOW info = {sizeof info};

    info.lpUserName = name;
    if (!LoadUserProfileW(token, &info)) // expect: HL201
        return -1;
    return 0;
}

/* What a buffer holds is read through it. */
int account_flags_right(const wchar_t *name)
{
    USER_INFO_1 *info = NULL;
    int flags = -1;

    if (NetUserGetInfo(NULL, name, 1, (LPBYTE *)&info) == NERR_Success)
        flags = (int)info->usri1_flags;
    if (info != NULL)
        NetApiBufferFree(info);
    return flags;
}
