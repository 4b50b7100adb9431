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

int tried_unchecked(void)
{
    lease_t l = NULL;

    lease_try("a", &l);
    lease_drop(l); // expect: HL204
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
