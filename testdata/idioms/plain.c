// C: flags and enums that say who owns, unions, arrays, tables, callbacks, numbers, lists, caches, retries.
#include <windows.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
int refused(void);
#define OWN_IN 1u
#define OWN_OUT 2u
typedef struct
{
    HANDLE in, out;
    unsigned flags;
} Pipes;
static int pipes_open(Pipes *p, HANDLE in)
{
    memset(p, 0, sizeof *p);
    if (in != NULL) p->in = in;
    else
    {
        p->in = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (p->in == NULL) return -1;
        p->flags |= OWN_IN;
    }
    p->out = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (p->out == NULL)
    {
        if (p->flags & OWN_IN) CloseHandle(p->in);
        return -1;
    }
    p->flags |= OWN_OUT;
    return 0;
}
static void pipes_close(Pipes *p)
{
    if (p->flags & OWN_OUT) CloseHandle(p->out);
    if (p->flags & OWN_IN) CloseHandle(p->in);
    p->flags = 0;
}
void f1(HANDLE in)
{
    Pipes p;
    if (pipes_open(&p, in)) return;
    pipes_close(&p);
    pipes_close(&p);
}
void f1bad(HANDLE in)
{
    Pipes p;
    if (pipes_open(&p, in)) return; // expect: HL201, HL201
    if (refused()) return;
    pipes_close(&p);
}
enum kind
{
    NONE,
    FILE_KIND,
    EVENT_KIND,
    BORROWED_KIND
};
struct res
{
    enum kind kind : 4;
    unsigned dead : 1;
    union
    {
        HANDLE h;
        void *p;
        intptr_t n;
    } u;
};
static void res_end(struct res *r)
{
    if (r->dead) return;
    switch (r->kind)
    {
    case FILE_KIND:
    case EVENT_KIND:
        CloseHandle(r->u.h);
        break;
    case BORROWED_KIND:
    case NONE:
        break;
    }
    r->dead = 1;
}
void f2(HANDLE given)
{
    struct res r = {NONE, 0, {NULL}};
    if (given)
    {
        r.kind = BORROWED_KIND;
        r.u.h = given;
    }
    else
    {
        r.u.h = CreateEventW(NULL, TRUE, FALSE, NULL);
        r.kind = r.u.h ? EVENT_KIND : NONE;
    }
    if (r.kind != NONE) SetEvent(r.u.h);
    res_end(&r);
    res_end(&r);
}
void f2bad(HANDLE given)
{
    struct res r = {NONE, 0, {NULL}};
    r.u.h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    r.kind = given ? BORROWED_KIND : r.u.h ? EVENT_KIND
                                           : NONE;
    res_end(&r);
}
void f3(void)
{
    HANDLE h[4];
    int i, n = 0;
    for (i = 0; i < 4; i++)
    {
        h[i] = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (h[i] == NULL) break;
        n++;
    }
    if (n == 4) WaitForMultipleObjects(4, h, TRUE, 100);
    while (n > 0) CloseHandle(h[--n]);
}
void f3bad(void)
{
    HANDLE h[4];
    int i;
    for (i = 0; i < 4; i++)
    {
        h[i] = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
        if (h[i] == NULL) return;
    }
    WaitForMultipleObjects(4, h, TRUE, 100);
}
typedef struct vtbl
{
    int (*open)(struct dev *, const char *);
    void (*close)(struct dev *);
} vtbl;
struct dev
{
    const vtbl *ops;
    HANDLE h;
};
static int ev_open(struct dev *d, const char *n)
{
    d->h = CreateEventA(NULL, TRUE, FALSE, n);
    return d->h ? 0 : -1;
}
static void ev_close(struct dev *d)
{
    CloseHandle(d->h);
    d->h = NULL;
}
static void nop_close(struct dev *d) { d->h = NULL; }
static const vtbl ev_ops = {ev_open, ev_close}, leak_ops = {ev_open, nop_close};
void f4(void)
{
    struct dev d = {&ev_ops, NULL};
    if (d.ops->open(&d, "a")) return;
    SetEvent(d.h);
    d.ops->close(&d);
}
void f4bad(void)
{
    struct dev d = {&leak_ops, NULL};
    if (d.ops->open(&d, "a")) return; // expect: HL201
    SetEvent(d.h);
    d.ops->close(&d);
}
typedef int (*visit)(HANDLE h, void *ctx);
static int each(HANDLE *v, int n, visit f, void *ctx)
{
    int i, r = 0;
    for (i = 0; i < n && !r; i++) r = f(v[i], ctx);
    return r;
}
static int shut(HANDLE h, void *ctx)
{
    (void)ctx;
    CloseHandle(h);
    return 0;
}
static int look(HANDLE h, void *ctx)
{
    *(int *)ctx += SetEvent(h);
    return 0;
}
void f5(void)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    int n = 0;
    if (!h) return;
    each(&h, 1, look, &n);
    each(&h, 1, shut, NULL);
}
void f5bad(void)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
    int n = 0;
    if (!h) return;
    each(&h, 1, look, &n);
}
uint64_t pack(HANDLE h, unsigned tag) { return ((uint64_t)(uintptr_t)h << 8) | tag; }
HANDLE unpack(uint64_t v) { return (HANDLE)(uintptr_t)(v >> 8); }
void f6(void)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    uint64_t v;
    if (!h) return;
    v = pack(h, 3);
    SetEvent(unpack(v));
    CloseHandle(unpack(v));
}
void f7(void)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    DWORD lo;
    if (!h) return;
    lo = HandleToULong(h);
    CloseHandle(ULongToHandle(lo));
}
void f7bad(void)
{
    HANDLE h = CreateEventW(NULL, TRUE, FALSE, NULL);
    DWORD_PTR v;
    if (!h) return;
    v = (DWORD_PTR)h;
    CloseHandle((HANDLE)v);
    CloseHandle(h); // expect: HL202
}
typedef struct node
{
    struct node *next;
    HANDLE h;
} node;
void f8(int n)
{
    node *head = NULL, *p;
    while (n-- > 0)
    {
        p = (node *)malloc(sizeof *p);
        if (!p) break;
        p->h = CreateEventW(NULL, TRUE, FALSE, NULL);
        if (!p->h)
        {
            free(p);
            break;
        }
        p->next = head;
        head = p;
    }
    while (head)
    {
        p = head;
        head = p->next;
        CloseHandle(p->h);
        free(p);
    }
}
void f8bad(int n)
{
    node *head = NULL, *p;
    while (n-- > 0)
    {
        p = (node *)malloc(sizeof *p);
        if (!p) break;
        p->h = CreateEventW(NULL, TRUE, FALSE, NULL); // expect: HL201
        if (!p->h)
        {
            free(p);
            break;
        }
        p->next = head;
        head = p;
    }
    while (head)
    {
        p = head;
        head = p->next;
        free(p);
    }
}
static HANDLE cached;
HANDLE lazy(void)
{
    if (!cached) cached = CreateEventW(NULL, TRUE, FALSE, NULL);
    return cached;
}
HANDLE lazy2(void)
{
    HANDLE h = cached, old;
    if (h) return h;
    h = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (!h) return NULL;
    old = InterlockedCompareExchangePointer(&cached, h, NULL);
    if (old)
    {
        CloseHandle(h);
        return old;
    }
    return h;
}
HANDLE retry(const wchar_t *n)
{
    HANDLE h = INVALID_HANDLE_VALUE;
    int i;
    for (i = 0; i < 5 && h == INVALID_HANDLE_VALUE; i++)
    {
        h = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
        if (h == INVALID_HANDLE_VALUE && GetLastError() != ERROR_SHARING_VIOLATION) break;
        if (h != INVALID_HANDLE_VALUE && GetFileType(h) != FILE_TYPE_DISK)
        {
            CloseHandle(h);
            h = INVALID_HANDLE_VALUE;
        }
    }
    return h;
}
HANDLE retrybad(const wchar_t *n)
{
    HANDLE h = INVALID_HANDLE_VALUE;
    int i;
    for (i = 0; i < 5; i++)
    {
        h = CreateFileW(n, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
        if (h != INVALID_HANDLE_VALUE && GetFileType(h) == FILE_TYPE_DISK) break;
    }
    return h;
}
