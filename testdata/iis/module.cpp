// A request module, as they are written: raw tokens of the request user, wrappers, cleanup at the end of the request.
#define SECURITY_WIN32 1
#include <windows.h>
#include <httpserv.h>

class Impersonation
{
public:
    explicit Impersonation(HANDLE token) : active_(token != NULL && ImpersonateLoggedOnUser(token)) {}
    ~Impersonation()
    {
        if (active_)
            RevertToSelf();
    }

private:
    BOOL active_;
};

static HANDLE RequestToken(IHttpContext *context)
{
    IHttpUser *user = context->GetUser();
    return user != NULL ? user->GetImpersonationToken() : NULL;
}

static HRESULT OwnToken(IHttpContext *context, HANDLE *out)
{
    HANDLE lent = RequestToken(context);
    *out = NULL;
    if (lent == NULL)
        return E_ACCESSDENIED;
    return DuplicateTokenEx(lent, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenImpersonation, out)
               ? S_OK
               : HRESULT_FROM_WIN32(GetLastError());
}

class Module : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnAuthorizeRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        Impersonation as(RequestToken(context));
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *provider) override
    {
        HANDLE token = RequestToken(context);
        if (token == NULL)
        {
            provider->SetErrorStatus(E_ACCESSDENIED);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        ImpersonateLoggedOnUser(token);
        RevertToSelf();
        CloseHandle(token); // expect: HL101
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *context, IMapPathProvider *) override
    {
        HANDLE own;
        HRESULT hr = OwnToken(context, &own);
        if (FAILED(hr))
            return RQ_NOTIFICATION_CONTINUE;
        ImpersonateLoggedOnUser(own);
        RevertToSelf();
        CloseHandle(own);
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *context, ISendResponseProvider *) override
    {
        HANDLE own;
        if (FAILED(OwnToken(context, &own))) // expect: HL201
            return RQ_NOTIFICATION_CONTINUE;
        ImpersonateLoggedOnUser(own);
        RevertToSelf();
        return RQ_NOTIFICATION_CONTINUE;
    }
};
