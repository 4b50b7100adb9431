// A session whose token is replaced by each authentication: what failed leaves the old one in its place.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>
#include <stdio.h>
#include <string.h>

typedef struct smtp_conn {
    SOCKET sock;
    CtxtHandle ctx;
    BOOL have_ctx;
    HANDLE user;
    char line[512];
} smtp_conn;

static int smtp_reply(smtp_conn *c, int code, const char *text)
{
    char buf[256];
    int n = _snprintf(buf, sizeof buf, "%d %s\r\n", code, text);
    return send(c->sock, buf, n, 0) == n ? 0 : -1;
}

static int smtp_authenticated(smtp_conn *c)
{
    HANDLE fresh = NULL;
    SECURITY_STATUS ss = QuerySecurityContextToken(&c->ctx, &fresh);

    if (ss != SEC_E_OK)
        return smtp_reply(c, 535, "no token");
    if (c->user)
        CloseHandle(c->user);
    c->user = fresh;
    return smtp_reply(c, 235, "ok");
}

static int smtp_rset(smtp_conn *c)
{
    if (c->user) {
        CloseHandle(c->user);
    }
    c->user = NULL;
    return smtp_reply(c, 250, "reset");
}

int smtp_serve(SOCKET s, CtxtHandle *ctx)
{
    smtp_conn c;
    int rc = 0;

    memset(&c, 0, sizeof c);
    c.sock = s;
    c.ctx = *ctx;
    c.have_ctx = TRUE;
    while (rc == 0 && recv(s, c.line, sizeof c.line - 1, 0) > 0) {
        if (_strnicmp(c.line, "AUTH", 4) == 0)
            rc = smtp_authenticated(&c);
        else if (_strnicmp(c.line, "RSET", 4) == 0)
            rc = smtp_rset(&c);
        else if (_strnicmp(c.line, "QUIT", 4) == 0)
            break;
    }
    if (c.user != NULL)
        CloseHandle(c.user);
    if (c.have_ctx)
        DeleteSecurityContext(&c.ctx);
    return rc;
}
