/* Streams and descriptors of the C library: only wrong and double releases count. */
#include <windows.h>
#include <io.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdint.h>

static struct _finddata_t g_entry;

int stream_right(const wchar_t *path)
{
    FILE *h = _wfopen(path, L"r");

    if (h == NULL)
        return -1;
    fclose(h);
    return 0;
}

int stream_twice(const wchar_t *path)
{
    FILE *h = _wfopen(path, L"r");

    if (h == NULL)
        return -1;
    fclose(h);
    fclose(h); // expect: HL202
    return 0;
}

int pipe_stream_right(const char *command)
{
    FILE *h = _popen(command, "r");

    if (h == NULL)
        return -1;
    _pclose(h);
    return 0;
}

int pipe_stream_twice(const char *command)
{
    FILE *h = _popen(command, "r");

    if (h == NULL)
        return -1;
    _pclose(h);
    _pclose(h); // expect: HL202
    return 0;
}

int descriptor_right(const wchar_t *path)
{
    int h = _wopen(path, _O_RDONLY);

    if (h < 0)
        return -1;
    _close(h);
    return 0;
}

int descriptor_twice(const wchar_t *path)
{
    int h = _wopen(path, _O_RDONLY);

    if (h < 0)
        return -1;
    _close(h);
    _close(h); // expect: HL202
    return 0;
}

int crt_search_right(void)
{
    intptr_t h = _findfirst("*", &g_entry);

    if (h == -1)
        return -1;
    _findclose(h);
    return 0;
}

int crt_search_leaks(int n)
{
    intptr_t h = _findfirst("*", &g_entry); // expect: HL201

    if (h == -1)
        return -1;
    if (n < 0)
        return -2;
    _findclose(h);
    return 0;
}

/* The stream owns the descriptor, the descriptor the handle. */
FILE *wrap_right(const wchar_t *path)
{
    HANDLE file = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    FILE *stream;
    int fd;

    if (file == INVALID_HANDLE_VALUE)
        return NULL;
    fd = _open_osfhandle((intptr_t)file, _O_RDONLY);
    if (fd < 0) {
        CloseHandle(file);
        return NULL;
    }
    stream = _fdopen(fd, "r");
    if (stream == NULL)
        _close(fd);
    return stream;
}

/* The handle stays the descriptor's. */
int size_right(int fd)
{
    HANDLE file = (HANDLE)_get_osfhandle(fd);

    return file == INVALID_HANDLE_VALUE ? -1 : (int)GetFileSize(file, NULL);
}

int handle_of_descriptor_closed(int fd)
{
    HANDLE file = (HANDLE)_get_osfhandle(fd);

    if (file == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(file); // expect: HL101
    return 0;
}

/* An open stream is no handle to lose. */
int lost_stream(const char *path)
{
    FILE *f = fopen(path, "r");

    return f != NULL ? 0 : -1;
}

/* A standard stream opened anew. */
int reopened_right(const char *path)
{
    FILE *f = freopen(path, "r", stdin);

    if (f != NULL)
        fclose(f);
    return 0;
}

int reopened_twice(const char *path)
{
    FILE *f = freopen(path, "r", stdin);

    if (f == NULL)
        return -1;
    fclose(f);
    fclose(f); // expect: HL202
    return 0;
}

int reopened_wrong(const char *path)
{
    FILE *f = NULL;

    if (freopen_s(&f, path, "r", stdin) != 0)
        return -1;
    CloseHandle((HANDLE)f); // expect: HL205
    return 0;
}

/* The same stream under another name. */
int reopened_own(const char *path)
{
    FILE *f = fopen(path, "r");
    FILE *g;

    if (f == NULL)
        return -1;
    g = freopen(path, "w", f);
    if (g != NULL)
        fclose(g);
    return 0;
}

int reopened_own_twice(const char *path)
{
    FILE *f = fopen(path, "r");
    FILE *g = NULL;

    if (f == NULL || freopen_s(&g, path, "w", f) != 0)
        return -1;
    fclose(g);
    fclose(f); // expect: HL202
    return 0;
}

/* What was closed is open again, in the same place. */
int reopened_after_close(const char *path)
{
    FILE *f = fopen(path, "r");

    if (f == NULL)
        return -1;
    fclose(f);
    f = freopen(path, "w", f);
    if (f == NULL)
        return -1;
    fclose(f);
    return 0;
}
