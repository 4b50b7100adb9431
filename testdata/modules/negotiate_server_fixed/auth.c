/* The Negotiate exchange and the client's token. */
#include "auth.h"

#include <stdio.h>
#include <string.h>

static CredHandle g_credentials;
static BOOL g_has_credentials;

BOOL auth_start(LPCWSTR package)
{
    TimeStamp expiry;
    SECURITY_STATUS ss;

    ss = AcquireCredentialsHandleW(NULL, (LPWSTR)package, SECPKG_CRED_INBOUND, NULL, NULL, NULL, NULL,
                                   &g_credentials, &expiry);
    if (ss != SEC_E_OK) {
        fprintf(stderr, "no credentials for the server: 0x%08lx\n", (unsigned long)ss);
        return FALSE;
    }
    g_has_credentials = TRUE;
    return TRUE;
}

void auth_stop(void)
{
    if (g_has_credentials) {
        FreeCredentialsHandle(&g_credentials);
        g_has_credentials = FALSE;
    }
}

static enum auth_state state_of(SECURITY_STATUS ss)
{
    switch (ss) {
    case SEC_E_OK:
    case SEC_I_COMPLETE_NEEDED:
        return AUTH_DONE;
    case SEC_I_CONTINUE_NEEDED:
    case SEC_I_COMPLETE_AND_CONTINUE:
        return AUTH_CONTINUE;
    default:
        return AUTH_REFUSED;
    }
}

enum auth_state auth_round(struct connection *c, const BYTE *blob, DWORD size, BYTE *reply,
                           DWORD *reply_size)
{
    SecBuffer in = {size, SECBUFFER_TOKEN, (void *)blob};
    SecBuffer out = {*reply_size, SECBUFFER_TOKEN, reply};
    SecBufferDesc in_desc = {SECBUFFER_VERSION, 1, &in};
    SecBufferDesc out_desc = {SECBUFFER_VERSION, 1, &out};
    ULONG attributes = 0;
    TimeStamp expiry;
    SECURITY_STATUS ss;

    ss = AcceptSecurityContext(&g_credentials, c->has_context ? &c->context : NULL, &in_desc,
                               ASC_REQ_CONNECTION, SECURITY_NATIVE_DREP, &c->context, &out_desc,
                               &attributes, &expiry);
    if (ss == SEC_I_COMPLETE_NEEDED || ss == SEC_I_COMPLETE_AND_CONTINUE)
        CompleteAuthToken(&c->context, &out_desc);
    c->state = state_of(ss);
    if (c->state != AUTH_REFUSED)
        c->has_context = TRUE;
    *reply_size = out.cbBuffer;
    return c->state;
}

BOOL auth_finish(struct connection *c)
{
    SECURITY_STATUS ss;

    if (c->state != AUTH_DONE)
        return FALSE;
    ss = QuerySecurityContextToken(&c->context, &c->token);
    if (ss != SEC_E_OK) {
        c->token = NULL;
        fprintf(stderr, "no token of the client: 0x%08lx\n", (unsigned long)ss);
        return FALSE;
    }
    return TRUE;
}

/* CheckTokenMembership wants an impersonation token: the copy is this function's own. */
BOOL auth_is_member(struct connection *c, PSID group)
{
    HANDLE copy = NULL;
    BOOL member = FALSE;

    if (c->token == NULL)
        return FALSE;
    if (!DuplicateToken(c->token, SecurityIdentification, &copy))
        return FALSE;
    if (!CheckTokenMembership(copy, group, &member)) {
        fprintf(stderr, "membership of %s: error %lu\n", c->account, GetLastError());
        member = FALSE;
    }
    CloseHandle(copy);
    return member;
}

void connection_init(struct connection *c, SOCKET s)
{
    memset(c, 0, sizeof *c);
    c->socket = s;
    c->state = AUTH_NEW;
}

void connection_close(struct connection *c)
{
    if (c->token != NULL) {
        CloseHandle(c->token);
        c->token = NULL;
    }
    if (c->has_context) {
        DeleteSecurityContext(&c->context);
        c->has_context = FALSE;
    }
    if (c->socket != INVALID_SOCKET) {
        closesocket(c->socket);
        c->socket = INVALID_SOCKET;
    }
}
