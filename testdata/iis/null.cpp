// Tests of lent tokens, and calls that take NULL differently.
#include <windows.h>
#include <httpserv.h>
void a(IHttpUser* u) { ImpersonateLoggedOnUser(u->GetImpersonationToken()); } // expect: HL104
void b(IHttpUser* u) { if (u->GetImpersonationToken() != NULL) ImpersonateLoggedOnUser(u->GetImpersonationToken()); }
void c(IHttpUser* u) { HANDLE h = u->GetPrimaryToken(); HANDLE d = NULL; if (!DuplicateTokenEx(h, 0, NULL, SecurityImpersonation, TokenPrimary, &d)) return; CloseHandle(d); } // expect: HL104
void d(IHttpUser* u) { HANDLE h = u->GetPrimaryToken(); DWORD n; TOKEN_TYPE t; GetTokenInformation(h, TokenType, &t, sizeof t, &n); }
BOOL e(IHttpUser* u) { HANDLE h = u->GetPrimaryToken(); return h && SetThreadToken(NULL, h); }
BOOL f(IHttpUser* u) { HANDLE h = u->GetPrimaryToken(); if (h == INVALID_HANDLE_VALUE) return FALSE; return SetThreadToken(NULL, h); } // expect: HL206
void g(IHttpUser* u) { HANDLE h = u ? u->GetPrimaryToken() : NULL; if (!h) return; SetThreadToken(NULL, h); }
static HANDLE pick(IHttpUser* u) { HANDLE h = u->GetImpersonationToken(); return h ? h : u->GetPrimaryToken(); }
void i(IHttpUser* u) { ImpersonateLoggedOnUser(pick(u)); } // expect: HL104
