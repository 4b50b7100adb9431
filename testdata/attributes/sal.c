/* A parameter that SAL calls invalid after the call was released by it. */
#include <windows.h>
#include <sal.h>

void shelve(_In_ _Post_ptr_invalid_ HANDLE h);
void inspect(_In_ HANDLE h);

int shelved_right(const wchar_t *name)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    shelve(h);
    return 0;
}

int shelved_and_closed(const wchar_t *name)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    shelve(h);
    CloseHandle(h); // expect: HL202
    return 0;
}

int inspected_and_closed_right(const wchar_t *name)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    inspect(h);
    CloseHandle(h);
    return 0;
}
