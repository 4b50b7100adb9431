// A global module that watches the token cache and writes down whose tokens it holds.
#define _WINSOCKAPI_
#include <windows.h>
#include <httpserv.h>

#include <new>

namespace
{
const DWORD kMaxEntries = 64;

struct Entry
{
    LUID logon;
    DWORD session;
    DWORD seen;
};

class Ledger
{
public:
    Ledger() : m_count(0) { InitializeCriticalSection(&m_lock); }
    ~Ledger() { DeleteCriticalSection(&m_lock); }
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    void Record(const LUID &logon, DWORD session)
    {
        EnterCriticalSection(&m_lock);
        Entry *entry = Find(logon);
        if (entry == nullptr && m_count < kMaxEntries)
        {
            entry = &m_entries[m_count++];
            entry->logon = logon;
            entry->session = session;
            entry->seen = 0;
        }
        if (entry != nullptr)
            entry->seen++;
        LeaveCriticalSection(&m_lock);
    }

    DWORD Count() const { return m_count; }

private:
    Entry *Find(const LUID &logon)
    {
        for (DWORD i = 0; i < m_count; ++i)
        {
            if (m_entries[i].logon.LowPart == logon.LowPart && m_entries[i].logon.HighPart == logon.HighPart)
                return &m_entries[i];
        }
        return nullptr;
    }

    CRITICAL_SECTION m_lock;
    Entry m_entries[kMaxEntries];
    DWORD m_count;
};

bool LogonOf(HANDLE token, LUID &logon)
{
    TOKEN_STATISTICS statistics;
    DWORD used = 0;

    if (!GetTokenInformation(token, TokenStatistics, &statistics, sizeof statistics, &used))
        return false;
    logon = statistics.AuthenticationId;
    return true;
}

bool SessionOf(HANDLE token, DWORD &session)
{
    DWORD used = 0;
    return GetTokenInformation(token, TokenSessionId, &session, sizeof session, &used) != FALSE;
}
} // namespace

class CTokenLedger : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalCacheOperation(ICacheProvider *pProvider) override
    {
        IHttpCacheSpecificData *pData = pProvider->GetCacheRecord();

        if (pData == nullptr)
            return GL_NOTIFICATION_CONTINUE;
        switch (pProvider->GetCacheOperation())
        {
        case CACHE_OPERATION_ADD:
            Added(static_cast<IHttpTokenEntry *>(pData));
            break;
        case CACHE_OPERATION_DELETE:
            Removed(static_cast<IHttpTokenEntry *>(pData));
            break;
        default:
            break;
        }
        return GL_NOTIFICATION_CONTINUE;
    }

    void Terminate() override { delete this; }

private:
    // Reads the primary token, which stays the entry's.
    void Added(IHttpTokenEntry *pEntry)
    {
        HANDLE token = pEntry->GetPrimaryToken();
        LUID logon;
        DWORD session = 0;

        if (token == nullptr || !LogonOf(token, logon) || !SessionOf(token, session))
            return;
        m_ledger.Record(logon, session);
    }

    // Believes that a removed entry leaves its tokens to whoever comes last.
    void Removed(IHttpTokenEntry *pEntry)
    {
        HANDLE tokens[2];
        LUID logon;

        tokens[0] = pEntry->GetPrimaryToken();
        tokens[1] = pEntry->GetImpersonationToken();
        if (tokens[0] != nullptr && LogonOf(tokens[0], logon))
            m_ledger.Record(logon, 0);
        if (tokens[1] != nullptr)
            CloseHandle(tokens[1]); // expect: HL101
        PSID sid = pEntry->GetSid();
        if (sid != nullptr)
            LocalFree(sid); // expect: HL101
    }

    Ledger m_ledger;
};

// Compares the worker process with a cached account.
bool IsOwnAccount(IHttpTokenEntry *pEntry)
{
    HANDLE own = GetCurrentProcessToken();
    HANDLE theirs = pEntry->GetPrimaryToken();
    LUID a, b;
    bool same = false;

    if (theirs != nullptr && LogonOf(own, a) && LogonOf(theirs, b))
        same = a.LowPart == b.LowPart && a.HighPart == b.HighPart;
    CloseHandle(own); // expect: HL301
    return same;
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *pInfo, IHttpServer *)
{
    CTokenLedger *pModule = new (std::nothrow) CTokenLedger;

    if (pModule == nullptr)
        return HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY);
    return pInfo->SetGlobalNotifications(pModule, GL_CACHE_OPERATION);
}
