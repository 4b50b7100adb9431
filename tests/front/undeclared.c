/* An undeclared function is a call out of view, an undeclared constant an unknown value. */
typedef void *HANDLE;
int query(HANDLE *out, unsigned access);

int f(HANDLE h, int kind)
{
    if (query(&h, UNKNOWN_ACCESS | 2))
        return UNKNOWN_ERROR;
    switch (kind) {
    case UNKNOWN_KIND:
        return 1;
    }
    CloseSomething(h);
    return 0;
}
