// Maps a header of a trusted proxy to an account.
#include "mapped_user.h"

class CMapModule : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *pContext,
                                                      IAuthenticationProvider *pProvider) override
    {
        HANDLE token = NULL;
        IHttpUser *pUser = NULL;
        WCHAR alias[64];

        if (!ReadAlias(pContext, alias, 64))
            return RQ_NOTIFICATION_CONTINUE;
        HRESULT hr = m_accounts.Logon(alias, &token);
        if (FAILED(hr))
            return Fail(pProvider, hr);
        hr = CMappedUser::Create(alias, token, &pUser);
        if (FAILED(hr))
        {
            CloseHandle(token); // expect: HL202
            return Fail(pProvider, hr);
        }
        pProvider->SetUser(pUser);
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    static bool ReadAlias(IHttpContext *pContext, WCHAR *alias, int room)
    {
        USHORT cch = 0;
        PCSTR header = pContext->GetRequest()->GetHeader("X-Account", &cch);
        int i = 0;

        if (header == NULL || cch == 0 || cch >= room)
            return false;
        for (; i < cch; ++i)
            alias[i] = static_cast<WCHAR>(header[i]);
        alias[i] = L'\0';
        return true;
    }

    static REQUEST_NOTIFICATION_STATUS Fail(IAuthenticationProvider *pProvider, HRESULT hr)
    {
        pProvider->SetErrorStatus(hr);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    CAccountMap m_accounts;
};
