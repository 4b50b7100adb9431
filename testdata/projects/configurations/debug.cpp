#include <windows.h>

BOOL debug(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(IN_DEBUG) && !defined(IN_RELEASE)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
