/* The accept loop: one thread, one connection at a time. */
#include "auth.h"

#include <stdio.h>
#include <string.h>

static volatile LONG g_stop;

static BOOL receive_all(SOCKET s, void *buffer, int size)
{
    char *to = buffer;

    while (size > 0) {
        int got = recv(s, to, size, 0);

        if (got <= 0)
            return FALSE;
        to += got;
        size -= got;
    }
    return TRUE;
}

static BOOL receive_blob(SOCKET s, BYTE *blob, DWORD *size)
{
    DWORD length = 0;

    if (!receive_all(s, &length, sizeof length) || length > AUTH_MAX_BLOB)
        return FALSE;
    *size = length;
    return receive_all(s, blob, (int)length);
}

static BOOL send_blob(SOCKET s, const BYTE *blob, DWORD size)
{
    return send(s, (const char *)&size, sizeof size, 0) == sizeof size &&
           send(s, (const char *)blob, (int)size, 0) == (int)size;
}

static BOOL authenticate(struct connection *c)
{
    static BYTE in[AUTH_MAX_BLOB], out[AUTH_MAX_BLOB];
    enum auth_state state = AUTH_CONTINUE;

    while (state == AUTH_CONTINUE) {
        DWORD in_size = 0, out_size = sizeof out;

        if (!receive_blob(c->socket, in, &in_size))
            return FALSE;
        state = auth_round(c, in, in_size, out, &out_size);
        if (state == AUTH_REFUSED)
            return FALSE;
        if (out_size > 0 && !send_blob(c->socket, out, out_size))
            return FALSE;
    }
    return auth_finish(c);
}

static void serve(struct connection *c)
{
    char line[512];
    int used = 0;

    while (!g_stop && used < (int)sizeof line - 1) {
        if (recv(c->socket, line + used, 1, 0) != 1)
            return;
        if (line[used] != '\n') {
            used++;
            continue;
        }
        line[used] = '\0';
        used = 0;
        if (strcmp(line, "QUIT") == 0)
            return;
        command_run(c, line);
    }
}

/* Logs the service's own account once, for the audit trail. */
static void log_own_account(void)
{
    HANDLE self = NULL;
    TOKEN_STATISTICS statistics;
    DWORD used = 0;

    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &self);
    if (GetTokenInformation(self, TokenStatistics, &statistics, sizeof statistics, &used)) // expect: HL204
        printf("running with %lu privileges\n", (unsigned long)statistics.PrivilegeCount);
    CloseHandle(self);
}

int main(void)
{
    struct sockaddr_in address;
    SOCKET listener, s;

    log_own_account();
    if (!auth_start(L"Negotiate"))
        return 1;
    listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (listener == INVALID_SOCKET)
        return 1;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons(1110);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 5) != 0)
        return 1;
    while (!g_stop && (s = accept(listener, NULL, NULL)) != INVALID_SOCKET) {
        struct connection c;

        connection_init(&c, s);
        if (authenticate(&c))
            serve(&c);
        connection_close(&c);
    }
    closesocket(listener);
    auth_stop();
    return 0;
}
