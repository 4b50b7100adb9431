#include <windows.h>

BOOL release(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(IN_RELEASE) && !defined(IN_DEBUG)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
