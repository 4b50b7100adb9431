/* Records by value go by address; members of anonymous records; results into their places. */
typedef void *HANDLE;
typedef struct { HANDLE token; int owns; } Cell;
typedef struct { int kind; union { HANDLE token; Cell cell; }; struct { HANDLE inner; } named; } Box;

Cell make(HANDLE h);
void take(Cell c, HANDLE h);

HANDLE by_value(Cell c) { return c.token; }

Cell result(HANDLE h)
{
    Cell c = make(h);

    c.owns = 1;
    return c;
}

void calls(HANDLE h, Cell *p)
{
    Cell c;

    c = make(h);
    take(c, make(h).token);
    *p = c;
    take(*p, h);
}

HANDLE anonymous(Box *b, Box v)
{
    b->token = v.cell.token;
    v.named.inner = b->token;
    return v.named.inner;
}
