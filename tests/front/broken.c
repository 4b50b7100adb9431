/* A missing type or member makes its function partial, no other. havoc: dependent-expression
 * havoc: broken-statement */
typedef void *HANDLE;
struct hidden;
int use(HANDLE h);

int fine(HANDLE h) { return use(h); }

int member(struct hidden *p) { return use(p->token); }

int type(HANDLE h)
{
    Missing m = h;

    return use(h);
}
