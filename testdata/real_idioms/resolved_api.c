/* A function that is looked up by its name does what the model of that name says, whether a header declares it or
 * not. The look-up itself may fail. */
#include <windows.h>

typedef void (*any_function)(void);
typedef BOOL(WINAPI *restrict_fn)(HANDLE, DWORD, DWORD, PSID_AND_ATTRIBUTES, DWORD, PLUID_AND_ATTRIBUTES, DWORD,
                                  PSID_AND_ATTRIBUTES, PHANDLE);
typedef HANDLE(WINAPI *job_fn)(LPSECURITY_ATTRIBUTES, const char *);
typedef BOOL(WINAPI *close_fn)(HANDLE);

/* The restricted token, or NULL: then `made` holds nothing. */
static HANDLE start_restricted(HANDLE token, char *command, PROCESS_INFORMATION *made)
{
    STARTUPINFOA si = {sizeof si};
    HMODULE library = LoadLibraryA("advapi32.dll");
    restrict_fn restrict_token;
    HANDLE restricted;
    BOOL ok;

    if (library == NULL)
        return NULL;
    restrict_token = (restrict_fn)(any_function)GetProcAddress(library, "CreateRestrictedToken");
    if (restrict_token == NULL) {
        FreeLibrary(library);
        return NULL;
    }
    ok = restrict_token(token, DISABLE_MAX_PRIVILEGE, 0, NULL, 0, NULL, 0, NULL, &restricted);
    FreeLibrary(library);
    if (!ok)
        return NULL;
    if (!CreateProcessAsUserA(restricted, NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &si, made)) {
        CloseHandle(restricted);
        return NULL;
    }
    return restricted;
}

int run_restricted(HANDLE token, char *command)
{
    PROCESS_INFORMATION made;
    HANDLE restricted = start_restricted(token, command, &made);

    if (restricted == NULL)
        return -1;
    CloseHandle(restricted);
    CloseHandle(made.hThread);
    CloseHandle(made.hProcess);
    return 0;
}

int run_restricted_forgets_process(HANDLE token, char *command)
{
    PROCESS_INFORMATION made;
    HANDLE restricted = start_restricted(token, command, &made); // expect: HL201 "'made.hProcess'"

    if (restricted == NULL)
        return -1;
    CloseHandle(restricted);
    CloseHandle(made.hThread);
    return 0;
}

int job_by_name(HMODULE kernel, HANDLE process)
{
    job_fn make = (job_fn)(any_function)GetProcAddress(kernel, "CreateJobObjectA");
    HANDLE job = make == NULL ? NULL : make(NULL, "batch");

    if (job == NULL)
        return -1;
    AssignProcessToJobObject(job, process);
    CloseHandle(job);
    return 0;
}

int job_by_name_is_left(HMODULE kernel, HANDLE process)
{
    job_fn make = (job_fn)(any_function)GetProcAddress(kernel, "CreateJobObjectA");
    HANDLE job = make == NULL ? NULL : make(NULL, "batch"); // expect: HL201 "'job'"

    if (job == NULL)
        return -1;
    return AssignProcessToJobObject(job, process);
}

int module_stays_after_failed_look_up(const char *command)
{
    HMODULE library = LoadLibraryA("userenv.dll");
    close_fn found;

    if (library == NULL)
        return -1;
    found = (close_fn)(any_function)GetProcAddress(library, "NtClose");
    if (found == NULL) {
        FreeLibrary(library);
        return -2;
    }
    found(NULL);
    FreeLibrary(library);
    return command != NULL;
}

int closed_by_name_and_again(HMODULE ntdll)
{
    close_fn close = (close_fn)(any_function)GetProcAddress(ntdll, "NtClose");
    HANDLE event = CreateEventA(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return -1;
    if (close == NULL) {
        CloseHandle(event);
        return -2;
    }
    close(event);
    CloseHandle(event); // expect: HL202
    return 0;
}
