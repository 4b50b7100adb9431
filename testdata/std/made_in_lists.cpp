// What a braced list makes a member of: the syntax does not show the conversion.
#include <windows.h>
#include <functional>
#include <optional>
#include <string>

struct Defer
{
    std::function<void()> f;
    ~Defer()
    {
        if (f)
            f();
    }
};
void Deferred()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Defer d{[t] { CloseHandle(t); }};
}
void DeferredByReference()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Defer d = {[&] { CloseHandle(t); }};
}
void DeferredAndClosed()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Defer d{[t] { CloseHandle(t); }};
    CloseHandle(t); // expect: HL202
}
void DeferredNothing()
{
    HANDLE t = CreateEventW(0, 0, 0, 0); // expect: HL201
    if (!t)
        return;
    Defer d{[] { SetLastError(0); }};
}
void NoneYet()
{
    Defer d{nullptr};
}

void CloseIt(HANDLE h)
{
    CloseHandle(h);
}
struct Closer
{
    std::function<void(HANDLE)> f;
    HANDLE h;
    ~Closer() { f(h); }
};
void ByFunction()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Closer c{CloseIt, t};
}
void ByFunctionTwice()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Closer c{CloseIt, t};
    CloseHandle(t); // expect: HL202
}

struct Maybe
{
    std::optional<HANDLE> h;
    std::string name;
};
void Held()
{
    HANDLE t = CreateEventW(0, 0, 0, 0);
    if (!t)
        return;
    Maybe m{t, "x"};
    CloseHandle(*m.h);
}
void Lost()
{
    HANDLE t = CreateEventW(0, 0, 0, 0); // expect: HL201
    if (!t)
        return;
    Maybe m{t, "x"};
}
