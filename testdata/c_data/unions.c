// Unions and round trips through integers: the value is the same handle.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdint.h>

union slot {
    HANDLE handle;
    ULONG_PTR bits;
    void *any;
};

void other_member(PCtxtHandle ctx)
{
    union slot u;

    if (QuerySecurityContextToken(ctx, &u.handle) != SEC_E_OK)
        return;
    CloseHandle(u.any);
}

void other_member_twice(PCtxtHandle ctx)
{
    union slot u;

    if (QuerySecurityContextToken(ctx, &u.handle) != SEC_E_OK)
        return;
    CloseHandle((HANDLE)u.bits);
    CloseHandle(u.handle); // expect: HL202
}

void member_overwritten(PCtxtHandle ctx)
{
    union slot u;

    if (QuerySecurityContextToken(ctx, &u.handle) != SEC_E_OK) // expect: HL201
        return;
    u.bits = 0;
    if (u.handle)
        CloseHandle(u.handle);
}

struct request {
    int kind;
    union {
        HANDLE token;
        DWORD code;
    };
};

void anonymous_union(PCtxtHandle ctx)
{
    struct request r = {0};

    if (QuerySecurityContextToken(ctx, &r.token) != SEC_E_OK)
        return;
    r.kind = 2;
    if (r.kind == 2)
        CloseHandle(r.token);
}

void anonymous_union_wrong_kind(PCtxtHandle ctx)
{
    struct request r = {0};

    if (QuerySecurityContextToken(ctx, &r.token) != SEC_E_OK) // expect: HL201
        return;
    r.kind = 3;
    if (r.kind == 2)
        CloseHandle(r.token);
}

void through_integer(PCtxtHandle ctx)
{
    HANDLE token;
    uintptr_t cookie;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    cookie = (uintptr_t)token;
    token = NULL;
    CloseHandle((HANDLE)cookie);
}

void through_integer_lost(PCtxtHandle ctx)
{
    HANDLE token;
    ULONGLONG cookie;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    cookie = (ULONGLONG)(ULONG_PTR)token;
    token = NULL;
    if (cookie == 0)
        CloseHandle((HANDLE)(ULONG_PTR)cookie);
}

void through_integer_twice(PCtxtHandle ctx)
{
    HANDLE token;
    LPARAM message;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    message = (LPARAM)token;
    CloseHandle((HANDLE)message);
    CloseHandle(token); // expect: HL202
}

/* Cast of the address: the out-parameter is a VOID **. */
void through_void_pointer(PCtxtHandle ctx)
{
    void *raw = NULL;

    if (QuerySecurityContextToken(ctx, (HANDLE *)&raw) != SEC_E_OK)
        return;
    CloseHandle(raw);
}

void through_void_pointer_leak(PCtxtHandle ctx, int keep)
{
    void *raw = NULL;

    if (QuerySecurityContextToken(ctx, (void **)&raw) != SEC_E_OK) // expect: HL201
        return;
    if (!keep)
        CloseHandle((HANDLE)raw);
}
