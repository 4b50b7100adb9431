// Classes of one name in unnamed namespaces of two units: one closes, one does not.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

namespace
{
struct Guard
{
    HANDLE h = nullptr;
    ~Guard()
    {
        if (h)
            CloseHandle(h);
    }
};
} // namespace

void First(PCtxtHandle ctx)
{
    Guard guard;
    QuerySecurityContextToken(ctx, &guard.h);
}
