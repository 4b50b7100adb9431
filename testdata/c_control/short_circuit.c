// Acquisitions and releases inside && || ! , and assignments in conditions.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int permitted(void);

BOOL both_needed(PCtxtHandle ctx, PSID group)
{
    HANDLE token = NULL;
    BOOL member = FALSE;

    if (permitted() && QuerySecurityContextToken(ctx, &token) == SEC_E_OK &&
        CheckTokenMembership(token, group, &member) && member) {
        CloseHandle(token);
        return TRUE;
    }
    if (token)
        CloseHandle(token);
    return FALSE;
}

BOOL both_needed_leak(PCtxtHandle ctx, PSID group)
{
    HANDLE token = NULL;
    BOOL member = FALSE;

    if (permitted() && QuerySecurityContextToken(ctx, &token) == SEC_E_OK && // expect: HL201
        CheckTokenMembership(token, group, &member) && member) {
        CloseHandle(token);
        return TRUE;
    }
    return FALSE;
}

BOOL either_fails(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok;

    if (!permitted() || QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    ok = ImpersonateLoggedOnUser(token);
    CloseHandle(token);
    return ok;
}

BOOL either_fails_wrong_order(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK || !permitted()) // expect: HL201
        return FALSE;
    CloseHandle(token);
    return TRUE;
}

BOOL assigned_in_condition(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS ss;

    if ((ss = QuerySecurityContextToken(ctx, &token)) != SEC_E_OK)
        return FALSE;
    CloseHandle(token);
    return ss == SEC_E_OK;
}

BOOL assigned_without_compare(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS ss;

    if ((ss = QuerySecurityContextToken(ctx, &token))) // expect: HL201
        CloseHandle(token); // expect: HL204
    else
        return FALSE;
    return TRUE;
}

BOOL value_of_and(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok = QuerySecurityContextToken(ctx, &token) == SEC_E_OK && permitted(); // expect: HL201

    if (ok)
        CloseHandle(token);
    return ok;
}

BOOL value_of_status(PCtxtHandle ctx)
{
    HANDLE token;
    BOOL ok = QuerySecurityContextToken(ctx, &token) == SEC_E_OK;

    if (ok)
        CloseHandle(token);
    return ok;
}

void release_behind_and(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &token);

    ss == SEC_E_OK && CloseHandle(token);
}

void release_behind_or(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &token);

    ss != SEC_E_OK || CloseHandle(token);
    if (!(ss != SEC_E_OK))
        CloseHandle(token); // expect: HL202
}

void comma_releases(PCtxtHandle ctx, int *count)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        (*count)++, CloseHandle(token), token = NULL;
}

void comma_loses(PCtxtHandle ctx, int *count)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK) // expect: HL201
        (*count)++, token = NULL, CloseHandle(token);
}

/* Not-not, and a flag made of two tests. */
BOOL double_negation(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    int have;

    (void)(QuerySecurityContextToken(ctx, &token) == SEC_E_OK);
    have = !!token;
    if (have)
        CloseHandle(token);
    return have;
}
