#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

class CloseAtEnd
{
public:
    explicit CloseAtEnd(HANDLE &h) noexcept : m_h(h) {}
    CloseAtEnd(const CloseAtEnd &) = delete;
    CloseAtEnd &operator=(const CloseAtEnd &) = delete;
    ~CloseAtEnd()
    {
        if (m_h != nullptr)
            CloseHandle(m_h);
    }

private:
    HANDLE &m_h;
};

bool enter(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    CloseAtEnd guard(token);

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
    {
        token = nullptr;
        return false;
    }
    const bool ok = ImpersonateLoggedOnUser(token) != FALSE;
    if (!ok)
        CloseHandle(token); // expect: HL202
    return ok;
}

bool enter_cleared(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    CloseAtEnd guard(token);

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
    {
        token = nullptr;
        return false;
    }
    const bool ok = ImpersonateLoggedOnUser(token) != FALSE;
    if (!ok)
    {
        CloseHandle(token);
        token = nullptr;
    }
    return ok;
}
