// Lambdas: all captures, generic, immediately called, returned, mutable, nested.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

bool Refused();

void CapturedByValue(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = [token] { CloseHandle(token); };
    ImpersonateLoggedOnUser(token);
    close();
}

void CapturedByValueTwice(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = [=] { CloseHandle(token); };
    close();
    close(); // expect: HL202
}

void CapturedAndNeverCalled(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    auto close = [token] { CloseHandle(token); };
    if (Refused())
        close();
}

void CapturedByReference(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    auto open = [&] { return QuerySecurityContextToken(ctx, &token) == SEC_E_OK; };
    auto close = [&token] {
        if (token)
            CloseHandle(token);
        token = nullptr;
    };
    if (!open())
        return;
    close();
    close();
}

void CapturedByReferenceLeak(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    auto open = [&] { return QuerySecurityContextToken(ctx, &token) == SEC_E_OK; };
    if (!open()) // expect: HL201
        return;
    if (Refused())
        return;
    CloseHandle(token);
}

void InitCapture(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = [owned = token]() mutable {
        if (owned)
            CloseHandle(owned);
        owned = nullptr;
    };
    close();
    close();
}

void InitCaptureByReference(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = [&slot = token] { CloseHandle(slot); };
    close();
    CloseHandle(token); // expect: HL202
}

void CalledAtOnce(PCtxtHandle ctx)
{
    HANDLE token = [&]() -> HANDLE {
        HANDLE h;
        if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK)
            return nullptr;
        if (Refused())
        {
            CloseHandle(h);
            return nullptr;
        }
        return h;
    }();
    if (token)
        CloseHandle(token);
}

void CalledAtOnceLeak(PCtxtHandle ctx)
{
    HANDLE token = [&]() -> HANDLE {
        HANDLE h;
        if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK) // expect: HL201
            return nullptr;
        if (Refused())
            return nullptr;
        return h;
    }();
    if (token)
        CloseHandle(token);
}

void Generic(PCtxtHandle ctx)
{
    auto close = [](auto h) { CloseHandle(h); };
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    close(token);
    close(token); // expect: HL202
}

template <class F>
void With(HANDLE h, F &&f)
{
    f(h);
}

void PassedToTemplate(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    With(token, [](HANDLE h) { ImpersonateLoggedOnUser(h); });
    With(token, [](HANDLE h) { CloseHandle(h); });
}

void PassedToTemplateLeak(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    With(token, [](HANDLE h) { ImpersonateLoggedOnUser(h); });
}

auto MakeCloser(HANDLE h)
{
    return [h] { CloseHandle(h); };
}

void Returned(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = MakeCloser(token);
    close();
}

void ReturnedAndClosed(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto close = MakeCloser(token);
    close();
    CloseHandle(token); // expect: HL202
}

void AsFunctionPointer(PCtxtHandle ctx)
{
    void (*close)(HANDLE) = [](HANDLE h) { CloseHandle(h); };
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    close(token);
    close(token); // expect: HL202
}

void Nested(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    auto outer = [&] {
        auto inner = [&] { CloseHandle(token); };
        inner();
    };
    outer();
}
