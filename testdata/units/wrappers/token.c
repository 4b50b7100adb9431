#include "token.h"

HANDLE token_open(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return NULL;
    return token;
}

DWORD token_open_into(PCtxtHandle ctx, HANDLE *out)
{
    SECURITY_STATUS ss;

    *out = NULL;
    ss = QuerySecurityContextToken(ctx, out);
    return ss == SEC_E_OK ? NO_ERROR : ERROR_ACCESS_DENIED;
}

BOOL token_box_open(PCtxtHandle ctx, struct token_box *box)
{
    box->generation++;
    return QuerySecurityContextToken(ctx, &box->handle) == SEC_E_OK;
}

void token_box_close(struct token_box *box)
{
    if (box->handle != NULL)
        CloseHandle(box->handle);
    box->handle = NULL;
}

void token_close(HANDLE token)
{
    if (token != NULL)
        CloseHandle(token);
}

BOOL token_check(HANDLE token, PSID group)
{
    BOOL member = FALSE;

    return CheckTokenMembership(token, group, &member) && member;
}
