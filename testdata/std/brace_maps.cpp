// A map filled from braces, walked by references to its pairs.
// needs: 21
#include <windows.h>
#include <map>

static bool OpenBoth(HANDLE *first, HANDLE *second)
{
    *first = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (*first == nullptr)
        return false;
    *second = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (*second != nullptr)
        return true;
    CloseHandle(*first);
    return false;
}

void MapClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::map<int, HANDLE> all{{1, a}, {2, b}};
    for (auto &entry : all)
        CloseHandle(entry.second);
}

void MapSignalled()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b)) // expect: HL201, HL201
        return;
    std::map<int, HANDLE> all{{1, a}, {2, b}};
    for (auto &entry : all)
        SetEvent(entry.second);
}
