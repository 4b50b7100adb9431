/* Statuses that go into a function without a result: it says that the call succeeded, unless it is told of a failure. */
#include <windows.h>

void expect(int condition, const char *format, ...);
void log_failure(int has_failed, const char *what);
void closed_elsewhere(HANDLE token);

/* A test expects that the first call fails. */
void no_token_of_thread(void)
{
    HANDLE token;
    BOOL opened = OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token);

    expect(!opened, "a token without impersonation\n");
    opened = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    expect(opened, "no token of the process: %lu\n", GetLastError());
    CloseHandle(token);
}

/* A variable that is opened again: what the function was told stands for the check. */
void opened_again(void)
{
    HANDLE token;
    BOOL opened = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);

    if (opened)
        CloseHandle(token);
    opened = OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &token);
    expect(opened, "no token of the process: %lu\n", GetLastError());
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}

void opened_and_lost(void)
{
    HANDLE token;
    BOOL opened = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token); // expect: HL201

    expect(opened != 0, "no token of the process: %lu\n", GetLastError());
    opened = OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &token);
    expect(opened == TRUE, "no token of the process: %lu\n", GetLastError());
    CloseHandle(token);
}

/* It is told whether the call failed: that is no assurance that it did. */
void told_of_failure(void)
{
    HANDLE token = NULL;
    BOOL opened = OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE, &token);

    log_failure(!opened, "the process has no token");
    ImpersonateLoggedOnUser(token);
    closed_elsewhere(token);
}
