// Pseudo-handles by call: queries are clean, a close has no effect; variables that are pseudo on one branch only.
#include <windows.h>

int refused(void);

void query_only(void)
{
    TOKEN_TYPE type;
    DWORD len;

    GetTokenInformation(GetCurrentThreadToken(), TokenType, &type, sizeof type, &len);
    GetTokenInformation(GetCurrentProcessToken(), TokenType, &type, sizeof type, &len);
    GetTokenInformation(GetCurrentThreadEffectiveToken(), TokenType, &type, sizeof type, &len);
}

void closes_each(void)
{
    HANDLE a = GetCurrentThreadToken(), b = GetCurrentProcessToken(), c = GetCurrentThreadEffectiveToken();

    CloseHandle(a);                   // expect: HL301
    CloseHandle(b);                   // expect: HL301
    CloseHandle(c);                   // expect: HL301
    CloseHandle(GetCurrentProcess()); // expect: HL301
    CloseHandle(GetCurrentThread());  // expect: HL301
}

void real_token(void)
{
    HANDLE token;

    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        CloseHandle(token);
}

void real_token_leak(void)
{
    HANDLE token;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) // expect: HL201
        return;
    if (refused())
        CloseHandle(token);
}

/* Real on one branch, pseudo on the other, closed on both. */
void falls_back(void)
{
    HANDLE token;

    if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token))
        token = GetCurrentProcessToken();
    refused();
    CloseHandle(token); // expect: HL301
}

void falls_back_with_flag(void)
{
    HANDLE token;
    BOOL opened = TRUE;

    if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token)) {
        token = GetCurrentProcessToken();
        opened = FALSE;
    }
    refused();
    if (opened)
        CloseHandle(token);
}

void falls_back_with_compare(void)
{
    HANDLE token;

    if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token))
        token = GetCurrentProcessToken();
    refused();
    if (token != GetCurrentProcessToken())
        CloseHandle(token);
}

/* The owned handle is overwritten by the pseudo-handle. */
void overwritten(void)
{
    HANDLE token;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) // expect: HL201
        return;
    if (refused())
        token = GetCurrentProcessToken();
    if (token != GetCurrentProcessToken())
        CloseHandle(token);
}

/* The process handle: opened, or the pseudo one. */
void process_guarded(DWORD pid)
{
    HANDLE process = pid == 0 ? GetCurrentProcess() : OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid);

    if (process == NULL)
        return;
    refused();
    if (process != GetCurrentProcess())
        CloseHandle(process);
}

void process_unguarded(DWORD pid)
{
    HANDLE process = pid == 0 ? GetCurrentProcess() : OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid);

    if (process == NULL)
        return;
    refused();
    CloseHandle(process); // expect: HL301
}

/* Made real by a duplicate. */
void duplicated(void)
{
    HANDLE real;

    if (DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &real, 0, FALSE, DUPLICATE_SAME_ACCESS))
        CloseHandle(real);
}

void duplicated_leak(void)
{
    HANDLE real;

    if (DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &real, 0, FALSE, DUPLICATE_SAME_ACCESS)) // expect: HL201
        SuspendThread(real);
}

/* As an initial value that an out-argument overwrites. */
void initial_value(void)
{
    HANDLE token = GetCurrentThreadToken();

    if (OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, FALSE, &token))
        CloseHandle(token);
}

void initial_value_closed(void)
{
    HANDLE token = GetCurrentThreadToken();

    if (refused() && !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return;
    CloseHandle(token); // expect: HL301
}
