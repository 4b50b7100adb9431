#include <windows.h>

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(FROM_TOP) && defined(FROM_FOLDER) && defined(FROM_TARGETS)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
