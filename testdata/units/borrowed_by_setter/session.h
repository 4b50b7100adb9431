#pragma once
#include <windows.h>
#include <httpserv.h>
class Session
{
public:
    Session();
    ~Session();
    void SetUser(IHttpUser *user);
    void SetToken(HANDLE token);
    bool Open(const wchar_t *name);
    HANDLE Token() const { return m_token; }
private:
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    HANDLE m_token;
    HANDLE m_log;
    HANDLE m_event;
};
class Watcher
{
public:
    Watcher() : m_stop(NULL), m_thread(NULL), m_borrowed(NULL) {}
    ~Watcher();
    bool Start();
    void Stop();
    void Borrow(HANDLE h) { m_borrowed = h; }
    void Look();
private:
    static DWORD WINAPI Main(LPVOID self);
    HANDLE m_stop, m_thread, m_borrowed;
};
