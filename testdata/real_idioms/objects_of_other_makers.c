/* Objects that a function out of view allocates or looks up: what is put there is not lost, and who gets the object
 * back gets what it holds.
 */
#include <windows.h>

typedef struct Box {
    int kind;
    HANDLE handle;
    struct Box *next;
} Box;

void *app_alloc(size_t n);
void app_free(void *p);
Box *app_boxes(void);

static Box *box_make(HANDLE h)
{
    Box *box = app_alloc(sizeof *box);

    box->kind = 1;
    box->handle = h;
    return box;
}

static void box_free(Box *box)
{
    CloseHandle(box->handle);
    app_free(box);
}

/* The result holds it. */
Box *open_box(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return NULL;
    return box_make(h);
}

int open_and_free(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    box_free(box_make(h));
    return 0;
}

int freed_by_both(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    Box *box;

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    box = box_make(h);
    CloseHandle(h);
    box_free(box); // expect: HL202
    return 0;
}

/* Nobody here sees the list. */
static void box_enlist(HANDLE h)
{
    Box *box = app_alloc(sizeof *box);

    box->handle = h;
    box->next = app_boxes()->next;
    app_boxes()->next = box;
}

int enlisted(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    box_enlist(h);
    return 0;
}

static void box_copy(const Box *from)
{
    *app_boxes() = *from;
}

int copied(const wchar_t *name)
{
    Box box = {0};

    box.handle = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (box.handle == INVALID_HANDLE_VALUE)
        return -1;
    box_copy(&box);
    return 0;
}

/* Returned, but kept as well. */
static HANDLE open_kept(const wchar_t *name)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    app_boxes()->handle = h;
    return h;
}

int kept(const wchar_t *name)
{
    return open_kept(name) == INVALID_HANDLE_VALUE ? -1 : 0;
}

/* A box of one's own keeps nothing. */
static int box_kind(HANDLE h, int n)
{
    Box box = {n, h, NULL};

    return box.kind;
}

int looked_at(const wchar_t *name, int n)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    return box_kind(h, n);
}
