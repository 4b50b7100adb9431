/* A wrapper that tells failure by its status, or by having no object to give, has looked at the handle itself. What is
 * compared later asks for "none", not for failure.
 */
#include <stdlib.h>
#include <windows.h>

typedef struct {
    HANDLE handle;
} File;

static File *file_open(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    File *file;

    if (h == INVALID_HANDLE_VALUE)
        return NULL;
    file = malloc(sizeof *file);
    if (file == NULL) {
        CloseHandle(h);
        return NULL;
    }
    file->handle = h;
    return file;
}

static void file_close(File *file)
{
    if (file->handle != NULL)
        CloseHandle(file->handle);
    free(file);
}

int read_file(const wchar_t *name)
{
    File *file = file_open(name);

    if (file == NULL)
        return -1;
    file_close(file);
    return 0;
}

static int file_start(wchar_t *line, HANDLE *process)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi;

    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi))
        return 1;
    CloseHandle(pi.hThread);
    *process = pi.hProcess;
    return 0;
}

int run_all(wchar_t **lines, int n)
{
    HANDLE processes[16];
    int i, count = 0, status = 0;

    for (i = 0; i < n && count < 16; i++) {
        status = file_start(lines[i], &processes[count]);
        if (status != 0)
            break;
        count++;
    }
    for (i = 0; i < count; i++)
        if (processes[i] != INVALID_HANDLE_VALUE)
            CloseHandle(processes[i]);
    return status;
}

/* This one hands the failure on as it came. */
static HANDLE file_raw(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
}

int read_raw(const wchar_t *name)
{
    HANDLE h = file_raw(name);

    if (h == NULL) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}
