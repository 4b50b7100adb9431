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

struct handles {
    int kind;
    HANDLE h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13;
    HANDLE h14, h15, h16, h17, h18, h19, h20, h21, h22, h23, h24, h25;
};

#define CLOSE(n)                                                                         \
    case n:                                                                              \
        CloseHandle(o->h##n);                                                            \
        return 0;

/* Closes one of many: of none of them is it said for sure. */
static int handles_close(struct handles *o)
{
    switch (o->kind) {
        CLOSE(0)
        CLOSE(1)
        CLOSE(2)
        CLOSE(3)
        CLOSE(4)
        CLOSE(5)
        CLOSE(6)
        CLOSE(7)
        CLOSE(8)
        CLOSE(9)
        CLOSE(10)
        CLOSE(11)
        CLOSE(12)
        CLOSE(13)
        CLOSE(14)
        CLOSE(15)
        CLOSE(16)
        CLOSE(17)
        CLOSE(18)
        CLOSE(19)
        CLOSE(20)
        CLOSE(21)
        CLOSE(22)
        CLOSE(23)
        CLOSE(24)
        CLOSE(25)
    }
    return 0;
}

void closed_by_one_of_many(struct handles *o)
{
    HANDLE own = CreateEventW(NULL, TRUE, FALSE, NULL);

    o->kind = 4;
    o->h3 = own;
    handles_close(o);
    o->h3 = NULL;
}

void closed_at_most_once_more(struct handles *o)
{
    HANDLE own = CreateEventW(NULL, TRUE, FALSE, NULL);

    o->kind = 4;
    o->h3 = own;
    if (own && handles_close(o) != 0)
        CloseHandle(own);
    o->h3 = NULL;
}

void closed_twice_afterwards(struct handles *o)
{
    HANDLE own = CreateEventW(NULL, TRUE, FALSE, NULL);

    o->kind = 4;
    o->h3 = own;
    handles_close(o);
    o->h3 = NULL;
    if (!own)
        return;
    CloseHandle(own);
    CloseHandle(own); // expect: HL202
}
