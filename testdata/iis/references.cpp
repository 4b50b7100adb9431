// What references on the lender keep alive.
#include <windows.h>
#include <httpserv.h>
class Holder {
public:
    explicit Holder(IHttpUser* u) : u_(u) { u_->ReferenceUser(); }
    ~Holder() { u_->DereferenceUser(); }
    HANDLE Token() const { return u_->GetImpersonationToken(); }
private:
    IHttpUser* u_;
};
void a(IHttpUser* u)
{
    HANDLE t;
    {
        Holder h(u);
        t = h.Token();
    }
    if (t)
        ImpersonateLoggedOnUser(t);
}
void b(IHttpTokenEntry* e)
{
    HANDLE t = e->GetPrimaryToken();
    e->DereferenceCacheData();
    if (t)
        ImpersonateLoggedOnUser(t); // expect: HL103
}
void c(IHttpTokenEntry* e)
{
    e->ReferenceCacheData();
    HANDLE t = e->GetPrimaryToken();
    if (t && !ImpersonateLoggedOnUser(t)) {
        e->DereferenceCacheData();
        return;
    }
    RevertToSelf();
    e->DereferenceCacheData();
}
HANDLE d(IHttpTokenEntry* e)
{
    HANDLE t = e->GetPrimaryToken();
    e->DereferenceCacheData();
    return t; // expect: HL103
}
static HANDLE s_last;
void f(IHttpUser* u)
{
    s_last = u->GetPrimaryToken(); // expect: HL103
}
void g(IHttpUser* u)
{
    s_last = u->GetPrimaryToken();
    if (s_last)
        IsTokenRestricted(s_last);
    s_last = nullptr;
}
