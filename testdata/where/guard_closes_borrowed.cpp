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

bool restricted(IHttpUser *user)
{
    HANDLE token = nullptr;
    CloseAtEnd guard(token); // expect: HL101

    token = user->GetPrimaryToken();
    return token != nullptr && IsTokenRestricted(token);
}

bool restricted_copy(IHttpUser *user)
{
    HANDLE lent = user->GetPrimaryToken();
    HANDLE token = nullptr;
    CloseAtEnd guard(token);

    if (lent == nullptr || !DuplicateToken(lent, SecurityIdentification, &token))
    {
        token = nullptr;
        return false;
    }
    return IsTokenRestricted(token) != FALSE;
}
