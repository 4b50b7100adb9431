#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

namespace
{
struct Guard
{
    HANDLE h = nullptr;
    ~Guard() {}
};
} // namespace

void Second(PCtxtHandle ctx)
{
    Guard guard;
    QuerySecurityContextToken(ctx, &guard.h); // expect: HL201
}

void SecondRight(PCtxtHandle ctx)
{
    Guard guard;
    if (QuerySecurityContextToken(ctx, &guard.h) == SEC_E_OK)
        CloseHandle(guard.h);
}
