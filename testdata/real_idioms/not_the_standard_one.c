// A helper leaves standard handles open; what a caller has just opened is none of them.
#include <windows.h>

static void let_go(HANDLE *h) // summary: "*arg0 eq other"
{
    if (h && *h && *h != INVALID_HANDLE_VALUE && *h != GetStdHandle(STD_INPUT_HANDLE) &&
        *h != GetStdHandle(STD_OUTPUT_HANDLE) && *h != GetStdHandle(STD_ERROR_HANDLE)) {
        CloseHandle(*h);
        *h = INVALID_HANDLE_VALUE;
    }
}

int pipe_of_one_byte(void)
{
    HANDLE from, to;
    DWORD n;

    if (!CreatePipe(&from, &to, NULL, 0))
        return 1;
    WriteFile(to, "x", 1, &n, NULL);
    let_go(&from);
    let_go(&to);
    return 0;
}

int pipe_half_closed(void)
{
    HANDLE from, to;

    if (!CreatePipe(&from, &to, NULL, 0)) // expect: HL201 "'to'"
        return 1;
    let_go(&from);
    return 0;
}

// The first of the chain reads what the process itself reads, the others a pipe.
int chain(HANDLE input, int n)
{
    HANDLE next = input, from, to;
    int i;

    for (i = 0; i < n; i++) {
        HANDLE in = next;
        if (!CreatePipe(&from, &to, NULL, 0))
            break;
        if (in != input)
            CloseHandle(in);
        CloseHandle(to);
        next = from;
    }
    if (next != input)
        CloseHandle(next);
    return i;
}

int closed_unless_standard(const wchar_t *name)
{
    HANDLE out = name ? CreateFileW(name, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL)
                      : GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD n;

    if (out == INVALID_HANDLE_VALUE)
        return 1;
    WriteFile(out, "x", 1, &n, NULL);
    if (out != GetStdHandle(STD_OUTPUT_HANDLE))
        CloseHandle(out);
    return 0;
}

int closed_if_standard(const wchar_t *name)
{
    HANDLE out = CreateFileW(name, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL); // expect: HL201
    DWORD n;

    if (out == INVALID_HANDLE_VALUE)
        return 1;
    WriteFile(out, "x", 1, &n, NULL);
    if (out == GetStdHandle(STD_OUTPUT_HANDLE))
        CloseHandle(out);
    return 0;
}
