// Statements of C++: range-for, if and switch with initialiser, structured bindings, if constexpr, scopes of objects.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <initializer_list>

bool Refused();

struct Opened
{
    HANDLE token;
    SECURITY_STATUS status;
};

Opened Open(PCtxtHandle ctx)
{
    Opened result = {nullptr, SEC_E_OK};
    result.status = QuerySecurityContextToken(ctx, &result.token);
    return result;
}

void Bindings(PCtxtHandle ctx)
{
    auto [token, status] = Open(ctx);
    if (status == SEC_E_OK)
        CloseHandle(token);
}

void BindingsLeak(PCtxtHandle ctx)
{
    auto [token, status] = Open(ctx); // expect: HL201
    if (status == SEC_E_OK && !Refused())
        CloseHandle(token);
}

void BindingsByReference(PCtxtHandle ctx)
{
    Opened opened = Open(ctx);
    auto &[token, status] = opened;
    if (status != SEC_E_OK)
        return;
    CloseHandle(token);
    CloseHandle(opened.token); // expect: HL202
}

void BindingsOfArray(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    HANDLE both[2] = {raw, nullptr};
    auto [first, second] = both;
    CloseHandle(first);
    if (second)
        CloseHandle(second);
}

void IfWithInitialiser(PCtxtHandle ctx)
{
    if (Opened o = Open(ctx); o.status == SEC_E_OK)
        CloseHandle(o.token);
}

void IfWithInitialiserLeak(PCtxtHandle ctx)
{
    if (Opened o = Open(ctx); o.status == SEC_E_OK) // expect: HL201
        Refused();
}

void IfWithDeclaration(PCtxtHandle ctx)
{
    if (HANDLE token = Open(ctx).token)
        CloseHandle(token);
}

void SwitchWithInitialiser(PCtxtHandle ctx)
{
    switch (Opened o = Open(ctx); o.status)
    {
    case SEC_E_OK:
        CloseHandle(o.token);
        break;
    default:
        break;
    }
}

void SwitchWithInitialiserLeak(PCtxtHandle ctx, int kind)
{
    switch (Opened o = Open(ctx); kind) // expect: HL201
    {
    case 0:
        if (o.status == SEC_E_OK)
            CloseHandle(o.token);
        break;
    default:
        break;
    }
}

void WhileWithDeclaration(PCtxtHandle ctx)
{
    while (HANDLE token = Open(ctx).token)
        CloseHandle(token);
}

void RangeOverArray(PCtxtHandle ctx)
{
    HANDLE tokens[4] = {};
    for (HANDLE &token : tokens)
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            token = nullptr;
    for (HANDLE token : tokens)
        if (token)
            CloseHandle(token);
}

void RangeOverArrayLeak(PCtxtHandle ctx)
{
    HANDLE tokens[4] = {};
    for (HANDLE &token : tokens)
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            token = nullptr;
    for (HANDLE token : tokens)
        if (token)
            ImpersonateLoggedOnUser(token);
}

void RangeOverList(PCtxtHandle ctx)
{
    HANDLE a = nullptr, b = nullptr;
    if (QuerySecurityContextToken(ctx, &a) != SEC_E_OK)
        return;
    QuerySecurityContextToken(ctx, &b);
    for (HANDLE token : {a, b})
        if (token)
            CloseHandle(token);
}

/* An own range type. */
class Slots
{
public:
    HANDLE *begin() { return slots_; }
    HANDLE *end() { return slots_ + 3; }
    ~Slots()
    {
        for (HANDLE h : *this)
            if (h)
                CloseHandle(h);
    }

private:
    HANDLE slots_[3] = {};
};

void RangeOverOwnType(PCtxtHandle ctx)
{
    Slots slots;
    for (HANDLE &h : slots)
        if (QuerySecurityContextToken(ctx, &h) != SEC_E_OK)
            break;
}

template <bool Close>
void Finish(HANDLE token)
{
    if constexpr (Close)
        CloseHandle(token);
    else
        ImpersonateLoggedOnUser(token);
}

void ConstexprIf(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Finish<false>(token);
    Finish<true>(token);
}

void ConstexprIfTwice(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    Finish<true>(token);
    Finish<true>(token); // expect: HL202
}

void ConstexprIfNever(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    Finish<false>(token);
}

/* Objects of inner scopes die before the jump arrives. */
class Scoped
{
public:
    explicit Scoped(HANDLE h) : h_(h) {}
    Scoped(const Scoped &) = delete;
    ~Scoped() { CloseHandle(h_); }

private:
    HANDLE h_;
};

void DiesAtContinue(PCtxtHandle ctx, int n)
{
    for (int i = 0; i < n; ++i)
    {
        HANDLE raw;
        if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
            continue;
        Scoped token(raw);
        if (Refused())
            continue;
        ImpersonateLoggedOnUser(raw);
    }
}

void DiesAtGoto(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    {
        if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
            goto done;
        Scoped token(raw);
        if (Refused())
            goto used;
        return;
    }
used:
    ImpersonateLoggedOnUser(raw); // expect: HL203
done:
    Refused();
}

void DiesAtBreak(PCtxtHandle ctx, int kind)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    switch (kind)
    {
    case 1:
    {
        Scoped token(raw);
        break;
    }
    default:
        CloseHandle(raw);
    }
}

void References(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    HANDLE &alias = raw;
    HANDLE *const &slot = &raw;
    if (QuerySecurityContextToken(ctx, &alias) != SEC_E_OK)
        return;
    CloseHandle(*slot);
    CloseHandle(raw); // expect: HL202
}
