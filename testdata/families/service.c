/* Services, event logs, traces. */
#include <windows.h>
#include <evntrace.h>
#include <winevt.h>

int manager_right(void)
{
    SC_HANDLE h = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);

    if (h == NULL)
        return -1;
    CloseServiceHandle(h);
    return 0;
}

int manager_leaks(int n)
{
    SC_HANDLE h = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseServiceHandle(h);
    return 0;
}

int opened_right(SC_HANDLE manager, const wchar_t *name)
{
    SC_HANDLE h = OpenServiceW(manager, name, SERVICE_START);

    if (h == NULL)
        return -1;
    CloseServiceHandle(h);
    return 0;
}

int opened_leaks(SC_HANDLE manager, const wchar_t *name, int n)
{
    SC_HANDLE h = OpenServiceW(manager, name, SERVICE_START); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseServiceHandle(h);
    return 0;
}

int created_right(SC_HANDLE manager, const wchar_t *name)
{
    SC_HANDLE h = CreateServiceW(manager, name, name, SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS,
            SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, name, NULL, NULL, NULL, NULL, NULL);

    if (h == NULL)
        return -1;
    CloseServiceHandle(h);
    return 0;
}

int created_leaks(SC_HANDLE manager, const wchar_t *name, int n)
{
    SC_HANDLE h = CreateServiceW(manager, name, name, SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, // expect: HL201
            SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, name, NULL, NULL, NULL, NULL, NULL);

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseServiceHandle(h);
    return 0;
}

int log_right(void)
{
    HANDLE h = OpenEventLogW(NULL, L"System");

    if (h == NULL)
        return -1;
    CloseEventLog(h);
    return 0;
}

int log_leaks(int n)
{
    HANDLE h = OpenEventLogW(NULL, L"System"); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseEventLog(h);
    return 0;
}

int source_right(void)
{
    HANDLE h = RegisterEventSourceW(NULL, L"Server");

    if (h == NULL)
        return -1;
    DeregisterEventSource(h);
    return 0;
}

int source_leaks(int n)
{
    HANDLE h = RegisterEventSourceW(NULL, L"Server"); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeregisterEventSource(h);
    return 0;
}

int query_right(const wchar_t *path)
{
    EVT_HANDLE h = EvtQuery(NULL, path, L"*", EvtQueryChannelPath);

    if (h == NULL)
        return -1;
    EvtClose(h);
    return 0;
}

int query_leaks(const wchar_t *path, int n)
{
    EVT_HANDLE h = EvtQuery(NULL, path, L"*", EvtQueryChannelPath); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    EvtClose(h);
    return 0;
}

int start_right(const wchar_t *name)
{
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);
    SC_HANDLE service;
    int result = -1;

    if (manager == NULL)
        return -1;
    service = OpenServiceW(manager, name, SERVICE_START);
    if (service != NULL) {
        result = StartServiceW(service, 0, NULL) ? 0 : -1;
        CloseServiceHandle(service);
    }
    CloseServiceHandle(manager);
    return result;
}

int start_leaks_the_manager(const wchar_t *name)
{
    SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT); // expect: HL201
    SC_HANDLE service;

    if (manager == NULL)
        return -1;
    service = OpenServiceW(manager, name, SERVICE_START);
    if (service == NULL)
        return -1;
    StartServiceW(service, 0, NULL);
    CloseServiceHandle(service);
    CloseServiceHandle(manager);
    return 0;
}

/* INVALID_PROCESSTRACE_HANDLE has 64 bits today, and had 32 in old headers: either check is one. */

void trace_checked(PEVENT_TRACE_LOGFILEW log)
{
    TRACEHANDLE trace = OpenTraceW(log);

    if (trace == INVALID_PROCESSTRACE_HANDLE)
        return;
    CloseTrace(trace);
}

void trace_checked_as_of_old(PEVENT_TRACE_LOGFILEW log)
{
    TRACEHANDLE trace = OpenTraceW(log);

    if (trace != 0xFFFFFFFF)
        CloseTrace(trace);
}

void trace_unchecked(PEVENT_TRACE_LOGFILEW log)
{
    TRACEHANDLE trace = OpenTraceW(log);

    CloseTrace(trace); // expect: HL204
}

void trace_checked_for_null(PEVENT_TRACE_LOGFILEW log)
{
    TRACEHANDLE trace = OpenTraceW(log);

    if (trace == 0) // expect: HL206
        return;
    CloseTrace(trace);
}
