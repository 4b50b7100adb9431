// The ways to QuerySecurityContextToken: directly, through the function table, an import pointer, GetProcAddress, macros, casts.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

void through_table(PSecurityFunctionTableW table, PCtxtHandle ctx)
{
    HANDLE token;

    if (table->QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}

void through_table_leak(PSecurityFunctionTableW table, PCtxtHandle ctx)
{
    HANDLE token;

    if (table->QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ImpersonateLoggedOnUser(token);
}

void through_table_starred(PSecurityFunctionTableA table, PCtxtHandle ctx)
{
    void *token;

    if ((*table->QuerySecurityContextToken)(ctx, &token) == SEC_E_OK) // expect: HL201
        ImpersonateLoggedOnUser(token);
}

static PSecurityFunctionTableW g_table;

void through_global_table(PCtxtHandle ctx)
{
    HANDLE token;

    if (g_table == NULL)
        g_table = InitSecurityInterfaceW();
    if (g_table->QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (refused())
        return;
    CloseHandle(token);
}

void through_local_copy(PCtxtHandle ctx)
{
    SecurityFunctionTableW table = *InitSecurityInterfaceW();
    HANDLE token;

    if (table.QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ImpersonateLoggedOnUser(token);
}

typedef SECURITY_STATUS(SEC_ENTRY *query_fn)(PCtxtHandle, HANDLE *);

void through_address(HMODULE secur32, PCtxtHandle ctx)
{
    QUERY_SECURITY_CONTEXT_TOKEN_FN QuerySecurityContextToken_ =
        (QUERY_SECURITY_CONTEXT_TOKEN_FN)GetProcAddress(secur32, "QuerySecurityContextToken");
    HANDLE token;

    if (QuerySecurityContextToken_ == NULL)
        return;
    if (QuerySecurityContextToken_(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ImpersonateLoggedOnUser(token);
}

void through_address_right(HMODULE secur32, PCtxtHandle ctx)
{
    QUERY_SECURITY_CONTEXT_TOKEN_FN query =
        (QUERY_SECURITY_CONTEXT_TOKEN_FN)GetProcAddress(secur32, "QuerySecurityContextToken");
    HANDLE token;

    if (query == NULL || query(ctx, &token) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}

static QUERY_SECURITY_CONTEXT_TOKEN_FN p_query;

void through_global_pointer(PCtxtHandle ctx)
{
    HANDLE token;

    if (p_query(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (!refused())
        CloseHandle(token);
}

/* The local shadows the API's own name. */
void shadowed(HMODULE secur32, PCtxtHandle ctx)
{
    QUERY_SECURITY_CONTEXT_TOKEN_FN QuerySecurityContextToken =
        (QUERY_SECURITY_CONTEXT_TOKEN_FN)GetProcAddress(secur32, "QuerySecurityContextToken");
    HANDLE token;

    if (QuerySecurityContextToken && QuerySecurityContextToken(ctx, &token) == SEC_E_OK) // expect: HL201
        ImpersonateLoggedOnUser(token);
}

/* A slot without a name, cast to the function's type. */
struct raw_table {
    ULONG version;
    void *slots[28];
};

void unnamed_slot(struct raw_table *table, PCtxtHandle ctx)
{
    HANDLE token;

    if (((QUERY_SECURITY_CONTEXT_TOKEN_FN)table->slots[22])(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    ImpersonateLoggedOnUser(token);
}

void unnamed_slot_right(struct raw_table *table, PCtxtHandle ctx)
{
    QUERY_SECURITY_CONTEXT_TOKEN_FN query = (QUERY_SECURITY_CONTEXT_TOKEN_FN)table->slots[22];
    HANDLE token;

    if (query(ctx, &token) != SEC_E_OK)
        return;
    ImpersonateLoggedOnUser(token);
    CloseHandle(token);
}

#define sspi_token(table, ctx, out) ((table)->QuerySecurityContextToken)((ctx), (out))

void by_macro(PSecurityFunctionTableW table, PCtxtHandle ctx)
{
    HANDLE token = NULL;

    sspi_token(table, ctx, &token);
    CloseHandle(token); // expect: HL204
}
