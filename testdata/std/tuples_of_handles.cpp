// Two handles in a tuple, taken out by get, by bindings, by tie.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <tuple>
#include <utility>
std::tuple<HANDLE, HANDLE> Two(PCtxtHandle a, PCtxtHandle b)
{
    HANDLE x = nullptr, y = nullptr;
    if (QuerySecurityContextToken(a, &x) != SEC_E_OK)
        x = nullptr;
    if (QuerySecurityContextToken(b, &y) != SEC_E_OK)
        y = nullptr;
    return std::make_tuple(x, y);
}
std::tuple<HANDLE, HANDLE> Two2(PCtxtHandle a, PCtxtHandle b)
{
    HANDLE x = nullptr, y = nullptr;
    if (QuerySecurityContextToken(a, &x) != SEC_E_OK)
        x = nullptr;
    if (QuerySecurityContextToken(b, &y) != SEC_E_OK)
        y = nullptr;
    return {x, y};
}
void Use(PCtxtHandle a, PCtxtHandle b)
{
    auto [x, y] = Two(a, b);
    if (x) CloseHandle(x);
    if (y) CloseHandle(y);
}
void Use2(PCtxtHandle a, PCtxtHandle b)
{
    auto [x, y] = Two2(a, b);
    if (x) CloseHandle(x);
    if (y) CloseHandle(y);
}
void Use3(PCtxtHandle a, PCtxtHandle b)
{
    auto t = Two(a, b);
    if (std::get<0>(t)) CloseHandle(std::get<0>(t));
    if (std::get<1>(t)) CloseHandle(std::get<1>(t));
}
void Use4(PCtxtHandle a, PCtxtHandle b)
{
    HANDLE x, y;
    std::tie(x, y) = Two(a, b);
    if (x) CloseHandle(x);
    if (y) CloseHandle(y);
}
void Forgotten(PCtxtHandle a, PCtxtHandle b)
{
    auto [x, y] = Two(a, b); // expect: HL201
    if (x)
        ImpersonateLoggedOnUser(x);
}
