/* What the compiler knows of cleanup and of functions that do not return. */
#include <windows.h>

static void close_at_end(HANDLE *h)
{
    if (*h != NULL)
        CloseHandle(*h);
}

__attribute__((noreturn)) void die(const char *why);
__declspec(noreturn) void give_up(int code);
void warn_only(const char *why);

int cleaned_right(const wchar_t *name, int n)
{
    __attribute__((cleanup(close_at_end))) HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL || n < 0)
        return -1;
    return SetEvent(h) ? 0 : -1;
}

int cleaned_and_closed(const wchar_t *name)
{
    __attribute__((cleanup(close_at_end))) HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    CloseHandle(h); // expect: HL202
    return 0;
}

int died_right(const wchar_t *name, int n)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        give_up(1);
    if (n < 0)
        die("negative");
    CloseHandle(h);
    return 0;
}

int warned_leaks(const wchar_t *name, int n)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0) {
        warn_only("negative");
        return -2;
    }
    CloseHandle(h);
    return 0;
}
