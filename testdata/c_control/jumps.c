// goto: to one cleanup label, to a ladder of labels, backwards, into and out of scopes.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

DWORD one_label(PCtxtHandle ctx)
{
    HANDLE token = NULL, primary = NULL;
    DWORD error = ERROR_SUCCESS;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) {
        error = ERROR_ACCESS_DENIED;
        goto out;
    }
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary)) {
        error = GetLastError();
        goto out;
    }
    if (refused())
        goto out;
    ImpersonateLoggedOnUser(primary);
out:
    if (primary)
        CloseHandle(primary);
    if (token)
        CloseHandle(token);
    return error;
}

DWORD one_label_forgets_one(PCtxtHandle ctx)
{
    HANDLE token = NULL, primary = NULL;
    DWORD error = ERROR_SUCCESS;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) {
        error = ERROR_ACCESS_DENIED;
        goto out;
    }
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary)) { // expect: HL201
        error = GetLastError();
        goto out;
    }
    if (refused())
        goto out;
    CloseHandle(primary);
out:
    if (token)
        CloseHandle(token);
    return error;
}

int ladder(PCtxtHandle ctx)
{
    HANDLE token, primary;
    int rc = -1;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        goto none;
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary))
        goto close_token;
    if (refused())
        goto close_primary;
    rc = 0;
close_primary:
    CloseHandle(primary);
close_token:
    CloseHandle(token);
none:
    return rc;
}

int ladder_wrong_rung(PCtxtHandle ctx)
{
    HANDLE token, primary;
    int rc = -1;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        goto none;
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary)) // expect: HL201
        goto close_token;
    if (refused())
        goto close_token;
    rc = 0;
    CloseHandle(primary);
close_token:
    CloseHandle(token);
none:
    return rc;
}

int ladder_too_high(PCtxtHandle ctx)
{
    HANDLE token, primary;
    int rc = -1;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        goto none;
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary))
        goto close_primary;
    rc = 0;
close_primary:
    CloseHandle(primary); // expect: HL204
    CloseHandle(token);
none:
    return rc;
}

/* A retry that goes backwards. */
int again(PCtxtHandle ctx)
{
    HANDLE token;
    int tries = 0;

retry:
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) {
        if (++tries < 3)
            goto retry;
        return -1;
    }
    if (refused()) {
        CloseHandle(token);
        goto retry;
    }
    CloseHandle(token);
    return tries;
}

int again_leak(PCtxtHandle ctx)
{
    HANDLE token;
    int tries = 0;

retry:
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return -1;
    if (refused() && ++tries < 3)
        goto retry;
    CloseHandle(token);
    return tries;
}

/* Out of two nested scopes at once. */
void out_of_scopes(PCtxtHandle ctx, int n)
{
    HANDLE token;
    int i;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    for (i = 0; i < n; i++) {
        while (refused()) {
            if (i > 5)
                goto close;
        }
    }
close:
    CloseHandle(token);
}

void out_of_scope_loses_inner(PCtxtHandle ctx, int n)
{
    int i;

    for (i = 0; i < n; i++) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            continue;
        if (refused())
            goto done;
        CloseHandle(token);
    }
done:
    refused();
}

/* Into a block: the close behind the label is reached with and without a token. */
void into_a_block(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (refused())
        goto shut;
    ImpersonateLoggedOnUser(token);
    if (RevertToSelf()) {
shut:
        CloseHandle(token);
        token = NULL;
    }
    if (token != NULL)
        CloseHandle(token);
}

void falls_past_label(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (refused())
        goto fail;
    CloseHandle(token);
fail:
    CloseHandle(token); // expect: HL202
}


void computed(PCtxtHandle ctx, int which)
{
    static void *const labels[] = {&&shut, &&leave};
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    goto *labels[which & 1];
shut:
    CloseHandle(token);
leave:
    return;
}

void computed_right(PCtxtHandle ctx, int which)
{
    static void *const labels[] = {&&shut, &&use};
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    goto *labels[which & 1];
use:
    ImpersonateLoggedOnUser(token);
shut:
    CloseHandle(token);
}
