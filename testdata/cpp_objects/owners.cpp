// Classes of the project that own a handle: constructor, destructor, move, swap, release, attach, put.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <memory>

bool Refused();

class Token
{
public:
    Token() noexcept = default;
    explicit Token(HANDLE h) noexcept : h_(h) {}
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;
    Token(Token &&other) noexcept : h_(other.Release()) {}
    Token &operator=(Token &&other) noexcept
    {
        if (this != std::addressof(other))
            Reset(other.Release());
        return *this;
    }
    ~Token() { Reset(); }

    HANDLE Get() const noexcept { return h_; }
    HANDLE Release() noexcept
    {
        HANDLE h = h_;
        h_ = nullptr;
        return h;
    }
    void Reset(HANDLE h = nullptr) noexcept
    {
        if (h_ != nullptr)
            CloseHandle(h_);
        h_ = h;
    }
    HANDLE *Put() noexcept
    {
        Reset();
        return &h_;
    }
    HANDLE *operator&() noexcept { return Put(); }
    explicit operator bool() const noexcept { return h_ != nullptr; }
    void Swap(Token &other) noexcept
    {
        HANDLE h = h_;
        h_ = other.h_;
        other.h_ = h;
    }

private:
    HANDLE h_ = nullptr;
};

bool FilledByPut(PCtxtHandle ctx)
{
    Token token;
    if (QuerySecurityContextToken(ctx, token.Put()) != SEC_E_OK)
        return false;
    if (Refused())
        return false;
    return ImpersonateLoggedOnUser(token.Get()) != FALSE;
}

bool FilledByAddressOperator(PCtxtHandle ctx)
{
    Token token;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK && ImpersonateLoggedOnUser(token.Get());
}

bool FilledAndClosed(PCtxtHandle ctx)
{
    Token token;
    if (QuerySecurityContextToken(ctx, token.Put()) != SEC_E_OK)
        return false;
    CloseHandle(token.Get()); // expect: HL202
    return true;
}

bool ReleasedAndClosed(PCtxtHandle ctx)
{
    Token token;
    if (QuerySecurityContextToken(ctx, token.Put()) != SEC_E_OK)
        return false;
    CloseHandle(token.Release());
    return true;
}

bool ReleasedAndLost(PCtxtHandle ctx)
{
    Token token;
    if (QuerySecurityContextToken(ctx, token.Put()) != SEC_E_OK) // expect: HL201
        return false;
    if (Refused())
        return false;
    token.Release();
    return true;
}

bool TakesRaw(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return false;
    Token token(raw);
    return !Refused();
}

bool TakesRawTooLate(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return false;
    if (Refused())
        return false;
    Token token(raw);
    return true;
}

bool TakesRawAndCloses(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return false;
    Token token(raw);
    CloseHandle(raw); // expect: HL202
    return true;
}

bool ClosesAndTakesRaw(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return false;
    CloseHandle(raw);
    Token token(raw); // expect: HL202
    return true;
}

void TakesBorrowed(IHttpUser *user)
{
    Token token(user->GetPrimaryToken()); // expect: HL101
    if (token)
        ImpersonateLoggedOnUser(token.Get());
}

void TakesBorrowedAndGivesBack(IHttpUser *user)
{
    Token token(user->GetPrimaryToken());
    if (token)
        ImpersonateLoggedOnUser(token.Get());
    token.Release();
}

void ResetToBorrowed(IHttpUser *user)
{
    Token token;
    token.Reset(user->GetImpersonationToken()); // expect: HL101
}

void TwoOwners(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Token first(raw);
    Token second(raw); // expect: HL202
}

void OneThenOther(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Token first(raw);
    Token second(first.Release());
}

/* Moves: by constructor, by assignment, into itself, out of a function, into a parameter. */
Token Open(PCtxtHandle ctx)
{
    Token token;
    QuerySecurityContextToken(ctx, token.Put());
    return token;
}

void Consume(Token token)
{
    if (token)
        ImpersonateLoggedOnUser(token.Get());
}

void Moves(PCtxtHandle ctx)
{
    Token a = Open(ctx);
    Token b(static_cast<Token &&>(a));
    a = Open(ctx);
    b = static_cast<Token &&>(a);
    Consume(static_cast<Token &&>(b));
    Consume(Open(ctx));
}

HANDLE MovedOutRaw(PCtxtHandle ctx)
{
    Token a = Open(ctx);
    return a.Release();
}

void MovedOutRawLost(PCtxtHandle ctx)
{
    HANDLE raw = MovedOutRaw(ctx); // expect: HL201
    if (raw != nullptr && Refused())
        CloseHandle(raw);
}

void UsedAfterReset(PCtxtHandle ctx)
{
    Token token = Open(ctx);
    HANDLE raw = token.Get();
    if (!raw)
        return;
    token.Reset();
    ImpersonateLoggedOnUser(raw); // expect: HL203
}

void UsedAfterScope(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    {
        Token token = Open(ctx);
        raw = token.Get();
        if (raw)
            ImpersonateLoggedOnUser(raw);
    }
    if (raw)
        ImpersonateLoggedOnUser(raw); // expect: HL203
}

void Swapped(PCtxtHandle ctx)
{
    Token a, b;
    if (QuerySecurityContextToken(ctx, a.Put()) != SEC_E_OK)
        return;
    a.Swap(b);
    CloseHandle(b.Release());
}

void SwappedWithBorrowed(PCtxtHandle ctx, IHttpUser *user)
{
    Token a, b(user->GetPrimaryToken()); // expect: HL101
    if (QuerySecurityContextToken(ctx, a.Put()) != SEC_E_OK)
        return;
    a.Swap(b);
}

/* Temporaries: dead at the end of the full expression, or extended by a reference. */
void TemporaryInExpression(PCtxtHandle ctx)
{
    ImpersonateLoggedOnUser(Open(ctx).Get()); // expect: HL204
}

void TemporaryOutlived(PCtxtHandle ctx)
{
    HANDLE raw = Open(ctx).Get();
    if (raw != nullptr)
        ImpersonateLoggedOnUser(raw); // expect: HL203
}

void TemporaryExtended(PCtxtHandle ctx)
{
    const Token &token = Open(ctx);
    if (token)
        ImpersonateLoggedOnUser(token.Get());
}

void TemporaryExtendedAndClosed(PCtxtHandle ctx)
{
    Token &&token = Open(ctx);
    if (token)
        CloseHandle(token.Get()); // expect: HL202
}
