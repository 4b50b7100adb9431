// Logging the mapped accounts on.
#include "mapped_user.h"

struct Account
{
    PCWSTR alias;
    PCWSTR user;
    PCWSTR domain;
    PCWSTR secret;
};

static const Account g_accounts[] = {
    {L"reports", L"svc-reports", L"CORP", L"1"},
    {L"uploads", L"svc-uploads", L"CORP", L"2"},
};

static const Account *FindAccount(PCWSTR pszAlias)
{
    for (const Account &account : g_accounts)
    {
        if (_wcsicmp(account.alias, pszAlias) == 0)
            return &account;
    }
    return NULL;
}

// A primary token for the account, or a failure.
HRESULT CAccountMap::Logon(PCWSTR pszAlias, HANDLE *pToken) const
{
    const Account *account = FindAccount(pszAlias);
    HANDLE logon = NULL;
    HANDLE primary = NULL;

    *pToken = NULL;
    if (account == NULL)
        return HRESULT_FROM_WIN32(ERROR_NO_SUCH_USER);
    if (!LogonUserW(account->user, account->domain, account->secret, LOGON32_LOGON_NETWORK, // expect: HL201
                    LOGON32_PROVIDER_DEFAULT, &logon))
        return HRESULT_FROM_WIN32(GetLastError());
    if (!DuplicateTokenEx(logon, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &primary))
        return HRESULT_FROM_WIN32(GetLastError());
    CloseHandle(logon);
    *pToken = primary;
    return S_OK;
}
