// Flags that say whether a function or an object releases what it was given.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

enum { KEEP = 0, CLOSE = 1, TRACE = 2 };

static BOOL run_as(HANDLE token, BOOL close)
{
    BOOL ok = ImpersonateLoggedOnUser(token);

    if (close)
        CloseHandle(token);
    return ok;
}

static BOOL run_with_flags(HANDLE token, unsigned flags)
{
    BOOL ok = ImpersonateLoggedOnUser(token);

    if (flags & CLOSE)
        CloseHandle(token);
    return ok;
}

void flag_closes(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    run_as(token, TRUE);
}

void flag_keeps(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    run_as(token, FALSE);
    CloseHandle(token);
}

void flag_keeps_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    run_as(token, FALSE);
}

void flag_closes_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    run_as(token, TRUE);
    CloseHandle(token); // expect: HL202
}

void flag_correlated(PCtxtHandle ctx, BOOL close)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    run_as(token, close);
    if (!close)
        CloseHandle(token);
}

void flag_correlated_wrong(PCtxtHandle ctx, BOOL close)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    run_as(token, close);
    if (close)
        CloseHandle(token); // expect: HL202
}

void bits_close(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    run_with_flags(token, CLOSE | TRACE);
}

void bits_keep(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    run_with_flags(token, TRACE);
}

/* The flag lies in the object. */
struct holder {
    HANDLE token;
    BOOL owned;
};

static void holder_set(struct holder *h, HANDLE token, BOOL owned)
{
    h->token = token;
    h->owned = owned;
}

static void holder_clear(struct holder *h)
{
    if (h->owned && h->token)
        CloseHandle(h->token);
    h->token = NULL;
}

void holder_owns(PCtxtHandle ctx)
{
    HANDLE token;
    struct holder h;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    holder_set(&h, token, TRUE);
    holder_clear(&h);
}

void holder_views(PCtxtHandle ctx)
{
    HANDLE token;
    struct holder h;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    holder_set(&h, token, FALSE);
    holder_clear(&h);
    CloseHandle(token);
}

void holder_views_only(PCtxtHandle ctx)
{
    HANDLE token;
    struct holder h;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    holder_set(&h, token, FALSE);
    holder_clear(&h);
}

void holder_owns_and_closed(PCtxtHandle ctx)
{
    HANDLE token;
    struct holder h;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    holder_set(&h, token, TRUE);
    holder_clear(&h);
    CloseHandle(token); // expect: HL202
}
