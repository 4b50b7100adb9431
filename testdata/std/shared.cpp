// std::shared_ptr, optional, function, exchange, pair: shared and held handles.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

bool Refused();

HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

void Shared(PCtxtHandle ctx)
{
    HANDLE raw = Query(ctx);
    if (!raw)
        return;
    std::shared_ptr<void> token(raw, CloseHandle);
    std::shared_ptr<void> second = token;
    ImpersonateLoggedOnUser(second.get());
}

void SharedAndClosed(PCtxtHandle ctx)
{
    HANDLE raw = Query(ctx);
    if (!raw)
        return;
    std::shared_ptr<void> token(raw, CloseHandle);
    CloseHandle(raw); // expect: HL202
}

void SharedBorrowed(IHttpUser *user)
{
    std::shared_ptr<void> token(user->GetPrimaryToken(), [](HANDLE h) { CloseHandle(h); }); // expect: HL101
}

void SharedBorrowedKept(IHttpUser *user)
{
    std::shared_ptr<void> token(user->GetPrimaryToken(), [](HANDLE) {});
}

struct Session
{
    HANDLE token = nullptr;
    ~Session()
    {
        if (token)
            CloseHandle(token);
    }
};

void SharedObject(PCtxtHandle ctx)
{
    auto session = std::make_shared<Session>();
    if (QuerySecurityContextToken(ctx, &session->token) != SEC_E_OK)
        session->token = nullptr;
    auto other = session;
}

void Optional(PCtxtHandle ctx)
{
    std::optional<HANDLE> token;
    HANDLE raw = Query(ctx);
    if (raw)
        token = raw;
    if (token)
        CloseHandle(*token);
}

void OptionalTwice(PCtxtHandle ctx)
{
    HANDLE raw = Query(ctx);
    if (!raw)
        return;
    std::optional<HANDLE> token(raw);
    CloseHandle(token.value());
    CloseHandle(*token); // expect: HL202
}

void OptionalLeak(PCtxtHandle ctx)
{
    HANDLE raw = Query(ctx); // expect: HL201
    if (!raw)
        return;
    std::optional<HANDLE> token(raw);
    ImpersonateLoggedOnUser(*token);
}

void Function(PCtxtHandle ctx)
{
    std::function<void(HANDLE)> close = [](HANDLE h) { CloseHandle(h); };
    HANDLE token = Query(ctx);
    if (!token)
        return;
    close(token);
}

void FunctionTwice(PCtxtHandle ctx)
{
    std::function<void(HANDLE)> close = [](HANDLE h) { CloseHandle(h); };
    HANDLE token = Query(ctx);
    if (!token)
        return;
    close(token);
    close(token); // expect: HL202
}

void FunctionBorrowed(IHttpUser *user)
{
    std::function<void(HANDLE)> close = CloseHandle;
    if (user->GetPrimaryToken() != nullptr)
        close(user->GetPrimaryToken()); // expect: HL101
}

void FunctionOfTheApi(PCtxtHandle ctx)
{
    std::function<BOOL(HANDLE)> close = CloseHandle;
    HANDLE token = Query(ctx);
    if (token)
        close(token);
}

void FunctionCaptured(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    std::function<void()> close = [token] { CloseHandle(token); };
    if (Refused())
        close();
    else
        close();
}

void Exchanged(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    HANDLE old = std::exchange(token, nullptr);
    CloseHandle(old);
    if (token)
        CloseHandle(token);
}

void ExchangedTwice(PCtxtHandle ctx)
{
    HANDLE token = Query(ctx);
    if (!token)
        return;
    CloseHandle(std::exchange(token, token));
    CloseHandle(token); // expect: HL202
}

void Pair(PCtxtHandle ctx)
{
    std::pair<HANDLE, bool> result(Query(ctx), true);
    if (result.first && result.second)
        CloseHandle(result.first);
}

void PairLeak(PCtxtHandle ctx)
{
    auto result = std::make_pair(Query(ctx), false); // expect: HL201
    if (result.first && result.second)
        CloseHandle(result.first);
}

void SwappedRaw(PCtxtHandle ctx)
{
    HANDLE a = Query(ctx), b = nullptr;
    std::swap(a, b);
    if (b)
        CloseHandle(b);
}

void SwappedRawLeak(PCtxtHandle ctx)
{
    HANDLE a = Query(ctx), b = nullptr; // expect: HL201
    std::swap(a, b);
    if (a)
        CloseHandle(a);
}
