/* Calls with several outcomes each, one after the other in one block: their paths meet after each of them. */
#include <windows.h>

int out_of_view(int n);

static int stages;

static int stage(int *count)
{
    if (out_of_view(1)) {
        *count = *count + 1;
        return 1;
    }
    if (out_of_view(2)) {
        stages++;
        return 2;
    }
    if (out_of_view(3))
        return -1;
    return 0;
}

int run_stages(HANDLE process)
{
    HANDLE token;
    int n = 0;

    if (!OpenProcessToken(process, TOKEN_QUERY, &token)) // expect: HL201
        return -1;
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    stage(&n);
    if (stage(&n) < 0)
        return n;
    CloseHandle(token);
    return n;
}
