/* Memory: its loss is no finding; a heap of one's own is a handle. */
#include <windows.h>

int own_heap_right(void)
{
    HANDLE h = HeapCreate(0, 0, 0);

    if (h == NULL)
        return -1;
    HeapDestroy(h);
    return 0;
}

int own_heap_leaks(int n)
{
    HANDLE h = HeapCreate(0, 0, 0); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    HeapDestroy(h);
    return 0;
}

/* Handles in allocated structures are followed. */
typedef struct {
    HANDLE file;
    int n;
} Holder;

int holder_right(HANDLE token)
{
    Holder *holder = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof *holder);

    if (holder == NULL)
        return -1;
    if (!DuplicateTokenEx(token, 0, NULL, SecurityImpersonation, TokenPrimary, &holder->file)) {
        HeapFree(GetProcessHeap(), 0, holder);
        return -1;
    }
    CloseHandle(holder->file);
    HeapFree(GetProcessHeap(), 0, holder);
    return 0;
}

int holder_freed_open(HANDLE token)
{
    Holder *holder = LocalAlloc(LPTR, sizeof *holder);

    if (holder == NULL)
        return -1;
    if (!DuplicateTokenEx(token, 0, NULL, SecurityImpersonation, TokenPrimary, &holder->file)) { // expect: HL201
        LocalFree(holder);
        return -1;
    }
    LocalFree(holder);
    return 0;
}

/* Memory that is lost is none of our business. */
void lost_memory(void)
{
    void *p = LocalAlloc(LPTR, 10);
    void *q = VirtualAlloc(NULL, 4096, MEM_COMMIT, PAGE_READWRITE);

    (void)p;
    (void)q;
}

int message_right(DWORD code)
{
    LPWSTR text = NULL;

    if (!FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM, NULL, code, 0, (LPWSTR)&text, 0, NULL))
        return -1;
    OutputDebugStringW(text);
    LocalFree(text);
    return 0;
}

int message_freed_twice(DWORD code)
{
    LPWSTR text = NULL;

    if (!FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM, NULL, code, 0, (LPWSTR)&text, 0, NULL))
        return -1;
    LocalFree(text);
    LocalFree(text); // expect: HL202
    return 0;
}

/* Where the process heap is the default heap of LocalAlloc, its release takes the text too. */
int message_freed_from_heap(DWORD code)
{
    LPWSTR text = NULL;

    if (!FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM, NULL, code, 0, (LPWSTR)&text, 0, NULL))
        return -1;
    OutputDebugStringW(text);
    HeapFree(GetProcessHeap(), 0, text);
    return 0;
}

int message_freed_as_wrong_kind(DWORD code)
{
    LPWSTR text = NULL;

    if (!FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM, NULL, code, 0, (LPWSTR)&text, 0, NULL))
        return -1;
    free(text); // expect: HL205
    return 0;
}
