/* What is initialised once is not made anew, and not lost, by the second call; whether it was made is what the call says. */
#include <windows.h>

static INIT_ONCE guard = INIT_ONCE_STATIC_INIT, other = INIT_ONCE_STATIC_INIT;
static HANDLE event;

static BOOL CALLBACK make(PINIT_ONCE once, PVOID p, PVOID *c)
{
    event = CreateEventW(NULL, TRUE, FALSE, NULL);
    return event != NULL;
}

static BOOL ready(void)
{
    return InitOnceExecuteOnce(&guard, make, NULL, NULL);
}

int used_twice(void)
{
    if (!ready() || !ready())
        return -1;
    return SetEvent(event);
}

static BOOL CALLBACK forget(PINIT_ONCE once, PVOID p, PVOID *c)
{
    HANDLE e = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    return e != NULL;
}

int forgotten(void)
{
    return InitOnceExecuteOnce(&other, forget, NULL, NULL);
}
