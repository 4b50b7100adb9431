// Pairs and tuples that are made in their container hold what they were made of.
#include <windows.h>
#include <tuple>
#include <utility>
#include <vector>

void Lost(int n)
{
    std::vector<std::pair<HANDLE, int>> all;
    for (int i = 0; i < n; i++)
    {
        HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
        if (h != NULL)
            all.emplace_back(h, i);
    }
}
void Closed(int n)
{
    std::vector<std::pair<HANDLE, int>> all;
    for (int i = 0; i < n; i++)
    {
        HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (h != NULL)
            all.emplace_back(h, i);
    }
    for (auto &each : all)
        CloseHandle(each.first);
}
void ClosedByName(int n)
{
    std::vector<std::pair<int, HANDLE>> all;
    for (int i = 0; i < n; i++)
    {
        HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (h != NULL)
            all.emplace_back(i, h);
    }
    for (auto &[i, h] : all)
        CloseHandle(h);
}
void LostTuple()
{
    std::vector<std::tuple<int, HANDLE, int>> all;
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    if (h != NULL)
        all.emplace_back(1, h, 2);
}
void ClosedTuple()
{
    std::vector<std::tuple<int, HANDLE, int>> all;
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (h != NULL)
        all.emplace_back(1, h, 2);
    for (auto &each : all)
        CloseHandle(std::get<1>(each));
}
