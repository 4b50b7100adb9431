/* Names that a missing header would declare: functions and variables used as values. What else stands in the statement
 * counts: clang alone would drop it whole. */
#include <windows.h>

typedef HWND(WINAPI *help_fn)(HWND, const char *, UINT, DWORD_PTR);

static help_fn p_ShowHelpA;

#define SAME_TYPE(to_check, to_return) (sizeof(to_check) ? (to_return) : (to_return))
#define LOOK_UP(module, name)                                                                                         \
    SAME_TYPE((help_fn)NULL == name, (p_##name = module ? (help_fn)GetProcAddress(module, #name) : NULL))

/* The function keeps its module. */
int help_init(void)
{
    HMODULE module = LoadLibraryA("hhctrl.ocx");

    LOOK_UP(module, ShowHelpA);
    if (p_ShowHelpA == NULL) {
        if (module != NULL)
            FreeLibrary(module);
        return -1;
    }
    return 0;
}

int closed_in_a_condition(const char *name)
{
    HANDLE h = CreateEventA(NULL, TRUE, FALSE, name);

    if (h == NULL)
        return -1;
    if (CloseHandle(h) == the_expected_result)
        return 1;
    return 0;
}

int closed_by_a_variable(const char *name)
{
    HANDLE h = CreateEventA(NULL, TRUE, FALSE, name); // expect: HL201

    if (h == NULL)
        return -1;
    if (should_close_now)
        CloseHandle(h);
    return 0;
}

int counted(const char *name)
{
    HANDLE h = CreateEventA(NULL, TRUE, FALSE, name);

    events_open += h != NULL;
    if (h == NULL)
        return last_error_seen;
    CloseHandle(h);
    CloseHandle(h); // expect: HL202
    return 0;
}
