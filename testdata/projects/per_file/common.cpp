#include <windows.h>

BOOL common(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !defined(OWN) && defined(COMMON)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
