// Lent tokens and copies of them on other threads.
#include <windows.h>
#include <httpserv.h>
#include <thread>
#include <future>
struct Job { HANDLE token; IHttpContext* ctx; };
static DWORD WINAPI Run(void* p)
{
    Job* j = static_cast<Job*>(p);
    if (SetThreadToken(nullptr, j->token))
        SetThreadToken(nullptr, nullptr);
    delete j;
    return 0;
}
void a(IHttpContext* ctx)
{
    IHttpUser* u = ctx->GetUser();
    if (!u) return;
    HANDLE t = u->GetImpersonationToken();
    if (!t) return;
    Job* j = new Job{t, ctx};
    if (!QueueUserWorkItem(Run, j, WT_EXECUTEDEFAULT)) // expect: HL103
        delete j;
}
void b(IHttpContext* ctx)
{
    IHttpUser* u = ctx->GetUser();
    if (!u) return;
    HANDLE t = u->GetImpersonationToken();
    if (!t) return;
    std::thread([t] { if (ImpersonateLoggedOnUser(t)) RevertToSelf(); }).detach(); // expect: HL103
}
void c(IHttpContext* ctx)
{
    IHttpUser* u = ctx->GetUser();
    if (!u) return;
    HANDLE t = u->GetImpersonationToken();
    if (!t) return;
    std::thread w([t] { if (ImpersonateLoggedOnUser(t)) RevertToSelf(); });
    w.join();
}
void d(IHttpContext* ctx)
{
    IHttpUser* u = ctx->GetUser();
    if (!u) return;
    HANDLE t = u->GetImpersonationToken(), mine = nullptr;
    if (!t || !DuplicateToken(t, SecurityImpersonation, &mine)) return;
    std::thread([mine] { if (ImpersonateLoggedOnUser(mine)) RevertToSelf(); CloseHandle(mine); }).detach();
}
void e(IHttpContext* ctx)
{
    IHttpUser* u = ctx->GetUser();
    if (!u) return;
    HANDLE t = u->GetImpersonationToken(), mine = nullptr;
    if (!t || !DuplicateToken(t, SecurityImpersonation, &mine)) return; // expect: HL201
    std::thread([mine] { if (ImpersonateLoggedOnUser(mine)) RevertToSelf(); }).detach();
}
