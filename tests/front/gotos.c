/* A goto ends the lifetimes it leaves; a jump forwards, backwards, and out of two scopes. */
void *open(void);
void close(void *);

int forward(int n)
{
    void *h = open();

    if (n) {
        int code = n;
        if (code > 3)
            goto out;
        n = code;
    }
    close(h);
    return 0;
out:
    close(h);
    return 1;
}

void backward(int n)
{
again:;
    void *h = open();

    close(h);
    if (n--)
        goto again;
}
