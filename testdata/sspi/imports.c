// Import prefixes: the identifiers of import tables and of object files loaded by hand.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

DECLSPEC_IMPORT SECURITY_STATUS WINAPI SECUR32$QuerySecurityContextToken(PCtxtHandle, void **);
DECLSPEC_IMPORT BOOL WINAPI KERNEL32$CloseHandle(HANDLE);
DECLSPEC_IMPORT BOOL WINAPI ADVAPI32$ImpersonateLoggedOnUser(HANDLE);
extern SECURITY_STATUS(WINAPI *__imp_QuerySecurityContextToken)(PCtxtHandle, void **);
extern BOOL(WINAPI *__imp_CloseHandle)(HANDLE);

void prefixed(PCtxtHandle ctx)
{
    HANDLE token;

    if (SECUR32$QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    ADVAPI32$ImpersonateLoggedOnUser(token);
    KERNEL32$CloseHandle(token);
}

void prefixed_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (SECUR32$QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (ADVAPI32$ImpersonateLoggedOnUser(token))
        KERNEL32$CloseHandle(token);
}

void import_pointers(PCtxtHandle ctx)
{
    HANDLE token;

    if (__imp_QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    __imp_CloseHandle(token);
    __imp_CloseHandle(token); // expect: HL202
}

void import_pointers_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (__imp_QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ADVAPI32$ImpersonateLoggedOnUser(token);
}
