// try, catch, rethrow, nested handlers, noexcept, function-try-blocks: visible throws only.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

bool Refused();
void MayDoAnything();

struct Error
{
    int code;
};
struct AccessError : Error
{
};
struct OtherError
{
};

void Check(bool ok)
{
    if (!ok)
        throw AccessError{};
}

void ThrowsPastClose(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (Refused())
        throw Error{1};
    CloseHandle(token);
}

void ThrowsThroughCallee(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    Check(ImpersonateLoggedOnUser(token) != FALSE);
    CloseHandle(token);
}

void ThrowsBeforeAcquiring(PCtxtHandle ctx)
{
    HANDLE token;
    Check(!Refused());
    Check(QuerySecurityContextToken(ctx, &token) == SEC_E_OK);
    CloseHandle(token);
}

void CalleeOutOfViewDoesNotThrow(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    MayDoAnything();
    CloseHandle(token);
}

void CaughtAndClosed(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    try
    {
        Check(ImpersonateLoggedOnUser(token) != FALSE);
    }
    catch (const Error &)
    {
        CloseHandle(token);
        throw;
    }
    CloseHandle(token);
}

void CaughtByOtherType(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    try
    {
        Check(ImpersonateLoggedOnUser(token) != FALSE);
    }
    catch (const OtherError &)
    {
        CloseHandle(token);
        throw;
    }
    CloseHandle(token);
}

void CaughtAndClosedTwice(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    try
    {
        Check(ImpersonateLoggedOnUser(token) != FALSE);
    }
    catch (...)
    {
        CloseHandle(token);
    }
    CloseHandle(token); // expect: HL202
}

void CaughtAndReturned(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    try
    {
        Check(!Refused());
        CloseHandle(token);
    }
    catch (const AccessError &)
    {
        return;
    }
}

void NestedRethrow(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    try
    {
        try
        {
            if (Refused())
                throw Error{2};
        }
        catch (const Error &e)
        {
            if (e.code == 3)
                return CloseHandle(token), void();
            throw;
        }
    }
    catch (...)
    {
    }
    CloseHandle(token);
}

void NestedOrder(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    try
    {
        try
        {
            if (Refused())
                throw OtherError{};
        }
        catch (const OtherError &)
        {
            CloseHandle(token);
            throw Error{4};
        }
    }
    catch (const Error &)
    {
        CloseHandle(token); // expect: HL202
        return;
    }
    CloseHandle(token);
}

/* An exception that meets noexcept ends the process. */
void Terminates(PCtxtHandle ctx) noexcept
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Check(ImpersonateLoggedOnUser(token) != FALSE);
    CloseHandle(token);
}

void FunctionTry(PCtxtHandle ctx, HANDLE *out)
try
{
    if (QuerySecurityContextToken(ctx, out) != SEC_E_OK)
        return;
    Check(!Refused());
}
catch (const Error &)
{
    CloseHandle(*out);
    *out = nullptr;
}

class Scoped
{
public:
    explicit Scoped(HANDLE h) : h_(h) {}
    Scoped(const Scoped &) = delete;
    ~Scoped() { CloseHandle(h_); }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_;
};

void UnwoundByObject(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    Scoped token(raw);
    Check(ImpersonateLoggedOnUser(token.Get()) != FALSE);
    if (Refused())
        throw Error{5};
}

void UnwoundAndClosedInHandler(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    try
    {
        Scoped token(raw);
        Check(!Refused());
    }
    catch (const Error &)
    {
        CloseHandle(raw); // expect: HL202
    }
}

class Member
{
public:
    explicit Member(PCtxtHandle ctx)
    try : h_(Acquire(ctx))
    {
        Check(!Refused());
    }
    catch (const Error &)
    {
        CloseHandle(h_);
    }
    ~Member() { CloseHandle(h_); }

private:
    static HANDLE Acquire(PCtxtHandle ctx)
    {
        HANDLE h;
        if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK)
            throw OtherError{};
        return h;
    }
    HANDLE h_;
};

void ThrowInLoop(PCtxtHandle ctx, int n)
{
    for (int i = 0; i < n; ++i)
    {
        HANDLE token;
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            continue;
        try
        {
            Check(!Refused());
        }
        catch (const Error &)
        {
            CloseHandle(token);
            continue;
        }
        CloseHandle(token);
    }
}

void ThrowInLoopLeak(PCtxtHandle ctx, int n)
{
    for (int i = 0; i < n; ++i)
    {
        HANDLE token;
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            continue;
        try
        {
            Check(!Refused());
        }
        catch (const Error &)
        {
            continue;
        }
        CloseHandle(token);
    }
}
