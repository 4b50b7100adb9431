#include <windows.h>

BOOL standard_c(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if __STDC_VERSION__ == 201112L
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
