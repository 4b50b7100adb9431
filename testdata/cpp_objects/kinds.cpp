// Kinds of owners: without release, with a flag, with conversion operators, views, attach and detach.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

bool Refused();

/* A view: no destructor. */
struct TokenView
{
    HANDLE h;
    explicit TokenView(HANDLE handle) : h(handle) {}
    bool Impersonate() const { return ImpersonateLoggedOnUser(h) != FALSE; }
};

void ViewOfBorrowed(IHttpUser *user)
{
    TokenView view(user->GetPrimaryToken());
    view.Impersonate(); // expect: HL104
}

void ViewOnly(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    TokenView view(raw);
    view.Impersonate();
}

void ViewAndClose(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    TokenView view(raw);
    view.Impersonate();
    CloseHandle(view.h);
}

/* An owner with a flag. */
class MaybeOwned
{
public:
    MaybeOwned(HANDLE h, bool owned) : h_(h), owned_(owned) {}
    ~MaybeOwned()
    {
        if (owned_ && h_)
            ::CloseHandle(h_);
    }
    void Disown() { owned_ = false; }
    operator HANDLE() const { return h_; }

private:
    HANDLE h_;
    bool owned_;
};

void OwnedFlagTrue(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    MaybeOwned token(raw, true);
    ImpersonateLoggedOnUser(token);
}

void OwnedFlagFalse(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    MaybeOwned token(raw, false);
    ImpersonateLoggedOnUser(token);
}

void BorrowedFlagFalse(IHttpUser *user)
{
    MaybeOwned token(user->GetPrimaryToken(), false);
    ImpersonateLoggedOnUser(token); // expect: HL104
}

void BorrowedFlagTrue(IHttpUser *user)
{
    MaybeOwned token(user->GetPrimaryToken(), true); // expect: HL101
    ImpersonateLoggedOnUser(token); // expect: HL104
}

void BorrowedDisowned(IHttpUser *user)
{
    MaybeOwned token(user->GetPrimaryToken(), true);
    ImpersonateLoggedOnUser(token); // expect: HL104
    token.Disown();
}

void BorrowedDisownedSometimes(IHttpUser *user)
{
    MaybeOwned token(user->GetPrimaryToken(), true); // expect: HL101
    if (Refused())
        return;
    token.Disown();
}

void BorrowedOrFresh(IHttpUser *user, PCtxtHandle ctx)
{
    HANDLE h = user->GetPrimaryToken();
    bool fresh = false;
    if (h == nullptr && QuerySecurityContextToken(ctx, &h) == SEC_E_OK)
        fresh = true;
    MaybeOwned token(h, fresh);
}

void BorrowedOrFreshAlwaysOwned(IHttpUser *user, PCtxtHandle ctx)
{
    HANDLE h = user->GetPrimaryToken();
    if (h == nullptr)
        QuerySecurityContextToken(ctx, &h);
    MaybeOwned token(h, true); // expect: HL101
}

/* Conversion to HANDLE: the close of the converted value is the close of the handle. */
void ConvertedAndClosed(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    MaybeOwned token(raw, false);
    CloseHandle(token);
}

void ConvertedAndClosedTwice(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    MaybeOwned token(raw, true);
    CloseHandle(token); // expect: HL202
}

/* Attach and detach. */
class Holder
{
public:
    ~Holder() { Close(); }
    void Attach(HANDLE h)
    {
        Close();
        h_ = h;
    }
    HANDLE Detach()
    {
        HANDLE h = h_;
        h_ = INVALID_HANDLE_VALUE;
        return h;
    }
    void Close()
    {
        if (h_ != INVALID_HANDLE_VALUE)
        {
            CloseHandle(h_);
            h_ = INVALID_HANDLE_VALUE;
        }
    }

private:
    HANDLE h_ = INVALID_HANDLE_VALUE;
};

void Attached(PCtxtHandle ctx)
{
    HANDLE raw;
    Holder holder;
    if (QuerySecurityContextToken(ctx, &raw) == SEC_E_OK)
        holder.Attach(raw);
}

void AttachedAndDetached(PCtxtHandle ctx)
{
    HANDLE raw;
    Holder holder;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    holder.Attach(raw);
    CloseHandle(holder.Detach());
}

void AttachedAndClosedRaw(PCtxtHandle ctx)
{
    HANDLE raw;
    Holder holder;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    holder.Attach(raw);
    CloseHandle(raw); // expect: HL202
}

void AttachedTwice(PCtxtHandle ctx)
{
    HANDLE raw;
    Holder holder;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    holder.Attach(raw);
    holder.Close();
    holder.Close();
}

void AttachedBorrowed(IHttpUser *user)
{
    Holder holder;
    HANDLE lent = user->GetPrimaryToken();
    if (lent != nullptr)
        holder.Attach(lent); // expect: HL101
}

/* A guard that holds the variable by reference. */
class CloseOnExit
{
public:
    explicit CloseOnExit(HANDLE &h) : h_(h) {}
    ~CloseOnExit()
    {
        if (h_)
            CloseHandle(h_);
    }

private:
    HANDLE &h_;
};

void Guarded(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    CloseOnExit guard(raw);
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(raw);
}

void GuardedAndReplaced(PCtxtHandle ctx)
{
    HANDLE raw = nullptr;
    CloseOnExit guard(raw);
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    if (Refused())
        raw = nullptr;
}

void GuardedBorrowed(IHttpUser *user)
{
    HANDLE lent = user->GetImpersonationToken();
    CloseOnExit guard(lent); // expect: HL101
    ImpersonateLoggedOnUser(lent); // expect: HL104
}
