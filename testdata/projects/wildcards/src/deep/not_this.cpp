#include <windows.h>

BOOL not_this(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if 1
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
