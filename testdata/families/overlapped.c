// The event of an OVERLAPPED stays the caller's through the calls that take it.
#include <winsock2.h>
#include <mswsock.h>
#include <windows.h>
BOOL readit(HANDLE f, void *p, DWORD n, DWORD *got)
{
    OVERLAPPED ov = {0};
    BOOL ok;
    ov.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!ov.hEvent)
        return FALSE;
    ok = ReadFile(f, p, n, NULL, &ov);
    if (!ok && GetLastError() == ERROR_IO_PENDING)
        ok = GetOverlappedResult(f, &ov, got, TRUE);
    CloseHandle(ov.hEvent);
    return ok;
}
BOOL readit_leak(HANDLE f, void *p, DWORD n, DWORD *got)
{
    OVERLAPPED ov = {0};
    ov.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    if (!ov.hEvent)
        return FALSE;
    if (!ReadFile(f, p, n, NULL, &ov) && GetLastError() != ERROR_IO_PENDING)
        return FALSE;
    if (!GetOverlappedResult(f, &ov, got, TRUE)) {
        CloseHandle(ov.hEvent);
        return FALSE;
    }
    CloseHandle(ov.hEvent);
    return TRUE;
}
BOOL line_changed(HANDLE port, DWORD *what)
{
    OVERLAPPED ov = {0};
    DWORD n;
    BOOL ok;
    ov.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!ov.hEvent)
        return FALSE;
    ok = WaitCommEvent(port, what, &ov) || GetOverlappedResult(port, &ov, &n, TRUE);
    CloseHandle(ov.hEvent);
    return ok;
}
BOOL line_changed_leak(HANDLE port, DWORD *what)
{
    OVERLAPPED ov = {0};
    ov.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    return ov.hEvent && (WaitCommEvent(port, what, &ov) || GetLastError() == ERROR_IO_PENDING);
}

/* A file that is sent: the structure keeps its event. */
int file_sent(SOCKET s, HANDLE file)
{
    OVERLAPPED pending = {0};
    int rc = -1;

    pending.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (pending.hEvent == NULL)
        return -2;
    if (TransmitFile(s, file, 0, 0, &pending, NULL, 0) || WaitForSingleObject(pending.hEvent, 1000) == WAIT_OBJECT_0)
        rc = 0;
    CloseHandle(pending.hEvent);
    return rc;
}

int file_sent_event_leaks(SOCKET s, HANDLE file)
{
    OVERLAPPED pending = {0};

    pending.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    if (pending.hEvent == NULL)
        return -2;
    return TransmitFile(s, file, 0, 0, &pending, NULL, 0) ? 0 : -1;
}
