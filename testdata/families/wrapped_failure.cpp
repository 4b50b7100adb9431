// A wrapper tells failure by a value of its own, however it comes by it.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
static HANDLE OpenedA(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        return token;
    return INVALID_HANDLE_VALUE;
}
void WrapperWrongA(PCtxtHandle ctx)
{
    HANDLE token = OpenedA(ctx);
    if (token == nullptr) // expect: HL206
        return;
    CloseHandle(token);
}
static HANDLE OpenedB(PCtxtHandle ctx)
{
    HANDLE token;
    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        token = INVALID_HANDLE_VALUE;
    return token;
}
void WrapperWrongB(PCtxtHandle ctx)
{
    HANDLE token = OpenedB(ctx);
    if (token == nullptr) // expect: HL206
        return;
    CloseHandle(token);
}
static HANDLE OpenedC(const wchar_t *n)
{
    return CreateFileW(n, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
}
void WrapperWrongC(const wchar_t *n)
{
    HANDLE token = OpenedC(n);
    if (token == nullptr) // expect: HL206
        return;
    CloseHandle(token);
}
void WrapperRight(PCtxtHandle ctx)
{
    HANDLE token = OpenedA(ctx);
    if (token == INVALID_HANDLE_VALUE)
        return;
    CloseHandle(token);
}
