/* Conditions are control flow; the words complete "assuming ...". */
typedef void *HANDLE;
typedef int BOOL;
typedef long STATUS;
#define NULL ((void *)0)
#define OK 0L
BOOL duplicate(HANDLE h, HANDLE *out);
STATUS query(HANDLE *out);
HANDLE open(void);
void close(HANDLE h);

void words(HANDLE token, STATUS ss, BOOL owns, unsigned n)
{
    if (ss != OK)
        close(token);
    if (OK == ss)
        close(token);
    if (!token)
        close(token);
    if (token == NULL)
        close(token);
    if (duplicate(token, &token))
        close(token);
    if (query(&token) != OK)
        close(token);
    if (query(&token))
        close(token);
    if (open())
        close(token);
    if (owns && !(n & 1))
        close(token);
    if (ss >= 0 || 3 > n)
        close(token);
    if ((ss = query(&token)) == OK)
        close(token);
}

int as_value(HANDLE a, HANDLE b)
{
    int both = a && b;

    return both ? a == b : !a;
}

HANDLE choose(BOOL yes, HANDLE a, HANDLE b)
{
    return yes ? a : b;
}

HANDLE elvis(HANDLE a)
{
    return a ?: open();
}
