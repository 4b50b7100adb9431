// The twin of session_reauthenticates.c that forgets to close the old token.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <string.h>

struct conn { CtxtHandle ctx; HANDLE user; int ok; };

static int authed(struct conn *c)
{
    if (QuerySecurityContextToken(&c->ctx, &c->user) != SEC_E_OK) {
        c->user = NULL;
        return -1;
    }
    c->ok = 1;
    return 0;
}

int serve(CtxtHandle *ctx, int (*next)(void))
{
    struct conn c;
    int rc = 0;
    memset(&c, 0, sizeof c);
    c.ctx = *ctx;
    while (rc == 0 && next() > 0)
        rc = authed(&c); // expect: HL201
    if (c.user != NULL)
        CloseHandle(c.user);
    return rc;
}
