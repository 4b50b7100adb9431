// A shared_ptr that is given nullptr and a deleter is a guard: the deleter runs all the same.
#include <windows.h>
#include <memory>

bool Work();

void Guarded()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (event == nullptr)
        return;
    std::shared_ptr<void> guard(nullptr, [event](void *) { CloseHandle(event); });
    Work();
}

void GuardedAndClosed()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (event == nullptr)
        return;
    std::shared_ptr<void> guard(nullptr, [event](void *) { CloseHandle(event); });
    if (Work())
        CloseHandle(event); // expect: HL202
}

void RunEarly()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (event == nullptr)
        return;
    std::shared_ptr<void> guard(nullptr, [event](void *) { CloseHandle(event); });
    guard.reset();
    Work();
}

void GuardedTheWrong()
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr); // expect: HL201
    if (event == nullptr)
        return;
    std::shared_ptr<void> guard(nullptr, [event](void *) { SetEvent(event); });
    Work();
}

/* One that holds nothing by chance is no guard. */
void Empty()
{
    std::shared_ptr<void> owner(CreateEventW(nullptr, TRUE, FALSE, nullptr), CloseHandle);
    if (owner)
        SetEvent(owner.get());
}
