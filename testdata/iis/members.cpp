// Tokens in members of modules, whose base class is out of view.
#include <windows.h>
#include <httpserv.h>
class Mod : public CHttpModule {
public:
    ~Mod() { if (m_h) CloseHandle(m_h); }
    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext* c, IHttpEventProvider*) override
    {
        IHttpUser* u = c->GetUser();
        if (u)
            m_h = u->GetImpersonationToken(); // expect: HL101
        return RQ_NOTIFICATION_CONTINUE;
    }
private:
    HANDLE m_h = nullptr;
};
class Mod2 : public CHttpModule {
public:
    ~Mod2() { if (m_own) CloseHandle(m_own); }
    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext* c, IHttpEventProvider*) override
    {
        IHttpUser* u = c->GetUser();
        if (!u)
            return RQ_NOTIFICATION_CONTINUE;
        m_h = u->GetImpersonationToken();
        if (m_h && !m_own)
            DuplicateToken(m_h, SecurityImpersonation, &m_own);
        return RQ_NOTIFICATION_CONTINUE;
    }
private:
    HANDLE m_h = nullptr;
    HANDLE m_own = nullptr;
};
class Mod3 : public CHttpModule {
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext* c, IHttpEventProvider*) override
    {
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &m_p)) // expect: HL201
            return RQ_NOTIFICATION_CONTINUE;
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext* c, IHttpEventProvider*) override
    {
        DWORD n; TOKEN_TYPE t;
        if (m_p) GetTokenInformation(m_p, TokenType, &t, sizeof t, &n);
        return RQ_NOTIFICATION_CONTINUE;
    }
private:
    HANDLE m_p = nullptr;
};
