// Instantiated classes that own what they hold: by traits, by a function as argument, by a lambda.
// needs: 21
// Older versions of libclang do not show the destructor of an implicit instantiation.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

bool Refused();

struct ClosingTraits
{
    static HANDLE Invalid() { return nullptr; }
    static void Close(HANDLE h) { CloseHandle(h); }
};
struct LendingTraits
{
    static HANDLE Invalid() { return nullptr; }
    static void Close(HANDLE) {}
};

template <class Traits>
class Basic
{
public:
    explicit Basic(HANDLE h = Traits::Invalid()) : h_(h) {}
    Basic(const Basic &) = delete;
    Basic &operator=(const Basic &) = delete;
    ~Basic()
    {
        if (h_ != Traits::Invalid())
            Traits::Close(h_);
    }
    HANDLE *Receive() { return &h_; }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_;
};
using Owned = Basic<ClosingTraits>;
using Lent = Basic<LendingTraits>;

void OwnedFresh(PCtxtHandle ctx)
{
    Owned token;
    QuerySecurityContextToken(ctx, token.Receive());
}

void LentFresh(PCtxtHandle ctx)
{
    Lent token;
    QuerySecurityContextToken(ctx, token.Receive()); // expect: HL201
}

void OwnedBorrowed(IHttpUser *user)
{
    Owned token(user->GetPrimaryToken()); // expect: HL101
}

void LentBorrowed(IHttpUser *user)
{
    Lent token(user->GetPrimaryToken());
    if (token.Get())
        ImpersonateLoggedOnUser(token.Get());
}

/* A function as template argument. */
template <BOOL(WINAPI *CloseFn)(HANDLE)>
struct ByFunction
{
    HANDLE h = nullptr;
    ~ByFunction()
    {
        if (h)
            CloseFn(h);
    }
};

void FunctionArgument(PCtxtHandle ctx)
{
    ByFunction<CloseHandle> token;
    if (QuerySecurityContextToken(ctx, &token.h) != SEC_E_OK)
        return;
    CloseHandle(token.h); // expect: HL202
}

void FunctionArgumentRight(PCtxtHandle ctx)
{
    ByFunction<CloseHandle> token;
    if (QuerySecurityContextToken(ctx, &token.h) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token.h);
}

/* A scope guard of the project. */
template <class F>
class ScopeExit
{
public:
    explicit ScopeExit(F f) : f_(f) {}
    ScopeExit(const ScopeExit &) = delete;
    ~ScopeExit()
    {
        if (armed_)
            f_();
    }
    void Dismiss() { armed_ = false; }

private:
    F f_;
    bool armed_ = true;
};

void GuardedByLambda(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    ScopeExit guard([&] { CloseHandle(token); });
    if (Refused())
        return;
    ImpersonateLoggedOnUser(token);
}

HANDLE GuardDismissed(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return nullptr;
    ScopeExit guard([token] { CloseHandle(token); });
    if (Refused())
        return nullptr;
    guard.Dismiss();
    return token;
}

void GuardAndClose(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    ScopeExit guard([token] { CloseHandle(token); });
    CloseHandle(token); // expect: HL202
}

void GuardOfBorrowed(IHttpUser *user)
{
    HANDLE lent = user->GetPrimaryToken();
    ScopeExit guard([&] { CloseHandle(lent); }); // expect: HL101
    ImpersonateLoggedOnUser(lent); // expect: HL104
}

void LambdaClosesBorrowed(IHttpUser *user)
{
    HANDLE lent = user->GetPrimaryToken();
    auto close = [](HANDLE h) { CloseHandle(h); };
    if (lent != nullptr)
        close(lent); // expect: HL101
}

/* Captured this. */
class Worker
{
public:
    void Run(PCtxtHandle ctx)
    {
        if (QuerySecurityContextToken(ctx, &token_) != SEC_E_OK)
            return;
        auto finish = [this] {
            CloseHandle(token_);
            token_ = nullptr;
        };
        ImpersonateLoggedOnUser(token_);
        finish();
    }
    void RunTwice(PCtxtHandle ctx)
    {
        if (QuerySecurityContextToken(ctx, &token_) != SEC_E_OK)
            return;
        auto finish = [this] { CloseHandle(token_); };
        finish();
        finish(); // expect: HL202
        token_ = nullptr;
    }

private:
    HANDLE token_ = nullptr;
};

void Works(PCtxtHandle ctx)
{
    Worker worker;
    worker.Run(ctx);
    worker.RunTwice(ctx);
}
