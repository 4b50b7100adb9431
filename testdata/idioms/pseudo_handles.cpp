// Pseudo-handles: handed to threads, kept, duplicated, mixed with owned ones.
#include <windows.h>
#include <process.h>
#include <thread>
#include <memory>
#include <functional>
static HANDLE g_thread;
static thread_local HANDLE t_thread;
static HANDLE g_process = GetCurrentProcess();
static DWORD WINAPI Run(LPVOID p)
{
    SuspendThread((HANDLE)p);
    return 0;
}
void P1()
{
    HANDLE t = CreateThread(NULL, 0, Run, GetCurrentThread(), 0, NULL); // expect: HL303
    if (t) CloseHandle(t);
}
void P2()
{
    HANDLE me = NULL;
    if (!DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &me, 0, FALSE, DUPLICATE_SAME_ACCESS)) return;
    HANDLE t = CreateThread(NULL, 0, Run, me, 0, NULL);
    if (t)
    {
        WaitForSingleObject(t, INFINITE);
        CloseHandle(t);
    }
    CloseHandle(me);
}
void P3() { g_thread = GetCurrentThread(); } // expect: HL303
void P4() { t_thread = GetCurrentThread(); }
void P5()
{
    std::thread t([h = GetCurrentThreadToken()] // expect: HL303
                  { DWORD n; GetTokenInformation(h, TokenUser, NULL, 0, &n); });
    t.detach();
}
void P6()
{
    std::thread t([h = GetCurrentProcess()]
                  { TerminateProcess(h, 1); });
    t.detach();
}
void P7() { CloseHandle(GetCurrentProcessToken()); } // expect: HL301
void P8()
{
    HANDLE t = GetCurrentThreadEffectiveToken();
    ImpersonateLoggedOnUser(t); // expect: HL302
    RevertToSelf();
}
void P9(bool self, DWORD pid)
{
    HANDLE p = self ? GetCurrentProcess() : OpenProcess(PROCESS_ALL_ACCESS, FALSE, pid);
    if (!p) return;
    HANDLE t;
    if (OpenProcessToken(p, TOKEN_QUERY, &t)) CloseHandle(t);
    if (!self) CloseHandle(p);
}
void P9bad(bool self, DWORD pid)
{
    HANDLE p = self ? GetCurrentProcess() : OpenProcess(PROCESS_ALL_ACCESS, FALSE, pid);
    if (!p) return;
    CloseHandle(p); // expect: HL301
}
void P10(DWORD pid)
{
    HANDLE p = GetCurrentProcess();
    if (pid != GetCurrentProcessId()) p = OpenProcess(PROCESS_ALL_ACCESS, FALSE, pid);
    if (p != NULL && p != GetCurrentProcess()) CloseHandle(p);
}
void P11()
{
    HANDLE t = (HANDLE)(LONG_PTR)-5, d = NULL;
    if (DuplicateTokenEx(t, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &d)) // expect: HL302
        CloseHandle(d);
}
void P12()
{
    HANDLE t;
    if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &t))
    {
        if (GetLastError() != ERROR_NO_TOKEN) return;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t)) return;
    }
    DWORD n;
    GetTokenInformation(t, TokenUser, NULL, 0, &n);
    CloseHandle(t);
}
void P12bad()
{
    HANDLE t;
    if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &t)) // expect: HL201
    {
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t)) return; // expect: HL201
    }
    DWORD n;
    if (!GetTokenInformation(t, TokenUser, NULL, 0, &n)) return;
    CloseHandle(t);
}
struct Ctx
{
    HANDLE thread;
    HANDLE process;
};
static unsigned __stdcall Use(void *p)
{
    Ctx *c = (Ctx *)p;
    SuspendThread(c->thread);
    delete c;
    return 0;
}
void P13()
{
    Ctx *c = new Ctx;
    c->thread = GetCurrentThread();
    c->process = GetCurrentProcess();
    HANDLE t = (HANDLE)_beginthreadex(NULL, 0, Use, c, 0, NULL); // expect: HL303
    if (!t)
    {
        delete c;
        return;
    }
    CloseHandle(t);
}
void P14()
{
    HANDLE old = NULL;
    BOOL had = OpenThreadToken(GetCurrentThread(), TOKEN_IMPERSONATE, TRUE, &old);
    RevertToSelf();
    if (had)
    {
        SetThreadToken(NULL, old);
        CloseHandle(old);
    }
}
void P14bad()
{
    HANDLE old = NULL;
    BOOL had = OpenThreadToken(GetCurrentThread(), TOKEN_IMPERSONATE, TRUE, &old); // expect: HL201
    RevertToSelf();
    if (had) SetThreadToken(NULL, old);
}
class Impersonator
{
  public:
    explicit Impersonator(HANDLE t) : ok_(t && ImpersonateLoggedOnUser(t)) {}
    ~Impersonator()
    {
        if (ok_) RevertToSelf();
    }
    explicit operator bool() const { return ok_; }

  private:
    bool ok_;
};
void P15(HANDLE process)
{
    HANDLE t;
    if (!OpenProcessToken(process, TOKEN_DUPLICATE | TOKEN_IMPERSONATE | TOKEN_QUERY, &t)) return;
    {
        Impersonator i(t);
        if (!i)
        {
            CloseHandle(t);
            return;
        }
    }
    CloseHandle(t);
}
