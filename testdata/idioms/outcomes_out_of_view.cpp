// A function that acquires tells of its success by what somebody out of view makes of it.
#include <windows.h>
int map_error(DWORD e);
int open_it(LPCWSTR n, HANDLE *h)
{
    *h = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (*h == INVALID_HANDLE_VALUE)
        return map_error(GetLastError());
    return 0;
}

// map_error does not return what stands for success.
void f(LPCWSTR n)
{
    HANDLE h;
    DWORD r;
    char b[4];
    if (open_it(n, &h) != 0)
        return;
    ReadFile(h, b, 4, &r, NULL);
    CloseHandle(h);
}
void f2(LPCWSTR n)
{
    HANDLE h;
    DWORD r;
    char b[4];
    open_it(n, &h);
    ReadFile(h, b, 4, &r, NULL); // expect: HL204
    CloseHandle(h);
}

// Nobody knows what ok() tells; who does not ask has not checked.
struct Res {
    int c;
    static Res Fail();
    static Res Fine();
    bool ok() const;
};
Res open_r(LPCWSTR n, HANDLE *h)
{
    *h = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (*h == INVALID_HANDLE_VALUE)
        return Res::Fail();
    return Res::Fine();
}
void g(LPCWSTR n)
{
    HANDLE h;
    DWORD r;
    char b[4];
    if (!open_r(n, &h).ok())
        return;
    ReadFile(h, b, 4, &r, NULL);
    CloseHandle(h);
}
void g2(LPCWSTR n)
{
    HANDLE h;
    DWORD r;
    char b[4];
    Res x = open_r(n, &h);
    if (!x.ok())
        return;
    ReadFile(h, b, 4, &r, NULL);
    CloseHandle(h);
}
void g3(LPCWSTR n)
{
    HANDLE h;
    DWORD r;
    char b[4];
    Res x = open_r(n, &h);
    ReadFile(h, b, 4, &r, NULL); // expect: HL204
    CloseHandle(h);
}

// Asked of the object itself.
struct F {
    HANDLE h;
    int extra;
    F(LPCWSTR n);
    bool good() const;
    ~F()
    {
        if (h != INVALID_HANDLE_VALUE)
            CloseHandle(h);
    }
    void Read()
    {
        char b[4];
        DWORD r;
        ReadFile(h, b, 4, &r, NULL);
    }
};
F::F(LPCWSTR n)
{
    h = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (h == INVALID_HANDLE_VALUE)
        extra = map_error(1);
}
void k(LPCWSTR n)
{
    F f(n);
    if (!f.good())
        return;
    f.Read();
}
void k2(LPCWSTR n)
{
    F f(n); // expect: HL204
    f.Read();
}
