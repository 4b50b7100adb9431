// Handles that are written into messages by functions out of view: the open part of an argument list behind a format.
#include <windows.h>

struct Trace {
    static void print(const char *file, int line, const char *format, ...);
};

#define TRACE(text) Trace::print text
#define AT_ERROR __FILE__, __LINE__, "error: "
#define AT_DEBUG __FILE__, __LINE__, "debug: "

HANDLE duplicate_logged(HANDLE process)
{
    HANDLE source, made;

    if (!OpenProcessToken(process, TOKEN_ALL_ACCESS, &source)) { // expect: HL201
        TRACE((AT_ERROR "no token of %p", process));
        return NULL;
    }
    TRACE((AT_DEBUG "token %p, duplicating", source));
    if (!DuplicateTokenEx(source, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &made)) {
        TRACE((AT_ERROR "cannot duplicate %p", source));
        return NULL;
    }
    return made;
}

HANDLE duplicate_logged_and_closed(HANDLE process)
{
    HANDLE source, made = NULL;

    if (!OpenProcessToken(process, TOKEN_ALL_ACCESS, &source))
        return NULL;
    TRACE((AT_DEBUG "token %p, duplicating", source));
    if (!DuplicateTokenEx(source, TOKEN_ALL_ACCESS, NULL, SecurityImpersonation, TokenPrimary, &made))
        TRACE((AT_ERROR "cannot duplicate %p", source));
    CloseHandle(source);
    TRACE((AT_DEBUG "closed %p", source));
    return made;
}

static int trace(const wchar_t *format, ...)
{
    return format != nullptr ? 1 : 0;
}

bool is_elevated_logged(HANDLE process)
{
    HANDLE token = NULL;
    TOKEN_ELEVATION elevation = {};
    DWORD size = 0;

    if (!OpenProcessToken(process, TOKEN_QUERY, &token)) // expect: HL201
        return false;
    trace(L"token of %p: %p", process, token);
    GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size);
    return elevation.TokenIsElevated != 0;
}

// Without a format nobody knows what becomes of the rest.
void close_all(int count, ...);

void closed_by_list(void)
{
    HANDLE first = CreateEventW(NULL, TRUE, FALSE, NULL), second = CreateEventW(NULL, TRUE, FALSE, NULL);

    close_all(2, first, second);
}

// What is written through a pointer is not printed.
int scan(const char *text, const char *format, ...);

void scanned(const char *text)
{
    HANDLE given = NULL;

    if (scan(text, "%p", &given) == 1 && given != NULL)
        CloseHandle(given);
}
