// Implementers that hold, make, cache, forward and copy their token.
#include <windows.h>
#include <httpserv.h>
#include <memory>
#define BASICS \
    PCWSTR GetRemoteUserName() override { return L""; } PCWSTR GetUserName() override { return L""; } \
    PCWSTR GetAuthenticationType() override { return L""; } PCWSTR GetPassword() override { return L""; } \
    VOID ReferenceUser() override { InterlockedIncrement(&refs_); } \
    VOID DereferenceUser() override { if (InterlockedDecrement(&refs_) == 0) delete this; } \
    BOOL SupportsIsInRole() override { return FALSE; } HRESULT IsInRole(PCWSTR, BOOL*) override { return E_NOTIMPL; } \
    PVOID GetUserVariable(PCSTR) override { return nullptr; } LONG refs_ = 1;

struct HandleDeleter { using pointer = HANDLE; void operator()(HANDLE h) const { CloseHandle(h); } };
using Handle = std::unique_ptr<HANDLE, HandleDeleter>;

class RaiiUser : public IHttpUser {
public:
    explicit RaiiUser(Handle h) : h_(std::move(h)) {}
    HANDLE GetImpersonationToken() override { return h_.get(); }
    HANDLE GetPrimaryToken() override { return nullptr; }
    BASICS
private:
    Handle h_;
};
class FreshUser : public IHttpUser {
public:
    HANDLE GetImpersonationToken() override
    {
        HANDLE h = nullptr;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE | TOKEN_IMPERSONATE, &h)) // expect: HL402
            return nullptr;
        return h;
    }
    HANDLE GetPrimaryToken() override { return nullptr; }
    BASICS
};
class LazyUser : public IHttpUser {
public:
    HANDLE GetImpersonationToken() override
    {
        if (h_ == nullptr)
            OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE, &h_);
        return h_;
    }
    HANDLE GetPrimaryToken() override { return nullptr; }
    BASICS
private:
    ~LazyUser() { if (h_) CloseHandle(h_); }
    HANDLE h_ = nullptr;
};
class LazyLeak : public IHttpUser {
public:
    HANDLE GetImpersonationToken() override // expect: HL401
    {
        if (h_ == nullptr)
            OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE, &h_);
        return h_;
    }
    HANDLE GetPrimaryToken() override { return nullptr; }
    BASICS
private:
    HANDLE h_ = nullptr;
};
class ForwardUser : public IHttpUser {
public:
    explicit ForwardUser(IHttpUser* in) : in_(in) { in_->ReferenceUser(); }
    HANDLE GetImpersonationToken() override { return in_->GetImpersonationToken(); }
    HANDLE GetPrimaryToken() override { return in_->GetPrimaryToken(); }
    BASICS
private:
    ~ForwardUser() { in_->DereferenceUser(); }
    IHttpUser* in_;
};
class CopyOnce : public IHttpUser {
public:
    explicit CopyOnce(IHttpUser* in)
    {
        HANDLE t = in->GetImpersonationToken();
        if (t == nullptr || !DuplicateTokenEx(t, TOKEN_ALL_ACCESS, nullptr, SecurityImpersonation, TokenImpersonation, &own_))
            own_ = nullptr;
    }
    HANDLE GetImpersonationToken() override { return own_; }
    HANDLE GetPrimaryToken() override { return nullptr; }
    BASICS
private:
    ~CopyOnce() { if (own_ != nullptr) CloseHandle(own_); }
    HANDLE own_;
};
