// Lists in braces: the hidden array lives as long as the list.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <initializer_list>

void Named(PCtxtHandle ctx)
{
    HANDLE a = nullptr, b = nullptr;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    QuerySecurityContextToken(ctx, &b);
    std::initializer_list<HANDLE> all = {a, b};
    for (HANDLE token : all)
        if (token)
            CloseHandle(token);
}

void Leak(PCtxtHandle ctx)
{
    HANDLE a = nullptr, b = nullptr;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK) // expect: HL201
        return;
    for (HANDLE token : {a, b})
        if (token)
            ImpersonateLoggedOnUser(token);
}
struct T
{
    HANDLE h;
    T(HANDLE x) : h(x) {}
    T(const T &) = delete;
    ~T()
    {
        if (h)
            CloseHandle(h);
    }
};

void Owners(PCtxtHandle ctx)
{
    HANDLE a = nullptr, b = nullptr;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    for (const T &token : {T(a), T(b)})
        ImpersonateLoggedOnUser(token.h);
}

/* A pointer that walks over the array: exact where it is compared, any element where it is read. */
void Walked(PCtxtHandle ctx)
{
    HANDLE tokens[2] = {};
    for (HANDLE *p = tokens; p != tokens + 2; p++)
        if (QuerySecurityContextToken(ctx, p) != SEC_E_OK)
            *p = nullptr;
    for (HANDLE *p = tokens; p != tokens + 2; p++)
        if (*p)
            CloseHandle(*p);
}

void WalkedLeak(PCtxtHandle ctx)
{
    HANDLE tokens[2] = {};
    for (HANDLE *p = tokens; p != tokens + 2; p++)
        if (QuerySecurityContextToken(ctx, p) != SEC_E_OK) // expect: HL201
            *p = nullptr;
    for (HANDLE *p = tokens; p != tokens + 2; p++)
        if (*p)
            ImpersonateLoggedOnUser(*p);
}
