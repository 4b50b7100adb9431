/* Each handle released by the call of another family. */
#include <winsock2.h>
#include <windows.h>
#include <sddl.h>
#include <wincrypt.h>
#include <io.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

int search_by_close_handle(const wchar_t *path)
{
    WIN32_FIND_DATAW found;
    HANDLE h = FindFirstFileW(path, &found);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h); // expect: HL205
    return 0;
}

int file_by_find_close(const wchar_t *path)
{
    HANDLE h = CreateFileW(path, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    FindClose(h); // expect: HL205
    return 0;
}

int key_by_close_handle(void)
{
    HKEY h;

    if (RegOpenCurrentUser(KEY_READ, &h) != ERROR_SUCCESS)
        return -1;
    CloseHandle((HANDLE)h); // expect: HL205
    return 0;
}

int socket_by_close_handle(void)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);

    if (s == INVALID_SOCKET)
        return -1;
    CloseHandle((HANDLE)s); // expect: HL205
    return 0;
}

int service_by_close_handle(void)
{
    SC_HANDLE h = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT);

    if (h == NULL)
        return -1;
    CloseHandle((HANDLE)h); // expect: HL205
    return 0;
}

int module_by_close_handle(void)
{
    HMODULE h = LoadLibraryW(L"plugin.dll");

    if (h == NULL)
        return -1;
    CloseHandle((HANDLE)h); // expect: HL205
    return 0;
}

int source_by_close_event_log(void)
{
    HANDLE h = RegisterEventSourceW(NULL, L"Server");

    if (h == NULL)
        return -1;
    CloseEventLog(h); // expect: HL205
    return 0;
}

int memory_dc_released(HWND window, HDC dc)
{
    HDC h = CreateCompatibleDC(dc);

    if (h == NULL)
        return -1;
    ReleaseDC(window, h); // expect: HL205
    return 0;
}

int window_dc_deleted(HWND window)
{
    HDC h = GetDC(window);

    if (h == NULL)
        return -1;
    DeleteDC(h); // expect: HL205
    return 0;
}

int sid_by_local_free(SID_IDENTIFIER_AUTHORITY *authority)
{
    PSID sid;

    if (!AllocateAndInitializeSid(authority, 1, 0, 0, 0, 0, 0, 0, 0, 0, &sid))
        return -1;
    LocalFree(sid); // expect: HL205
    return 0;
}

int parsed_sid_by_free_sid(const wchar_t *text)
{
    PSID sid;

    if (!ConvertStringSidToSidW(text, &sid))
        return -1;
    FreeSid(sid); // expect: HL205
    return 0;
}

int descriptor_by_free(const wchar_t *text)
{
    PSECURITY_DESCRIPTOR sd;

    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &sd, NULL))
        return -1;
    free(sd); // expect: HL205
    return 0;
}

int certificate_by_store(HCERTSTORE store)
{
    PCCERT_CONTEXT c = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_ANY, NULL, NULL);

    if (c == NULL)
        return -1;
    CertCloseStore((HCERTSTORE)c, 0); // expect: HL205
    return 0;
}

int stream_by_pclose(const char *path)
{
    FILE *f = fopen(path, "r");

    if (f == NULL)
        return -1;
    _pclose(f); // expect: HL205
    return 0;
}

int stream_by_close_handle(const char *path)
{
    FILE *f = fopen(path, "r");

    if (f == NULL)
        return -1;
    CloseHandle((HANDLE)f); // expect: HL205
    return 0;
}

int descriptor_right(const char *path)
{
    int fd = _open(path, _O_RDONLY);

    if (fd < 0)
        return -1;
    _close(fd);
    return 0;
}

/* DestroyCursor and DestroyIcon are one. */
int icon_by_destroy_cursor_right(HICON from)
{
    HICON icon = CopyIcon(from);

    if (icon == NULL)
        return -1;
    DestroyCursor((HCURSOR)icon);
    return 0;
}
