// Functions that say more than a summary has cases for: the paths meet, and what they agree on still counts.
#include <windows.h>

struct options {
    int kind;
    const char *value, *o0, *o1, *o2, *o3, *o4, *o5, *o6, *o7;
    const char *o10, *o11, *o12, *o13, *o14, *o15, *o16, *o17;
    const char *o20, *o21, *o22, *o23, *o24, *o25, *o26, *o27;
};

#define OPTION(n, end)                                                                   \
    case n:                                                                              \
        o->o##n = o->value;                                                              \
        end;
#define EIGHT(d, end)                                                                    \
    OPTION(d##0, end)                                                                    \
    OPTION(d##1, end)                                                                    \
    OPTION(d##2, end)                                                                    \
    OPTION(d##3, end)                                                                    \
    OPTION(d##4, end)                                                                    \
    OPTION(d##5, end)                                                                    \
    OPTION(d##6, end)                                                                    \
    OPTION(d##7, end)
#define ALL(end)                                                                         \
    EIGHT(, end)                                                                         \
    EIGHT(1, end)                                                                        \
    EIGHT(2, end)

/* Each way leaves something else, and none closes. */
static int option_set(struct options *o, HANDLE changed)
{
    switch (o->kind) {
        ALL(return SetEvent(changed) ? 0 : -1)
    default:
        return -1;
    }
}

int set_and_forgotten(struct options *o)
{
    HANDLE changed = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (!changed)
        return -1;
    return option_set(o, changed);
}

int set_and_closed(struct options *o)
{
    HANDLE changed = CreateEventW(NULL, TRUE, FALSE, NULL);
    int status;

    if (!changed)
        return -1;
    status = option_set(o, changed);
    CloseHandle(changed);
    return status;
}

/* Some ways close and others do not, and the result does not say which: the caller can do no right. */
static int option_drop(struct options *o, HANDLE changed)
{
    switch (o->kind) {
        ALL(return 0)
    case 8:
        CloseHandle(changed);
        return 0;
    default:
        break;
    }
    CloseHandle(changed);
    return 0;
}

int dropped(struct options *o)
{
    HANDLE changed = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (!changed)
        return -1;
    return option_drop(o, changed);
}

int dropped_and_closed(struct options *o)
{
    HANDLE changed = CreateEventW(NULL, TRUE, FALSE, NULL);
    int status;

    if (!changed)
        return -1;
    status = option_drop(o, changed);
    CloseHandle(changed); // expect: HL202
    return status;
}

/* Made before the ways part, it comes out of each of them. */
static int option_open(struct options *o, HANDLE *changed)
{
    *changed = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!*changed)
        return -1;
    switch (o->kind) {
        ALL(return 0)
    default:
        return 0;
    }
}

void opened_and_forgotten(struct options *o)
{
    HANDLE changed;

    if (option_open(o, &changed) != 0) // expect: HL201
        return;
    SetEvent(changed);
}

void opened_and_closed(struct options *o)
{
    HANDLE changed;

    if (option_open(o, &changed) != 0)
        return;
    SetEvent(changed);
    CloseHandle(changed);
}
