#include "end.h"
#include <windows.h>

BOOL touch_ok(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    end_if(event == NULL);
    if (!SetEvent(event)) {
        CloseHandle(event);
        end_program(2);
    }
    CloseHandle(event);
    return TRUE;
}

BOOL touch_bad(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    end_if(event == NULL);
    if (!SetEvent(event)) {
        CloseHandle(event);
        end_if(0);
    }
    CloseHandle(event); // expect: HL202
    return TRUE;
}
