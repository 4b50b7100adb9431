#include <windows.h>
#include "sub\PLACE.H"
#include <Sub/../SUB/outer.H>

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(PLACE == 7 && INNER == 8)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
