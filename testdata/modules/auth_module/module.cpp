// An authentication module: Basic credentials, one group that may enter.
#define _WINSOCKAPI_
#include "logon.h"

#include <httpserv.h>
#include <new>

static IHttpServer *g_pServer = nullptr;
static HTTP_MODULE_ID g_moduleId = nullptr;

class CAccessModule : public CHttpModule
{
public:
    explicit CAccessModule(PSID group) : m_group(group) {}

    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *pContext,
                                                      IAuthenticationProvider *pProvider) override
    {
        IHttpUser *pUser = pContext->GetUser();
        USHORT cch = 0;

        if (pUser != nullptr)
            return CheckUser(pContext, pUser);
        const char *header = pContext->GetRequest()->GetHeader("Authorization", &cch);
        Credentials credentials;
        if (!ParseBasic(header, credentials))
            return Refuse(pContext);
        TokenHolder token = Logon(credentials);
        if (!token)
            return Refuse(pContext);
        if (!MayEnter(token.Get(), m_group))
            return Refuse(pContext);
        pProvider->SetErrorStatus(S_OK);
        return RQ_NOTIFICATION_CONTINUE;
    }

    // The user's own token goes back to the user; only the copy is this function's.
    REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *pContext, IHttpEventProvider *) override
    {
        IHttpUser *pUser = pContext->GetUser();
        if (pUser == nullptr)
            return RQ_NOTIFICATION_CONTINUE;
        HANDLE lent = pUser->GetImpersonationToken();
        if (lent == nullptr)
            return RQ_NOTIFICATION_CONTINUE;
        HANDLE copy = nullptr;
        if (!DuplicateTokenEx(lent, TOKEN_QUERY | TOKEN_IMPERSONATE, nullptr, SecurityImpersonation,
                              TokenImpersonation, &copy))
            return RQ_NOTIFICATION_CONTINUE;
        TokenHolder owned(copy);
        DWORD session = 0, used = 0;
        if (!GetTokenInformation(owned.Get(), TokenSessionId, &session, sizeof session, &used))
            return Refuse(pContext);
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    REQUEST_NOTIFICATION_STATUS CheckUser(IHttpContext *pContext, IHttpUser *pUser)
    {
        TokenHolder token(pUser->GetPrimaryToken()); // expect: HL101
        if (!token)
            return RQ_NOTIFICATION_CONTINUE;
        return MayEnter(token.Get(), m_group) ? RQ_NOTIFICATION_CONTINUE : Refuse(pContext);
    }

    REQUEST_NOTIFICATION_STATUS Refuse(IHttpContext *pContext)
    {
        pContext->GetResponse()->SetStatus(401, "Unauthorized");
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }

    PSID m_group;
};

class CAccessModuleFactory : public IHttpModuleFactory
{
public:
    explicit CAccessModuleFactory(PSID group) : m_group(group) {}

    HRESULT GetHttpModule(CHttpModule **ppModule, IModuleAllocator *) override
    {
        *ppModule = new (std::nothrow) CAccessModule(m_group);
        return *ppModule == nullptr ? HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY) : S_OK;
    }

    void Terminate() override
    {
        FreeSid(m_group);
        delete this;
    }

private:
    PSID m_group;
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *pServer)
{
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
    PSID group = nullptr;

    g_pServer = pServer;
    g_moduleId = pInfo->GetId();
    if (!AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_USERS, 0, 0,
                                  0, 0, 0, 0, &group))
        return HRESULT_FROM_WIN32(GetLastError());
    CAccessModuleFactory *pFactory = new (std::nothrow) CAccessModuleFactory(group);
    if (pFactory == nullptr)
    {
        FreeSid(group);
        return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
    }
    return pInfo->SetRequestNotifications(pFactory, RQ_AUTHENTICATE_REQUEST | RQ_AUTHORIZE_REQUEST, 0);
}
