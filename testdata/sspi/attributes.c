// The token attribute of a context is lent.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
int a(PCtxtHandle ctx)
{
    SecPkgContext_AccessToken at;
    if (QueryContextAttributesW(ctx, SECPKG_ATTR_ACCESS_TOKEN, &at) != SEC_E_OK)
        return -1;
    ImpersonateLoggedOnUser(at.AccessToken);
    RevertToSelf();
    CloseHandle(at.AccessToken); // expect: HL101
    return 0;
}
int b(PCtxtHandle ctx)
{
    SecPkgContext_AccessToken at = {0};
    HANDLE mine;
    if (QueryContextAttributesW(ctx, SECPKG_ATTR_ACCESS_TOKEN, &at) != SEC_E_OK)
        return -1;
    if (!DuplicateTokenEx(at.AccessToken, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &mine))
        return -1;
    CloseHandle(mine);
    return 0;
}
int c(PCtxtHandle ctx)
{
    SecPkgContext_NamesW names;
    if (QueryContextAttributesW(ctx, SECPKG_ATTR_NAMES, &names) != SEC_E_OK)
        return -1;
    FreeContextBuffer(names.sUserName);
    return 0;
}
int d(PCtxtHandle ctx)
{
    HANDLE t;
    if (QuerySecurityContextToken(ctx, &t) != SEC_E_OK)
        return -1;
    FreeContextBuffer(t); // expect: HL205
    return 0;
}
