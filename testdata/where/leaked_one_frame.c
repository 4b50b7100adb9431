#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL may_print(PCtxtHandle ctx, PSID printers)
{
    HANDLE token;
    BOOL member = FALSE;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201 "'token' is not released on every path."
        return FALSE;
    if (!CheckTokenMembership(token, printers, &member))
        return FALSE; // step: "still open"
    CloseHandle(token);
    return member;
}

BOOL may_print_closed(PCtxtHandle ctx, PSID printers)
{
    HANDLE token;
    BOOL member = FALSE;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return FALSE;
    if (!CheckTokenMembership(token, printers, &member))
        member = FALSE;
    CloseHandle(token);
    return member;
}
