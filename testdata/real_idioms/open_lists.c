/* What goes through the open part of an argument list, or inside an object that is passed on by value, reaches places that
 * nobody sees. */
#include <stdarg.h>
#include <windows.h>

typedef struct {
    HANDLE pipe;
    int kind;
} Context;

void *take_list(const char *format, va_list list);
int (*accepting)(Context context);

static void *build_value(const char *format, ...)
{
    va_list list;
    void *value;

    va_start(list, format);
    value = take_list(format, list);
    va_end(list);
    return value;
}

static int accept_as(Context context)
{
    return accepting(context);
}

void *event_object(void)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL);

    if (event == NULL)
        return NULL;
    return build_value("h", event);
}

int pipe_passed_on(const wchar_t *name)
{
    Context context = {NULL, 1};

    context.pipe = CreateNamedPipeW(name, 3, 0, 1, 4096, 4096, 0, NULL);
    if (context.pipe == INVALID_HANDLE_VALUE)
        return -1;
    return accept_as(context);
}

void *event_kept(int n)
{
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (event == NULL)
        return NULL;
    if (n < 0)
        return build_value("i", n);
    return build_value("h", event);
}
