/* A list that grows in a loop: its older nodes are one region, which points to itself. Handing a node to a function
 * with an open argument list lets all of them go. */
#include <windows.h>
#include <stdarg.h>
#include <stdlib.h>

struct entry {
    struct entry *next;
};

struct pool {
    struct entry *list;
};

struct adapter {
    char *name;
    HANDLE event;
    struct adapter *next;
};

static int log_level;

static void log_line(const char *format, ...)
{
    va_list list;

    if (log_level == 0)
        return;
    va_start(list, format);
    OutputDebugStringA(format);
    va_end(list);
}

static void *pool_take(struct pool *pool, size_t size)
{
    void *taken;

    if (pool != NULL) {
        struct entry *e = malloc(size + sizeof *e);
        if (e == NULL)
            exit(1);
        taken = (char *)e + sizeof *e;
        e->next = pool->list;
        pool->list = e;
    } else {
        taken = malloc(size);
        if (taken == NULL)
            exit(1);
    }
    return taken;
}

struct adapter *adapters_read(HKEY key, struct pool *pool)
{
    struct adapter *first = NULL, *last = NULL;
    DWORD i;

    for (i = 0;; i++) {
        struct adapter *node;
        char name[64];
        DWORD len = sizeof name;

        if (RegEnumKeyExA(key, i, name, &len, NULL, NULL, NULL, NULL) != ERROR_SUCCESS)
            break;
        node = pool_take(pool, sizeof *node);
        node->event = CreateEventA(NULL, TRUE, FALSE, NULL);
        node->name = pool_take(pool, len);
        if (first == NULL)
            first = node;
        if (last != NULL)
            last->next = node;
        last = node;
        if (log_level > 1)
            log_line("%s", node->name);
    }
    return first;
}

/* The nodes that are not the newest are found again, whichever of them it is. */
int adapters_close(HKEY key, struct pool *pool)
{
    struct adapter *at = adapters_read(key, pool), *next;
    int n = 0;

    for (; at != NULL; at = next) {
        next = at->next;
        if (at->event != NULL)
            CloseHandle(at->event);
        n++;
    }
    return n;
}

int adapters_count(HKEY key, struct pool *pool)
{
    struct adapter *at = adapters_read(key, pool); // expect: HL201
    int n = 0;

    for (; at != NULL; at = at->next)
        n++;
    return n;
}
