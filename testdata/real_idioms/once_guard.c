/* A guard that keeps an event for the life of the process, beside a flag in the same object. A call out of view may do
 * anything with the object: the event has escaped, it is not lost. */
#include <windows.h>

typedef struct {
    unsigned char ran;
    HANDLE event;
} Once;

static Once guard;

void run_elsewhere(void);

static void once(Once *o)
{
    HANDLE created, existing;

    if (o->ran)
        return;
    created = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (created == NULL)
        ExitProcess(1);
    existing = InterlockedCompareExchangePointer(&o->event, created, NULL);
    if (existing == NULL) {
        SetEvent(created);
        o->ran = 1;
    } else {
        CloseHandle(created);
        WaitForSingleObject(existing, INFINITE);
    }
}

void start_up(void)
{
    once(&guard);
    run_elsewhere();
    run_elsewhere();
}
