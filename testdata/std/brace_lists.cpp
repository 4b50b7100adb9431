// Containers and arrays filled from braces: the elements are those of the list, and stay told apart where they can be.
#include <windows.h>
#include <array>
#include <list>
#include <map>
#include <set>
#include <vector>

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

void VectorClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::vector<HANDLE> all{a, b};
    for (HANDLE h : all)
        CloseHandle(h);
}

void VectorLost()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b)) // expect: HL201, HL201
        return;
    std::vector<HANDLE> all = {a, b};
    SetEvent(all[0]);
}

void AssignedClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::vector<HANDLE> all;
    all = {a, b};
    for (HANDLE h : all)
        CloseHandle(h);
}

void ListClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::list<HANDLE> all;
    all.insert(all.end(), {a, b});
    for (HANDLE h : all)
        CloseHandle(h);
}

void SetClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::set<HANDLE> all{a, b};
    for (HANDLE h : all)
        CloseHandle(h);
}

void MapLost()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b)) // expect: HL201, HL201
        return;
    std::map<int, HANDLE> all{{1, a}, {2, b}};
    SetEvent(all.at(1));
}

void ArrayClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::array<HANDLE, 2> all = {{a, b}};
    WaitForMultipleObjects(static_cast<DWORD>(all.size()), all.data(), TRUE, INFINITE);
    for (HANDLE h : all)
        CloseHandle(h);
}

void ArrayClosedByIndex()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b))
        return;
    std::array<HANDLE, 2> all{a, b};
    CloseHandle(all[0]);
    CloseHandle(all[1]);
}

void ArrayHalfClosed()
{
    HANDLE a, b;
    if (!OpenBoth(&a, &b)) // expect: HL201 "'b'"
        return;
    std::array<HANDLE, 2> all{a, b};
    WaitForMultipleObjects(2, all.data(), TRUE, INFINITE);
    CloseHandle(all[0]);
}

/* One handle in a sequence is that handle, however it is reached. */
void OnlyOneWrong()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (h == nullptr)
        return;
    std::vector<HANDLE> all{h};
    FindClose(all.front()); // expect: HL205
}

void ClosedBeforeItIsKept()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (h == nullptr)
        return;
    CloseHandle(h);
    std::list<HANDLE> all;
    all.push_back(h);
    CloseHandle(all.back()); // expect: HL202
}

void ClosedInLoops()
{
    HANDLE h = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (h == nullptr)
        return;
    std::vector<HANDLE> all;
    all.push_back(h);
    for (HANDLE one : all)
        CloseHandle(one);
    all.clear();
}
