/* The authentication side of a small line server: one Negotiate exchange for each connection. */
#ifndef AUTH_H
#define AUTH_H

#define SECURITY_WIN32 1
#include <winsock2.h>
#include <windows.h>
#include <sspi.h>

#define AUTH_MAX_BLOB 12288

enum auth_state { AUTH_NEW, AUTH_CONTINUE, AUTH_DONE, AUTH_REFUSED };

struct connection {
    SOCKET socket;
    CtxtHandle context;
    BOOL has_context;
    enum auth_state state;
    HANDLE token; /* the client's; owned by the connection */
    char account[256];
    unsigned commands;
};

BOOL auth_start(LPCWSTR package);
void auth_stop(void);

/* One round of the exchange; fills `reply`. */
enum auth_state auth_round(struct connection *c, const BYTE *blob, DWORD size, BYTE *reply,
                           DWORD *reply_size);
/* Fetches the client's token into the connection once the exchange is done. */
BOOL auth_finish(struct connection *c);
/* Checks membership with a token of its own. */
BOOL auth_is_member(struct connection *c, PSID group);
void connection_init(struct connection *c, SOCKET s);
void connection_close(struct connection *c);

/* Runs one command as the client. */
int command_run(struct connection *c, const char *line);

#endif
