#include <windows.h>
#include <property.h>
#include <additional.h>
#include <order.h>

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if FROM_PROPERTY == 1 && FROM_ADDITIONAL == 2 && ORDER == 2
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
