#include "session.h"
Session::~Session()
{
    if (m_token != NULL)
        CloseHandle(m_token);
    if (m_log != INVALID_HANDLE_VALUE)
        CloseHandle(m_log);
}
bool Watcher::Start()
{
    m_stop = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!m_stop)
        return false;
    m_thread = CreateThread(NULL, 0, Main, this, 0, NULL);
    if (!m_thread) {
        CloseHandle(m_stop);
        m_stop = NULL;
        return false;
    }
    return true;
}
void Watcher::Stop()
{
    if (!m_thread)
        return;
    SetEvent(m_stop);
    WaitForSingleObject(m_thread, INFINITE);
    CloseHandle(m_thread);
    CloseHandle(m_stop);
    m_thread = m_stop = NULL;
}
Watcher::~Watcher() { Stop(); }
DWORD WINAPI Watcher::Main(LPVOID self)
{
    Watcher *w = static_cast<Watcher *>(self);
    while (WaitForSingleObject(w->m_stop, 100) == WAIT_TIMEOUT)
        w->Look();
    return 0;
}
void Watcher::Look()
{
    if (m_borrowed)
        ImpersonateLoggedOnUser(m_borrowed);
    RevertToSelf();
}
