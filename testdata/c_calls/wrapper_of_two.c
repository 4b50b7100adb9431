/* A wrapper that yields two handles: the path of each leads to its own acquisition. */
#include <windows.h>

typedef struct {
    HANDLE folder, changed;
} Watch;

static int watch_open(Watch *w, const wchar_t *path)
{
    w->folder = CreateFileW(path, FILE_LIST_DIRECTORY, 0, NULL, OPEN_EXISTING, 0, NULL); // step: "acquired here by 'CreateFileW'"
    if (w->folder == INVALID_HANDLE_VALUE)
        return -1;
    w->changed = CreateEventW(NULL, TRUE, FALSE, NULL); // step: "acquired here by 'CreateEventW'"
    return 0;
}

int watch_wrong(const wchar_t *path)
{
    Watch w;

    if (watch_open(&w, path) != 0) // expect: HL201 "'w.folder'"
        return -1;
    if (w.changed != INVALID_HANDLE_VALUE) // expect: HL206 "'w.changed'"
        CloseHandle(w.changed);
    return 0;
}

int watch_right(const wchar_t *path)
{
    Watch w;

    if (watch_open(&w, path) != 0)
        return -1;
    if (w.changed != NULL)
        CloseHandle(w.changed);
    CloseHandle(w.folder);
    return 0;
}
