/* An allocator that guards its product against overflow returns for every ordinary size: SIZE_MAX / n has no sign. */
#include <windows.h>
#include <stdint.h>
#include <stdlib.h>

struct port {
    HANDLE handle;
    char name[32];
};

static void *take(size_t n, size_t size)
{
    void *p;

    if (n > SIZE_MAX / size)
        abort();
    p = malloc(n * size);
    if (p == NULL)
        abort();
    return p;
}

int port_open(const char *path, struct port **out)
{
    struct port *port = take(1, sizeof *port);
    HANDLE handle = CreateFileA(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201

    if (handle == INVALID_HANDLE_VALUE)
        return -1;
    if (!SetCommMask(handle, EV_RXCHAR))
        return -2;
    port->handle = handle;
    *out = port;
    return 0;
}

int port_open_right(const char *path, struct port **out)
{
    struct port *port = take(1, sizeof *port);
    HANDLE handle = CreateFileA(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (handle == INVALID_HANDLE_VALUE)
        return -1;
    if (!SetCommMask(handle, EV_RXCHAR)) {
        CloseHandle(handle);
        return -2;
    }
    port->handle = handle;
    *out = port;
    return 0;
}

/* Division of what has no sign bit set is computed. */
int divided_right(void)
{
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);
    DWORD total = 12, parts = 4;

    if (event == NULL)
        return -1;
    if (total / parts == 3 && total % parts == 0)
        CloseHandle(event);
    return 0;
}
