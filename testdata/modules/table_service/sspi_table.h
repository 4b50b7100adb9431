/* The SSPI, called through the table of functions that the provider hands out. */
#ifndef SSPI_TABLE_H
#define SSPI_TABLE_H

#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

struct provider {
    HMODULE library;
    PSecurityFunctionTableW table;
    CredHandle credentials;
    BOOL has_credentials;
};

struct exchange {
    CtxtHandle context;
    BOOL has_context;
    BYTE reply[8192];
    ULONG reply_size;
};

BOOL provider_open(struct provider *p, LPWSTR package);
void provider_close(struct provider *p);
SECURITY_STATUS exchange_step(struct provider *p, struct exchange *x, void *blob, ULONG size);
void exchange_end(struct provider *p, struct exchange *x);

/* An owned token of the client, or INVALID_HANDLE_VALUE. */
HANDLE exchange_token(struct provider *p, struct exchange *x);

#endif
