#include <windows.h>
#include <folder.h>

#define CPP __cplusplus

BOOL wrong(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if !(defined(A) && B == 2 && FOLDER == 3 && FORCED == 4 && defined(INHERITED) && CPP == 202002L)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
