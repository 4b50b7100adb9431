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

bool restricted(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();

    if (token == nullptr)
        return false;
    Owner owner;
    owner.Set(token); // expect: HL101 "borrowed, but this object closes it"
    return IsTokenRestricted(owner.Get()) != FALSE;
}

bool restricted_and_returned(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();

    if (token == nullptr)
        return false;
    Owner owner;
    owner.Set(token);
    const bool yes = IsTokenRestricted(owner.Get()) != FALSE;
    owner.Release();
    return yes;
}
