// A member that is lent by reference may be closed by whoever borrows it; one that is not, is nobody's else.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

class Lazy {
public:
    HANDLE& Ref() { return h_; }
    bool Load(PCtxtHandle a) { return QuerySecurityContextToken(a, &h_) == SEC_E_OK; }
private:
    HANDLE h_ = nullptr;
};
void Client(PCtxtHandle a)
{
    Lazy l;
    if (l.Load(a)) { CloseHandle(l.Ref()); l.Ref() = nullptr; }
}
class Kept {
public:
    HANDLE Get() const { return h_; }
    bool Load(PCtxtHandle a) { return QuerySecurityContextToken(a, &h_) == SEC_E_OK; } // expect: HL201

private:
    HANDLE h_ = nullptr;
};
void User(PCtxtHandle a)
{
    Kept k;
    if (k.Load(a))
        ImpersonateLoggedOnUser(k.Get());
}
