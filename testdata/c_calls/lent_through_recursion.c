// A recursion whose arguments change from round to round is not followed to its end; what it does with a handle at most
// is known all the same.
#include <windows.h>

int next_level(int level);
void remember(HANDLE pipe);

static void log_line(HANDLE pipe, int depth, int a, int b);

static void wait_for(HANDLE pipe, int depth, int a, int b)
{
    HANDLE to = pipe;

    if (to == INVALID_HANDLE_VALUE || !SetHandleInformation(to, 1, 0))
        log_line(to, depth + next_level(a), b, a + 1);
}

static void log_line(HANDLE pipe, int depth, int a, int b)
{
    int level = next_level(depth);

    if (level > a) {
        wait_for(pipe, depth - 1, a * 2, b);
        log_line(pipe, level, b, a);
    } else if (level < b) {
        log_line(pipe, depth + level, a, b + 3);
    } else {
        wait_for(pipe, level, b - 1, a);
    }
}

void log_and_forget(int level)
{
    HANDLE pipe = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (pipe)
        log_line(pipe, level, 1, 2);
}

void log_and_close(int level)
{
    HANDLE pipe = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (!pipe)
        return;
    log_line(pipe, level, 1, 2);
    CloseHandle(pipe);
}

/* The same shape, but one round may keep the handle. */
static void keep_line(HANDLE pipe, int depth, int a, int b);

static void wait_or_keep(HANDLE pipe, int depth, int a, int b)
{
    if (depth == 7)
        remember(pipe);
    keep_line(pipe, depth + next_level(a), b, a + 1);
}

static void keep_line(HANDLE pipe, int depth, int a, int b)
{
    int level = next_level(depth);

    if (level > a) {
        wait_or_keep(pipe, depth - 1, a * 2, b);
        keep_line(pipe, level, b, a);
    } else if (level < b) {
        keep_line(pipe, depth + level, a, b + 3);
    }
}

void keep_and_leave(int level)
{
    HANDLE pipe = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (pipe)
        keep_line(pipe, level, 1, 2);
}

/* Or close it. */
static void close_line(HANDLE pipe, int depth, int a, int b);

static void wait_or_close(HANDLE pipe, int depth, int a, int b)
{
    HANDLE held[1];

    held[0] = pipe;
    if (depth == 7)
        CloseHandle(held[0]);
    else
        close_line(pipe, depth + next_level(a), b, a + 1);
}

static void close_line(HANDLE pipe, int depth, int a, int b)
{
    int level = next_level(depth);

    if (level > a)
        wait_or_close(pipe, depth - 1, a * 2, b);
    else if (level < b)
        close_line(pipe, depth + level, a, b + 3);
    else
        wait_or_close(pipe, level, b - 1, a);
}

void close_and_leave(int level)
{
    HANDLE pipe = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (pipe)
        close_line(pipe, level, 1, 2);
}
