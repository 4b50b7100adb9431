// Lent and pseudo-handles given to a library's owner that outlives the function: it closes them some day.
#include <windows.h>
#include <wil/resource.h>
#include <httpserv.h>
#include <atlbase.h>
#include <memory>
struct Closer { void operator()(void *h) const { if (h) CloseHandle(h); } };
struct NoCloser { void operator()(void *) const {} };
using H = std::unique_ptr<void, Closer>; using V = std::unique_ptr<void, NoCloser>;
struct Session { wil::unique_handle w; CHandle a; H u; V v; };
void a(Session &s, IHttpUser *u) { s.w.reset(u->GetPrimaryToken()); } // expect: HL101
void b(Session &s, IHttpUser *u) { s.a.Attach(u->GetPrimaryToken()); } // expect: HL101
void c(Session &s, IHttpUser *u) { s.u.reset(u->GetPrimaryToken()); } // expect: HL101
void d(Session &s, IHttpUser *u) { s.v.reset(u->GetPrimaryToken()); }
void e(Session &s) { s.w.reset(GetCurrentProcessToken()); } // expect: HL301
void f(Session &s, IHttpUser *u) { s.w.reset(u->GetPrimaryToken()); s.w.release(); }
void g(V &v) { HANDLE t = CreateEventW(0,0,0,0); if (!t) return; v.reset(t); CloseHandle(t); }
struct Keeps { wil::unique_handle h; void Set(IHttpUser *u) { h.reset(u->GetPrimaryToken()); } }; // expect: HL101
void k(IHttpUser *u) { Keeps x; x.Set(u); }
wil::unique_handle l(IHttpUser *u) { return wil::unique_handle(u->GetPrimaryToken()); }
void m(IHttpUser *u) { l(u).release(); }
