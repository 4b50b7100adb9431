// Attributes on methods, references and functions whose body is in view.
#include <windows.h>

class Registry
{
public:
    int Open(const char *name, int &id __attribute__((acquire_handle("entry"))));
    void Close(int id __attribute__((release_handle("entry"))));
    int Touch(int id __attribute__((use_handle("entry"))));
};

int OpenedRight(Registry &registry)
{
    int id = 0;

    if (registry.Open("a", id) != 0)
        return -1;
    const int n = registry.Touch(id);
    registry.Close(id);
    return n;
}

int OpenedLeaks(Registry &registry)
{
    int id = 0;

    if (registry.Open("a", id) != 0) // expect: HL201
        return -1;
    return registry.Touch(id);
}

// The body does not show it: the attribute does.
extern "C" long long raw_call(int number, void *argument);

__attribute__((acquire_handle("kernel"))) static HANDLE OpenRaw(int number)
{
    return reinterpret_cast<HANDLE>(raw_call(number, nullptr));
}

int RawRight()
{
    HANDLE h = OpenRaw(3);
    CloseHandle(h);
    return 0;
}

int RawLeaks()
{
    HANDLE h = OpenRaw(3); // expect: HL201
    return SetEvent(h) ? 0 : -1;
}
