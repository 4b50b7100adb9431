#include "state.h"

HANDLE g_service_token;

void state_close(void)
{
    if (g_service_token)
        CloseHandle(g_service_token);
    g_service_token = NULL;
}
