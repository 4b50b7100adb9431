// What a lambda captures is called what the variable is called.
#include <windows.h>

void Made()
{
    auto f = [event = CreateEventW(0, 0, 0, 0)] { SetEvent(event); }; // expect: HL201 "'event'"
    f();                                                              // expect: HL204 "'event'"
}
void Pseudo()
{
    auto f = [token = GetCurrentProcessToken()] { CloseHandle(token); };
    f(); // expect: HL301 "'token'"
}
void Lent()
{
    auto f = [token = GetCurrentProcessToken()] { return token != NULL; };
    f();
}
