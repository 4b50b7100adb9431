/* Contexts of a queue that a loop takes, fills with a socket, and keeps for the next round when a call fails. The pointer
 * is one of several at the head of the loop; what is kept in the contexts is not lost by that.
 */
#include <winsock2.h>
#include <windows.h>

typedef struct Context {
    struct Context *next;
    OVERLAPPED overlapped;
    SOCKET socket;
    int family;
    HANDLE event;
} Context;

typedef BOOL (*AcceptFn)(SOCKET listener, SOCKET into, void *buffer, DWORD n, OVERLAPPED *overlapped);

extern volatile int is_stopping;
void *pool_alloc(int n);
static Context *head;
static int made, limit;
static HANDLE head_event;
static Context *next_context(int *timeout)
{
    Context *context = NULL;
    DWORD rv;

    *timeout = 0;
    for (;;) {
        if (head) {
            context = head;
            head = head->next;
        }
        if (!context) {
            if (made >= limit) {
                rv = WaitForSingleObject(head_event, 1000);
                if (rv == WAIT_OBJECT_0)
                    continue;
                *timeout = rv == WAIT_TIMEOUT;
                return NULL;
            }
            context = pool_alloc(sizeof *context);
            context->event = CreateEventW(NULL, TRUE, FALSE, NULL);
            if (context->event == NULL) {
                *timeout = -1;
                return NULL;
            }
            context->socket = INVALID_SOCKET;
            made++;
        } else {
            context->next = NULL;
            ResetEvent(context->event);
        }
        break;
    }
    return context;
}
void hand_over(Context *context);
void note(const char *what, int code);

void accept_loop(SOCKET listener, AcceptFn accept_on, int family, int level)
{
    Context *context = NULL;
    int errors = 0, timeout, rv;
    char buffer[64];

    while (!is_stopping) {
        if (!context) {
            context = next_context(&timeout);
            if (!context) {
                if (!timeout && ++errors > 10)
                    break;
                Sleep(100);
                continue;
            }
        }
        if (context->socket == INVALID_SOCKET) {
            context->socket = socket(family, SOCK_STREAM, IPPROTO_TCP);
            context->family = family;
        } else if (context->family != family) {
            closesocket(context->socket);
            context->socket = socket(family, SOCK_STREAM, IPPROTO_TCP);
            context->family = family;
        }
        if (context->socket == INVALID_SOCKET) {
            if (level > 3) note("no socket", WSAGetLastError());
            Sleep(100);
            continue;
        }
        if (!accept_on(listener, context->socket, buffer, 0, &context->overlapped)) {
            rv = WSAGetLastError();
            if (rv == WSAECONNRESET || rv == WSAEACCES) {
                closesocket(context->socket);
                context->socket = INVALID_SOCKET;
                continue;
            }
            if (rv == WSAEINVAL || rv == WSAENOTSOCK) {
                closesocket(context->socket);
                context->socket = INVALID_SOCKET;
                if (++errors > 10) {
                    if (level > 3) note("too many", rv);
                    break;
                }
                continue;
            }
            if (rv != ERROR_IO_PENDING) {
                closesocket(context->socket);
                context->socket = INVALID_SOCKET;
                continue;
            }
        }
        errors = 0;
        hand_over(context);
        context = NULL;
    }
}

/* Here the socket is overwritten. */
void accept_anew(SOCKET listener, AcceptFn accept_on, int family)
{
    Context *context = next_context(&limit);
    char buffer[64];

    if (context == NULL)
        return;
    context->socket = socket(family, SOCK_STREAM, IPPROTO_TCP); // expect: HL201
    if (context->socket == INVALID_SOCKET)
        return;
    context->socket = socket(family, SOCK_STREAM, IPPROTO_TCP);
    if (context->socket != INVALID_SOCKET)
        accept_on(listener, context->socket, buffer, 0, &context->overlapped);
    hand_over(context);
}
