#pragma once
#include <windows.h>

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

void fill(Owner &owner, HANDLE h);
