#include "request.hpp"

void Handle(IHttpUser *user)
{
    Request request;
    request.SetToken(user->GetPrimaryToken()); // expect: HL101
}

void HandleView(IHttpUser *user)
{
    Request request;
    request.SetView(user->GetPrimaryToken());
}

void HandleDuplicate(IHttpUser *user)
{
    Request request;
    HANDLE copy = nullptr;
    if (user->GetPrimaryToken() != nullptr &&
        DuplicateTokenEx(user->GetPrimaryToken(), MAXIMUM_ALLOWED, nullptr, SecurityImpersonation, TokenPrimary, &copy))
        request.SetToken(copy);
}

void Keep(Request *request, IHttpUser *user)
{
    request->SetToken(user->GetImpersonationToken()); // expect: HL101
}

void KeepView(Request *request, IHttpUser *user)
{
    request->SetView(user->GetImpersonationToken());
}
