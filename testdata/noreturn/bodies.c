// Functions that never return, known by their bodies alone: no attribute says so.
#include <windows.h>
#include <stdlib.h>

static void die(const char *why)
{
    OutputDebugStringA(why);
    ExitProcess(3);
}

static void die_by_kind(int kind, const char *why)
{
    switch (kind) {
    case 0:
        die(why);
        break;
    case 1:
        abort();
    default:
        for (;;)
            Sleep(INFINITE);
    }
}

// Returns where nothing is wrong.
static void die_unless(int ok, const char *why)
{
    if (!ok)
        die_by_kind(0, why);
}

static void complain(const char *why)
{
    OutputDebugStringA(why);
}

#define REQUIRE(ok, why)           \
    do {                           \
        if (!(ok))                 \
            die_by_kind(1, why);   \
    } while (0)

HANDLE open_or_die_ok(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        die("no event");
    SetEvent(event);
    return event;
}

BOOL signalled_ok(const wchar_t *name, int kind)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        return FALSE;
    if (!SetEvent(event))
        die_by_kind(kind, "cannot set it");
    CloseHandle(event);
    return TRUE;
}

BOOL required_ok(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    REQUIRE(event != NULL, "no event");
    die_unless(SetEvent(event), "cannot set it");
    CloseHandle(event);
    return TRUE;
}

BOOL twice_ok(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        return FALSE;
    if (!SetEvent(event)) {
        CloseHandle(event);
        die("cannot set it");
    }
    CloseHandle(event);
    return TRUE;
}

BOOL signalled_bad(const wchar_t *name)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name);

    if (event == NULL)
        return FALSE;
    if (!SetEvent(event)) {
        CloseHandle(event);
        complain("cannot set it");
    }
    CloseHandle(event); // expect: HL202
    return TRUE;
}

BOOL left_open_bad(const wchar_t *name, int kind)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, name); // expect: HL201

    if (event == NULL)
        return FALSE;
    die_unless(SetEvent(event), "cannot set it");
    if (kind)
        return FALSE;
    CloseHandle(event);
    return TRUE;
}

/* An assertion of the project's own: it stops in the debugger, or the process ends. */
void app_log(const char *what);

static void app_assert_failed(const char *what)
{
    app_log(what);
    DebugBreak();
}

#define APP_ASSERT(x) ((x) ? (void)0 : app_assert_failed(#x))

int wait_asserted(void)
{
    HANDLE event = CreateEventW(NULL, FALSE, FALSE, NULL);

    APP_ASSERT(event);
    WaitForSingleObject(event, INFINITE);
    CloseHandle(event);
    return 0;
}

#define APP_VERIFY(x) ((x) ? (void)0 : app_log(#x))

int wait_logged(void)
{
    HANDLE event = CreateEventW(NULL, FALSE, FALSE, NULL);

    APP_VERIFY(event);
    WaitForSingleObject(event, INFINITE); // expect: HL204
    CloseHandle(event);
    return 0;
}
