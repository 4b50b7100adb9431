// Pointers to handles, pointers to pointers, aliases, swaps, parameters that are overwritten.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

void by_address(PCtxtHandle ctx)
{
    HANDLE token = NULL, *p = &token;

    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK)
        return;
    CloseHandle(token);
}

void by_address_leak(PCtxtHandle ctx)
{
    HANDLE token = NULL, *p = &token;

    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK) // expect: HL201
        return;
    *p = NULL;
    if (token)
        CloseHandle(token);
}

void by_address_of_address(PCtxtHandle ctx)
{
    HANDLE token = NULL, *p = &token, **pp = &p;

    if (QuerySecurityContextToken(ctx, *pp) != SEC_E_OK)
        return;
    CloseHandle(**pp);
    CloseHandle(token); // expect: HL202
}

void pointer_moves(PCtxtHandle ctx)
{
    HANDLE a = NULL, b = NULL, *p = &a;

    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK)
        return;
    p = &b;
    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK) {
        CloseHandle(a);
        return;
    }
    CloseHandle(a);
    CloseHandle(b);
}

void pointer_moves_leak(PCtxtHandle ctx)
{
    HANDLE a = NULL, b = NULL, *p = &a;

    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK) // expect: HL201
        return;
    p = &b;
    if (QuerySecurityContextToken(ctx, p) != SEC_E_OK)
        return;
    CloseHandle(a);
    CloseHandle(b);
}

/* One of two variables, by a condition. */
void chosen_slot(PCtxtHandle ctx, BOOL machine)
{
    HANDLE user = NULL, host = NULL;

    if (QuerySecurityContextToken(ctx, machine ? &host : &user) != SEC_E_OK)
        return;
    if (user)
        CloseHandle(user);
    if (host)
        CloseHandle(host);
}

void chosen_slot_half(PCtxtHandle ctx, BOOL machine)
{
    HANDLE user = NULL, host = NULL;

    if (QuerySecurityContextToken(ctx, machine ? &host : &user) != SEC_E_OK) // expect: HL201
        return;
    if (user)
        CloseHandle(user);
}

void alias_closes(PCtxtHandle ctx)
{
    HANDLE token, other;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    other = token;
    token = NULL;
    CloseHandle(other);
    if (token)
        CloseHandle(token);
}

void alias_closes_too(PCtxtHandle ctx)
{
    HANDLE token, other;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    other = token;
    CloseHandle(other);
    if (token)
        CloseHandle(token); // expect: HL202
}

void swapped(PCtxtHandle ctx)
{
    HANDLE a, b = NULL, t;

    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    t = a;
    a = b;
    b = t;
    CloseHandle(b);
}

void swapped_wrong(PCtxtHandle ctx)
{
    HANDLE a, b = NULL, t;

    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK) // expect: HL201
        return;
    t = a;
    a = b;
    b = t;
    if (a)
        CloseHandle(a);
}

/* The caller's variable: what was written there belongs to the caller. */
DWORD into_caller(PCtxtHandle ctx, HANDLE *out)
{
    if (QuerySecurityContextToken(ctx, out) != SEC_E_OK)
        return ERROR_ACCESS_DENIED;
    return ERROR_SUCCESS;
}

DWORD into_caller_and_closed(PCtxtHandle ctx, HANDLE *out)
{
    if (QuerySecurityContextToken(ctx, out) != SEC_E_OK)
        return ERROR_ACCESS_DENIED;
    if (refused()) {
        CloseHandle(*out);
        *out = NULL;
        return ERROR_ACCESS_DENIED;
    }
    return ERROR_SUCCESS;
}

DWORD caller_gets_null(PCtxtHandle ctx, HANDLE *out)
{
    HANDLE token;

    *out = NULL;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return ERROR_ACCESS_DENIED;
    if (refused())
        return ERROR_ACCESS_DENIED;
    *out = token;
    return ERROR_SUCCESS;
}

/* The parameter variable is reused. */
void parameter_reused(PCtxtHandle ctx, HANDLE token)
{
    if (refused() && QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        CloseHandle(token);
}

void parameter_reused_leak(PCtxtHandle ctx, HANDLE token)
{
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (refused())
        CloseHandle(token);
}

/* Pointer kept in a structure. */
struct cursor {
    HANDLE *slot;
};

void slot_in_struct(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    struct cursor c = {&token};

    if (QuerySecurityContextToken(ctx, c.slot) != SEC_E_OK)
        return;
    CloseHandle(*c.slot);
    *c.slot = NULL;
    if (token != NULL)
        CloseHandle(token);
}

void slot_in_struct_twice(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    struct cursor c = {&token};

    if (QuerySecurityContextToken(ctx, c.slot) != SEC_E_OK)
        return;
    CloseHandle(*c.slot);
    if (token != NULL)
        CloseHandle(token); // expect: HL202
}
