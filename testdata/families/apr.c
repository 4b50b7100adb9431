/* Memory of an APR pool: fresh, zeroed, and looked after by the pool once a cleanup is registered. */
#include <windows.h>

typedef struct apr_pool_t apr_pool_t;
typedef int apr_status_t;
typedef unsigned long long apr_size_t;

void *apr_palloc(apr_pool_t *p, apr_size_t size);
void *apr_pcalloc(apr_pool_t *p, apr_size_t size);
void apr_pool_cleanup_register(apr_pool_t *p, const void *data, apr_status_t (*plain)(void *),
                               apr_status_t (*child)(void *));
apr_status_t apr_pool_cleanup_run(apr_pool_t *p, void *data, apr_status_t (*plain)(void *));

#define STANDARD 0x3000

typedef struct {
    apr_pool_t *pool;
    HANDLE handle;
    OVERLAPPED *pending;
    int flags;
    int is_open;
} Channel;

static apr_status_t channel_cleanup(void *data)
{
    Channel *c = data;

    if (c->handle != INVALID_HANDLE_VALUE) {
        if (c->flags & STANDARD) {
            if ((c->flags & STANDARD) == 0x1000)
                SetStdHandle(STD_OUTPUT_HANDLE, INVALID_HANDLE_VALUE);
            else if ((c->flags & STANDARD) == 0x2000)
                SetStdHandle(STD_INPUT_HANDLE, INVALID_HANDLE_VALUE);
            else if ((c->flags & STANDARD) == 0x3000)
                SetStdHandle(STD_ERROR_HANDLE, INVALID_HANDLE_VALUE);
        } else {
            CloseHandle(c->handle);
        }
        c->handle = INVALID_HANDLE_VALUE;
    }
    return 0;
}

/* Nothing but zeros in the flags: the cleanup closes. */
apr_status_t channel_open(Channel **out, const wchar_t *name, apr_pool_t *pool)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    Channel *c;

    if (h == INVALID_HANDLE_VALUE)
        return (apr_status_t)GetLastError();
    c = apr_pcalloc(pool, sizeof *c);
    c->handle = h;
    c->pool = pool;
    if (GetFileType(c->handle) != FILE_TYPE_DISK) {
        channel_cleanup(c);
        return 1;
    }
    *out = c;
    apr_pool_cleanup_register(pool, c, channel_cleanup, channel_cleanup);
    return 0;
}

/* The twin: a standard stream's flag is set, so the cleanup leaves the handle open. */
apr_status_t channel_open_standard(Channel **out, const wchar_t *name, apr_pool_t *pool)
{
    HANDLE h = CreateFileW(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL); // expect: HL201
    Channel *c;

    if (h == INVALID_HANDLE_VALUE)
        return (apr_status_t)GetLastError();
    c = apr_pcalloc(pool, sizeof *c);
    c->handle = h;
    c->flags = 0x1000;
    if (GetFileType(c->handle) != FILE_TYPE_DISK) {
        channel_cleanup(c);
        return 1;
    }
    *out = c;
    apr_pool_cleanup_register(pool, c, channel_cleanup, channel_cleanup);
    return 0;
}

/* Kept in the caller's memory. */
int channel_thread(Channel **out, LPTHREAD_START_ROUTINE run, apr_pool_t *pool)
{
    HANDLE h;

    *out = apr_palloc(pool, sizeof(Channel));
    if ((h = CreateThread(NULL, 0, run, *out, 0, NULL)) == NULL)
        return 1;
    (*out)->handle = h;
    return 0;
}

/* Memory of a pool dies with the pool, and closes nothing. */
int channel_forgotten(apr_pool_t *pool)
{
    Channel *c = apr_palloc(pool, sizeof *c);

    c->handle = CreateEventW(NULL, FALSE, FALSE, NULL); // expect: HL201
    if (c->handle == NULL)
        return 1;
    return WaitForSingleObject(c->handle, 10) == WAIT_OBJECT_0;
}

/* Run at once, the cleanup closes. */
int channel_run(apr_pool_t *pool)
{
    Channel *c = apr_pcalloc(pool, sizeof *c);

    c->handle = CreateEventW(NULL, FALSE, FALSE, NULL);
    if (c->handle == NULL)
        return 1;
    apr_pool_cleanup_register(pool, c, channel_cleanup, channel_cleanup);
    return apr_pool_cleanup_run(pool, c, channel_cleanup);
}

int channel_run_and_close(apr_pool_t *pool)
{
    HANDLE h = CreateEventW(NULL, FALSE, FALSE, NULL);
    Channel *c = apr_pcalloc(pool, sizeof *c);

    if (h == NULL)
        return 1;
    c->handle = h;
    apr_pool_cleanup_run(pool, c, channel_cleanup);
    CloseHandle(h); // expect: HL202
    return 0;
}
