#include <windows.h>

void finish_elsewhere(HANDLE h);

void finish_elsewhere(HANDLE h)
{
    if (h != NULL)
        CloseHandle(h);
}
