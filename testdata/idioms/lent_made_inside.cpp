// An object that borrows for itself and closes: told once, where it keeps the handle, however many see it die.
#include <windows.h>
#include <httpserv.h>

struct Holder
{
    HANDLE h;
    explicit Holder(IHttpUser *user) : h(user->GetPrimaryToken()) {} // expect: HL101
    ~Holder()
    {
        if (h)
            CloseHandle(h);
    }
};
void Made(IHttpUser *user)
{
    Holder h(user);
}
struct Setter
{
    HANDLE h = NULL;
    void Set(IHttpUser *user) { h = user->GetPrimaryToken(); } // expect: HL101
    ~Setter()
    {
        if (h)
            CloseHandle(h);
    }
};
void IsSet(IHttpUser *user)
{
    Setter s;
    s.Set(user);
}
struct View
{
    HANDLE h;
    explicit View(IHttpUser *user) : h(user->GetPrimaryToken()) {}
};
void Seen(IHttpUser *user)
{
    View v(user);
}
// Given by the caller, who knows the origin.
struct Given
{
    HANDLE h;
    explicit Given(HANDLE t) : h(t) {}
    ~Given()
    {
        if (h)
            CloseHandle(h);
    }
};
void Gives(IHttpUser *user)
{
    Given g(user->GetPrimaryToken()); // expect: HL101
}
