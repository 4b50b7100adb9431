#include <windows.h>

BOOL arm64(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(_M_ARM64)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
