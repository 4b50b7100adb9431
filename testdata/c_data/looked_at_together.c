/* Calls that only look at all elements of an array: afterwards each element is still known. */
#include <windows.h>

static BOOL open_both(HANDLE *events)
{
    events[0] = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (events[0] == NULL)
        return FALSE;
    events[1] = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (events[1] != NULL)
        return TRUE;
    CloseHandle(events[0]);
    return FALSE;
}

int wait_and_close(void)
{
    HANDLE events[2];

    if (!open_both(events))
        return -1;
    WaitForMultipleObjects(2, events, TRUE, INFINITE);
    CloseHandle(events[0]);
    CloseHandle(events[1]);
    return 0;
}

int wait_and_forget(DWORD timeout)
{
    HANDLE events[2];

    if (!open_both(events)) // expect: HL201 "events[1]"
        return -1;
    if (WaitForMultipleObjects(2, events, TRUE, timeout) == WAIT_TIMEOUT)
        SetEvent(events[1]);
    CloseHandle(events[0]);
    return 0;
}

int wait_too_late(void)
{
    HANDLE events[2];

    if (!open_both(events))
        return -1;
    CloseHandle(events[0]);
    CloseHandle(events[1]);
    return (int)WaitForMultipleObjects(2, events, TRUE, 0); // expect: HL203
}
