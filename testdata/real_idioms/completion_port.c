/* CreateIoCompletionPort makes a port when its second argument is NULL; with a port it returns that port. */
#include <windows.h>

typedef struct {
    HANDLE port;
    HANDLE directory;
} Watch;

int watch_start(Watch *w)
{
    if (CreateIoCompletionPort(w->directory, w->port, (ULONG_PTR)w, 0) == NULL)
        return -1;
    return 0;
}

int port_leaks(void)
{
    HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1); // expect: HL201

    if (port == NULL)
        return -1;
    PostQueuedCompletionStatus(port, 0, 0, NULL);
    return 0;
}
