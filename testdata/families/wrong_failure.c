/* Sources that fail with NULL, sources that fail with INVALID_HANDLE_VALUE. */
#include <winsock2.h>
#include <windows.h>
#include <tlhelp32.h>

int file_against_null(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == NULL) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int snapshot_against_null(void)
{
    HANDLE h = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);

    if (!h) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int mapping_against_invalid(HANDLE file)
{
    HANDLE h = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL);

    if (h == INVALID_HANDLE_VALUE) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int search_against_null(const wchar_t *path)
{
    WIN32_FIND_DATAW found;
    HANDLE h = FindFirstFileW(path, &found);

    if (h == NULL) // expect: HL206
        return -1;
    FindClose(h);
    return 0;
}

int both_right(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == NULL || h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int socket_negative_right(void)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == (SOCKET)SOCKET_ERROR)
        return -1;
    closesocket(s);
    return 0;
}
