#include <windows.h>

BOOL updated(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(UPDATED)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
