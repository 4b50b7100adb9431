// A lent handle in a member of what a unique_ptr points to.
#include <windows.h>
#include <httpserv.h>
#include <memory>

class Token
{
    HANDLE h_;

public:
    explicit Token(HANDLE h = NULL) : h_(h) {}
    ~Token()
    {
        if (h_)
            CloseHandle(h_);
    }
    void reset(HANDLE h)
    {
        if (h_)
            CloseHandle(h_);
        h_ = h;
    }
};

class Session
{
    struct Impl
    {
        Token token;
        HANDLE seen = NULL;
    };
    std::unique_ptr<Impl> impl_;

public:
    Session() : impl_(new Impl) {}
    void SetUser(IHttpUser *user) { impl_->token.reset(user->GetPrimaryToken()); } // expect: HL101
    void See(IHttpUser *user) { impl_->seen = user->GetPrimaryToken(); }
    void Copy(IHttpUser *user)
    {
        HANDLE lent = user->GetPrimaryToken(), own = NULL;
        if (lent && DuplicateToken(lent, SecurityImpersonation, &own))
            impl_->token.reset(own);
    }
};
