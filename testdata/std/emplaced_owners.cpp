// Owners that only the container makes: nothing else in the program needs their class.
#include <windows.h>
#include <httpserv.h>
#include <vector>
#include <memory>
struct Closer { void operator()(void *h) const { if (h) CloseHandle(h); } };
void lent6(IHttpUser *u) { std::vector<std::unique_ptr<void, Closer>> v; v.emplace_back(u->GetPrimaryToken()); } // expect: HL101
