// Uses: each settled question with its silent twin.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <process.h>
#include <memory>
#include <thread>
#include <vector>

/* HL204: once, at the first use; a guard by the variable's own NULL counts. */
void Unchecked(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    QuerySecurityContextToken(ctx, &token);
    ImpersonateLoggedOnUser(token); // expect: HL204
    RevertToSelf();
    CloseHandle(token);
}
void CheckedByValue(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    QuerySecurityContextToken(ctx, &token);
    if (token == nullptr)
        return;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}
void ClosedOnFailure(PCtxtHandle ctx)
{
    HANDLE token = nullptr;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
    {
        CloseHandle(token); // expect: HL204
        return;
    }
    CloseHandle(token);
}
class Token
{
public:
    ~Token() { if (h_) CloseHandle(h_); }
    HANDLE *Put() { return &h_; }
    HANDLE Detach() { HANDLE h = h_; h_ = nullptr; return h; }

private:
    HANDLE h_ = nullptr;
};
void ReleasedOnFailure(HANDLE process)
{
    Token token;
    if (!OpenProcessToken(process, TOKEN_QUERY, token.Put()))
    {
        token.Detach();
        return;
    }
}

/* HL206 stands alone; a marker of one's own is fine; a wrapper has a failure value of its own. */
void WrongValue(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (h == nullptr) // expect: HL206
        return;
    CloseHandle(h);
}
void OwnMarker(const wchar_t *name, bool open)
{
    HANDLE h = nullptr;
    if (open)
    {
        h = CreateFileW(name, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
        if (h == INVALID_HANDLE_VALUE)
            return;
    }
    if (h != nullptr)
        CloseHandle(h);
}
static HANDLE Opened(PCtxtHandle ctx)
{
    HANDLE token;
    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : INVALID_HANDLE_VALUE;
}
void WrapperWrong(PCtxtHandle ctx)
{
    HANDLE token = Opened(ctx);
    if (token == nullptr) // expect: HL206
        return;
    CloseHandle(token);
}
void WrapperRight(PCtxtHandle ctx)
{
    HANDLE token = Opened(ctx);
    if (token != INVALID_HANDLE_VALUE)
        CloseHandle(token);
}

/* Through a function in view: at the call that knows the origin. */
static void Enter(HANDLE token) { ImpersonateLoggedOnUser(token); }
static void EnterIf(HANDLE token) { if (token) ImpersonateLoggedOnUser(token); }
void NullThroughHelper(IHttpUser *user)
{
    Enter(user->GetPrimaryToken()); // expect: HL104
}
void CheckedInHelper(IHttpUser *user)
{
    EnterIf(user->GetPrimaryToken());
}
/* HL102: of a copy of the handle, too, not of a copy of the token; the handle itself is one's own. */
void Lower(HANDLE token)
{
    TOKEN_PRIVILEGES none = {};
    AdjustTokenPrivileges(token, TRUE, &none, 0, nullptr, nullptr);
}
void CopyOfHandle(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken(), copy = nullptr;
    if (!token || !DuplicateHandle(GetCurrentProcess(), token, GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return;
    Lower(copy); // expect: HL102
    SetHandleInformation(copy, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    CloseHandle(copy);
}
void CopyOfToken(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken(), copy = nullptr;
    if (!token || !DuplicateTokenEx(token, MAXIMUM_ALLOWED, nullptr, SecurityImpersonation, TokenPrimary, &copy))
        return;
    Lower(copy);
    CloseHandle(copy);
}
void HandleItself(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    if (token)
        SetHandleInformation(token, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT); // expect: HL102
}

/* HL104: queries are exempt; testing one call of the getter and using an equal one counts. */
void Queried(IHttpUser *user)
{
    DWORD n = 0;
    HANDLE copy = nullptr;
    GetTokenInformation(user->GetPrimaryToken(), TokenUser, nullptr, 0, &n);
    if (DuplicateHandle(GetCurrentProcess(), user->GetPrimaryToken(), GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        CloseHandle(copy);
}
void TestedAndUsed(IHttpUser *user)
{
    if (user->GetPrimaryToken() != nullptr)
        SetThreadToken(nullptr, user->GetPrimaryToken());
}
void OtherTested(IHttpUser *user)
{
    if (user->GetPrimaryToken() != nullptr)
        SetThreadToken(nullptr, user->GetImpersonationToken()); // expect: HL104
}

/* HL103: a comparison is no use; a reference of one's own keeps the owner; joined threads and cleared globals are fine. */
void Gone(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    user->DereferenceUser();
    if (token == nullptr)
        return;
    ImpersonateLoggedOnUser(token); // expect: HL103
}
void Compared(IHttpUser *user, HANDLE other)
{
    HANDLE token = user->GetPrimaryToken();
    user->DereferenceUser();
    if (token == other)
        RevertToSelf();
}
void Kept(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    user->ReferenceUser();
    user->DereferenceUser();
    if (token)
        ImpersonateLoggedOnUser(token);
    user->DereferenceUser();
}
static HANDLE g_token;
static std::vector<HANDLE> g_tokens;
void InGlobal(IHttpUser *user)
{
    g_token = user->GetPrimaryToken(); // expect: HL103
}
void InGlobalForNow(IHttpUser *user)
{
    g_token = user->GetPrimaryToken();
    if (g_token)
        ImpersonateLoggedOnUser(g_token);
    g_token = nullptr;
}
void InContainer(IHttpUser *user)
{
    g_tokens.push_back(user->GetPrimaryToken()); // expect: HL103
}
void InStatic(IHttpUser *user)
{
    static HANDLE last;
    last = user->GetPrimaryToken(); // expect: HL103
}
static DWORD WINAPI Look(LPVOID p) { if (p) ImpersonateLoggedOnUser(p); return 0; }
void Joined(IHttpUser *user)
{
    HANDLE t = CreateThread(nullptr, 0, Look, user->GetPrimaryToken(), 0, nullptr);
    if (!t)
        return;
    WaitForSingleObject(t, INFINITE);
    CloseHandle(t);
}
void NotJoined(IHttpUser *user)
{
    HANDLE t = CreateThread(nullptr, 0, Look, user->GetPrimaryToken(), 0, nullptr); // expect: HL103
    if (t)
        CloseHandle(t);
}

/* Through a structure: at the thread start, whichever call that is. */
struct Job { HANDLE token; };
static VOID CALLBACK Pool(PTP_CALLBACK_INSTANCE, PVOID p) { Look(static_cast<Job *>(p)->token); }
static VOID CALLBACK Timer(PVOID p, BOOLEAN) { Look(static_cast<Job *>(p)->token); }
static DWORD WINAPI Item(LPVOID p) { return Look(static_cast<Job *>(p)->token); }
static void __cdecl Begun(void *p) { Look(static_cast<Job *>(p)->token); }
static unsigned __stdcall BegunEx(void *p) { return Look(static_cast<Job *>(p)->token); }
void Queue(IHttpUser *user, Job *job)
{
    job->token = user->GetPrimaryToken();
    QueueUserWorkItem(Item, job, WT_EXECUTEDEFAULT); // expect: HL103
}
void Submit(IHttpUser *user, Job *job)
{
    job->token = user->GetPrimaryToken();
    TrySubmitThreadpoolCallback(Pool, job, nullptr); // expect: HL103
}
void Tick(IHttpUser *user, Job *job)
{
    HANDLE timer;
    job->token = user->GetPrimaryToken();
    if (CreateTimerQueueTimer(&timer, nullptr, Timer, job, 10, 0, 0)) // expect: HL103
        DeleteTimerQueueTimer(nullptr, timer, INVALID_HANDLE_VALUE);
}
void Wait(IHttpUser *user, Job *job, HANDLE event)
{
    HANDLE wait;
    job->token = user->GetPrimaryToken();
    if (RegisterWaitForSingleObject(&wait, event, Timer, job, INFINITE, WT_EXECUTEONLYONCE)) // expect: HL103
        UnregisterWait(wait);
}
void Begin(IHttpUser *user, Job *job)
{
    job->token = user->GetPrimaryToken();
    _beginthread(Begun, 0, job); // expect: HL103
}
void BeginEx(Job *job)
{
    job->token = GetCurrentThreadToken();
    HANDLE t = reinterpret_cast<HANDLE>(_beginthreadex(nullptr, 0, BegunEx, job, 0, nullptr)); // expect: HL303
    if (t)
        CloseHandle(t);
}
void Detached(IHttpUser *user)
{
    HANDLE token = user->GetPrimaryToken();
    std::thread([token] { Look(token); }).detach(); // expect: HL103
}
void OfTheProcess(Job *job)
{
    job->token = GetCurrentProcessToken();
    QueueUserWorkItem(Item, job, WT_EXECUTEDEFAULT);
}
