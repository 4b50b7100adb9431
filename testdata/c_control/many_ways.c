// Many ways lead to one cleanup. They differ in what is open, and in what nobody asks for: together these are too many.
#include <windows.h>
#include <stdlib.h>
#include <string.h>

static char *last_error;

static void note_error(const char *text)
{
    free(last_error);
    last_error = text ? calloc(1, 10) : NULL;
}

#define EVENTS                                                                           \
    HANDLE a = NULL, b = NULL, c = NULL, d = NULL, e = NULL, f = NULL, g = NULL, h = NULL,   \
           i = NULL, j = NULL, k = NULL, l = NULL

#define OPEN(event)                                                                      \
    event = CreateEventW(NULL, TRUE, FALSE, NULL);                                       \
    if (!event) {                                                                        \
        note_error(path);                                                                \
        goto out;                                                                        \
    }

#define CLOSE(event)                                                                     \
    if (event)                                                                           \
        CloseHandle(event);

int all_closed(const char *path, int verbose)
{
    EVENTS;
    char *text = verbose ? calloc(1, 10) : NULL;
    int status = -1;

    OPEN(a)
    OPEN(b)
    OPEN(c)
    OPEN(d)
    OPEN(e)
    OPEN(f)
    OPEN(g)
    OPEN(h)
    OPEN(i)
    OPEN(j)
    OPEN(k)
    OPEN(l)
    status = 0;
out:
    CLOSE(a)
    CLOSE(b)
    CLOSE(c)
    CLOSE(d)
    CLOSE(e)
    CLOSE(f)
    CLOSE(g)
    CLOSE(h)
    CLOSE(i)
    CLOSE(j)
    CLOSE(k)
    CLOSE(l)
    free(text);
    return status;
}

int one_forgotten(const char *path, int verbose)
{
    EVENTS;
    char *text = verbose ? calloc(1, 10) : NULL;
    int status = -1;

    OPEN(a)
    OPEN(b)
    OPEN(c)
    OPEN(d)
    OPEN(e) // expect: HL201
    OPEN(f)
    OPEN(g)
    OPEN(h)
    OPEN(i)
    OPEN(j)
    OPEN(k)
    OPEN(l)
    status = 0;
out:
    CLOSE(a)
    CLOSE(b)
    CLOSE(c)
    CLOSE(d)
    CLOSE(f)
    CLOSE(g)
    CLOSE(h)
    CLOSE(i)
    CLOSE(j)
    CLOSE(k)
    CLOSE(l)
    free(text);
    return status;
}

