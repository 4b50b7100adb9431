// Starting children as the client of a pipe.
#pragma once
#include <windows.h>
#include <memory>
#include <string>
#include <vector>

struct HandleCloser
{
    using pointer = HANDLE;
    void operator()(HANDLE h) const noexcept
    {
        if (h != nullptr && h != INVALID_HANDLE_VALUE)
            ::CloseHandle(h);
    }
};
using UniqueHandle = std::unique_ptr<void, HandleCloser>;

// A child and what is needed to end it.
class Child
{
public:
    Child(UniqueHandle process, DWORD id) : m_process(std::move(process)), m_id(id) {}
    bool IsRunning() const { return WaitForSingleObject(m_process.get(), 0) == WAIT_TIMEOUT; }
    void Stop() { TerminateProcess(m_process.get(), 1); }
    DWORD Id() const { return m_id; }

private:
    UniqueHandle m_process;
    DWORD m_id;
};

class Launcher
{
public:
    explicit Launcher(DWORD limit) : m_limit(limit) {}
    // The client at the other end of the pipe starts `command`. Returns a Win32 error.
    DWORD Start(HANDLE pipe, const std::wstring &command);
    void Sweep();
    void StopAll();

private:
    UniqueHandle ClientToken(HANDLE pipe) const;
    UniqueHandle PrimaryToken(HANDLE pipe) const;

    DWORD m_limit;
    std::vector<Child> m_children;
};

// The console user's session for tasks that show windows.
DWORD StartInSession(HANDLE token, DWORD session, std::wstring command);
