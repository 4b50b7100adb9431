// __try/__finally: the handler runs on each way out: falling off, __leave, return, goto, break.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

BOOL closed_in_finally(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    BOOL ok = FALSE;

    __try {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            __leave;
        if (refused())
            __leave;
        if (!ImpersonateLoggedOnUser(token))
            return FALSE;
        ok = TRUE;
    } __finally {
        if (token != NULL)
            CloseHandle(token);
    }
    return ok;
}

BOOL leave_skips_close(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    BOOL ok = FALSE;

    __try {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            __leave;
        if (refused())
            __leave;
        ok = TRUE;
        CloseHandle(token);
    } __finally {
        refused();
    }
    return ok;
}

BOOL return_runs_finally(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    __try {
        if (refused())
            return FALSE;
        ImpersonateLoggedOnUser(token);
    } __finally {
        CloseHandle(token);
    }
    return TRUE;
}

BOOL closed_before_finally(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    __try {
        if (refused()) {
            CloseHandle(token);
            return FALSE;
        }
    } __finally {
        CloseHandle(token); // expect: HL202
    }
    return TRUE;
}

void goto_runs_finally(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __try {
        if (refused())
            goto done;
        ImpersonateLoggedOnUser(token);
    } __finally {
        CloseHandle(token);
    }
    refused();
done:
    refused();
}

void break_runs_finally(PCtxtHandle ctx, int n)
{
    int i;

    for (i = 0; i < n; i++) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            break;
        __try {
            if (refused())
                break;
            if (i == 3)
                continue;
            ImpersonateLoggedOnUser(token);
        } __finally {
            CloseHandle(token);
        }
    }
}

void nested_finally(PCtxtHandle ctx)
{
    HANDLE token = NULL, primary = NULL;

    __try {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
        __try {
            if (!DuplicateTokenEx(token, 0, NULL, SecurityImpersonation, TokenPrimary, &primary))
                return;
            if (refused())
                __leave;
            ImpersonateLoggedOnUser(primary);
        } __finally {
            if (primary)
                CloseHandle(primary);
        }
    } __finally {
        if (token)
            CloseHandle(token);
    }
}

void nested_finally_leak(PCtxtHandle ctx)
{
    HANDLE token = NULL, primary = NULL;

    __try {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            return;
        __try {
            if (!DuplicateTokenEx(token, 0, NULL, SecurityImpersonation, TokenPrimary, &primary))
                return;
            if (refused())
                __leave;
            CloseHandle(token);
            token = NULL;
        } __finally {
            if (primary)
                CloseHandle(primary);
        }
    } __finally {
        refused();
    }
}

/* AbnormalTermination tells the two kinds of exit apart. */
void kept_on_success(PCtxtHandle ctx, HANDLE *out)
{
    HANDLE token = NULL;

    __try {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            return;
        *out = token;
        token = NULL;
    } __finally {
        if (token)
            CloseHandle(token);
    }
}

void used_after_finally(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __try {
        refused();
    } __finally {
        CloseHandle(token);
    }
    ImpersonateLoggedOnUser(token); // expect: HL203
}
