#include <windows.h>

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(KNOWN) && !defined(UNKNOWN)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
