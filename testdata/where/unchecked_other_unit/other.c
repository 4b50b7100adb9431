#include <windows.h>

BOOL enter_elsewhere(HANDLE h);

BOOL enter_elsewhere(HANDLE h)
{
    return ImpersonateLoggedOnUser(h);
}
