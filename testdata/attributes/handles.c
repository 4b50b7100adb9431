/* Attributes say of functions out of view what a model would. */
#include <windows.h>

#define ACQUIRES(tag) __attribute__((acquire_handle(tag)))
#define RELEASES(tag) __attribute__((release_handle(tag)))
#define USES(tag) __attribute__((use_handle(tag)))

typedef struct lease *lease_t;

ACQUIRES("lease") lease_t lease_take(const char *name);
int lease_try(const char *name, lease_t *out ACQUIRES("lease"));
ACQUIRES("leaseUnowned") lease_t lease_current(void);
void lease_drop(lease_t l RELEASES("lease"));
int lease_count(lease_t l USES("lease"));
void socket_drop(lease_t l RELEASES("socket-of-mine"));
HANDLE job_open(int id) __attribute__((acquire_handle("kernel")));

int taken_right(void)
{
    lease_t l = lease_take("a");
    int n = lease_count(l);

    lease_drop(l);
    return n;
}

int taken_leaks(int n)
{
    lease_t l = lease_take("a"); // expect: HL201

    if (n < 0)
        return -1;
    lease_drop(l);
    return 0;
}

int tried_right(void)
{
    lease_t l;

    if (lease_try("a", &l) != 0)
        return -1;
    lease_drop(l);
    return 0;
}

int tried_twice(void)
{
    lease_t l;

    if (lease_try("a", &l) != 0)
        return -1;
    lease_drop(l);
    lease_drop(l); // expect: HL202
    return 0;
}

/* That 0 means success is only supposed: not to look is no defect, to lose the lease is. */
int tried_unchecked(void)
{
    lease_t l = NULL;

    lease_try("a", &l);
    lease_drop(l);
    return 0;
}

int tried_by_value(void)
{
    lease_t l;

    lease_try("a", &l);
    if (l != NULL)
        lease_drop(l);
    return 0;
}

int tried_leaks(void)
{
    lease_t l;

    lease_try("a", &l); // expect: HL201
    return lease_count(l);
}

/* What a result of this type means is known. */
HRESULT lease_open(const char *name, lease_t *out ACQUIRES("lease"));

int opened_unchecked(void)
{
    lease_t l = NULL;

    lease_open("a", &l);
    lease_drop(l); // expect: HL204
    return 0;
}

int opened_right(void)
{
    lease_t l = NULL;

    if (FAILED(lease_open("a", &l)))
        return -1;
    lease_drop(l);
    return 0;
}

int used_late(void)
{
    lease_t l = lease_take("a");

    lease_drop(l);
    return lease_count(l); // expect: HL203
}

int current_right(void)
{
    return lease_count(lease_current());
}

int current_dropped(void)
{
    lease_t l = lease_current();

    lease_drop(l); // expect: HL101
    return 0;
}

int dropped_by_another(void)
{
    lease_t l = lease_take("a");

    socket_drop(l); // expect: HL205
    return 0;
}

/* A tag that names a family of the models means that family. */
int job_right(void)
{
    HANDLE job = job_open(1);

    CloseHandle(job);
    return 0;
}

int job_leaks(void)
{
    HANDLE job = job_open(1); // expect: HL201

    return SetEvent(job) ? 0 : -1;
}

int job_closed_as_search(void)
{
    HANDLE job = job_open(1);

    FindClose(job); // expect: HL205
    return 0;
}

/* Of a structure that is passed, the attribute means the handles in it, or behind it. */
struct holder {
    lease_t lease;
    int count;
};
struct place {
    lease_t *lease;
};

int holder_count(struct holder h USES("lease"));
void holder_drop(struct holder h RELEASES("lease"));
int place_count(struct place p USES("lease"));
void place_drop(struct place p RELEASES("lease"));

int held_right(void)
{
    struct holder h = {lease_take("a"), 1};
    int n = holder_count(h);

    holder_drop(h);
    return n;
}

int held_leaks(void)
{
    struct holder h = {lease_take("a"), 1}; // expect: HL201

    return holder_count(h);
}

int held_used_late(void)
{
    lease_t l = lease_take("a");
    struct holder h = {l, 1};

    holder_drop(h);
    return lease_count(l); // expect: HL203
}

int held_dropped_twice(void)
{
    struct holder h = {lease_take("a"), 1};

    lease_drop(h.lease);
    holder_drop(h); // expect: HL202
    return 0;
}

int placed_right(void)
{
    lease_t l = lease_take("a");
    struct place p = {&l};
    int n = place_count(p);

    place_drop(p);
    return n;
}

int placed_used_late(void)
{
    lease_t l = lease_take("a");
    struct place p = {&l};

    place_drop(p);
    return lease_count(l); // expect: HL203
}

int placed_leaks(void)
{
    lease_t l = lease_take("a"); // expect: HL201
    struct place p = {&l};

    return place_count(p);
}

/* A pointer to a handle that is only read means the handle all the same. */
typedef unsigned int token_t;
ACQUIRES("token-of-mine") token_t token_take(void);
int token_count(const token_t *t USES("token-of-mine"));
void token_drop(token_t t RELEASES("token-of-mine"));

int read_late(void)
{
    token_t t = token_take();

    token_drop(t);
    return token_count(&t); // expect: HL203
}

int read_right(void)
{
    token_t t = token_take();
    int n = token_count(&t);

    token_drop(t);
    return n;
}
