// Classes that implement IHttpUser and close rightly, or use their own getter.
#define SECURITY_WIN32 1
#include <windows.h>
#include <httpserv.h>

class MappedUser : public IHttpUser
{
public:
    static MappedUser *Create(PCWSTR name, PCWSTR password)
    {
        HANDLE token = NULL;
        if (!LogonUserW(name, L".", password, LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT, &token))
            return NULL;
        MappedUser *user = new MappedUser(token, name);
        return user;
    }
    PCWSTR GetRemoteUserName() override { return name_; }
    PCWSTR GetUserName() override { return name_; }
    PCWSTR GetAuthenticationType() override { return L"Mapped"; }
    PCWSTR GetPassword() override { return L""; }
    HANDLE GetImpersonationToken() override { return token_; }
    HANDLE GetPrimaryToken() override { return NULL; }
    void ReferenceUser() override { InterlockedIncrement(&references_); }
    void DereferenceUser() override
    {
        if (InterlockedDecrement(&references_) == 0)
        {
            CloseHandle(token_);
            delete this;
        }
    }
    BOOL SupportsIsInRole() override { return FALSE; }
    HRESULT IsInRole(PCWSTR, BOOL *) override { return E_NOTIMPL; }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

private:
    MappedUser(HANDLE token, PCWSTR name) : token_(token), name_(name) {}
    ~MappedUser() {}

    LONG references_ = 1;
    HANDLE token_;
    PCWSTR name_;
};

/* Closes through its own getter: it knows that the handle is its own. */
class SelfClosingUser : public IHttpUser
{
public:
    explicit SelfClosingUser(HANDLE token) : token_(token) {}
    PCWSTR GetRemoteUserName() override { return L""; }
    PCWSTR GetUserName() override { return L""; }
    PCWSTR GetAuthenticationType() override { return L"Self"; }
    PCWSTR GetPassword() override { return L""; }
    HANDLE GetImpersonationToken() override { return token_; }
    HANDLE GetPrimaryToken() override { return token_; }
    void ReferenceUser() override { InterlockedIncrement(&references_); }
    void DereferenceUser() override
    {
        if (InterlockedDecrement(&references_) == 0)
        {
            if (GetPrimaryToken() != NULL)
                CloseHandle(GetPrimaryToken());
            delete this;
        }
    }
    BOOL SupportsIsInRole() override { return FALSE; }
    HRESULT IsInRole(PCWSTR, BOOL *) override { return E_NOTIMPL; }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

private:
    LONG references_ = 1;
    HANDLE token_;
};

/* Forwards to an inner user. */
class ForwardingUser : public IHttpUser
{
public:
    explicit ForwardingUser(IHttpUser *inner) : inner_(inner) { inner_->ReferenceUser(); }
    PCWSTR GetRemoteUserName() override { return inner_->GetRemoteUserName(); }
    PCWSTR GetUserName() override { return inner_->GetUserName(); }
    PCWSTR GetAuthenticationType() override { return inner_->GetAuthenticationType(); }
    PCWSTR GetPassword() override { return inner_->GetPassword(); }
    HANDLE GetImpersonationToken() override { return inner_->GetImpersonationToken(); }
    HANDLE GetPrimaryToken() override { return inner_->GetPrimaryToken(); }
    void ReferenceUser() override { InterlockedIncrement(&references_); }
    void DereferenceUser() override
    {
        if (InterlockedDecrement(&references_) == 0)
        {
            inner_->DereferenceUser();
            delete this;
        }
    }
    BOOL SupportsIsInRole() override { return FALSE; }
    HRESULT IsInRole(PCWSTR, BOOL *) override { return E_NOTIMPL; }
    PVOID GetUserVariable(PCSTR) override { return NULL; }

private:
    LONG references_ = 1;
    IHttpUser *inner_;
};

void ClosesWhatTheForwarderLends(ForwardingUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    if (token != NULL)
        CloseHandle(token); // expect: HL101
}
