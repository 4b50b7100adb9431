#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

static HANDLE token_of(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    return token;
}

static BOOL token_into(PCtxtHandle ctx, HANDLE *out)
{
    *out = token_of(ctx);
    return *out != NULL;
}

BOOL may_print(PCtxtHandle ctx, PSID printers)
{
    HANDLE token;
    BOOL member = FALSE;

    if (!token_into(ctx, &token)) // expect: HL201 "'token' is not released on every path."
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

    if (!token_into(ctx, &token))
        return FALSE;
    if (!CheckTokenMembership(token, printers, &member))
        member = FALSE;
    CloseHandle(token);
    return member;
}
