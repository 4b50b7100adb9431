// A wrapper with an enumeration as result, by switch, structure and binding.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
enum class Rc { Ok, NoToken, Denied };
static Rc get(PCtxtHandle ctx, HANDLE& out)
{
    HANDLE h = nullptr;
    const SECURITY_STATUS ss = QuerySecurityContextToken(ctx, &h);
    if (ss == SEC_E_INVALID_HANDLE)
        return Rc::Denied;
    if (ss != SEC_E_OK)
        return Rc::NoToken;
    out = h;
    return Rc::Ok;
}
void a(PCtxtHandle ctx)
{
    HANDLE h;
    if (get(ctx, h) == Rc::Ok) {
        ImpersonateLoggedOnUser(h);
        CloseHandle(h);
    }
}
void b(PCtxtHandle ctx)
{
    HANDLE h; 
    switch (get(ctx, h)) { // expect: HL201
    case Rc::Ok:
        ImpersonateLoggedOnUser(h);
        break;
    case Rc::NoToken:
    case Rc::Denied:
        return;
    }
}
void c(PCtxtHandle ctx)
{
    HANDLE h;
    get(ctx, h);
    ImpersonateLoggedOnUser(h); // expect: HL204
    CloseHandle(h);
}
struct Result { Rc rc; HANDLE h; };
static Result get2(PCtxtHandle ctx)
{
    Result r{Rc::NoToken, nullptr};
    r.rc = get(ctx, r.h);
    return r;
}
void d(PCtxtHandle ctx)
{
    auto [rc, h] = get2(ctx);
    if (rc != Rc::Ok)
        return;
    ImpersonateLoggedOnUser(h);
    CloseHandle(h);
}
void e(PCtxtHandle ctx)
{
    const Result r = get2(ctx); // expect: HL201
    if (r.rc == Rc::Ok)
        ImpersonateLoggedOnUser(r.h);
}
