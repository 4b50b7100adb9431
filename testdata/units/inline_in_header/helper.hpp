#pragma once
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

// A defect in a header that several units include is one defect.
inline void AuditToken(HANDLE token)
{
    TOKEN_TYPE type;
    DWORD len;
    GetTokenInformation(token, TokenType, &type, sizeof type, &len);
}

inline bool QueryAndAudit(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return false;
    AuditToken(token);
    return true;
}

inline bool QueryAndClose(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return false;
    AuditToken(token);
    CloseHandle(token);
    return true;
}
