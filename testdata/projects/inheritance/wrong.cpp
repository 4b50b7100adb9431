#include <windows.h>

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(defined(FIRST) && defined(SECOND) && defined(OF_FILE) && !defined(LOST) && LIST_A == 1 && LIST_B == 2)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
