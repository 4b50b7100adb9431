// To wait for the thread does not help: the pseudo-handle meant something else in it.
#include <windows.h>

struct Work {
    HANDLE thread;
    HANDLE done;
};

DWORD WINAPI Body(void *p)
{
    Work *w = static_cast<Work *>(p);
    SuspendThread(w->thread);
    SetEvent(w->done);
    return 0;
}

void InAStructure(HANDLE done)
{
    Work w{GetCurrentThread(), done};
    HANDLE t = CreateThread(nullptr, 0, Body, &w, 0, nullptr); // expect: HL303
    if (t != nullptr) {
        WaitForSingleObject(t, INFINITE);
        CloseHandle(t);
    }
}

void AsArgument()
{
    HANDLE t = CreateThread(nullptr, 0, Body, GetCurrentThread(), 0, nullptr); // expect: HL303
    if (t != nullptr) {
        WaitForSingleObject(t, INFINITE);
        CloseHandle(t);
    }
}

void ARealHandle(HANDLE done)
{
    HANDLE me = nullptr;
    if (!DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &me, 0,
                         FALSE, DUPLICATE_SAME_ACCESS))
        return;
    Work w{me, done};
    HANDLE t = CreateThread(nullptr, 0, Body, &w, 0, nullptr);
    if (t != nullptr) {
        WaitForSingleObject(t, INFINITE);
        CloseHandle(t);
    }
    CloseHandle(me);
}

void TheProcess(HANDLE done)
{
    Work w{GetCurrentProcess(), done};
    HANDLE t = CreateThread(nullptr, 0, Body, &w, 0, nullptr);
    if (t != nullptr) {
        WaitForSingleObject(t, INFINITE);
        CloseHandle(t);
    }
}
