#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

BOOL token_elsewhere(PCtxtHandle ctx, HANDLE *out);

BOOL may_print(PCtxtHandle ctx, PSID printers)
{
    HANDLE token;
    BOOL member = FALSE;

    if (!token_elsewhere(ctx, &token)) // expect: HL201 "'token' is not released on every path."
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

    if (!token_elsewhere(ctx, &token))
        return FALSE;
    if (!CheckTokenMembership(token, printers, &member))
        member = FALSE;
    CloseHandle(token);
    return member;
}
