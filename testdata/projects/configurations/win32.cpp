#include <windows.h>

BOOL win32(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !defined(_WIN64)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
