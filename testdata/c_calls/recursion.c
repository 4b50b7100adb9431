// Recursive functions: direct, mutual, with the handle passed down.
#define SECURITY_WIN32 1
#include <windows.h>
#include <sspi.h>

int refused(void);

static HANDLE retry(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (left == 0)
        return NULL;
    if (QuerySecurityContextToken(ctx, &token) == SEC_E_OK)
        return token;
    return retry(ctx, left - 1);
}

void retried(PCtxtHandle ctx)
{
    HANDLE token = retry(ctx, 3);

    if (token)
        CloseHandle(token);
}

void retried_leak(PCtxtHandle ctx)
{
    HANDLE token = retry(ctx, 3); // expect: HL201 "'token' is not released on every path"

    if (token && refused())
        CloseHandle(token);
}

static void walk(HANDLE token, int depth)
{
    if (depth == 0) {
        CloseHandle(token);
        return;
    }
    walk(token, depth - 1);
}

void walked(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, 4);
}

void walked_and_closed(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, 4);
    CloseHandle(token); // expect: HL202
}

/* The depth is not known: each round is feasible. */
void walked_any(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, depth);
}

void walked_any_and_closed(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    walk(token, depth);
    CloseHandle(token); // expect: HL202
}

static int odd(HANDLE token, int n);

static int even(HANDLE token, int n)
{
    if (n == 0)
        return 1;
    ImpersonateLoggedOnUser(token);
    return odd(token, n - 1);
}

static int odd(HANDLE token, int n)
{
    if (n == 0)
        return 0;
    return even(token, n - 1);
}

void mutual(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    even(token, 8);
    CloseHandle(token);
}

/* Eight is even: known arguments are followed level by level. */
void mutual_even(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (even(token, 8))
        CloseHandle(token);
}

void mutual_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (even(token, 7))
        CloseHandle(token);
}

/* Too deep to follow: nobody accuses, either way. */
void mutual_deep(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (even(token, 4000))
        CloseHandle(token);
}

void mutual_any_leak(PCtxtHandle ctx, int n)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (even(token, n))
        CloseHandle(token);
}

/* The number reaches the recursion through another function. */
static int twice_even(HANDLE token, int n)
{
    return even(token, n + 2);
}

void mutual_behind(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    if (twice_even(token, 2))
        CloseHandle(token);
}

void mutual_behind_leak(PCtxtHandle ctx)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    if (twice_even(token, 1))
        CloseHandle(token);
}

/* A flag decides at the end of the recursion. */
static void finish(HANDLE token, BOOL is_owned, int depth)
{
    if (depth > 0) {
        finish(token, is_owned, depth - 1);
        return;
    }
    if (is_owned)
        CloseHandle(token);
}

void finished(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token, TRUE, depth);
}

void finished_not(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token, FALSE, depth);
    CloseHandle(token);
}

void finished_twice(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK)
        return;
    finish(token, TRUE, depth);
    CloseHandle(token); // expect: HL202
}

void finished_leak(PCtxtHandle ctx, int depth)
{
    HANDLE token;

    if (QuerySecurityContextToken(ctx, &token) != SEC_E_OK) // expect: HL201
        return;
    finish(token, FALSE, depth);
}

/* An out-parameter, filled by whichever round succeeds. */
static SECURITY_STATUS query_again(PCtxtHandle ctx, HANDLE *out, int left)
{
    SECURITY_STATUS st = QuerySecurityContextToken(ctx, out);

    if (st == SEC_E_OK || left <= 0)
        return st;
    return query_again(ctx, out, left - 1);
}

void queried(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (query_again(ctx, &token, left) == SEC_E_OK)
        CloseHandle(token);
}

void queried_leak(PCtxtHandle ctx, int left)
{
    HANDLE token;

    if (query_again(ctx, &token, left) != SEC_E_OK) // expect: HL201
        return;
    if (refused())
        return;
    CloseHandle(token);
}

void queried_unchecked(PCtxtHandle ctx, int left)
{
    HANDLE token;

    query_again(ctx, &token, left);
    CloseHandle(token); // expect: HL204
}

/* A list closes itself, the tail first. */
struct node {
    HANDLE token;
    struct node *next;
};

static void list_close(struct node *list)
{
    if (!list)
        return;
    list_close(list->next);
    CloseHandle(list->token);
}

void list_closed(PCtxtHandle ctx, struct node *rest)
{
    struct node first;

    first.next = rest;
    if (QuerySecurityContextToken(ctx, &first.token) != SEC_E_OK)
        return;
    list_close(&first);
}

void list_closed_twice(PCtxtHandle ctx, struct node *rest)
{
    struct node first;

    first.next = rest;
    if (QuerySecurityContextToken(ctx, &first.token) != SEC_E_OK)
        return;
    list_close(&first);
    CloseHandle(first.token); // expect: HL202
}

void list_of_three(PCtxtHandle ctx)
{
    struct node a = {NULL, NULL}, b = {NULL, &a}, c = {NULL, &b};

    if (QuerySecurityContextToken(ctx, &a.token) != SEC_E_OK)
        return;
    list_close(&c);
}

/* A list that is only counted keeps its handles. */
static int list_count(const struct node *list)
{
    return list ? 1 + list_count(list->next) : 0;
}

void list_counted(PCtxtHandle ctx, struct node *rest)
{
    struct node first;

    first.next = rest;
    if (QuerySecurityContextToken(ctx, &first.token) != SEC_E_OK) // expect: HL201
        return;
    if (list_count(&first) > 3)
        return;
    CloseHandle(first.token);
}
