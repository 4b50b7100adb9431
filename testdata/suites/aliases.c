// The public suites' shape: the handle under another name.
#include <windows.h>
#include <stdlib.h>

int refused(void);

struct pair { HANDLE a, b; };
union box { HANDLE handle; void *raw; };

void pointer_alias(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    HANDLE *p = &file;
    if (*p == INVALID_HANDLE_VALUE)
        return;
    CloseHandle(*p);
}

void pointer_alias_leak(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    HANDLE *p = &file;
    if (*p == INVALID_HANDLE_VALUE)
        return;
    SetFilePointer(*p, 0, NULL, FILE_BEGIN);
}

void pointer_alias_lost(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    HANDLE *p = &file;
    if (*p == INVALID_HANDLE_VALUE)
        return;
    *p = NULL;
    if (file)
        CloseHandle(file);
}

void pointer_alias_twice(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    HANDLE *p = &file, **pp = &p;
    if (**pp == INVALID_HANDLE_VALUE)
        return;
    CloseHandle(**pp);
    CloseHandle(file); // expect: HL202
}

void pointer_alias_wrong(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    void *p = file;
    if (file == INVALID_HANDLE_VALUE)
        return;
    free(p); // expect: HL205
}

void in_struct(LPCWSTR name)
{
    struct pair p = {0};
    struct pair q;
    p.b = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    q = p;
    if (q.b != INVALID_HANDLE_VALUE)
        CloseHandle(q.b);
}

void in_struct_leak(LPCWSTR name)
{
    struct pair p = {0};
    p.b = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (p.b == INVALID_HANDLE_VALUE)
        return;
    if (p.a)
        CloseHandle(p.a);
}

void in_struct_twice(LPCWSTR name)
{
    struct pair p = {0};
    struct pair q;
    p.b = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (p.b == INVALID_HANDLE_VALUE)
        return;
    q = p;
    CloseHandle(q.b);
    CloseHandle(p.b); // expect: HL202
}

void in_union(LPCWSTR name)
{
    union box b;
    b.handle = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (b.handle == INVALID_HANDLE_VALUE)
        return;
    CloseHandle(b.raw);
}

void in_union_leak(LPCWSTR name)
{
    union box b;
    b.handle = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (b.handle == INVALID_HANDLE_VALUE)
        return;
    b.raw = NULL;
}

void in_union_wrong(LPCWSTR name)
{
    union box b;
    b.handle = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (b.handle == INVALID_HANDLE_VALUE)
        return;
    free(b.raw); // expect: HL205
}

static void close_void(void *data)
{
    HANDLE *p = (HANDLE *)data;
    CloseHandle(*p);
}

void through_void(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file != INVALID_HANDLE_VALUE)
        close_void(&file);
}

void through_void_twice(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return;
    close_void(&file);
    CloseHandle(file); // expect: HL202
}

void on_heap(LPCWSTR name)
{
    HANDLE *slot = (HANDLE *)malloc(sizeof *slot);
    if (!slot)
        return;
    *slot = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (*slot != INVALID_HANDLE_VALUE)
        CloseHandle(*slot);
    free(slot);
}

void on_heap_leak(LPCWSTR name)
{
    HANDLE *slot = (HANDLE *)malloc(sizeof *slot);
    if (!slot)
        return;
    *slot = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    free(slot);
}

void in_array(LPCWSTR name)
{
    HANDLE files[5];
    files[2] = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (files[2] != INVALID_HANDLE_VALUE)
        CloseHandle(files[2]);
}

void in_array_leak(LPCWSTR name)
{
    HANDLE files[5] = {0};
    files[2] = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    if (files[2] == INVALID_HANDLE_VALUE)
        return;
    if (files[1])
        CloseHandle(files[1]);
}

static void close_third(HANDLE *files)
{
    CloseHandle(files[2]);
}

void array_passed(LPCWSTR name)
{
    HANDLE files[5];
    files[2] = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (files[2] == INVALID_HANDLE_VALUE)
        return;
    close_third(files);
}

void array_passed_twice(LPCWSTR name)
{
    HANDLE files[5];
    files[2] = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (files[2] == INVALID_HANDLE_VALUE)
        return;
    close_third(files);
    close_third(files); // expect: HL202
}

static void close_by(HANDLE h, BOOL(WINAPI *closer)(HANDLE))
{
    closer(h);
}

void by_pointer(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file != INVALID_HANDLE_VALUE)
        close_by(file, CloseHandle);
}

void by_pointer_wrong(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (file != INVALID_HANDLE_VALUE)
        close_by(file, FindClose); // expect: HL205
}

void integer_trip(LPCWSTR name)
{
    HANDLE file = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    ULONG_PTR n = (ULONG_PTR)file;
    if (file == INVALID_HANDLE_VALUE)
        return;
    CloseHandle((HANDLE)n);
}
