// Borrowed tokens in members: setters, bases, states that say who owns.
#include <windows.h>
#include <httpserv.h>
class Keeper
{
  public:
    Keeper() : token_(NULL), user_(NULL) {}
    ~Keeper()
    {
        if (user_) user_->DereferenceUser();
    }
    void Keep(IHttpUser *u)
    {
        u->ReferenceUser();
        if (user_) user_->DereferenceUser();
        user_ = u;
        token_ = u->GetPrimaryToken();
    }
    BOOL Go() { return token_ ? ImpersonateLoggedOnUser(token_) : FALSE; }

  private:
    HANDLE token_;
    IHttpUser *user_;
};
class Taker
{
  public:
    Taker() : token_(NULL) {}
    ~Taker() { Drop(); }
    void Set(HANDLE h)
    {
        Drop();
        token_ = h;
    }
    void Attach(HANDLE h) { token_ = h; }
    HANDLE Detach()
    {
        HANDLE h = token_;
        token_ = NULL;
        return h;
    }
    void Drop()
    {
        if (token_ != NULL)
        {
            CloseHandle(token_);
            token_ = NULL;
        }
    }
    operator HANDLE() const { return token_; }
    HANDLE *operator&() { return &token_; }
    void swap(Taker &o)
    {
        HANDLE h = token_;
        token_ = o.token_;
        o.token_ = h;
    }

  private:
    Taker(const Taker &);
    Taker &operator=(const Taker &);
    HANDLE token_;
};
void M1(IHttpUser *u)
{
    Taker t;
    t.Set(u->GetPrimaryToken()); // expect: HL101
}
void M2(IHttpUser *u)
{
    Taker t;
    t.Attach(u->GetPrimaryToken());
    ImpersonateLoggedOnUser(t); // expect: HL104
    RevertToSelf();
    t.Detach();
}
void M3(IHttpUser *u)
{
    Taker t;
    HANDLE b = u->GetPrimaryToken();
    if (!b) return;
    if (!DuplicateTokenEx(b, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &t)) return;
    ImpersonateLoggedOnUser(t);
    RevertToSelf();
}
void M4(IHttpUser *u)
{
    Taker a, b;
    a.Attach(u->GetPrimaryToken()); // expect: HL101
    a.swap(b);
}
void M5(IHttpUser *u)
{
    Taker a, b;
    a.Attach(u->GetPrimaryToken());
    a.swap(b);
    b.Detach();
}
class Base
{
  protected:
    explicit Base(HANDLE h) : h_(h) {}
    ~Base()
    {
        if (h_) CloseHandle(h_);
    }
    HANDLE h_;
};
class Derived : private Base
{
  public:
    explicit Derived(IHttpUser *u) : Base(u->GetPrimaryToken()) {} // expect: HL101
};
class DerivedOk : private Base
{
  public:
    explicit DerivedOk(IHttpUser *u) : Base(Copy(u->GetPrimaryToken())) {}

  private:
    static HANDLE Copy(HANDLE h)
    {
        HANDLE c = NULL;
        return h && DuplicateToken(h, SecurityImpersonation, &c) ? c : NULL;
    }
};
void M6(IHttpUser *u) { DerivedOk d(u); }
class Cache
{
  public:
    Cache() : state_(Empty), token_(NULL) {}
    ~Cache() { Reset(); }
    void Borrow(HANDLE h)
    {
        Reset();
        token_ = h;
        state_ = h ? Borrowed : Empty;
    }
    bool Own(HANDLE h)
    {
        HANDLE c = NULL;
        Reset();
        if (h == NULL || !DuplicateToken(h, SecurityImpersonation, &c)) return false;
        token_ = c;
        state_ = Owned;
        return true;
    }
    void Reset()
    {
        switch (state_)
        {
        case Owned:
            CloseHandle(token_);
            break;
        case Borrowed:
        case Empty:
            break;
        }
        token_ = NULL;
        state_ = Empty;
    }

  private:
    enum State
    {
        Empty,
        Borrowed,
        Owned
    };
    State state_;
    HANDLE token_;
};
void M7(IHttpUser *u)
{
    Cache c;
    c.Borrow(u->GetPrimaryToken());
    c.Own(u->GetImpersonationToken());
    c.Borrow(u->GetPrimaryToken());
}
class CacheWrong
{
  public:
    CacheWrong() : owned_(false), token_(NULL) {}
    ~CacheWrong()
    {
        if (owned_) CloseHandle(token_);
    }
    bool Own(HANDLE h)
    {
        if (!owned_ && h)
        {
            HANDLE c = NULL;
            if (!DuplicateToken(h, SecurityImpersonation, &c)) return false;
            token_ = c;
            owned_ = true;
        }
        return true;
    }
    void Borrow(HANDLE h) { token_ = h; }

  private:
    bool owned_;
    HANDLE token_;
};
void M8(IHttpUser *u)
{
    CacheWrong c;
    HANDLE t = u->GetPrimaryToken();
    if (!t) return;
    c.Borrow(t);
}
void M8bad(IHttpUser *u)
{
    CacheWrong c;
    HANDLE t = u->GetPrimaryToken();
    if (!t || !c.Own(t)) return; // expect: HL201
    c.Borrow(t); // expect: HL101
}
