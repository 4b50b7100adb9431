/* Loading the table, and the exchange through it. */
#include "sspi_table.h"

#include <string.h>

typedef PSecurityFunctionTableW(SEC_ENTRY *init_table_fn)(void);

BOOL provider_open(struct provider *p, LPWSTR package)
{
    init_table_fn init;
    TimeStamp expiry;
    SECURITY_STATUS ss;

    memset(p, 0, sizeof *p);
    p->library = LoadLibraryW(L"secur32.dll");
    if (p->library == NULL)
        return FALSE;
    init = (init_table_fn)(void *)GetProcAddress(p->library, "InitSecurityInterfaceW");
    if (init == NULL) {
        provider_close(p);
        return FALSE;
    }
    p->table = init();
    ss = p->table->AcquireCredentialsHandleW(NULL, package, SECPKG_CRED_INBOUND, NULL, NULL, NULL, NULL,
                                             &p->credentials, &expiry);
    if (ss != SEC_E_OK) {
        provider_close(p);
        return FALSE;
    }
    p->has_credentials = TRUE;
    return TRUE;
}

void provider_close(struct provider *p)
{
    if (p->has_credentials) {
        p->table->FreeCredentialsHandle(&p->credentials);
        p->has_credentials = FALSE;
    }
    if (p->library != NULL) {
        FreeLibrary(p->library);
        p->library = NULL;
    }
}

SECURITY_STATUS exchange_step(struct provider *p, struct exchange *x, void *blob, ULONG size)
{
    SecBuffer in = {size, SECBUFFER_TOKEN, blob};
    SecBuffer out = {sizeof x->reply, SECBUFFER_TOKEN, x->reply};
    SecBufferDesc in_desc = {SECBUFFER_VERSION, 1, &in};
    SecBufferDesc out_desc = {SECBUFFER_VERSION, 1, &out};
    ULONG attributes = 0;
    TimeStamp expiry;
    SECURITY_STATUS ss;

    ss = p->table->AcceptSecurityContext(&p->credentials, x->has_context ? &x->context : NULL, &in_desc,
                                         ASC_REQ_CONNECTION, SECURITY_NATIVE_DREP, &x->context, &out_desc,
                                         &attributes, &expiry);
    x->reply_size = out.cbBuffer;
    if (ss >= 0)
        x->has_context = TRUE;
    return ss;
}

void exchange_end(struct provider *p, struct exchange *x)
{
    if (x->has_context) {
        p->table->DeleteSecurityContext(&x->context);
        x->has_context = FALSE;
    }
}

HANDLE exchange_token(struct provider *p, struct exchange *x)
{
    HANDLE token = INVALID_HANDLE_VALUE;

    if (!x->has_context || p->table->QuerySecurityContextToken(&x->context, &token) != SEC_E_OK)
        return INVALID_HANDLE_VALUE;
    return token;
}
