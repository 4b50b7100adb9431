#include "tok.h"
void a(PCtxtHandle c) { TokenBox b; if (SUCCEEDED(b.Load(c))) ImpersonateLoggedOnUser(b.Peek()); }
void d(PCtxtHandle c) { TokenBox b; if (FAILED(b.Load(c))) return; CloseHandle(b.Peek()); } // expect: HL202
void e(PCtxtHandle c) { TokenBox b; if (FAILED(b.Load(c))) return; HANDLE h = b.Take(); // expect: HL201
    ImpersonateLoggedOnUser(h); }
void f(PCtxtHandle c) { TokenBox b; if (FAILED(b.Load(c))) return; HANDLE h = b.Take(); ImpersonateLoggedOnUser(h); CloseHandle(h); }
