#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>

class Owner
{
public:
    Owner() noexcept = default;
    explicit Owner(HANDLE h) noexcept : m_h(h) {}
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
    ~Owner() { Set(nullptr); }
    void Set(HANDLE h) noexcept
    {
        if (m_h != nullptr)
            CloseHandle(m_h);
        m_h = h;
    }
    HANDLE Get() const noexcept { return m_h; }
    HANDLE Release() noexcept
    {
        HANDLE h = m_h;
        m_h = nullptr;
        return h;
    }

private:
    HANDLE m_h = nullptr;
};

bool enter(PCtxtHandle ctx)
{
    HANDLE token = nullptr;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return false;
    const bool ok = ImpersonateLoggedOnUser(token) != FALSE;
    CloseHandle(token);
    Owner owner(token); // expect: HL202
    return ok;
}

bool enter_owned(PCtxtHandle ctx)
{
    HANDLE token = nullptr;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return false;
    Owner owner(token);
    return ImpersonateLoggedOnUser(owner.Get()) != FALSE;
}
