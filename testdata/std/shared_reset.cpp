// What a shared owner was reset of is shared no more: the last of the others closes it.
#include <windows.h>
#include <memory>

typedef std::shared_ptr<void> Shared;

Shared Open()
{
    HANDLE t;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return Shared();
    return Shared(t, CloseHandle);
}
void FirstGoes()
{
    Shared a = Open();
    Shared b = a;
    a.reset();
}
void BothGo()
{
    Shared a = Open();
    Shared b = a;
    b.reset();
    a.reset();
}
void Unshared()
{
    HANDLE t;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &t))
        return;
    Shared a(t, CloseHandle);
    Shared b = a;
    a.reset();
    CloseHandle(t); // expect: HL202
}
