// Functions of the project that are named like the API, and tables that are not the SSPI table.
#define SECURITY_WIN32 1
#include <windows.h>

struct my_context {
    int id;
    HANDLE token;
};

/* The project's own: it lends. */
static int QuerySecurityContextToken(struct my_context *ctx, HANDLE *out)
{
    *out = ctx->token;
    return 0;
}

void own_function(struct my_context *ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) == 0)
        ImpersonateLoggedOnUser(token);
}

struct my_table {
    int (*QuerySecurityContextToken)(struct my_context *ctx, HANDLE *out);
};

void own_table(const struct my_table *table, struct my_context *ctx)
{
    HANDLE token;

    if (table->QuerySecurityContextToken(ctx, &token) == 0)
        ImpersonateLoggedOnUser(token);
}
