// Members that a private method fills or uses: what its callers in the class test counts.
#include <windows.h>
#include <httpserv.h>
class A { // checked by the only caller of the private setter
    HANDLE t_ = NULL;
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
public:
    HRESULT Init(IHttpUser *u) { Set(u); if (!t_) return E_FAIL; return S_OK; }
    void Enter() { SetThreadToken(NULL, t_); }
};
class B { // checked by the only caller of the private user
    HANDLE t_ = NULL;
    void Act() { ImpersonateLoggedOnUser(t_); }
public:
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
    void Run() { if (t_) Act(); }
};
class C { // nobody checks
    HANDLE t_ = NULL;
    void Act() { ImpersonateLoggedOnUser(t_); } // expect: HL104
    void Put(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
public:
    void Set(IHttpUser *u) { Put(u); }
    void Run() { Act(); }
};
class D { // through a base's field
protected:
    HANDLE t_ = NULL;
};
class E : public D {
public:
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
    void Run() { ImpersonateLoggedOnUser(t_); }
};
class F { // reset in between
    HANDLE t_ = NULL; bool ready_ = false;
public:
    bool Set(IHttpUser *u) { ready_ = false; t_ = u->GetImpersonationToken(); if (t_) ready_ = true; return ready_; }
    void Run() { if (ready_) ImpersonateLoggedOnUser(t_); }
};
class G { // a lambda looks
    HANDLE t_ = NULL;
public:
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
    void Run() { auto ok = [this] { return t_ != NULL; }; if (ok()) ImpersonateLoggedOnUser(t_); }
};
struct H { // compared by whoever has the object
    HANDLE t_ = NULL;
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
    void Run() { ImpersonateLoggedOnUser(t_); }
};
void h(IHttpUser *u) { H x; x.Set(u); if (x.t_) x.Run(); }
class I { // pimpl
    struct Impl { HANDLE t = NULL; };
    Impl *p_;
public:
    I() : p_(new Impl) {}
    ~I() { delete p_; }
    void Set(IHttpUser *u) { p_->t = u->GetPrimaryToken(); }
    void Run() { if (p_->t) ImpersonateLoggedOnUser(p_->t); }
};
class J { // null is an answer: ends the impersonation on purpose
    HANDLE t_ = NULL;
public:
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); }
    void Leave() { t_ = NULL; SetThreadToken(NULL, t_); }
    void Run() { if (t_ == NULL) return; ImpersonateLoggedOnUser(t_); }
};
class K { // assert
    HANDLE t_ = NULL;
public:
    void Set(IHttpUser *u) { t_ = u->GetImpersonationToken(); if (!t_) throw 1; }
    void Run() { ImpersonateLoggedOnUser(t_); }
};
