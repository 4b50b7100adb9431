#include <windows.h>

extern int trace_enabled, keep_open;
extern const int max_tries;
extern int unknown_flag;
static int verbose;

int read_once(LPCWSTR name)
{
    HANDLE file = INVALID_HANDLE_VALUE;
    int i;

    for (i = 0; i < max_tries; i++)
        file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return -1;
    if (trace_enabled || verbose)
        return -2;
    CloseHandle(file);
    return 0;
}

/* This one is set. */
int read_kept(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    if (keep_open)
        return -2;
    CloseHandle(file);
    return 0;
}

/* This one may be set anywhere. */
int read_unknown(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    if (unknown_flag)
        return -2;
    CloseHandle(file);
    return 0;
}


/* Through its address. */
static int requests;
void count(int *n);

int read_counted(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    count(&requests);
    if (requests > 3)
        return -2;
    CloseHandle(file);
    return 0;
}
