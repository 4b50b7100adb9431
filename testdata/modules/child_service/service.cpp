// The service: a control handler, a pipe, and the loop that serves its clients.
#include "launcher.hpp"

static SERVICE_STATUS_HANDLE g_statusHandle;
static SERVICE_STATUS g_status;
static HANDLE g_stop;

static void Report(DWORD state, DWORD error)
{
    g_status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    g_status.dwCurrentState = state;
    g_status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    g_status.dwWin32ExitCode = error;
    SetServiceStatus(g_statusHandle, &g_status);
}

static void WINAPI OnControl(DWORD control)
{
    if (control == SERVICE_CONTROL_STOP)
    {
        Report(SERVICE_STOP_PENDING, NO_ERROR);
        SetEvent(g_stop);
    }
}

static bool ReadCommand(HANDLE pipe, std::wstring &command)
{
    wchar_t buffer[512];
    DWORD read = 0;

    if (!ReadFile(pipe, buffer, sizeof buffer - sizeof(wchar_t), &read, nullptr))
        return false;
    command.assign(buffer, read / sizeof(wchar_t));
    return true;
}

static void ServeOne(Launcher &launcher, HANDLE pipe)
{
    std::wstring command;
    DWORD written = 0;

    if (!ReadCommand(pipe, command))
        return;
    const DWORD rc = launcher.Start(pipe, command);
    WriteFile(pipe, &rc, sizeof rc, &written, nullptr);
    FlushFileBuffers(pipe);
}

static void Serve(Launcher &launcher)
{
    UniqueHandle pipe(CreateNamedPipeW(L"\\\\.\\pipe\\child-service", PIPE_ACCESS_DUPLEX,
                                       PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE | PIPE_WAIT, 1, 4096, 4096, 0,
                                       nullptr));
    if (pipe.get() == INVALID_HANDLE_VALUE)
        return;
    while (WaitForSingleObject(g_stop, 0) != WAIT_OBJECT_0)
    {
        if (ConnectNamedPipe(pipe.get(), nullptr) || GetLastError() == ERROR_PIPE_CONNECTED)
            ServeOne(launcher, pipe.get());
        DisconnectNamedPipe(pipe.get());
        launcher.Sweep();
    }
}

static void WINAPI ServiceMain(DWORD, LPWSTR *)
{
    g_statusHandle = RegisterServiceCtrlHandlerW(L"child-service", OnControl);
    if (g_statusHandle == nullptr)
        return;
    g_stop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (g_stop == nullptr)
    {
        Report(SERVICE_STOPPED, GetLastError());
        return;
    }
    Report(SERVICE_RUNNING, NO_ERROR);
    Launcher launcher(16);
    Serve(launcher);
    launcher.StopAll();
    CloseHandle(g_stop);
    g_stop = nullptr;
    Report(SERVICE_STOPPED, NO_ERROR);
}

int wmain()
{
    wchar_t name[] = L"child-service";
    SERVICE_TABLE_ENTRYW table[] = {{name, ServiceMain}, {nullptr, nullptr}};

    return StartServiceCtrlDispatcherW(table) ? 0 : static_cast<int>(GetLastError());
}
