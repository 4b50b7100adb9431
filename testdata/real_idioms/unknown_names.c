/* Names that no header in reach declares, where a function's type is checked: the statement
 * around them is not lost. */
#include <windows.h>

typedef HWND (*t_ShowTopicA)(HWND, LPCSTR, UINT, DWORD_PTR);
static t_ShowTopicA p_ShowTopicA;

int topic_found(void);

#define TYPE_CHECKED(to_check, to_return) (sizeof(to_check) ? (to_return) : (to_return))
#define GET_FUNCTION(module, name)                                                       \
    TYPE_CHECKED((t_##name)NULL == name,                                                 \
                 (p_##name = module ? (t_##name)GetProcAddress(module, #name) : NULL))

/* The module stays for as long as its function may be called. */
int help_begin(void)
{
    HMODULE module = LoadLibraryA("helpctl.ocx");

    GET_FUNCTION(module, ShowTopicA);
    if (!p_ShowTopicA) {
        if (module)
            FreeLibrary(module);
        return 0;
    }
    return topic_found() ? 1 : 2;
}

int help_is_there(void)
{
    HMODULE module = LoadLibraryA("helpctl.ocx"); // expect: HL201

    return module ? topic_found() : 0;
}

void help_show(HWND owner)
{
    if (p_ShowTopicA)
        p_ShowTopicA(owner, "index", 0, 0);
}
