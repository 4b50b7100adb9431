#include "api.h"

HANDLE api_token(PCtxtHandle ctx)
{
    HANDLE token;

    return QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? token : NULL;
}

void api_close(HANDLE token)
{
    CloseHandle(token);
}

void api_visit(PCtxtHandle ctx, void (*visit)(HANDLE, void *), void *context)
{
    HANDLE token = api_token(ctx);

    if (token == NULL)
        return;
    visit(token, context);
    CloseHandle(token);
}
