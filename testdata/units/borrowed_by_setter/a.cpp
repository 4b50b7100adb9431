// A class split over units: what a setter keeps here, the destructor closes there, whatever else it looks at.
#include "session.h"
Session::Session() : m_token(NULL), m_log(INVALID_HANDLE_VALUE), m_event(NULL) {}
void Session::SetUser(IHttpUser *user)
{
    SetToken(user->GetPrimaryToken()); // expect: HL101
}
void Session::SetToken(HANDLE token)
{
    m_token = token;
}
bool Session::Open(const wchar_t *name)
{
    m_event = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    if (m_event == NULL)
        return false;
    m_log = CreateFileW(name, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    return m_log != INVALID_HANDLE_VALUE;
}
void Use(IHttpUser *user)
{
    Watcher w;
    w.Borrow(user->GetPrimaryToken());
    w.Look();
    if (!w.Start())
        return;
    w.Stop();
}
