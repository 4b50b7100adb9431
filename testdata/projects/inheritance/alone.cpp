#include <windows.h>

BOOL alone(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(OF_FILE) && !defined(FIRST) && !defined(SECOND)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
