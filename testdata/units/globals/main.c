// A global that one unit fills and another closes.
#include "state.h"

void start(PCtxtHandle ctx)
{
    if (QuerySecurityContextToken(ctx, &g_service_token) != SEC_E_OK)
        g_service_token = NULL;
}

void start_and_stop(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    g_service_token = token;
    state_close();
    ImpersonateLoggedOnUser(token); // expect: HL203
}
