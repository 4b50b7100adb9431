// Functions that throw when a call failed: who closes then?
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdexcept>
#include <string>
static void check(BOOL ok, const char* what) { if (!ok) throw std::runtime_error(what); }
void a(PCtxtHandle ctx)
{
    HANDLE t = nullptr;
    if (QuerySecurityContextToken(ctx, &t) != SEC_E_OK) // expect: HL201
        throw std::runtime_error("q");
    check(ImpersonateLoggedOnUser(t), "imp");
    RevertToSelf();
    CloseHandle(t);
}
void b(PCtxtHandle ctx)
{
    HANDLE t = nullptr;
    if (QuerySecurityContextToken(ctx, &t) != SEC_E_OK)
        throw std::runtime_error("q");
    try {
        check(ImpersonateLoggedOnUser(t), "imp");
        RevertToSelf();
    } catch (const std::exception&) {
        CloseHandle(t);
        throw;
    }
    CloseHandle(t);
}
void c(PCtxtHandle ctx)
{
    HANDLE t = nullptr;
    if (QuerySecurityContextToken(ctx, &t) != SEC_E_OK) // expect: HL201
        throw std::runtime_error("q");
    try {
        check(ImpersonateLoggedOnUser(t), "imp");
        RevertToSelf();
    } catch (const std::logic_error&) {
        CloseHandle(t);
        throw;
    }
    CloseHandle(t);
}
struct Impersonate {
    explicit Impersonate(HANDLE t) { check(ImpersonateLoggedOnUser(t), "imp"); }
    ~Impersonate() { RevertToSelf(); }
};
void d(PCtxtHandle ctx)
{
    HANDLE t = nullptr;
    if (QuerySecurityContextToken(ctx, &t) != SEC_E_OK) // expect: HL201
        return;
    Impersonate as(t);
    CloseHandle(t);
}
class Session {
public:
    explicit Session(PCtxtHandle ctx)
    {
        check(QuerySecurityContextToken(ctx, &t_) == SEC_E_OK, "q");  // expect: HL201
        check(IsTokenRestricted(t_), "r");
    }
    ~Session() { CloseHandle(t_); }
private:
    HANDLE t_ = nullptr;
};
void e(PCtxtHandle ctx)
{
    Session s(ctx); 
}
