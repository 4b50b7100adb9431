/* A handle that is found equal to one that is kept already is that one: the table holds it. */
#include <windows.h>

typedef struct Entry {
    struct Entry *next;
    HANDLE file;
    int mode;
} Entry;

Entry *entries(void);
Entry *entry_new(void);

static Entry *g_first;

int table_put(const wchar_t *name, int mode)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    Entry *e;

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    for (e = entries(); e != NULL; e = e->next)
        if (e->file == h)
            return e->mode == mode ? 1 : 0;
    e = entry_new();
    e->file = h;
    return 0;
}

int table_has(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    Entry *e;

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    for (e = entries(); e != NULL; e = e->next)
        if (e->file == h)
            return 1;
    return 0;
}

int cached(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE || g_first == NULL)
        return h == INVALID_HANDLE_VALUE ? -1 : (CloseHandle(h), 0);
    if (g_first->file != h)
        CloseHandle(h);
    return 0;
}

int cached_wrong(const wchar_t *name, int n)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE || n < 0)
        return -1;
    if (g_first->file != h)
        CloseHandle(h);
    return 0;
}

/* The same by a function that is given the handle. */
static Entry *entry_of(HANDLE h, int mode)
{
    Entry *e;

    for (e = entries(); e != NULL; e = e->next)
        if (e->file == h)
            return e->mode == mode ? e : NULL;
    e = entry_new();
    e->file = h;
    return e;
}

Entry *entry_open(const wchar_t *name, int mode)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    return h == INVALID_HANDLE_VALUE ? NULL : entry_of(h, mode);
}

static Entry *entry_find(HANDLE h)
{
    Entry *e;

    for (e = entries(); e != NULL; e = e->next)
        if (e->file == h)
            return e;
    return NULL;
}

Entry *entry_open_wrong(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    return h == INVALID_HANDLE_VALUE ? NULL : entry_find(h);
}
