// wil: unique_handle and its relatives.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <wil/resource.h>

bool Refused();

void Filled(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token.get());
}

void FilledByPut(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, token.put()) == SEC_E_OK)
        ImpersonateLoggedOnUser(token.get());
}

void FilledAndClosed(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, token.addressof()) != SEC_E_OK)
        return;
    CloseHandle(token.get()); // expect: HL202
}

void Released(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    CloseHandle(token.release());
}

void ReleasedAndLost(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    HANDLE raw = token.release();
    if (Refused())
        CloseHandle(raw);
}

void Borrowed(IHttpUser *user)
{
    wil::unique_handle token(user->GetPrimaryToken()); // expect: HL101
}

void BorrowedReset(IHttpUser *user)
{
    wil::unique_handle token;
    token.reset(user->GetPrimaryToken()); // expect: HL101
}

void Pseudo()
{
    wil::unique_handle token{GetCurrentProcessToken()}; // expect: HL301
}

static HANDLE Copy(HANDLE source)
{
    HANDLE copy = nullptr;
    return DuplicateHandle(GetCurrentProcess(), source, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS) ? copy
                                                                                                                     : nullptr;
}

void NestedPseudo()
{
    wil::unique_handle process{Copy(GetCurrentProcess())};
}

void Moved(PCtxtHandle ctx)
{
    wil::unique_handle a, b;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    b = std::move(a);
    a.swap(b);
}

wil::unique_handle Made(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return nullptr;
    return token;
}

void MadeAndUsed(PCtxtHandle ctx)
{
    auto token = Made(ctx);
    if (token)
        ImpersonateLoggedOnUser(token.get());
}

void UsedAfterReset(PCtxtHandle ctx)
{
    wil::unique_handle token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    HANDLE raw = token.get();
    token.reset();
    ImpersonateLoggedOnUser(raw); // expect: HL203
}

void Guarded(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    auto close = wil::scope_exit([&] { CloseHandle(raw); });
    if (Refused())
        return;
    ImpersonateLoggedOnUser(raw);
}

HANDLE GuardReleased(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return nullptr;
    auto close = wil::scope_exit([&] { CloseHandle(raw); });
    if (Refused())
        return nullptr;
    close.release();
    return raw;
}

void GuardAndClose(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    auto close = wil::scope_exit([&] { CloseHandle(raw); });
    CloseHandle(raw); // expect: HL202
}
