#include <windows.h>

BOOL standard(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);
    BOOL done;

    if (event == NULL)
        return FALSE;
    done = SetEvent(event);
#if __cplusplus == 202002L && !defined(_CPPRTTI) && !defined(_NATIVE_WCHAR_T_DEFINED) && _MSC_VER == 1916
    if (!done)
        return FALSE;
#endif
    CloseHandle(event);
    return done;
}
