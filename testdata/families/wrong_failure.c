/* Sources that fail with NULL, sources that fail with INVALID_HANDLE_VALUE. */
#include <winsock2.h>
#include <windows.h>
#include <tlhelp32.h>

int file_against_null(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == NULL) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int snapshot_against_null(void)
{
    HANDLE h = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);

    if (!h) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int mapping_against_invalid(HANDLE file)
{
    HANDLE h = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL);

    if (h == INVALID_HANDLE_VALUE) // expect: HL206
        return -1;
    CloseHandle(h);
    return 0;
}

int search_against_null(const wchar_t *path)
{
    WIN32_FIND_DATAW found;
    HANDLE h = FindFirstFileW(path, &found);

    if (h == NULL) // expect: HL206
        return -1;
    FindClose(h);
    return 0;
}

int both_right(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == NULL || h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int socket_negative_right(void)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == (SOCKET)SOCKET_ERROR)
        return -1;
    closesocket(s);
    return 0;
}

/* Marks of the program's own, in a global, a field and a static local: each asks whether
 * the place is in use. */
static HANDLE ready = INVALID_HANDLE_VALUE;
static HANDLE unmarked;

static void ready_ensure(void)
{
    if (ready == INVALID_HANDLE_VALUE)
        ready = CreateEventW(NULL, FALSE, FALSE, NULL);
}

void ready_twice(void)
{
    ready_ensure();
    ready_ensure();
}

static void unmarked_ensure(void)
{
    if (unmarked == INVALID_HANDLE_VALUE)
        unmarked = CreateEventW(NULL, FALSE, FALSE, NULL);
}

void unmarked_twice(void)
{
    unmarked_ensure();
    unmarked_ensure(); // expect: HL206
}

struct port {
    HANDLE event, plain;
};

void port_forget(struct port *p)
{
    p->event = INVALID_HANDLE_VALUE;
}

static int port_is_open(const struct port *p)
{
    if (p->event != INVALID_HANDLE_VALUE)
        return 1;
    return 0;
}

static int port_has_plain(const struct port *p)
{
    if (p->plain != INVALID_HANDLE_VALUE)
        return 1;
    return 0;
}

int port_open(struct port *p)
{
    p->event = CreateEventW(NULL, FALSE, FALSE, NULL);
    return port_is_open(p);
}

int port_open_plain(struct port *p)
{
    p->plain = CreateEventW(NULL, FALSE, FALSE, NULL);
    return port_has_plain(p); // expect: HL206
}

static HANDLE event_once(void)
{
    static HANDLE once = INVALID_HANDLE_VALUE;

    if (once == INVALID_HANDLE_VALUE)
        once = CreateEventW(NULL, FALSE, FALSE, NULL);
    return once;
}

void event_twice(void)
{
    event_once();
    event_once();
}

/* Asked by the same function, right after the call: that is about failure. */
void ready_checked(void)
{
    ready = CreateEventW(NULL, FALSE, FALSE, NULL);
    if (ready == INVALID_HANDLE_VALUE) // expect: HL206
        return;
    SetEvent(ready);
}

/* The number of a handle is printed: no question, whatever type it is printed as. */
static unsigned long g_printed;

static void print_number(const char *text, unsigned long number)
{
    if (text != NULL)
        g_printed = number;
}

static int thread_resume(HANDLE thread)
{
    if (ResumeThread(thread) == (DWORD)-1) {
        print_number("cannot resume", (unsigned long)(ULONG_PTR)thread);
        return 0;
    }
    return 1;
}

int thread_printed(LPTHREAD_START_ROUTINE run)
{
    HANDLE thread = CreateThread(NULL, 0, run, NULL, CREATE_SUSPENDED, NULL);
    int ok = thread_resume(thread); // expect: HL204

    if (ok)
        WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
    return ok;
}

static int thread_is_none(HANDLE thread)
{
    return thread == INVALID_HANDLE_VALUE;
}

int thread_asked(LPTHREAD_START_ROUTINE run)
{
    HANDLE thread = CreateThread(NULL, 0, run, NULL, 0, NULL);

    if (thread_is_none(thread)) // expect: HL206
        return -1;
    CloseHandle(thread);
    return 0;
}
