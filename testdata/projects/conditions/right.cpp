#include <windows.h>

BOOL right(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if defined(A1) && defined(A2) && defined(A3) && defined(A4) && defined(A5) && defined(A6) && defined(A7) && defined(A8) && defined(A9) && defined(A10) && defined(A11) && defined(A12) && \
    !defined(B1) && !defined(B2) && !defined(B3) && !defined(B4) && !defined(B5)
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
