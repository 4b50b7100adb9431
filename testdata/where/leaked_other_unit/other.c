#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL token_elsewhere(PCtxtHandle ctx, HANDLE *out);

BOOL token_elsewhere(PCtxtHandle ctx, HANDLE *out)
{
    SECURITY_STATUS ss = QuerySecurityContextToken(ctx, out);

    if (ss != SEC_E_OK)
        *out = NULL;
    return ss == SEC_E_OK;
}
