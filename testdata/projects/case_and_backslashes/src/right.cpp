#include <windows.h>
#include "Sub\Place.h"

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if PLACE == 7
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
