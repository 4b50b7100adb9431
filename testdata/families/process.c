/* Processes, threads, jobs, snapshots, completion ports. */
#include <windows.h>
#include <tlhelp32.h>
#include <process.h>
#include <shellapi.h>

static DWORD WINAPI work(LPVOID context)
{
    (void)context;
    return 0;
}

static unsigned __stdcall crt_work(void *context)
{
    (void)context;
    return 0;
}

static void __cdecl plain_work(void *context)
{
    (void)context;
}

int opened_right(DWORD pid)
{
    HANDLE h = OpenProcess(PROCESS_TERMINATE, FALSE, pid);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int opened_leaks(DWORD pid, int n)
{
    HANDLE h = OpenProcess(PROCESS_TERMINATE, FALSE, pid); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int thread_right(void)
{
    HANDLE h = CreateThread(NULL, 0, work, NULL, 0, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int thread_leaks(int n)
{
    HANDLE h = CreateThread(NULL, 0, work, NULL, 0, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int opened_thread_right(DWORD id)
{
    HANDLE h = OpenThread(THREAD_SUSPEND_RESUME, FALSE, id);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int opened_thread_leaks(DWORD id, int n)
{
    HANDLE h = OpenThread(THREAD_SUSPEND_RESUME, FALSE, id); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int crt_thread_right(void)
{
    HANDLE h = (HANDLE)_beginthreadex(NULL, 0, crt_work, NULL, 0, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int crt_thread_leaks(int n)
{
    HANDLE h = (HANDLE)_beginthreadex(NULL, 0, crt_work, NULL, 0, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int job_right(void)
{
    HANDLE h = CreateJobObjectW(NULL, NULL);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int job_leaks(int n)
{
    HANDLE h = CreateJobObjectW(NULL, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int snapshot_right(void)
{
    HANDLE h = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    CloseHandle(h);
    return 0;
}

int snapshot_leaks(int n)
{
    HANDLE h = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0); // expect: HL201

    if (h == INVALID_HANDLE_VALUE)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

int port_right(void)
{
    HANDLE h = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1);

    if (h == NULL)
        return -1;
    CloseHandle(h);
    return 0;
}

int port_leaks(int n)
{
    HANDLE h = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(h);
    return 0;
}

/* Its handle ends with the thread. */
int self_closing_thread_right(void)
{
    return _beginthread(plain_work, 0, NULL) == (uintptr_t)-1 ? -1 : 0;
}

/* A process comes with two handles. */
int child_right(wchar_t *line)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi;

    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi))
        return -1;
    CloseHandle(pi.hThread);
    WaitForSingleObject(pi.hProcess, INFINITE);
    CloseHandle(pi.hProcess);
    return 0;
}

int child_forgets_the_thread(wchar_t *line)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi;

    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi)) // expect: HL201 "'pi.hThread'"
        return -1;
    CloseHandle(pi.hProcess);
    return 0;
}

/* Handles in STARTUPINFO stay the caller's. */
int child_with_output_right(wchar_t *line, HANDLE *reader)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi;

    si.dwFlags = STARTF_USESTDHANDLES;
    if (!CreatePipe(reader, &si.hStdOutput, NULL, 0))
        return -1;
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi)) {
        CloseHandle(si.hStdOutput);
        CloseHandle(*reader);
        return -1;
    }
    CloseHandle(si.hStdOutput);
    CloseHandle(pi.hThread);
    CloseHandle(pi.hProcess);
    return 0;
}

int child_with_output_keeps_its_end(wchar_t *line, HANDLE reader)
{
    STARTUPINFOW si = {sizeof si};
    PROCESS_INFORMATION pi;

    si.dwFlags = STARTF_USESTDHANDLES;
    si.hStdInput = reader;
    si.hStdOutput = CreateFileW(L"out.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL); // expect: HL201
    if (si.hStdOutput == INVALID_HANDLE_VALUE)
        return -1;
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi))
        return -1;
    CloseHandle(pi.hThread);
    CloseHandle(pi.hProcess);
    return 0;
}

/* The shell yields a process only to who asks. */
int opened_by_shell_right(const wchar_t *file)
{
    SHELLEXECUTEINFOW info = {sizeof info};

    info.fMask = SEE_MASK_NOASYNC;
    info.lpFile = file;
    return ShellExecuteExW(&info) ? 0 : -1;
}

/* A thread that did not start: asked or not, the words say which. */
void thread_unchecked(LPTHREAD_START_ROUTINE work)
{
    HANDLE h = CreateThread(NULL, 0, work, NULL, 0, NULL);

    SetThreadPriority(h, THREAD_PRIORITY_HIGHEST); // expect: HL204 "never checked"
    if (h != NULL)
        CloseHandle(h);
}

void thread_checked_in_vain(LPTHREAD_START_ROUTINE work)
{
    HANDLE h = CreateThread(NULL, 0, work, NULL, 0, NULL);

    if (h == NULL)
        OutputDebugStringW(L"no thread");
    SetThreadPriority(h, THREAD_PRIORITY_HIGHEST); // expect: HL204 "although 'CreateThread' failed"
    if (h != NULL)
        CloseHandle(h);
}

void thread_checked(LPTHREAD_START_ROUTINE work)
{
    HANDLE h = CreateThread(NULL, 0, work, NULL, 0, NULL);

    if (h == NULL)
        return;
    SetThreadPriority(h, THREAD_PRIORITY_HIGHEST);
    CloseHandle(h);
}
