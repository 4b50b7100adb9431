// A server that hands each connected pipe to a thread.
#include <windows.h>
#include <stdio.h>
static HANDLE make_pipe(LPCWSTR name)
{
    return CreateNamedPipeW(name, PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE, PIPE_UNLIMITED_INSTANCES, 4096, 4096, 0, NULL);
}
static DWORD WINAPI serve(LPVOID p)
{
    HANDLE pipe = (HANDLE)p;
    HANDLE tok = NULL;
    BYTE b[512];
    DWORD n;
    if (ReadFile(pipe, b, sizeof b, &n, NULL) && ImpersonateNamedPipeClient(pipe)) {
        if (OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &tok)) {
            DWORD cb;
            GetTokenInformation(tok, TokenUser, b, sizeof b, &cb);
            CloseHandle(tok);
        }
        RevertToSelf();
        WriteFile(pipe, b, n, &n, NULL);
    }
    FlushFileBuffers(pipe);
    DisconnectNamedPipe(pipe);
    CloseHandle(pipe);
    return 0;
}
int loop(LPCWSTR name, HANDLE stop)
{
    for (;;) {
        HANDLE pipe = make_pipe(name), th;
        if (pipe == INVALID_HANDLE_VALUE)
            return GetLastError();
        if (!ConnectNamedPipe(pipe, NULL) && GetLastError() != ERROR_PIPE_CONNECTED) {
            CloseHandle(pipe);
            continue;
        }
        if (WaitForSingleObject(stop, 0) == WAIT_OBJECT_0) {
            CloseHandle(pipe);
            return 0;
        }
        th = CreateThread(NULL, 0, serve, pipe, 0, NULL);
        if (!th) {
            CloseHandle(pipe);
            return GetLastError();
        }
        CloseHandle(th);
    }
}
int loop_leaky(LPCWSTR name, HANDLE stop)
{
    for (;;) {
        HANDLE pipe = make_pipe(name), th; // expect: HL201
        if (pipe == INVALID_HANDLE_VALUE)
            return GetLastError();
        if (!ConnectNamedPipe(pipe, NULL) && GetLastError() != ERROR_PIPE_CONNECTED)
            continue;
        th = CreateThread(NULL, 0, serve, pipe, 0, NULL); // expect: HL201
        if (!th) {
            CloseHandle(pipe);
            return GetLastError();
        }
    }
}
