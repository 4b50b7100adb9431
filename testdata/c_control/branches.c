// If, else, ternaries and early returns: the handle is released on each path, or one is forgotten.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int audit_level(void);

BOOL nested_else_forgets(PCtxtHandle ctx, BOOL verbose)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return FALSE;
    if (verbose) {
        if (audit_level() > 2) {
            CloseHandle(token);
            return TRUE;
        } else {
            return FALSE;
        }
    } else {
        CloseHandle(token);
    }
    return TRUE;
}

BOOL nested_else_closes(PCtxtHandle ctx, BOOL verbose)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (verbose) {
        if (audit_level() > 2) {
            CloseHandle(token);
            return TRUE;
        } else {
            CloseHandle(token);
            return FALSE;
        }
    } else {
        CloseHandle(token);
    }
    return TRUE;
}

/* A failure branch that only logs and goes on: on that path nothing was acquired. */
void failure_only_logs(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    SECURITY_STATUS status = QuerySecurityContextToken(ctx, &token);

    if (status != SEC_E_OK)
        OutputDebugStringA("no token");
    if (token != NULL)
        CloseHandle(token);
}

void failure_only_logs_then_closes(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS status = QuerySecurityContextToken(ctx, &token);

    if (status != SEC_E_OK)
        OutputDebugStringA("no token");
    CloseHandle(token); // expect: HL204
}

int ternary_release(PCtxtHandle ctx, int keep)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token)) // expect: HL201
        return -1;
    return keep ? audit_level() : CloseHandle(token);
}

int ternary_release_both(PCtxtHandle ctx, int log)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token))
        return -1;
    return log ? (audit_level(), CloseHandle(token)) : CloseHandle(token);
}

int ternary_selects_handle(PCtxtHandle ctx, HANDLE fallback)
{
    HANDLE token = NULL;
    BOOL got = QuerySecurityContextToken(ctx, &token) == SEC_E_OK;
    HANDLE use = got ? token : fallback;
    TOKEN_TYPE type;
    DWORD len;
    int ok = GetTokenInformation(use, TokenType, &type, sizeof type, &len);

    if (use != fallback)
        CloseHandle(use);
    return ok;
}

/* Yoda order, comparison with zero, negation. */
BOOL yoda(PCtxtHandle ctx)
{
    HANDLE token;

    if (SEC_E_OK == QuerySecurityContextToken(ctx, &token)) {
        CloseHandle(token);
        return TRUE;
    }
    return FALSE;
}

BOOL yoda_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (SEC_E_OK == QuerySecurityContextToken(ctx, &token)) { // expect: HL201
        if (audit_level() == 0)
            CloseHandle(token);
        return TRUE;
    }
    return FALSE;
}

BOOL negated(PCtxtHandle ctx)
{
    HANDLE token;

    if (!QuerySecurityContextToken(ctx, &token)) {
        CloseHandle(token);
        return TRUE;
    }
    CloseHandle(token); // expect: HL204
    return FALSE;
}

BOOL at_least_zero(PCtxtHandle ctx)
{
    HANDLE token;
    SECURITY_STATUS status = QuerySecurityContextToken(ctx, &token);

    if (status >= 0) {
        CloseHandle(token);
        return TRUE;
    }
    return FALSE;
}

BOOL hresult_macros(PCtxtHandle ctx)
{
    HANDLE token;
    HRESULT hr = QuerySecurityContextToken(ctx, &token);

    if (FAILED(hr))
        return FALSE;
    CloseHandle(token);
    if (SUCCEEDED(hr))
        CloseHandle(token); // expect: HL202
    return TRUE;
}

/* The same condition twice: only the paths that agree are feasible. */
void same_condition_twice(PCtxtHandle ctx, BOOL query)
{
    HANDLE token;

    if (query) {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
    }
    audit_level();
    if (query)
        CloseHandle(token);
}

void opposite_condition(PCtxtHandle ctx, BOOL query)
{
    HANDLE token;

    if (query) {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            return;
    }
    audit_level();
    if (!query)
        audit_level();
}
