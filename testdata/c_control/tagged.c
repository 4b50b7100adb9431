// A handle with a tag in a low bit, kept in a global: whoever may know the global may have it.
#include <windows.h>
#include <stdint.h>

static OVERLAPPED quiet;
static BOOL is_made;

static void make(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, TRUE, NULL);

    if (event == NULL)
        ExitProcess(1);
    quiet.hEvent = (HANDLE)((uintptr_t)event | 1);
    is_made = TRUE;
}

void kept(void (*notify)(void))
{
    if (!is_made)
        make();
    notify();
}

void overwritten(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, TRUE, NULL); // expect: HL201

    if (event == NULL)
        return;
    event = (HANDLE)((uintptr_t)event | 1);
    event = NULL;
}
