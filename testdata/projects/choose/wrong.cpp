#include <windows.h>

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(defined(CHOSEN) && !defined(OTHER) && defined(LATER))
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
