#include <windows.h>
#include "place.h"

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(F1 == 4 && F2 == 4 && F3 == 5 && F4 == 2 && F5 == 6 && F6 == 1 && defined(F7_FOUR) && F8 == 17 && defined(F9_name) && defined(F10_a_b) && PLACE == 9)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
