/* Modules. */
#include <windows.h>

int library_right(const wchar_t *path)
{
    HMODULE h = LoadLibraryW(path);

    if (h == NULL)
        return -1;
    FreeLibrary(h);
    return 0;
}

int library_leaks(const wchar_t *path, int n)
{
    HMODULE h = LoadLibraryW(path); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    FreeLibrary(h);
    return 0;
}

int data_right(const wchar_t *path)
{
    HMODULE h = LoadLibraryExW(path, NULL, LOAD_LIBRARY_AS_DATAFILE);

    if (h == NULL)
        return -1;
    FreeLibrary(h);
    return 0;
}

int data_leaks(const wchar_t *path, int n)
{
    HMODULE h = LoadLibraryExW(path, NULL, LOAD_LIBRARY_AS_DATAFILE); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    FreeLibrary(h);
    return 0;
}

int counted_right(const wchar_t *path)
{
    HMODULE h;

    if (!GetModuleHandleExW(0, path, &h))
        return -1;
    FreeLibrary(h);
    return 0;
}

int counted_leaks(const wchar_t *path, int n)
{
    HMODULE h;

    if (!GetModuleHandleExW(0, path, &h)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    FreeLibrary(h);
    return 0;
}

/* A module of the process is not counted. */
int lent_right(void)
{
    HMODULE m = GetModuleHandleW(L"ntdll.dll");

    return m != NULL && GetProcAddress(m, "NtClose") != NULL;
}

int lent_freed(void)
{
    HMODULE m = GetModuleHandleW(L"plugin.dll");

    if (m == NULL)
        return -1;
    FreeLibrary(m); // expect: HL101
    return 0;
}

int uncounted_right(const wchar_t *at)
{
    HMODULE m = NULL;

    return GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, at, &m)
               ? 0
               : -1;
}

static FARPROC g_entry;

/* Whoever keeps a function keeps its module. */
int function_right(void)
{
    HMODULE m = LoadLibraryW(L"powrprof.dll");

    if (m == NULL)
        return -1;
    g_entry = GetProcAddress(m, "PowerRegisterSuspendResumeNotification");
    return g_entry != NULL ? 0 : -1;
}

int library_freed_twice(void)
{
    HMODULE m = LoadLibraryW(L"plugin.dll");

    if (m == NULL)
        return -1;
    FreeLibrary(m);
    FreeLibrary(m); // expect: HL202
    return 0;
}

/* A module that could not be loaded stands for the program itself where messages are looked up. */
DWORD message_right(DWORD code, wchar_t *text, DWORD size)
{
    static HMODULE messages = INVALID_HANDLE_VALUE;

    if (messages == INVALID_HANDLE_VALUE) {
        messages = LoadLibraryExW(L"netmsg.dll", NULL, LOAD_LIBRARY_AS_DATAFILE);
        if (messages == NULL)
            return 0;
    }
    return FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_FROM_HMODULE, messages, code, 0, text, size, NULL);
}

DWORD message_twice(DWORD code, wchar_t *text, DWORD size)
{
    return message_right(code, text, size) + message_right(code + 1, text, size);
}

DWORD message_unchecked(DWORD code, wchar_t *text, DWORD size)
{
    HMODULE messages = LoadLibraryExW(L"netmsg.dll", NULL, LOAD_LIBRARY_AS_DATAFILE);
    DWORD n = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, messages, code, 0, text, size, NULL);

    if (messages != NULL)
        FreeLibrary(messages);
    return n;
}

DWORD message_wrong(DWORD code, wchar_t *text, DWORD size)
{
    HMODULE messages = LoadLibraryExW(L"netmsg.dll", NULL, LOAD_LIBRARY_AS_DATAFILE);
    DWORD n = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, messages, code, 0, text, size, NULL);

    FreeLibrary(messages); // expect: HL204
    return n;
}

/* Loaded so that nobody loads another of that name: nothing looks at the handle. */
void loaded_to_stay(void)
{
    static int done;

    if (!done) {
        HMODULE spooler = LoadLibraryW(L"C:\\Windows\\System32\\spoolss.dll");

        (void)spooler;
        (void)LoadLibraryW(L"C:\\Windows\\System32\\winspool.drv");
        done = 1;
    }
}

/* Asked whether it is there at all: once is enough. */
int loaded_to_see(void)
{
    return LoadLibraryW(L"dwmapi.dll") != NULL; // expect: HL201
}

/* The handle is what was wanted here. */
int loaded_for_its_strings(wchar_t *text, int n)
{
    HMODULE strings = LoadLibraryExW(L"strings.dll", NULL, LOAD_LIBRARY_AS_DATAFILE); // expect: HL201

    if (strings == NULL)
        return 0;
    return LoadStringW(strings, 7, text, n);
}

static HMODULE system_library(const wchar_t *path)
{
    return LoadLibraryW(path);
}

void others_loaded_to_stay(void)
{
    system_library(L"C:\\Windows\\System32\\sspicli.dll");
}

int others_given_back(int n)
{
    HMODULE m = system_library(L"C:\\Windows\\System32\\plugin.dll"); // expect: HL201

    if (n < 0)
        return n;
    if (m != NULL)
        FreeLibrary(m);
    return 0;
}
