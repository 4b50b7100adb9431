/* The C side: both character sets, COM through its tables, exceptions, sockets, services. */
#define COBJMACROS
#include <winsock2.h>
#include <windows.h>
#include <ws2tcpip.h>
#include <objbase.h>
#include <objidl.h>
#include <security.h>
#include <stdio.h>
#include <strsafe.h>
#include <tchar.h>
#include <process.h>

static SERVICE_STATUS_HANDLE status_handle;

static unsigned __stdcall worker(void *arg)
{
    HANDLE token = NULL;

    __try {
        if (!OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, &token))
            __leave;
        SetEvent((HANDLE)arg);
    } __except (GetExceptionCode() == EXCEPTION_ACCESS_VIOLATION ? EXCEPTION_EXECUTE_HANDLER
                                                                 : EXCEPTION_CONTINUE_SEARCH) {
        return 1;
    }
    if (token)
        CloseHandle(token);
    return 0;
}

static LRESULT CALLBACK window(HWND wnd, UINT message, WPARAM wparam, LPARAM lparam)
{
    return message == WM_CLOSE ? 0 : DefWindowProc(wnd, message, wparam, lparam);
}

static HRESULT stream_read(IStream *stream, void *data, ULONG size)
{
    ULONG got = 0;
    HRESULT hr = stream->lpVtbl->Read(stream, data, size, &got);

    stream->lpVtbl->Release(stream);
    return FAILED(hr) ? hr : got == size ? S_OK : HRESULT_FROM_WIN32(ERROR_HANDLE_EOF);
}

int _tmain(int argc, _TCHAR **argv)
{
    PSecurityFunctionTable table = InitSecurityInterface();
    HANDLE done = CreateEvent(NULL, TRUE, FALSE, _T("done"));
    HANDLE thread = (HANDLE)_beginthreadex(NULL, 0, worker, done, 0, NULL);
    HANDLE token = ((HANDLE)(LONG_PTR)-4);
    STARTUPINFO start = {sizeof(start)};
    PROCESS_INFORMATION process;
    WNDCLASSEX cls = {sizeof(cls), 0, window};
    struct sockaddr_in address = {AF_INET};
    struct addrinfo hints, *found = NULL;
    TCHAR path[MAX_PATH];
    LARGE_INTEGER size;
    CtxtHandle context;
    WSADATA wsa;
    SOCKET s;
    HKEY key;
    LONG n = 0;

    SecInvalidateHandle(&context);
    if (table && table->QuerySecurityContextToken(&context, &token) == SEC_E_OK)
        CloseHandle(token);
    if (WSAStartup(MAKEWORD(2, 2), &wsa) || getaddrinfo("a", "b", &hints, &found))
        return 1;
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    if (s == INVALID_SOCKET || bind(s, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR)
        closesocket(s);
    if (RegOpenKeyEx(HKEY_LOCAL_MACHINE, _T("x"), 0, KEY_READ, &key) == ERROR_SUCCESS)
        RegCloseKey(key);
    if (CreateProcess(NULL, path, NULL, NULL, FALSE, 0, NULL, NULL, &start, &process))
        CloseHandle(process.hThread), CloseHandle(process.hProcess);
    StringCchPrintf(path, ARRAYSIZE(path), _T("%s"), argv[argc - 1]);
    GetFileSizeEx(thread, &size);
    InterlockedIncrement(&n);
    RegisterClassEx(&cls);
    status_handle = RegisterServiceCtrlHandlerEx(_T("s"), NULL, NULL);
    (void)stream_read;
    return (int)size.QuadPart + size.u.HighPart + (int)WaitForSingleObject(thread, INFINITE);
}
