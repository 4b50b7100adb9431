// Tokens of pipe clients, and the children started with them.
#include "launcher.hpp"

UniqueHandle Launcher::ClientToken(HANDLE pipe) const
{
    HANDLE token = nullptr;

    if (!ImpersonateNamedPipeClient(pipe))
        return nullptr;
    const BOOL opened = OpenThreadToken(GetCurrentThread(), TOKEN_DUPLICATE | TOKEN_QUERY, TRUE, &token);
    RevertToSelf();
    return UniqueHandle(opened ? token : nullptr);
}

UniqueHandle Launcher::PrimaryToken(HANDLE pipe) const
{
    UniqueHandle client = ClientToken(pipe);
    HANDLE primary = nullptr;

    if (!client)
        return nullptr;
    if (!DuplicateTokenEx(client.get(), MAXIMUM_ALLOWED, nullptr, SecurityImpersonation, TokenPrimary, &primary))
        return nullptr;
    return UniqueHandle(primary);
}

DWORD Launcher::Start(HANDLE pipe, const std::wstring &command)
{
    if (m_children.size() >= m_limit)
        return ERROR_TOO_MANY_CMDS;
    UniqueHandle primary = PrimaryToken(pipe);
    if (!primary)
        return ERROR_ACCESS_DENIED;
    STARTUPINFOW si = {};
    PROCESS_INFORMATION pi = {};
    std::vector<wchar_t> line(command.begin(), command.end());
    line.push_back(L'\0');
    si.cb = sizeof si;
    if (!CreateProcessAsUserW(primary.get(), nullptr, line.data(), nullptr, nullptr, FALSE, CREATE_NO_WINDOW,
                              nullptr, nullptr, &si, &pi))
        return GetLastError();
    CloseHandle(pi.hThread);
    CloseHandle(primary.get()); // expect: HL202
    m_children.push_back(Child(UniqueHandle(pi.hProcess), pi.dwProcessId));
    return ERROR_SUCCESS;
}

void Launcher::Sweep()
{
    for (size_t i = 0; i < m_children.size();)
    {
        if (m_children[i].IsRunning())
            ++i;
        else
            m_children.erase(m_children.begin() + static_cast<ptrdiff_t>(i));
    }
}

void Launcher::StopAll()
{
    for (Child &child : m_children)
        child.Stop();
    m_children.clear();
}

// SetTokenInformation needs a token of one's own: the duplicate gets the session.
DWORD StartInSession(HANDLE token, DWORD session, std::wstring command)
{
    HANDLE own = nullptr;
    STARTUPINFOW si = {};
    PROCESS_INFORMATION pi = {};
    DWORD rc = ERROR_SUCCESS;

    si.cb = sizeof si;
    if (!DuplicateTokenEx(token, MAXIMUM_ALLOWED, nullptr, SecurityImpersonation, TokenPrimary, &own)) // expect: HL201
        return GetLastError();
    if (!SetTokenInformation(own, TokenSessionId, &session, sizeof session))
        return GetLastError();
    if (CreateProcessAsUserW(own, nullptr, &command[0], nullptr, nullptr, FALSE, 0, nullptr, nullptr, &si, &pi))
    {
        CloseHandle(pi.hThread);
        CloseHandle(pi.hProcess);
    }
    else
    {
        rc = GetLastError();
    }
    CloseHandle(own);
    return rc;
}
