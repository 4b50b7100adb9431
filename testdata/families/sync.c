/* Events, mutexes, semaphores, timers, waits, thread pools. */
#include <windows.h>

static VOID CALLBACK on_event(PVOID context, BOOLEAN timed_out)
{
    (void)context;
    (void)timed_out;
}

int event_right(const wchar_t *name)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int event_leaks(const wchar_t *name, int n)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int event_macro_right(void)
{
    HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int event_macro_leaks(int n)
{
    HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int mutex_right(const wchar_t *name)
{
    HANDLE h = CreateMutexW(NULL, FALSE, name);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int mutex_leaks(const wchar_t *name, int n)
{
    HANDLE h = CreateMutexW(NULL, FALSE, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int semaphore_right(void)
{
    HANDLE h = CreateSemaphoreW(NULL, 0, 1, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int semaphore_leaks(int n)
{
    HANDLE h = CreateSemaphoreW(NULL, 0, 1, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int timer_right(void)
{
    HANDLE h = CreateWaitableTimerW(NULL, TRUE, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int timer_leaks(int n)
{
    HANDLE h = CreateWaitableTimerW(NULL, TRUE, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int opened_event_right(const wchar_t *name)
{
    HANDLE h = OpenEventW(SYNCHRONIZE, FALSE, name);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int opened_event_leaks(const wchar_t *name, int n)
{
    HANDLE h = OpenEventW(SYNCHRONIZE, FALSE, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int timer_queue_right(void)
{
    HANDLE h = CreateTimerQueue();

    if (h == NULL)
        return -1;
    DeleteTimerQueueEx(h, INVALID_HANDLE_VALUE);
    return 0;
}

int timer_queue_leaks(int n)
{
    HANDLE h = CreateTimerQueue(); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteTimerQueueEx(h, INVALID_HANDLE_VALUE);
    return 0;
}

int wait_right(HANDLE event)
{
    HANDLE h;

    if (!RegisterWaitForSingleObject(&h, event, on_event, NULL, INFINITE, WT_EXECUTEONLYONCE))
        return -1;
    UnregisterWaitEx(h, INVALID_HANDLE_VALUE);
    return 0;
}

int wait_leaks(HANDLE event, int n)
{
    HANDLE h;

    if (!RegisterWaitForSingleObject(&h, event, on_event, NULL, INFINITE, WT_EXECUTEONLYONCE)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    UnregisterWaitEx(h, INVALID_HANDLE_VALUE);
    return 0;
}

int pool_right(void)
{
    PTP_POOL h = CreateThreadpool(NULL);

    if (h == NULL)
        return -1;
    CloseThreadpool(h);
    return 0;
}

int pool_leaks(int n)
{
    PTP_POOL h = CreateThreadpool(NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseThreadpool(h);
    return 0;
}

/* The last error tells that the call succeeded, without a look at the handle. */
int event_is_new(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        CloseHandle(event);
        return 0;
    }
    if (event != NULL)
        CloseHandle(event);
    return 1;
}

int event_was_denied(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (GetLastError() == ERROR_ACCESS_DENIED) {
        CloseHandle(event); // expect: HL204
        return 0;
    }
    if (event != NULL)
        CloseHandle(event);
    return 1;
}

int event_is_new_leaks(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name); // expect: HL201

    if (GetLastError() == ERROR_ALREADY_EXISTS)
        return 0;
    if (event != NULL)
        CloseHandle(event);
    return 1;
}
