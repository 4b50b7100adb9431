/* __attribute__((cleanup)): the function runs on every exit, innermost first. */
void *open(void);
int work(void *);
static void close_it(void **h) { work(*h); }

int f(int n)
{
    __attribute__((cleanup(close_it))) void *h = open();

    if (n)
        return 1;
    return work(h);
}
