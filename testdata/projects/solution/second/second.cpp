#include <windows.h>

BOOL second(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(SECOND) && OWN == 2 && defined(IN_DEBUG)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
