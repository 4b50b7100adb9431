// C structures with counts, work items, timers, objects that delete themselves, one exit for all.
#include <windows.h>
#include <new>
#include <utility>
// handles in C structures; callbacks; reference counted; objects deleted by themselves
typedef struct _REQ
{
    OVERLAPPED ov;
    HANDLE file;
    HANDLE token;
    LONG refs;
    struct _REQ *next;
} REQ;
static void req_ref(REQ *r) { InterlockedIncrement(&r->refs); }
static void req_unref(REQ *r)
{
    if (InterlockedDecrement(&r->refs) > 0) return;
    if (r->file != INVALID_HANDLE_VALUE) CloseHandle(r->file);
    if (r->token) CloseHandle(r->token);
    HeapFree(GetProcessHeap(), 0, r);
}
static REQ *req_new(const wchar_t *n)
{
    REQ *r = (REQ *)HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(REQ));
    if (!r) return NULL;
    r->refs = 1;
    r->file = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, NULL);
    if (r->file == INVALID_HANDLE_VALUE)
    {
        req_unref(r);
        return NULL;
    }
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &r->token))
    {
        r->token = NULL;
        req_unref(r);
        return NULL;
    }
    return r;
}
void C1(const wchar_t *n)
{
    REQ *r = req_new(n);
    if (!r) return;
    req_ref(r);
    req_unref(r);
    req_unref(r);
}
void C1bad(const wchar_t *n)
{
    REQ *r = req_new(n); // expect: HL201, HL201
    if (!r) return;
    HeapFree(GetProcessHeap(), 0, r);
}
static DWORD WINAPI Work(LPVOID p)
{
    REQ *r = (REQ *)p;
    DWORD n;
    char b[8];
    ReadFile(r->file, b, 8, &n, NULL);
    req_unref(r);
    return 0;
}
bool C2(const wchar_t *n)
{
    REQ *r = req_new(n);
    if (!r) return false;
    if (!QueueUserWorkItem(Work, r, WT_EXECUTEDEFAULT))
    {
        req_unref(r);
        return false;
    }
    return true;
}
static VOID CALLBACK Fired(PVOID p, BOOLEAN) { SetEvent((HANDLE)p); }
bool C3(HANDLE *timer)
{
    HANDLE e = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!e) return false;
    if (!CreateTimerQueueTimer(timer, NULL, Fired, e, 10, 0, 0))
    {
        CloseHandle(e);
        return false;
    }
    WaitForSingleObject(e, INFINITE);
    DeleteTimerQueueTimer(NULL, *timer, INVALID_HANDLE_VALUE);
    CloseHandle(e);
    return true;
}
class Async
{
  public:
    static Async *Make()
    {
        Async *a = new (std::nothrow) Async;
        if (a && !a->Init())
        {
            a->Release();
            a = NULL;
        }
        return a;
    }
    void AddRef() { InterlockedIncrement(&refs_); }
    void Release()
    {
        if (InterlockedDecrement(&refs_) == 0) delete this;
    }
    HANDLE event() const { return event_; }

  private:
    Async() : refs_(1), event_(NULL) {}
    ~Async()
    {
        if (event_) CloseHandle(event_);
    }
    bool Init()
    {
        event_ = CreateEventW(NULL, TRUE, FALSE, NULL);
        return event_ != NULL;
    }
    LONG refs_;
    HANDLE event_;
};
void C4()
{
    Async *a = Async::Make();
    if (!a) return;
    a->AddRef();
    SetEvent(a->event());
    a->Release();
    a->Release();
}
void C4bad()
{
    Async *a = Async::Make();
    if (!a) return;
    CloseHandle(a->event()); // expect: HL202
    a->Release();
}
template <class T>
class ComPtr2
{
    T *p_;

  public:
    ComPtr2(T *p = nullptr) : p_(p) {}
    ComPtr2(const ComPtr2 &o) : p_(o.p_)
    {
        if (p_) p_->AddRef();
    }
    ~ComPtr2()
    {
        if (p_) p_->Release();
    }
    ComPtr2 &operator=(ComPtr2 o)
    {
        std::swap(p_, o.p_);
        return *this;
    }
    T *operator->() const { return p_; }
    explicit operator bool() const { return p_ != nullptr; }
};
void C5()
{
    ComPtr2<Async> a(Async::Make()), b;
    if (!a) return;
    b = a;
    ComPtr2<Async> c(b);
    SetEvent(c->event());
}
void C6(DWORD pid)
{
    HANDLE p = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid), t = NULL, d = NULL;
    bool ok = false;
    do {
        if (!p) break;
        if (!OpenProcessToken(p, TOKEN_DUPLICATE, &t)) break;
        if (!DuplicateTokenEx(t, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &d)) break;
        ok = true;
    } while (0);
    if (ok)
    {
        ImpersonateLoggedOnUser(d);
        RevertToSelf();
    }
    if (d) CloseHandle(d);
    if (t) CloseHandle(t);
    if (p) CloseHandle(p);
}
void C6bad(DWORD pid)
{
    HANDLE p = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, pid), t = NULL, d = NULL; // expect: HL201
    if (!p) return;
    if (!OpenProcessToken(p, TOKEN_DUPLICATE, &t)) return;
    if (!DuplicateTokenEx(t, MAXIMUM_ALLOWED, NULL, SecurityImpersonation, TokenPrimary, &d))
    {
        CloseHandle(t);
        CloseHandle(p);
        return;
    }
    CloseHandle(t);
    CloseHandle(d);
    CloseHandle(p);
}
bool C7(const wchar_t *cmd, bool wait)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi = {};
    wchar_t line[64] = L"x";
    if (!CreateProcessW(cmd, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi)) return false;
    if (wait) WaitForSingleObject(pi.hProcess, INFINITE);
    for (HANDLE h : {pi.hThread, pi.hProcess}) CloseHandle(h);
    return true;
}
bool C7bad(const wchar_t *cmd, bool wait)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi = {};
    wchar_t line[64] = L"x";
    if (!CreateProcessW(cmd, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi)) return false; // expect: HL201
    if (wait) WaitForSingleObject(pi.hProcess, INFINITE);
    CloseHandle(pi.hProcess);
    return true;
}
