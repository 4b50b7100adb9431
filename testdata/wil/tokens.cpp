// wil: tokens that its helpers open, ask for, and impersonate.
#include <windows.h>
#include <httpserv.h>
#include <wil/token_helpers.h>
#include <wil/win32_helpers.h>

bool OpenedAndLost()
{
    wil::unique_handle token = wil::open_current_access_token_failfast(TOKEN_QUERY); // expect: HL201
    HANDLE raw = token.release();
    return wil::get_token_is_app_container(raw);
}

bool OpenedAndKept()
{
    auto token = wil::open_current_access_token_failfast(TOKEN_QUERY);
    return wil::get_token_is_app_container_failfast(token.get());
}

HRESULT OpenedInto(DWORD access)
{
    HANDLE token = nullptr;
    RETURN_IF_FAILED(wil::open_current_access_token_nothrow(&token, access)); // expect: HL201
    wistd::unique_ptr<TOKEN_USER> user;
    RETURN_IF_FAILED(wil::get_token_information_nothrow(user, token));
    CloseHandle(token);
    return S_OK;
}

HRESULT OpenedIntoOwner(DWORD access)
{
    wil::unique_handle token;
    RETURN_IF_FAILED(wil::open_current_access_token_nothrow(&token, access));
    wistd::unique_ptr<TOKEN_USER> user;
    return wil::get_token_information_nothrow(user, token.get());
}

bool LinkedIsElevated()
{
    auto linked = wil::get_linked_token_information(GetCurrentProcessToken());
    return wil::get_token_information<TOKEN_ELEVATION>(linked.LinkedToken).TokenIsElevated != 0;
}

bool LinkedIsClosedTwice()
{
    auto linked = wil::get_linked_token_information();
    CloseHandle(linked.LinkedToken); // expect: HL202
    return true;
}

HANDLE LinkedIsGivenUp()
{
    wil::unique_token_linked_token linked;
    DWORD size = 0;
    if (!GetTokenInformation(GetCurrentProcessToken(), TokenLinkedToken, linked.reset_and_addressof(), sizeof(linked), &size))
        return nullptr;
    return linked.release().LinkedToken;
}

bool LinkedIsLost()
{
    wil::unique_token_linked_token linked;
    DWORD size = 0;
    if (!GetTokenInformation(GetCurrentProcessToken(), TokenLinkedToken, &linked, sizeof(linked), &size)) // expect: HL201
        return false;
    TOKEN_LINKED_TOKEN raw = linked.release();
    return wil::get_token_is_app_container(raw.LinkedToken);
}

void AsPseudoToken()
{
    auto former = wil::impersonate_token(GetCurrentProcessToken()); // expect: HL302
}

void AsProcess()
{
    auto former = wil::run_as_self();
    auto other = wil::impersonate_token();
}

HRESULT AsUser(IHttpUser *user)
{
    wil::unique_token_reverter former;
    return wil::impersonate_token_nothrow(user->GetImpersonationToken(), former); // expect: HL104
}

HRESULT AsCheckedUser(IHttpUser *user)
{
    wil::unique_token_reverter former;
    HANDLE token = user->GetImpersonationToken();
    RETURN_HR_IF_NULL(E_ACCESSDENIED, token);
    return wil::impersonate_token_nothrow(token, former);
}

wil::unique_handle Restricted(HANDLE token)
{
    auto as_user = wil::impersonate_token(token);
    wil::unique_handle opened, restricted;
    THROW_IF_WIN32_BOOL_FALSE(::OpenThreadToken(::GetCurrentThread(), TOKEN_DUPLICATE | TOKEN_QUERY, TRUE, &opened));
    THROW_IF_WIN32_BOOL_FALSE(
        ::CreateRestrictedToken(opened.get(), DISABLE_MAX_PRIVILEGE, 0, nullptr, 0, nullptr, 0, nullptr, &restricted));
    return restricted;
}

bool AnyToken(HANDLE token)
{
    return wil::get_token_is_app_container(wil::GetCurrentThreadEffectiveTokenWithOverride(token));
}
