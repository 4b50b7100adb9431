// ATL: CHandle attaches, detaches and closes; CAutoPtr and CComPtr are no handles.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <httpserv.h>
#include <atlbase.h>

bool Refused();

void Filled(PCtxtHandle ctx)
{
    CHandle token;
    if (QuerySecurityContextToken(ctx, &token.m_h) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token);
}

void FilledAndClosed(PCtxtHandle ctx)
{
    CHandle token;
    if (QuerySecurityContextToken(ctx, &token.m_h) != SEC_E_OK)
        return;
    CloseHandle(token); // expect: HL202
}

void Attached(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    ATL::CHandle token;
    token.Attach(raw);
    if (Refused())
        return;
    token.Close();
}

void Detached(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    CHandle token(raw);
    CloseHandle(token.Detach());
}

void DetachedAndLost(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK) // expect: HL201
        return;
    CHandle token(raw);
    token.Detach();
}

void Borrowed(IHttpUser *user)
{
    CHandle token(user->GetPrimaryToken()); // expect: HL101
}

void BorrowedDetached(IHttpUser *user)
{
    CHandle token(user->GetPrimaryToken());
    ImpersonateLoggedOnUser(token); // expect: HL104
    token.Detach();
}

void AttachedAndClosedRaw(PCtxtHandle ctx)
{
    HANDLE raw;
    if (QuerySecurityContextToken(ctx, &raw) != SEC_E_OK)
        return;
    CHandle token(raw);
    CloseHandle(raw); // expect: HL202
}

/* A copy of a CHandle takes the handle from the other. */
void Copied(PCtxtHandle ctx)
{
    CHandle first;
    if (QuerySecurityContextToken(ctx, &first.m_h) != SEC_E_OK)
        return;
    CHandle second(first);
}
