/* WinINet, WinHTTP, device lists, performance queries. */
#include <windows.h>
#include <setupapi.h>
#include <pdh.h>

int devices_right(void)
{
    HDEVINFO h = SetupDiGetClassDevsW(NULL, NULL, NULL, DIGCF_ALLCLASSES);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    SetupDiDestroyDeviceInfoList(h);
    return 0;
}

int devices_leaks(int n)
{
    HDEVINFO h = SetupDiGetClassDevsW(NULL, NULL, NULL, DIGCF_ALLCLASSES); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    SetupDiDestroyDeviceInfoList(h);
    return 0;
}

int counters_right(void)
{
    PDH_HQUERY h;

    if (PdhOpenQueryW(NULL, 0, &h) != ERROR_SUCCESS)
        return -1;
    PdhCloseQuery(h);
    return 0;
}

int counters_leaks(int n)
{
    PDH_HQUERY h;

    if (PdhOpenQueryW(NULL, 0, &h) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    PdhCloseQuery(h);
    return 0;
}
