// std::unique_ptr with deleters of all kinds.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <memory>
#include <type_traits>
#include <utility>

bool Refused();

struct HandleCloser
{
    void operator()(HANDLE h) const noexcept { CloseHandle(h); }
};
struct PointerCloser
{
    using pointer = HANDLE;
    void operator()(HANDLE h) const noexcept
    {
        if (h != INVALID_HANDLE_VALUE)
            CloseHandle(h);
    }
};
using UniqueHandle = std::unique_ptr<void, HandleCloser>;
using UniqueHandle2 = std::unique_ptr<HANDLE, PointerCloser>;
using UniqueByFunction = std::unique_ptr<void, decltype(&CloseHandle)>;

HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

void Functor(PCtxtHandle ctx)
{
    UniqueHandle token(Query(ctx));
    if (token)
        ImpersonateLoggedOnUser(token.get());
}

void FunctorAndClose(PCtxtHandle ctx)
{
    UniqueHandle token(Query(ctx));
    if (token)
        CloseHandle(token.get()); // expect: HL202
}

void FunctorReleased(PCtxtHandle ctx)
{
    UniqueHandle token(Query(ctx));
    HANDLE raw = token.release();
    if (raw)
        CloseHandle(raw);
}

void FunctorReleasedAndLost(PCtxtHandle ctx)
{
    UniqueHandle token(Query(ctx)); // expect: HL201
    if (Refused())
        token.release();
}

void FunctorReset(PCtxtHandle ctx)
{
    UniqueHandle token;
    token.reset(Query(ctx));
    token.reset();
    token.reset(Query(ctx));
}

void FunctorUsedAfterReset(PCtxtHandle ctx)
{
    UniqueHandle token(Query(ctx));
    HANDLE raw = token.get();
    if (raw == nullptr)
        return;
    token.reset();
    ImpersonateLoggedOnUser(raw); // expect: HL203
}

void FunctorBorrowed(IHttpUser *user)
{
    UniqueHandle token(user->GetPrimaryToken()); // expect: HL101
}

void FunctorBorrowedReleased(IHttpUser *user)
{
    UniqueHandle token(user->GetPrimaryToken());
    token.release();
}

void FunctorPseudo()
{
    UniqueHandle token(GetCurrentProcessToken()); // expect: HL301
}

void PointerType(PCtxtHandle ctx)
{
    UniqueHandle2 token(Query(ctx));
    if (token)
        ImpersonateLoggedOnUser(token.get());
}

void ByFunction(PCtxtHandle ctx)
{
    UniqueByFunction token(Query(ctx), &CloseHandle);
    if (token)
        ImpersonateLoggedOnUser(token.get());
}

void ByFunctionAndClose(PCtxtHandle ctx)
{
    UniqueByFunction token(Query(ctx), CloseHandle);
    if (token)
        CloseHandle(token.get()); // expect: HL202
}

void ByRemovedPointer(PCtxtHandle ctx)
{
    std::unique_ptr<std::remove_pointer<HANDLE>::type, BOOL(WINAPI *)(HANDLE)> token(Query(ctx), &::CloseHandle);
    if (token)
        CloseHandle(token.get()); // expect: HL202
}

void ByLambda(PCtxtHandle ctx)
{
    auto close = [](HANDLE h) { CloseHandle(h); };
    std::unique_ptr<void, decltype(close)> token(Query(ctx), close);
    if (token)
        ImpersonateLoggedOnUser(token.get());
}

void ByLambdaBorrowed(IHttpUser *user)
{
    auto close = [](HANDLE h) { CloseHandle(h); };
    std::unique_ptr<void, decltype(close)> token(user->GetPrimaryToken(), close); // expect: HL101
}

void ByIdleLambda(IHttpUser *user)
{
    auto keep = [](HANDLE) {};
    std::unique_ptr<void, decltype(keep)> token(user->GetPrimaryToken(), keep);
}

void Moved(PCtxtHandle ctx)
{
    UniqueHandle a(Query(ctx));
    UniqueHandle b(std::move(a));
    UniqueHandle c;
    c = std::move(b);
    std::swap(a, c);
}

UniqueHandle Made(PCtxtHandle ctx)
{
    return UniqueHandle(Query(ctx));
}

void MadeAndUsed(PCtxtHandle ctx)
{
    if (auto token = Made(ctx))
        ImpersonateLoggedOnUser(token.get());
}

void MadeAndReleased(PCtxtHandle ctx)
{
    HANDLE raw = Made(ctx).release(); // expect: HL201
    if (raw)
        ImpersonateLoggedOnUser(raw);
}

/* A unique_ptr to an object that owns. */
struct Session
{
    HANDLE token = nullptr;
    Session() = default;
    explicit Session(HANDLE h) : token(h) {}
    ~Session()
    {
        if (token)
            CloseHandle(token);
    }
};
struct PlainSession
{
    HANDLE token = nullptr;
};

void OwnerOnHeap(PCtxtHandle ctx)
{
    auto session = std::make_unique<Session>();
    if (QuerySecurityContextToken(ctx, &session->token) != SEC_E_OK)
        session->token = nullptr;
}

void OwnerOnHeapByArgument(PCtxtHandle ctx)
{
    auto session = std::make_unique<Session>(Query(ctx));
    if (session->token && Refused())
        CloseHandle(session->token); // expect: HL202
}

void PlainOnHeap(PCtxtHandle ctx)
{
    auto session = std::make_unique<PlainSession>();
    if (QuerySecurityContextToken(ctx, &session->token) != SEC_E_OK) // expect: HL201
        return;
    if (Refused())
        CloseHandle(session->token);
}

void PlainOnHeapClosed(PCtxtHandle ctx)
{
    std::unique_ptr<PlainSession> session(new PlainSession);
    if (QuerySecurityContextToken(ctx, &session->token) == SEC_E_OK)
        CloseHandle(session->token);
}
