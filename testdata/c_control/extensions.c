// GNU ?: and statement expressions, _Generic, compound assignments, sizeof and typeof, which evaluate nothing.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

#define TOKEN_OF(ctx)                                            \
    ({                                                           \
        HANDLE fresh_ = NULL;                                    \
        if (QuerySecurityContextToken((ctx), &fresh_) != SEC_E_OK) \
            fresh_ = NULL;                                       \
        fresh_;                                                  \
    })

void statement_expression(PCtxtHandle ctx)
{
    HANDLE token = TOKEN_OF(ctx);

    if (token != NULL)
        CloseHandle(token);
}

void statement_expression_leak(PCtxtHandle ctx)
{
    HANDLE token = TOKEN_OF(ctx); // expect: HL201

    if (token != NULL && refused())
        CloseHandle(token);
}

void elvis(PCtxtHandle ctx, HANDLE fallback)
{
    HANDLE token = NULL, use;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        token = NULL;
    use = token ?: fallback;
    ImpersonateLoggedOnUser(use);
    if (token)
        CloseHandle(token);
}

void elvis_closes_twice(PCtxtHandle ctx, HANDLE fallback)
{
    HANDLE token = NULL, use;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    use = token ?: fallback;
    CloseHandle(use);
    CloseHandle(token); // expect: HL202
}

static void shut_token(HANDLE token)
{
    CloseHandle(token);
}

static void shut_slot(HANDLE *slot)
{
    if (*slot != NULL)
        CloseHandle(*slot);
    *slot = NULL;
}

#define SHUT(x) _Generic((x), HANDLE: shut_token, HANDLE *: shut_slot)(x)

void generic_selection(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    SHUT(&token);
    SHUT(&token);
}

void generic_selection_twice(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    SHUT(token);
    SHUT(token); // expect: HL202
}

/* Operands of sizeof and of the controlling expression of _Generic are not evaluated. */
void unevaluated(PCtxtHandle ctx)
{
    HANDLE token;
    int n;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    n = (int)sizeof(CloseHandle(token));
    n += _Generic(CloseHandle(token), int: 1, default: 2);
    if (n > 100)
        CloseHandle(token);
}

void counter_by_compound_assignment(PCtxtHandle ctx)
{
    HANDLE token;
    unsigned flags = 0;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        flags |= 4u;
    refused();
    if (flags & 4u)
        CloseHandle(token);
}

void counter_wrong_bit(PCtxtHandle ctx)
{
    HANDLE token;
    unsigned flags = 0;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK) // expect: HL201
        flags |= 4u;
    refused();
    if (flags & 2u)
        CloseHandle(token);
}

void bit_cleared(PCtxtHandle ctx)
{
    HANDLE token;
    unsigned flags = 0;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        flags |= 1u;
    if ((flags & 1u) && refused()) {
        CloseHandle(token);
        flags &= ~1u;
    }
    if (flags & 1u)
        CloseHandle(token);
}

void bit_not_cleared(PCtxtHandle ctx)
{
    HANDLE token;
    unsigned flags = 0;

    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        flags |= 1u;
    if ((flags & 1u) && refused())
        CloseHandle(token);
    if (flags & 1u)
        CloseHandle(token); // expect: HL202
}
