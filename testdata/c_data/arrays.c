// Arrays of handles: literal and computed indices, loops that fill and loops that close, initialisers.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

#define N 8
int refused(void);

void literal_indices(PCtxtHandle ctx)
{
    HANDLE tokens[2] = {NULL, NULL};

    if (QuerySecurityContextToken(ctx, &tokens[0]) != SEC_E_OK)
        return;
    if (QuerySecurityContextToken(ctx, &tokens[1]) == SEC_E_OK)
        CloseHandle(tokens[1]);
    CloseHandle(tokens[0]);
}

void literal_indices_leak(PCtxtHandle ctx)
{
    HANDLE tokens[2] = {NULL, NULL};

    if (QuerySecurityContextToken(ctx, &tokens[0]) != SEC_E_OK) // expect: HL201
        return;
    if (QuerySecurityContextToken(ctx, tokens + 1) != SEC_E_OK)
        return;
    CloseHandle(*(tokens + 1));
    CloseHandle(tokens[0]);
}

void filled_and_closed(PCtxtHandle ctx, int n)
{
    HANDLE tokens[N];
    int have = 0, i;

    for (i = 0; i < n && i < N; i++)
        if (QuerySecurityContextToken(ctx, &tokens[have]) == SEC_E_OK)
            have++;
    for (i = 0; i < have; i++)
        CloseHandle(tokens[i]);
}

void filled_never_closed(PCtxtHandle ctx, int n)
{
    HANDLE tokens[N];
    int have = 0, i;

    for (i = 0; i < n && i < N; i++)
        if (QuerySecurityContextToken(ctx, &tokens[have]) == SEC_E_OK) // expect: HL201
            have++;
    for (i = 0; i < have; i++)
        ImpersonateLoggedOnUser(tokens[i]);
}

void closed_from_the_end(PCtxtHandle ctx)
{
    HANDLE tokens[N] = {0};
    int i;

    for (i = 0; i < N; i++)
        if (QuerySecurityContextToken(ctx, &tokens[i]) != SEC_E_OK)
            break;
    while (--i >= 0)
        CloseHandle(tokens[i]);
}

void in_initialiser(PCtxtHandle ctx)
{
    HANDLE token, both[2];
    int i;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    {
        HANDLE list[] = {token, NULL};

        CloseHandle(list[0]);
        both[0] = list[0];
    }
    for (i = 0; i < 1; i++)
        CloseHandle(both[0]); // expect: HL202
}

void in_designated_initialiser(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    {
        HANDLE list[4] = {[2] = token};

        CloseHandle(list[2]);
    }
}

struct pair {
    HANDLE read, write;
};

void array_of_structs(PCtxtHandle ctx)
{
    struct pair pairs[2] = {{0}};

    if (QuerySecurityContextToken(ctx, &pairs[1].read) != SEC_E_OK)
        return;
    CloseHandle(pairs[1].read);
}

void array_of_structs_leak(PCtxtHandle ctx)
{
    struct pair pairs[2] = {{0}};

    if (QuerySecurityContextToken(ctx, &pairs[1].read) != SEC_E_OK) // expect: HL201
        return;
    if (pairs[0].read)
        CloseHandle(pairs[0].read);
}

void walked_by_pointer(PCtxtHandle ctx)
{
    HANDLE tokens[N] = {0}, *p;

    for (p = tokens; p < tokens + N; p++)
        QuerySecurityContextToken(ctx, p);
    for (p = tokens; p < tokens + N; p++)
        if (*p)
            CloseHandle(*p);
}

/* The same element, by the same unknown index. */
void same_index(PCtxtHandle ctx, HANDLE *tokens, int i)
{
    if (QuerySecurityContextToken(ctx, &tokens[i]) != SEC_E_OK)
        return;
    CloseHandle(tokens[i]);
    tokens[i] = NULL;
}

/* Waiting for several: each is closed afterwards. */
DWORD two_dimensions(PCtxtHandle ctx)
{
    HANDLE grid[2][2] = {{0}};

    if (QuerySecurityContextToken(ctx, &grid[1][0]) != SEC_E_OK)
        return 1;
    if (refused())
        goto out;
    ImpersonateLoggedOnUser(grid[1][0]);
out:
    CloseHandle(grid[1][0]);
    return 0;
}
