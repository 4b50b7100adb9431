// Classes that implement IHttpUser: who closes what its getters return.
#include <windows.h>
#include <httpserv.h>
#define REST                                               \
    PCWSTR GetRemoteUserName() { return L""; }             \
    PCWSTR GetUserName() { return L""; }                   \
    PCWSTR GetAuthenticationType() { return L""; }         \
    PCWSTR GetPassword() { return L""; }                   \
    void ReferenceUser() { InterlockedIncrement(&refs_); } \
    BOOL SupportsIsInRole() { return FALSE; }              \
    HRESULT IsInRole(PCWSTR, BOOL *) { return E_NOTIMPL; } \
    PVOID GetUserVariable(PCSTR) { return NULL; }
class UserClosesLate : public IHttpUser
{
  public:
    explicit UserClosesLate(HANDLE t) : refs_(1), token_(t) {}
    HANDLE GetImpersonationToken() { return token_; }
    HANDLE GetPrimaryToken() { return token_; }
    void DereferenceUser()
    {
        if (InterlockedDecrement(&refs_) == 0)
        {
            if (token_) CloseHandle(token_);
            token_ = NULL;
            delete this;
        }
    }
    REST private : ~UserClosesLate() {}
    LONG refs_;
    HANDLE token_;
};
UserClosesLate *MakeLate(PCWSTR n, PCWSTR p)
{
    HANDLE t = NULL;
    if (!LogonUserW(n, NULL, p, LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT, &t)) return NULL;
    return new UserClosesLate(t);
}
class UserNever : public IHttpUser
{
  public:
    UserNever() : refs_(1), token_(NULL) {}
    bool Log(PCWSTR n, PCWSTR p) { return LogonUserW(n, NULL, p, LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT, &token_) != FALSE; }
    HANDLE GetImpersonationToken() { return token_; } // expect: HL401
    HANDLE GetPrimaryToken() { return NULL; }
    void DereferenceUser()
    {
        if (InterlockedDecrement(&refs_) == 0) delete this;
    }
    REST private : ~UserNever() {}
    LONG refs_;
    HANDLE token_;
};
class UserFresh : public IHttpUser
{
  public:
    UserFresh() : refs_(1), token_(NULL) {}
    HANDLE GetImpersonationToken()
    {
        HANDLE c = NULL;
        if (!DuplicateToken(token_, SecurityImpersonation, &c)) return NULL; // expect: HL402
        return c;
    }
    HANDLE GetPrimaryToken() { return token_; }
    void DereferenceUser()
    {
        if (InterlockedDecrement(&refs_) == 0) delete this;
    }
    void Adopt(HANDLE h) { token_ = h; }
    REST private : ~UserFresh()
    {
        if (token_) CloseHandle(token_);
    }
    LONG refs_;
    HANDLE token_;
};
class UserLazy : public IHttpUser
{
  public:
    explicit UserLazy(HANDLE h) : refs_(1), token_(h), imp_(NULL) {}
    HANDLE GetImpersonationToken()
    {
        if (!imp_ && !DuplicateToken(token_, SecurityImpersonation, &imp_)) imp_ = NULL;
        return imp_;
    }
    HANDLE GetPrimaryToken() { return token_; }
    void DereferenceUser()
    {
        if (InterlockedDecrement(&refs_) == 0) delete this;
    }
    REST private : ~UserLazy()
    {
        if (imp_) CloseHandle(imp_);
        if (token_) CloseHandle(token_);
    }
    LONG refs_;
    HANDLE token_, imp_;
};
class UserForwards : public IHttpUser
{
  public:
    explicit UserForwards(IHttpUser *inner) : refs_(1), inner_(inner) { inner_->ReferenceUser(); }
    HANDLE GetImpersonationToken() { return inner_->GetImpersonationToken(); }
    HANDLE GetPrimaryToken() { return inner_->GetPrimaryToken(); }
    void DereferenceUser()
    {
        if (InterlockedDecrement(&refs_) == 0)
        {
            inner_->DereferenceUser();
            delete this;
        }
    }
    REST private : ~UserForwards() {}
    LONG refs_;
    IHttpUser *inner_;
};
void UseInner(IHttpUser *u)
{
    UserForwards *f = new UserForwards(u);
    HANDLE t = f->GetPrimaryToken();
    f->DereferenceUser();
    if (t) ImpersonateLoggedOnUser(t);
    RevertToSelf();
}
