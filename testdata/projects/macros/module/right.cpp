#include <windows.h>
#include "place.h"
#include "other.h"
#include "here.h"

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if PLACE == 1 && OTHER == 2 && HERE == 3 && X64 == 64
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
