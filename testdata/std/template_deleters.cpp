// Deleters whose call operator is a template: the instance that the owner's destructor calls counts.
// needs: 21
#include <windows.h>
#include <memory>

struct AnyCloser
{
    template <typename T> void operator()(T *h) const
    {
        if (h != NULL)
            CloseHandle(h);
    }
};
struct NoCloser
{
    template <typename T> void operator()(T *) const {}
};
using Owner = std::unique_ptr<void, AnyCloser>;
using View = std::unique_ptr<void, NoCloser>;

HANDLE OpenOwn()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t)) // expect: HL201 "t"
        return NULL;
    View seen(t);
    seen.reset();
    return NULL;
}

void Closed()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    Owner keep(t);
}

void ClosedTwice()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    Owner keep(t);
    CloseHandle(t); // expect: HL202
}

void SeenAndClosed()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    View seen(t);
    CloseHandle(t);
}

void PseudoKept()
{
    Owner process(GetCurrentProcess()); // expect: HL301
}

auto const close_any = [](auto *h) { CloseHandle(h); };
void ByGenericLambda()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    std::unique_ptr<void, decltype(close_any)> keep(t, close_any);
}
void ByGenericLambdaTwice()
{
    HANDLE t = NULL;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    std::unique_ptr<void, decltype(close_any)> keep(t, close_any);
    CloseHandle(t); // expect: HL202
}
