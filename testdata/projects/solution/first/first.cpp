#include <windows.h>

BOOL first(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(FIRST) && OWN == 1 && defined(IN_DEBUG)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
