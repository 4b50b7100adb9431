// The public suites' shape: constant and global conditions, switch, loops, goto.
#include <windows.h>

static const int always = 1;
static int five = 5;
int globalTrue = 1;
int globalFalse = 0;
int refused(void);

static int returns_true(void) { return 1; }
static int returns_false(void) { return 0; }

void if_one(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (1)
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
}

void if_const(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    if (always)
        CloseHandle(file);
}

void if_static_five(LPCWSTR name)
{
    HANDLE file = INVALID_HANDLE_VALUE;
    if (five == 5)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (five == 5)
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
}

void if_static_five_leak(LPCWSTR name)
{
    HANDLE file = INVALID_HANDLE_VALUE;
    if (five == 5)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (five != 5)
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
}

void if_global(LPCWSTR name)
{
    HANDLE file = INVALID_HANDLE_VALUE;
    if (globalTrue)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (globalTrue)
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
}

void if_function(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    if (returns_true())
        CloseHandle(file);
}

void if_function_leak(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (file == INVALID_HANDLE_VALUE)
        return;
    if (returns_false())
        CloseHandle(file);
}

void if_function_twice(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    if (returns_true())
        CloseHandle(file);
    CloseHandle(file); // expect: HL202
}

void in_switch(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    switch (6) {
    case 6:
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
        break;
    default:
        refused();
        break;
    }
}

void in_switch_leak(LPCWSTR name, int k)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (file == INVALID_HANDLE_VALUE)
        return;
    switch (k) {
    case 1:
    case 2: CloseHandle(file); return;
    case 3: return;
    default: CloseHandle(file);
    }
}

void in_switch_twice(LPCWSTR name, int k)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    switch (k) {
    case 1: CloseHandle(file);
    default: CloseHandle(file); // expect: HL202
    }
}

void in_while(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    while (1) {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
        break;
    }
}

void in_for(LPCWSTR name)
{
    int i, j;
    HANDLE file = INVALID_HANDLE_VALUE;
    for (i = 0; i < 1; i++)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    for (j = 0; j < 1; j++)
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
}

void in_for_leak(LPCWSTR name, int n)
{
    int i;
    HANDLE file = INVALID_HANDLE_VALUE;
    for (i = 0; i < n; i++)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
}

void in_for_twice(LPCWSTR name, int n)
{
    int i;
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    for (i = 0; i < 2; i++)
        CloseHandle(file); // expect: HL202
}

void by_goto(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    goto sink;
sink:
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
}

void by_goto_leak(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (file == INVALID_HANDLE_VALUE)
        goto out;
    if (refused())
        goto out;
    CloseHandle(file);
out:
    return;
}

void retry_open(LPCWSTR name)
{
    HANDLE file;
    int tries = 0;
again:
    file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE && tries++ < 3)
        goto again;
    if (file == INVALID_HANDLE_VALUE)
        return;
    CloseHandle(file);
}

enum { OWN_NONE = 0, OWN_FILE = 1, OWN_EVENT = 2 };

void bit_flags(LPCWSTR name)
{
    unsigned own = OWN_NONE;
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL), event = NULL;
    if (file != INVALID_HANDLE_VALUE)
        own |= OWN_FILE;
    if ((own & OWN_FILE) && !refused()) {
        event = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (event)
            own |= OWN_EVENT;
    }
    if (own & OWN_EVENT)
        CloseHandle(event);
    if (own & OWN_FILE)
        CloseHandle(file);
}

void bit_flags_leak(LPCWSTR name)
{
    unsigned own = OWN_NONE;
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (file != INVALID_HANDLE_VALUE)
        own |= OWN_FILE;
    if (own & OWN_EVENT)
        CloseHandle(file);
}
