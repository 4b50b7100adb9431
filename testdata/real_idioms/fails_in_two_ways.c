/* A wrapper that hands out one handle or another, and says in two ways that it has none. */
#include <windows.h>

static HANDLE linked_or_same(HANDLE token)
{
    TOKEN_LINKED_TOKEN linked;
    DWORD size;

    if (GetTokenInformation(token, TokenLinkedToken, &linked, sizeof linked, &size)) {
        CloseHandle(token);
        token = linked.LinkedToken;
    }
    if (!SetHandleInformation(token, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT)) {
        CloseHandle(token);
        token = NULL;
    }
    return token;
}

static HANDLE token_made(HANDLE base)
{
    HANDLE token = INVALID_HANDLE_VALUE;

    if (!DuplicateTokenEx(base, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &token))
        return INVALID_HANDLE_VALUE;
    return linked_or_same(token);
}

BOOL token_used(HANDLE base)
{
    HANDLE token = token_made(base);

    if (token == INVALID_HANDLE_VALUE)
        return FALSE;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
    return TRUE;
}

static HANDLE token_copied(HANDLE base)
{
    HANDLE token = NULL;

    if (!DuplicateTokenEx(base, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &token))
        return NULL;
    return token;
}

BOOL copy_used(HANDLE base)
{
    HANDLE token = token_copied(base);

    if (token == INVALID_HANDLE_VALUE) // expect: HL206
        return FALSE;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
    return TRUE;
}
