// What a module factory may keep: its own token, not that of a user.
#include <windows.h>
#include <httpserv.h>
HANDLE g_hService = nullptr;
class CMod : public CHttpModule {
public:
    explicit CMod(HANDLE hSvc) : m_hSvc(hSvc) {}
    static void* operator new(size_t size, IModuleAllocator* alloc) { return alloc->AllocateMemory((DWORD)size); }
    static void operator delete(void*, IModuleAllocator*) {}
    static void operator delete(void*) {} // the request's memory
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext* c, IHttpEventProvider*) override
    {
        IHttpUser* u = c->GetUser();
        if (u)
            m_hUser = u->GetImpersonationToken();
        if (m_hSvc && !SetThreadToken(nullptr, m_hSvc))
            return RQ_NOTIFICATION_FINISH_REQUEST;
        return RQ_NOTIFICATION_CONTINUE;
    }
    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext*, IHttpEventProvider*) override
    {
        SetThreadToken(nullptr, nullptr);
        m_hUser = nullptr;
        return RQ_NOTIFICATION_CONTINUE;
    }
private:
    HANDLE m_hSvc;
    HANDLE m_hUser = nullptr;
};
class CFactory : public IHttpModuleFactory {
public:
    HRESULT GetHttpModule(CHttpModule** pp, IModuleAllocator* pAlloc) override
    {
        CMod* m = new (pAlloc) CMod(m_hToken);
        if (!m)
            return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
        *pp = m;
        return S_OK;
    }
    void Terminate() override
    {
        if (m_hToken)
            CloseHandle(m_hToken);
        delete this;
    }
    HRESULT Init(PCWSTR name, PCWSTR pw)
    {
        if (!LogonUserW(name, nullptr, pw, LOGON32_LOGON_SERVICE, LOGON32_PROVIDER_DEFAULT, &m_hToken))
            return HRESULT_FROM_WIN32(GetLastError());
        return S_OK;
    }
    void Learn(IHttpUser* u)
    {
        m_hUser = u->GetPrimaryToken(); // expect: HL103
    }
private:
    HANDLE m_hToken = nullptr;
    HANDLE m_hUser = nullptr;
};
HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo* info, IHttpServer*)
{
    CFactory* f = new CFactory;
    HRESULT hr = f->Init(L"svc", L"pw");
    if (FAILED(hr)) {
        f->Terminate();
        return hr;
    }
    return info->SetRequestNotifications(f, RQ_BEGIN_REQUEST, 0);
}
