#include <windows.h>

BOOL first_release(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !defined(_WIN64) && defined(IN_RELEASE)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
