#include <windows.h>
#include "place.h"

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(defined(FROM_SHEET) && defined(FROM_NESTED) && defined(FROM_ALONE) && NESTED_PLACE == 3 && !defined(FROM_OTHER))
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
