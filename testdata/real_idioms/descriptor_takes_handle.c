/* A descriptor made from a handle owns it. */
#include <windows.h>
#include <io.h>

int open_descriptor(const wchar_t *path)
{
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    int fd;

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    fd = _open_osfhandle((intptr_t)file, 0);
    if (fd < 0)
        CloseHandle(file);
    return fd;
}

/* A handle fits into 32 bits: many cast it to the width of a descriptor on the way. */
int open_descriptor_by_int(const wchar_t *path)
{
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    return _open_osfhandle((int)(intptr_t)file, 0);
}

int open_descriptor_leaks(const wchar_t *path, int mode)
{
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (file == INVALID_HANDLE_VALUE || mode < 0)
        return -1;
    return _open_osfhandle((intptr_t)file, mode);
}

void redirect(const wchar_t *path)
{
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);

    if (file != INVALID_HANDLE_VALUE)
        SetStdHandle(STD_INPUT_HANDLE, file);
}
