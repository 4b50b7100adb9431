/* An object that a function makes and gives away keeps its handles for whoever has it: its caller, which gets the object
 * too, does not lose what it puts there. */
#include <windows.h>
#include <stdlib.h>

struct tls {
    int count;
    HANDLE event;
};
static DWORD slot;

static struct tls *tls_get(void)
{
    struct tls *t = TlsGetValue(slot);

    if (t != NULL)
        return t;
    t = calloc(1, sizeof *t);
    if (t == NULL)
        return NULL;
    TlsSetValue(slot, t);
    return t;
}

int kept_right(void)
{
    struct tls *t = tls_get();

    if (t == NULL)
        return -1;
    if (t->event == NULL)
        t->event = CreateEventW(NULL, TRUE, FALSE, NULL);
    return t->event != NULL;
}

static struct tls *tls_new(void)
{
    return calloc(1, sizeof(struct tls));
}

/* Nobody else has this one. */
int kept_by_nobody(void)
{
    struct tls *t = tls_new();

    if (t == NULL)
        return -1;
    t->event = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    return t->event != NULL;
}
