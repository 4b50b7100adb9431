// Copies of a handle and copies of a token.
#include <windows.h>
#include <httpserv.h>
#include <aclapi.h>
void a(IHttpUser* u)
{
    HANDLE t = u->GetPrimaryToken(), c = NULL;
    TOKEN_PRIVILEGES tp = {};
    if (!t || !DuplicateHandle(GetCurrentProcess(), t, GetCurrentProcess(), &c, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return;
    AdjustTokenPrivileges(c, TRUE, &tp, 0, NULL, NULL); // expect: HL102
    CloseHandle(c);
}
void b(IHttpUser* u)
{
    HANDLE t = u->GetPrimaryToken(), c = NULL;
    TOKEN_PRIVILEGES tp = {};
    if (!t || !DuplicateTokenEx(t, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &c))
        return;
    AdjustTokenPrivileges(c, TRUE, &tp, 0, NULL, NULL);
    CloseHandle(c);
}
void c(IHttpUser* u)
{
    HANDLE t = u->GetPrimaryToken(), c = NULL;
    if (!t || !DuplicateHandle(GetCurrentProcess(), t, GetCurrentProcess(), &c, 0, TRUE, DUPLICATE_SAME_ACCESS))
        return;
    SetHandleInformation(c, HANDLE_FLAG_INHERIT, 0);
    CloseHandle(c);
}
void d(IHttpUser* u)
{
    HANDLE t = u->GetPrimaryToken();
    if (t)
        SetHandleInformation(t, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT); // expect: HL102
}
void e(IHttpUser* u, HANDLE other)
{
    HANDLE t = u->GetPrimaryToken(), remote = NULL;
    if (t && DuplicateHandle(GetCurrentProcess(), t, other, &remote, 0, FALSE, DUPLICATE_SAME_ACCESS))
        WriteFile(other, &remote, sizeof remote, NULL, NULL);
}
void f(IHttpUser* u, HANDLE* out)
{
    HANDLE t = u->GetPrimaryToken();
    DuplicateHandle(GetCurrentProcess(), t, GetCurrentProcess(), out, 0, FALSE, DUPLICATE_CLOSE_SOURCE | DUPLICATE_SAME_ACCESS); // expect: HL101
}
