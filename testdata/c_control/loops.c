// Loops: all slots of for, while and do; break and continue at each place.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int next_client(PCtxtHandle ctx);
int refused(void);

void close_each_round(PCtxtHandle ctx)
{
    while (next_client(ctx)) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            continue;
        if (refused()) {
            CloseHandle(token);
            continue;
        }
        ImpersonateLoggedOnUser(token);
        RevertToSelf();
        CloseHandle(token);
    }
}

void continue_skips_close(PCtxtHandle ctx)
{
    while (next_client(ctx)) {
        HANDLE token;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            continue;
        if (refused())
            continue;
        CloseHandle(token);
    }
}

void break_skips_close(PCtxtHandle ctx)
{
    for (;;) {
        HANDLE token;

        if (!next_client(ctx))
            break;
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            break;
        if (refused())
            break;
        CloseHandle(token);
    }
}

void break_then_close_after_loop(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    for (;;) {
        if (!next_client(ctx))
            break;
        if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
            break;
        token = NULL;
    }
    if (token != NULL)
        CloseHandle(token);
}

/* Acquired in the initialiser, released in the increment. */
int for_slots(PCtxtHandle ctx)
{
    HANDLE token;
    int i, done = 0;

    for (i = QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? 1 : 0; i > 0; i = 0, CloseHandle(token))
        done++;
    return done;
}

int for_slots_may_not_start(PCtxtHandle ctx, int rounds)
{
    HANDLE token;
    int i, done = 0;

    for (i = QuerySecurityContextToken(ctx, &token) == SEC_E_OK ? rounds : 0; i > 0; i = 0, CloseHandle(token)) // expect: HL201
        done++;
    return done;
}

int condition_acquires(PCtxtHandle ctx)
{
    HANDLE token;
    int n = 0;

    while (QuerySecurityContextToken(ctx, &token) == SEC_E_OK) {
        n++;
        CloseHandle(token);
    }
    return n;
}

int condition_acquires_leak(PCtxtHandle ctx)
{
    HANDLE token;
    int n = 0;

    while (QuerySecurityContextToken(ctx, &token) == SEC_E_OK) { // expect: HL201
        if (++n > 3)
            break;
        CloseHandle(token);
    }
    return n;
}

int do_while_retry(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    int tries = 0;
    SECURITY_STATUS ss;

    do {
        ss = QuerySecurityContextToken(ctx, &token);
    } while (ss != SEC_E_OK && ++tries < 5);
    if (ss == SEC_E_OK)
        CloseHandle(token);
    return tries;
}

int do_while_overwrites(PCtxtHandle ctx)
{
    HANDLE token = NULL;
    int tries = 0;

    do {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            return -1;
    } while (refused() && ++tries < 5);
    CloseHandle(token);
    return tries;
}

void once_only(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    do {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            break;
        if (refused())
            break;
        ImpersonateLoggedOnUser(token);
    } while (0);
    if (token)
        CloseHandle(token);
}

void once_only_leak(PCtxtHandle ctx)
{
    HANDLE token = NULL;

    do {
        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            break;
        if (refused())
            break;
        ImpersonateLoggedOnUser(token);
        CloseHandle(token);
    } while (0);
}

/* Closed in a loop that may run twice. */
void closes_in_loop(PCtxtHandle ctx, int n)
{
    HANDLE token;
    int i;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    for (i = 0; i < n; i++)
        CloseHandle(token); // expect: HL202
}

void closes_in_loop_once(PCtxtHandle ctx, int n)
{
    HANDLE token;
    int i;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    for (i = 0; i < n; i++) {
        if (refused()) {
            CloseHandle(token);
            return;
        }
    }
    CloseHandle(token);
}

/* Each round replaces the token by a better one. */
HANDLE best_token(PCtxtHandle ctx)
{
    HANDLE best = NULL;

    while (next_client(ctx)) {
        HANDLE token = NULL;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
            continue;
        if (best != NULL)
            CloseHandle(best);
        best = token;
    }
    return best;
}

HANDLE best_token_leak(PCtxtHandle ctx)
{
    HANDLE best = NULL;

    while (next_client(ctx)) {
        HANDLE token = NULL;

        if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
            continue;
        best = token;
    }
    return best;
}

/* Leaving two loops at once. */
void nested_loops(PCtxtHandle ctx, int rows, int columns)
{
    HANDLE token;
    int i, j;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    for (i = 0; i < rows; i++)
        for (j = 0; j < columns; j++)
            if (refused())
                return;
    CloseHandle(token);
}
