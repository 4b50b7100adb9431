// Virtual calls, constructor and destructor pairs, guards, callbacks, member pointers, references.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <functional>
#include <memory>
#include <new>

bool Refused();

static HANDLE Query(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : nullptr;
}

struct Action
{
    virtual ~Action() {}
    virtual void Do(HANDLE h) = 0;
};
struct Close : Action
{
    void Do(HANDLE h) override { CloseHandle(h); }
};
struct Look : Action
{
    void Do(HANDLE h) override { ImpersonateLoggedOnUser(h); }
};

void Virtual(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return;
    Action *a = new Close;
    a->Do(t);
    delete a;
}

void VirtualLeak(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx); // expect: HL201
    if (!t)
        return;
    Look look;
    Action &a = look;
    a.Do(t);
}

void VirtualTwice(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return;
    std::unique_ptr<Action> a(new Close);
    a->Do(t);
    CloseHandle(t); // expect: HL202
}

void ReferenceAlias(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    HANDLE &r = t;
    if (r)
        CloseHandle(r);
}

void ReferenceLost(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx); // expect: HL201
    HANDLE &r = t;
    if (!r)
        return;
    r = nullptr;
    if (t)
        CloseHandle(t);
}

class Session
{
public:
    explicit Session(PCtxtHandle ctx) : token_(Query(ctx)), event_(CreateEventW(nullptr, TRUE, FALSE, nullptr)) {}
    ~Session()
    {
        if (token_)
            CloseHandle(token_);
        if (event_)
            CloseHandle(event_);
    }

private:
    HANDLE token_, event_;
};

class Half
{
public:
    explicit Half(PCtxtHandle ctx) : token_(Query(ctx)) {} // expect: HL201
    ~Half() {}
    void Use() { ImpersonateLoggedOnUser(token_); }

private:
    HANDLE token_;
};

void Constructed(PCtxtHandle ctx)
{
    Session s(ctx);
    std::unique_ptr<Session> p(new Session(ctx));
    Session *q = new (std::nothrow) Session(ctx);
    delete q;
}

class Finally
{
public:
    explicit Finally(std::function<void()> f) : f_(std::move(f)) {}
    ~Finally()
    {
        if (f_)
            f_();
    }
    void Cancel() { f_ = nullptr; }

private:
    std::function<void()> f_;
};

void FinallyClosed(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    Finally f([&] {
        if (t)
            CloseHandle(t);
    });
    if (Refused())
        return;
}

void FinallyTwice(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return;
    Finally f([&] { CloseHandle(t); });
    CloseHandle(t); // expect: HL202
}

HANDLE FinallyCancelled(PCtxtHandle ctx)
{
    HANDLE t = Query(ctx);
    if (!t)
        return nullptr;
    Finally f([=] { CloseHandle(t); });
    if (Refused())
        return nullptr;
    f.Cancel();
    return t;
}

class Holder
{
public:
    HANDLE first = nullptr, second = nullptr;
};

void MemberPointer(PCtxtHandle ctx)
{
    Holder h;
    HANDLE Holder::*m = &Holder::second;
    h.*m = Query(ctx);
    if (h.second)
        CloseHandle(h.second);
}

class Ops
{
public:
    void Open(PCtxtHandle ctx) { t_ = Query(ctx); }
    void Shut()
    {
        if (t_)
            CloseHandle(t_);
        t_ = nullptr;
    }

private:
    HANDLE t_ = nullptr;
};

void MethodPointer(PCtxtHandle ctx)
{
    Ops ops;
    void (Ops::*shut)() = &Ops::Shut;
    ops.Open(ctx);
    (ops.*shut)();
    (ops.*shut)();
}

class Counted
{
public:
    static Counted *Make(PCtxtHandle ctx)
    {
        HANDLE t = Query(ctx);
        if (!t)
            return nullptr;
        Counted *c = new (std::nothrow) Counted(t);
        if (!c)
            CloseHandle(t);
        return c;
    }
    void AddRef() { InterlockedIncrement(&refs_); }
    void Release()
    {
        if (InterlockedDecrement(&refs_) == 0)
            delete this;
    }
    HANDLE Token() const { return t_; }

private:
    explicit Counted(HANDLE t) : refs_(1), t_(t) {}
    ~Counted() { CloseHandle(t_); }
    LONG refs_;
    HANDLE t_;
};

void Counts(PCtxtHandle ctx)
{
    Counted *c = Counted::Make(ctx);
    if (!c)
        return;
    c->AddRef();
    ImpersonateLoggedOnUser(c->Token());
    c->Release();
    c->Release();
}

void CountsOneTooFew(PCtxtHandle ctx)
{
    Counted *c = Counted::Make(ctx); // expect: HL201
    if (!c)
        return;
    c->AddRef();
    ImpersonateLoggedOnUser(c->Token());
    c->Release();
}

class Throwing
{
public:
    explicit Throwing(PCtxtHandle ctx)
    {
        t_ = Query(ctx); // expect: HL201
        if (Refused())
            throw 1;
    }
    ~Throwing()
    {
        if (t_)
            CloseHandle(t_);
    }

private:
    HANDLE t_ = nullptr;
};

void UsesThrowing(PCtxtHandle ctx)
{
    Throwing t(ctx);
}

class Lazy
{
public:
    HANDLE Get(PCtxtHandle ctx)
    {
        if (!t_)
            t_ = Query(ctx);
        return t_;
    }
    ~Lazy()
    {
        if (t_)
            CloseHandle(t_);
    }

private:
    HANDLE t_ = nullptr;
};

void LazyUsed(PCtxtHandle ctx)
{
    Lazy l;
    if (l.Get(ctx))
        ImpersonateLoggedOnUser(l.Get(ctx));
}

void LazyClosed(PCtxtHandle ctx)
{
    Lazy l;
    HANDLE t = l.Get(ctx);
    if (t)
        CloseHandle(t); // expect: HL202
}
