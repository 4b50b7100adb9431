/* Files, pipes, mappings, searches. */
#include <windows.h>

static WIN32_FIND_DATAW g_found;
static WCHAR g_volume[MAX_PATH];

int file_right(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int file_leaks(const wchar_t *path, int n)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int file_ansi_right(void)
{
    HANDLE h = CreateFileA("a.txt", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int file_ansi_leaks(int n)
{
    HANDLE h = CreateFileA("a.txt", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int named_pipe_right(const wchar_t *path)
{
    HANDLE h = CreateNamedPipeW(path, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 512, 512, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int named_pipe_leaks(const wchar_t *path, int n)
{
    HANDLE h = CreateNamedPipeW(path, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 512, 512, 0, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int mailslot_right(const wchar_t *path)
{
    HANDLE h = CreateMailslotW(path, 0, MAILSLOT_WAIT_FOREVER, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int mailslot_leaks(const wchar_t *path, int n)
{
    HANDLE h = CreateMailslotW(path, 0, MAILSLOT_WAIT_FOREVER, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int mapping_right(const wchar_t *path)
{
    HANDLE h = CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, path);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int mapping_leaks(const wchar_t *path, int n)
{
    HANDLE h = CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, path); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int mapping_opened_right(const wchar_t *path)
{
    HANDLE h = OpenFileMappingW(FILE_MAP_READ, FALSE, path);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int mapping_opened_leaks(const wchar_t *path, int n)
{
    HANDLE h = OpenFileMappingW(FILE_MAP_READ, FALSE, path); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int view_right(HANDLE mapping)
{
    char *h = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);

    if (h == NULL)
        return -1;
    UnmapViewOfFile(h);
    return 0;
}

int view_twice(HANDLE mapping)
{
    char *h = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);

    if (h == NULL)
        return -1;
    UnmapViewOfFile(h);
    UnmapViewOfFile(h); // expect: HL202
    return 0;
}

int search_right(const wchar_t *path)
{
    HANDLE h = FindFirstFileW(path, &g_found);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    FindClose(h);
    return 0;
}

int search_leaks(const wchar_t *path, int n)
{
    HANDLE h = FindFirstFileW(path, &g_found); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    FindClose(h);
    return 0;
}

int volume_search_right(void)
{
    HANDLE h = FindFirstVolumeW(g_volume, MAX_PATH);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    FindVolumeClose(h);
    return 0;
}

int volume_search_leaks(int n)
{
    HANDLE h = FindFirstVolumeW(g_volume, MAX_PATH); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    FindVolumeClose(h);
    return 0;
}

int changes_right(const wchar_t *path)
{
    HANDLE h = FindFirstChangeNotificationW(path, FALSE, FILE_NOTIFY_CHANGE_SIZE);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    FindCloseChangeNotification(h);
    return 0;
}

int changes_leaks(const wchar_t *path, int n)
{
    HANDLE h = FindFirstChangeNotificationW(path, FALSE, FILE_NOTIFY_CHANGE_SIZE); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    FindCloseChangeNotification(h);
    return 0;
}

/* A pipe has two ends. */
int pipe_right(void)
{
    HANDLE reader, writer;

    if (!CreatePipe(&reader, &writer, NULL, 0))
        return -1;
    CloseHandle(reader);
    CloseHandle(writer);
    return 0;
}

int pipe_keeps_the_writer(void)
{
    HANDLE reader, writer;

    if (!CreatePipe(&reader, &writer, NULL, 0)) // expect: HL201 "'writer' is not released"
        return -1;
    CloseHandle(reader);
    return 0;
}

/* OF_EXIST only looks. */
int exists(const char *path)
{
    OFSTRUCT buffer;

    return OpenFile(path, &buffer, OF_EXIST) != HFILE_ERROR;
}

/* What is stored in a view is there for others. */
int shared_right(HANDLE mapping)
{
    HANDLE *slots = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);

    if (slots == NULL)
        return -1;
    slots[0] = CreateEventW(NULL, TRUE, FALSE, NULL);
    UnmapViewOfFile(slots);
    return 0;
}

/* A console in a window of one's own, its two pipe ends given back. */
HRESULT console_right(HPCON *out, HANDLE *to, HANDLE *from)
{
    COORD size = {80, 25};
    HANDLE in = NULL, screen = NULL;
    HRESULT hr = E_FAIL;

    if (!CreatePipe(&in, to, NULL, 0))
        return hr;
    if (CreatePipe(from, &screen, NULL, 0)) {
        hr = CreatePseudoConsole(size, in, screen, 0, out);
        CloseHandle(screen);
        if (FAILED(hr))
            CloseHandle(*from);
    }
    CloseHandle(in);
    if (FAILED(hr))
        CloseHandle(*to);
    return hr;
}

HRESULT console_leaks(HANDLE in, HANDLE screen, const wchar_t *command)
{
    COORD size = {80, 25};
    HPCON console;
    HRESULT hr = CreatePseudoConsole(size, in, screen, 0, &console); // expect: HL201

    if (FAILED(hr))
        return hr;
    if (command == NULL)
        return E_INVALIDARG;
    ClosePseudoConsole(console);
    return hr;
}
