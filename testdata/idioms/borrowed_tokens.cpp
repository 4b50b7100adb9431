// Borrowed tokens on their way to a close: helpers, tables, members, unions, numbers, pairs, guards, lists.
// needs: 21
#include <windows.h>
#include <httpserv.h>
#include <functional>
#include <memory>
#include <utility>
#include <new>
static void CloseIt(HANDLE h)
{
    if (h != NULL && h != INVALID_HANDLE_VALUE) CloseHandle(h);
}
static void CloseVia(HANDLE *ph)
{
    if (ph && *ph)
    {
        CloseIt(*ph);
        *ph = NULL;
    }
}
typedef void (*Ender)(HANDLE);
struct Ops
{
    Ender end;
    BOOL(WINAPI *use)
    (HANDLE);
};
static const Ops g_ops = {CloseIt, ImpersonateLoggedOnUser};
void H1(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    CloseIt(t); // expect: HL101
}
void H2(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    CloseVia(&t); // expect: HL101
}
void H3(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    g_ops.end(t); // expect: HL101
}
void H3ok(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    if (t)
    {
        g_ops.use(t);
        RevertToSelf();
    }
}
void H4(IHttpUser *u)
{
    HANDLE t = u->GetImpersonationToken(), own = NULL;
    if (t && DuplicateTokenEx(t, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &own))
        CloseVia(&own);
}
void H5(IHttpUser *u, bool dup)
{
    HANDLE t = u->GetImpersonationToken();
    bool owned = false;
    if (!t) return;
    if (dup)
    {
        HANDLE own;
        if (!DuplicateToken(t, SecurityImpersonation, &own)) return;
        t = own;
        owned = true;
    }
    ImpersonateLoggedOnUser(t);
    RevertToSelf();
    if (owned) CloseHandle(t);
}
void H5bad(IHttpUser *u, bool dup)
{
    HANDLE t = u->GetImpersonationToken();
    if (!t) return;
    if (dup)
    {
        HANDLE own;
        if (!DuplicateToken(t, SecurityImpersonation, &own)) return;
        t = own;
    }
    ImpersonateLoggedOnUser(t);
    RevertToSelf();
    CloseHandle(t); // expect: HL101
}
class Closer
{
  public:
    void Each(void (Closer::*fn)(HANDLE), HANDLE h) { (this->*fn)(h); }
    void Shut(HANDLE h) { CloseHandle(h); }
    void Show(HANDLE h)
    {
        ImpersonateLoggedOnUser(h);
        RevertToSelf();
    }
};
void H6(IHttpUser *u)
{
    Closer c;
    HANDLE t = u->GetPrimaryToken();
    if (!t) return;
    c.Each(&Closer::Show, t);
    c.Each(&Closer::Shut, t); // expect: HL101
}
template <class F>
struct Finally
{
    F f;
    bool armed;
    explicit Finally(F x) : f(x), armed(true) {}
    ~Finally()
    {
        if (armed) f();
    }
    void dismiss() { armed = false; }
};
template <class F>
Finally<F> finally(F f) { return Finally<F>(f); }
void H7(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    auto g = finally([&] // expect: HL101
                     { if (t) CloseHandle(t); });
    if (t)
    {
        ImpersonateLoggedOnUser(t);
        RevertToSelf();
    }
}
void H7ok(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    auto g = finally([&]
                     { RevertToSelf(); });
    if (t) ImpersonateLoggedOnUser(t);
}
void H7dismissed(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    auto g = finally([&]
                     { if (t) CloseHandle(t); });
    if (t)
    {
        ImpersonateLoggedOnUser(t);
        RevertToSelf();
    }
    g.dismiss();
}
void H8(IHttpUser *u)
{
    std::function<void(HANDLE)> end = &CloseIt;
    end(u->GetPrimaryToken()); // expect: HL101
}
union Both
{
    HANDLE h;
    ULONG_PTR n;
};
void H9(IHttpUser *u)
{
    Both b;
    b.h = u->GetPrimaryToken();
    ULONG_PTR n = b.n;
    CloseHandle(reinterpret_cast<HANDLE>(n)); // expect: HL101
}
void H10(IHttpUser *u)
{
    ULONGLONG raw = (ULONGLONG)(ULONG_PTR)u->GetPrimaryToken();
    HANDLE back = (HANDLE)(ULONG_PTR)raw;
    if (back != NULL) CloseHandle(back); // expect: HL101
}
std::pair<HANDLE, bool> Pick(IHttpUser *u, bool dup)
{
    HANDLE t = u->GetPrimaryToken();
    if (!dup) return std::make_pair(t, false);
    HANDLE own = NULL;
    if (t == NULL || !DuplicateTokenEx(t, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &own)) return std::make_pair((HANDLE)NULL, false);
    return std::make_pair(own, true);
}
void H11(IHttpUser *u, bool dup)
{
    std::pair<HANDLE, bool> p = Pick(u, dup);
    if (p.second) CloseHandle(p.first);
}
void H11bad(IHttpUser *u)
{
    std::pair<HANDLE, bool> p = Pick(u, false);
    if (p.first) CloseHandle(p.first); // expect: HL101
}
struct Result
{
    HANDLE token;
    DWORD error;
    unsigned mine : 1;
};
static Result Get(IHttpUser *u, bool dup)
{
    Result r = {u->GetPrimaryToken(), 0, 0};
    if (dup && r.token != NULL)
    {
        HANDLE own = NULL;
        if (DuplicateTokenEx(r.token, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &own))
        {
            r.token = own;
            r.mine = 1;
        }
        else
        {
            r.error = GetLastError();
            r.token = NULL;
        }
    }
    return r;
}
void H12(IHttpUser *u, bool dup)
{
    Result r = Get(u, dup);
    if (r.mine) CloseHandle(r.token);
}
void H12bad(IHttpUser *u, bool dup)
{
    Result r = Get(u, dup);
    if (r.token) CloseHandle(r.token); // expect: HL101
}
void H13(IHttpContext *ctx)
{
    IHttpUser *u = ctx->GetUser();
    HANDLE t;
    switch (ctx->GetRequest() != NULL)
    {
    case 0:
        t = NULL;
        break;
    default:
        t = u ? u->GetPrimaryToken() : NULL;
        break;
    }
    if (t) CloseHandle(t); // expect: HL101
}
void H14(IHttpContext *ctx)
{
    HANDLE ts[2] = {ctx->GetUser()->GetPrimaryToken(), ctx->GetUser()->GetImpersonationToken()};
    for (int i = 0; i < 2; i++)
        if (ts[i]) CloseHandle(ts[i]); // expect: HL101
}
void H15(IHttpUser *u)
{
    struct Node
    {
        HANDLE h;
        Node *next;
    } *n = new (std::nothrow) Node;
    if (!n) return;
    n->h = u->GetPrimaryToken();
    n->next = NULL;
    if (n->h) CloseHandle(n->h); // expect: HL101
    delete n;
}
HANDLE *Slot(HANDLE &r) { return &r; }
void H16(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken();
    HANDLE &alias = t;
    HANDLE *p = Slot(alias);
    CloseHandle(*p); // expect: HL101
}
void H17(IHttpUser *u)
try
{
    HANDLE t = u->GetPrimaryToken();
    if (!t) throw 1;
    CloseHandle(t); // expect: HL101
}
catch (int)
{
}
void H18(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken(), c = NULL;
    if (!t || !DuplicateHandle(GetCurrentProcess(), t, GetCurrentProcess(), &c, 0, FALSE, DUPLICATE_SAME_ACCESS)) return;
    CloseHandle(c);
}
void H18bad(IHttpUser *u)
{
    HANDLE t = u->GetPrimaryToken(), c = NULL;
    if (!t || !DuplicateHandle(GetCurrentProcess(), t, GetCurrentProcess(), &c, 0, FALSE, DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE)) return; // expect: HL101
    CloseHandle(c);
}
