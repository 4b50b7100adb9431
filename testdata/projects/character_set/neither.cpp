#include <windows.h>

BOOL neither(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !defined(UNICODE) && !defined(_MBCS)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
