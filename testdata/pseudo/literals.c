// Literals and macros that stand for the calls; INVALID_HANDLE_VALUE, which is the process pseudo-handle, is not mistaken for it.
#include <windows.h>

#define MyProcessToken() ((HANDLE)(LONG_PTR)-4)
#define MyThreadToken() ((HANDLE)(LONG_PTR)-5)
#define MyEffectiveToken() ((HANDLE)(LONG_PTR)-6)

int refused(void);

void literal_closed(void)
{
    HANDLE token = (HANDLE)(LONG_PTR)-4;

    CloseHandle(token); // expect: HL301
}

void macro_closed(void)
{
    CloseHandle(MyThreadToken());    // expect: HL301
    CloseHandle(MyEffectiveToken()); // expect: HL301
}

void literal_queried(void)
{
    TOKEN_TYPE type;
    DWORD len;

    GetTokenInformation(MyProcessToken(), TokenType, &type, sizeof type, &len);
    GetTokenInformation((HANDLE)(LONG_PTR)-6, TokenType, &type, sizeof type, &len);
}

/* INVALID_HANDLE_VALUE as "none". */
void none_is_invalid(void)
{
    HANDLE token = INVALID_HANDLE_VALUE;

    if (refused() && !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        token = INVALID_HANDLE_VALUE;
    if (token != INVALID_HANDLE_VALUE)
        CloseHandle(token);
}

void none_is_invalid_unguarded(void)
{
    HANDLE token = INVALID_HANDLE_VALUE;

    if (refused() && !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        token = INVALID_HANDLE_VALUE;
    CloseHandle(token);
}

void none_is_invalid_leak(void)
{
    HANDLE token = INVALID_HANDLE_VALUE;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) // expect: HL201
        return;
    if (refused())
        token = INVALID_HANDLE_VALUE;
    if (token != INVALID_HANDLE_VALUE)
        CloseHandle(token);
}

/* Small negative numbers that are no handles. */
int error_code(int fd)
{
    return fd < 0 ? -4 : fd;
}

void safe_close(HANDLE h)
{
    if (h != NULL && h != INVALID_HANDLE_VALUE && h != MyProcessToken())
        CloseHandle(h);
}

void safe_closed(void)
{
    safe_close(MyProcessToken());
    safe_close(GetCurrentProcess());
    safe_close(MyThreadToken()); // expect: HL301
}
