// A request on the heap goes to a thread, which must close its token.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <process.h>
#include <stdlib.h>

struct req { HANDLE token; char path[260]; };

static unsigned __stdcall worker(void *arg)
{
    struct req *r = arg;
    if (ImpersonateLoggedOnUser(r->token)) {
        DeleteFileA(r->path);
        RevertToSelf();
    }
    CloseHandle(r->token);
    free(r);
    return 0;
}

static unsigned __stdcall worker_leaky(void *arg)
{
    struct req *r = arg;
    if (!ImpersonateLoggedOnUser(r->token)) {
        free(r);
        return 1;
    }
    DeleteFileA(r->path);
    RevertToSelf();
    CloseHandle(r->token);
    free(r);
    return 0;
}

static unsigned __stdcall worker_never(void *arg)
{
    struct req *r = arg;
    if (ImpersonateLoggedOnUser(r->token)) {
        DeleteFileA(r->path);
        RevertToSelf();
    }
    free(r);
    return 0;
}

int start(PCtxtHandle ctx, unsigned (__stdcall *fn)(void *))
{
    return ctx && fn ? 0 : 1;
}

int a(PCtxtHandle ctx, const char *path)
{
    struct req *r = malloc(sizeof *r);
    HANDLE t;
    if (!r) return -1;
    if (QuerySecurityContextToken(ctx, &r->token) != SEC_E_OK) {
        free(r);
        return -1;
    }
    lstrcpynA(r->path, path, 260);
    t = (HANDLE)_beginthreadex(NULL, 0, worker, r, 0, NULL);
    if (t == 0) {
        CloseHandle(r->token);
        free(r);
        return -1;
    }
    CloseHandle(t);
    return 0;
}

int b(PCtxtHandle ctx, const char *path)
{
    struct req *r = malloc(sizeof *r);
    HANDLE t;
    if (!r) return -1;
    if (QuerySecurityContextToken(ctx, &r->token) != SEC_E_OK) { // expect: HL201
        free(r);
        return -1;
    }
    lstrcpynA(r->path, path, 260);
    t = (HANDLE)_beginthreadex(NULL, 0, worker_never, r, 0, NULL);
    if (t == 0) {
        CloseHandle(r->token);
        free(r);
        return -1;
    }
    CloseHandle(t);
    return 0;
}

int c(PCtxtHandle ctx, const char *path)
{
    struct req *r = malloc(sizeof *r);
    HANDLE t;
    if (!r) return -1;
    if (QuerySecurityContextToken(ctx, &r->token) != SEC_E_OK) { // expect: HL201
        free(r);
        return -1;
    }
    lstrcpynA(r->path, path, 260);
    t = (HANDLE)_beginthreadex(NULL, 0, worker, r, 0, NULL);
    if (t == 0) {
        free(r);
        return -1;
    }
    CloseHandle(t);
    return 0;
}
