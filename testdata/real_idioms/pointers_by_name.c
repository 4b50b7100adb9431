/* Functions that are looked up once, by name, and called all over the program. */
#include <windows.h>

typedef BOOL(WINAPI *open_token_fn)(HANDLE, DWORD, PHANDLE);
typedef BOOL(WINAPI *close_fn)(HANDLE);
typedef HANDLE(WINAPI *event_fn)(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCSTR);

static open_token_fn p_OpenProcessToken;
static close_fn p_CloseHandle, p_close_or_keep;
static struct {
    event_fn make;
    close_fn close;
} events;

#define GET(module, name) (p_##name = module ? (name##_fn)(void *)GetProcAddress(module, #name) : NULL)
#define OpenProcessToken_fn open_token_fn
#define CloseHandle_fn close_fn

static void *find(HMODULE module, const char *name)
{
    void *found = module ? (void *)GetProcAddress(module, name) : NULL;

    return found;
}

static BOOL WINAPI keep(HANDLE h)
{
    return h != NULL;
}

int api_begin(int closes)
{
    static int done;
    HMODULE module;

    if (done)
        return 1;
    module = LoadLibraryW(L"kernel32.dll");
    done = GET(module, OpenProcessToken) != NULL && GET(module, CloseHandle) != NULL;
    events.make = (event_fn)find(module, "CreateEventA");
    events.close = (close_fn)find(module, "CloseHandle");
    p_close_or_keep = closes ? (close_fn)find(module, "CloseHandle") : keep;
    return done && events.make != NULL && events.close != NULL;
}

int token_closed(void)
{
    HANDLE token;

    if (!api_begin(1) || !p_OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return -1;
    p_CloseHandle(token);
    return 0;
}

int token_left(int n)
{
    HANDLE token;

    if (!api_begin(1) || !p_OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    p_CloseHandle(token);
    return 0;
}

int event_closed_twice(void)
{
    HANDLE event = events.make(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return -1;
    events.close(event);
    CloseHandle(event); // expect: HL202
    return 0;
}

// What may be something else as well is not followed.
int event_closed_or_kept(void)
{
    HANDLE event = events.make(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return -1;
    p_close_or_keep(event);
    return 0;
}
