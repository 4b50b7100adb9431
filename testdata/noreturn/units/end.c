#include "end.h"
#include <windows.h>

void end_program(int code)
{
    TerminateProcess(GetCurrentProcess(), (UINT)code);
    ExitProcess((UINT)code);
}

void end_if(int failed)
{
    if (failed)
        end_program(1);
}
