/* A loop whose body and condition are one block is a visit each round, so it is widened like any other. */
#include <windows.h>

int steps_until(int n)
{
    int i = 0;

    do {
        i = i + 2;
    } while (i != n);
    return i;
}

void wait_then_close(int n, HANDLE process)
{
    HANDLE token;
    int i = 0;

    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return;
    do {
        i = i + 2;
    } while (i != n);
    CloseHandle(token);
}
