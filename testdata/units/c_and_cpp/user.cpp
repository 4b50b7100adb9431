// C functions called from C++.
#include "api.h"

class Owner
{
public:
    explicit Owner(HANDLE h) : h_(h) {}
    Owner(const Owner &) = delete;
    ~Owner()
    {
        if (h_)
            api_close(h_);
    }
    HANDLE Get() const { return h_; }

private:
    HANDLE h_;
};

void Owned(PCtxtHandle ctx)
{
    Owner owner(api_token(ctx));
}

void OwnedAndClosed(PCtxtHandle ctx)
{
    Owner owner(api_token(ctx));
    if (owner.Get())
        api_close(owner.Get()); // expect: HL202
}

void NotOwned(PCtxtHandle ctx)
{
    HANDLE token = api_token(ctx); // expect: HL201
    if (token)
        ImpersonateLoggedOnUser(token);
}

void Visits(PCtxtHandle ctx)
{
    int count = 0;
    api_visit(ctx, [](HANDLE, void *p) { ++*static_cast<int *>(p); }, &count);
}
