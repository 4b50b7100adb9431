// Logging accounts on, and the objects that hold the tokens.
#pragma once
#include <windows.h>
#include <string>

class TokenHolder
{
public:
    TokenHolder() noexcept = default;
    explicit TokenHolder(HANDLE token) noexcept : m_token(token) {}
    TokenHolder(TokenHolder &&other) noexcept : m_token(other.Release()) {}
    TokenHolder &operator=(TokenHolder &&other) noexcept
    {
        if (this != &other)
            Reset(other.Release());
        return *this;
    }
    TokenHolder(const TokenHolder &) = delete;
    TokenHolder &operator=(const TokenHolder &) = delete;
    ~TokenHolder() { Reset(); }

    HANDLE Get() const noexcept { return m_token; }
    explicit operator bool() const noexcept { return m_token != nullptr; }
    HANDLE Release() noexcept
    {
        HANDLE token = m_token;
        m_token = nullptr;
        return token;
    }
    void Reset(HANDLE token = nullptr) noexcept
    {
        if (m_token != nullptr)
            CloseHandle(m_token);
        m_token = token;
    }

private:
    HANDLE m_token = nullptr;
};

struct Credentials
{
    std::wstring user;
    std::wstring domain;
    std::wstring password;
};

// False: the header is not one of Basic authentication.
bool ParseBasic(const char *header, Credentials &out);
// An empty holder when the account cannot be logged on.
TokenHolder Logon(const Credentials &credentials);
// The group that may use the site.
bool MayEnter(HANDLE token, PSID group);
