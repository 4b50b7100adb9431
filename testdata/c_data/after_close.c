// What is a use after a close, and what is none.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdio.h>

HANDLE returned(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    CloseHandle(token);
    return token; // expect: HL203
}

BOOL compared(PCtxtHandle ctx)
{
    HANDLE token, old;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    old = token;
    CloseHandle(token);
    return token != NULL && token == old;
}

void printed(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    printf("closed %p\n", token);
}

void overwritten(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    token = NULL;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
}

void asked(PCtxtHandle ctx)
{
    HANDLE token;
    TOKEN_TYPE type;
    DWORD len;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token);
    GetTokenInformation(token, TokenType, &type, sizeof type, &len); // expect: HL203
}

void asked_on_one_path(PCtxtHandle ctx, BOOL early)
{
    HANDLE token, copy = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (early)
        CloseHandle(token);
    if (DuplicateToken(token, SecurityImpersonation, &copy)) // expect: HL203
        CloseHandle(copy);
    if (!early)
        CloseHandle(token);
}

void asked_on_other_path(PCtxtHandle ctx, BOOL early)
{
    HANDLE token, copy = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (early)
        CloseHandle(token);
    if (!early) {
        if (DuplicateToken(token, SecurityImpersonation, &copy))
            CloseHandle(copy);
        CloseHandle(token);
    }
}

void closed_by_duplicate(PCtxtHandle ctx)
{
    HANDLE token, mine = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (DuplicateHandle(GetCurrentProcess(), token, GetCurrentProcess(), &mine, 0, FALSE,
                        DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE))
        CloseHandle(mine);
}

void closed_by_duplicate_and_again(PCtxtHandle ctx)
{
    HANDLE token, mine = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (!DuplicateHandle(GetCurrentProcess(), token, GetCurrentProcess(), &mine, 0, FALSE,
                         DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE)) {
        CloseHandle(token); // expect: HL202
        return;
    }
    CloseHandle(mine);
}

/* Into another process: the value there is not ours. */
void given_to_child(HANDLE child, HANDLE event)
{
    HANDLE theirs = NULL;

    DuplicateHandle(GetCurrentProcess(), event, child, &theirs, 0, FALSE, DUPLICATE_SAME_ACCESS);
}
