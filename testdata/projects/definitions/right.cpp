#include <windows.h>

#ifdef PLAIN
static const char name[] = NAME;
static const char other[] = OTHER;
static_assert(sizeof name == 5 && sizeof other == 4, "quotes");
#endif

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(PLAIN) && VALUE == 3 && defined(SEMI) && !defined(GONE) && defined(_DEBUG) && defined(_DLL) && defined(_WINDLL)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
