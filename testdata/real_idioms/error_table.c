/* A function that maps error codes has more outcomes than a summary has room for. What counts is kept: it is 0 for 0 only, and
 * GetLastError after a failure is not 0. */
#include <windows.h>

static int translate(int code)
{
    if (code <= 0)
        return code;
    switch (code) {
    case 1: return -4001;
    case 2: return -4002;
    case 3: return -4003;
    case 4: return -4004;
    case 5: return -4005;
    case 6: return -4006;
    case 7: return -4007;
    case 8: return -4008;
    case 9: return -4009;
    case 10: return -4010;
    case 11: return -4011;
    case 12: return -4012;
    case 13: return -4013;
    case 14: return -4014;
    case 15: return -4015;
    case 16: return -4016;
    case 17: return -4017;
    case 18: return -4018;
    case 19: return -4019;
    case 20: return -4020;
    case 21: return -4021;
    case 22: return -4022;
    case 23: return -4023;
    case 24: return -4024;
    case 25: return -4025;
    case 26: return -4026;
    case 27: return -4027;
    case 28: return -4028;
    case 29: return -4029;
    case 30: return -4030;
    case 31: return -4031;
    case 32: return -4032;
    case 33: return -4033;
    case 34: return -4034;
    case 35: return -4035;
    case 36: return -4036;
    case 37: return -4037;
    case 38: return -4038;
    case 39: return -4039;
    case 40: return -4040;
    case 41: return -4041;
    case 42: return -4042;
    case 43: return -4043;
    case 44: return -4044;
    case 45: return -4045;
    case 46: return -4046;
    case 47: return -4047;
    case 48: return -4048;
    case 49: return -4049;
    case 50: return -4050;
    case 51: return -4051;
    case 52: return -4052;
    case 53: return -4053;
    case 54: return -4054;
    case 55: return -4055;
    case 56: return -4056;
    case 57: return -4057;
    case 58: return -4058;
    case 59: return -4059;
    default: return -4094;
    }
}

static int open_pipe(const wchar_t *name, HANDLE *out)
{
    *out = CreateNamedPipeW(name, 3, 0, 1, 4096, 4096, 0, NULL);
    if (*out == INVALID_HANDLE_VALUE)
        return translate(GetLastError());
    return 0;
}

int serve(const wchar_t *name)
{
    HANDLE pipe;
    int err = open_pipe(name, &pipe);

    if (err)
        return err;
    WaitForSingleObject(pipe, INFINITE);
    CloseHandle(pipe);
    return 0;
}

int serve_and_forget(const wchar_t *name)
{
    HANDLE pipe;
    int err = open_pipe(name, &pipe); // expect: HL201

    if (err)
        return err;
    WaitForSingleObject(pipe, INFINITE);
    return 0;
}

int serve_unchecked(const wchar_t *name)
{
    HANDLE pipe;

    open_pipe(name, &pipe);
    WaitForSingleObject(pipe, INFINITE); // expect: HL204
    CloseHandle(pipe);
    return 0;
}
