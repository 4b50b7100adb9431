// Ways that differ in what they do for the caller are too many. What they assume of its values still goes together.
#include <windows.h>

struct options {
    int a, b, c, d, e, f;
    HANDLE ha, hb, hc, hd, he, hf;
};

#define GIVE_BACK(o)                                                                     \
    do {                                                                                 \
        if ((o)->a)                                                                      \
            CloseHandle((o)->ha);                                                        \
        if ((o)->b)                                                                      \
            CloseHandle((o)->hb);                                                        \
        if ((o)->c)                                                                      \
            CloseHandle((o)->hc);                                                        \
        if ((o)->d)                                                                      \
            CloseHandle((o)->hd);                                                        \
        if ((o)->e)                                                                      \
            CloseHandle((o)->he);                                                        \
        if ((o)->f)                                                                      \
            CloseHandle((o)->hf);                                                        \
    } while (0)

int one_of_two(struct options *o, int first, int second)
{
    HANDLE h;

    if (!first && !second)
        return 0;
    h = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!h)
        return 0;
    GIVE_BACK(o);
    if (first) {
        CloseHandle(h);
        return 1;
    }
    if (second) {
        CloseHandle(h);
        return 2;
    }
    return 3;
}

int neither(struct options *o, int first, int second)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201

    if (!h)
        return 0;
    GIVE_BACK(o);
    if (first) {
        CloseHandle(h);
        return 1;
    }
    if (second) {
        CloseHandle(h);
        return 2;
    }
    return 3;
}

int local_of_two(struct options *o, int mode)
{
    HANDLE h;
    int first = mode == 1, second = mode == 2;

    if (!first && !second)
        return 0;
    h = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!h)
        return 0;
    GIVE_BACK(o);
    if (first) {
        CloseHandle(h);
        return 1;
    }
    if (second) {
        CloseHandle(h);
        return 2;
    }
    return 3;
}

/* The caller's constants choose one of the ways. */
static HANDLE open_if(struct options *o, int first, int second)
{
    HANDLE h = NULL;

    if (first && !second)
        h = CreateEventW(NULL, TRUE, FALSE, NULL);
    GIVE_BACK(o);
    return h;
}

int none_opened(struct options *o)
{
    return open_if(o, 1, 1) == NULL && open_if(o, 0, 1) == NULL;
}

int one_opened(struct options *o)
{
    return open_if(o, 1, 0) == NULL; // expect: HL201
}
