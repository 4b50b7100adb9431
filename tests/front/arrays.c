/* Parameters written as arrays are pointers; arrays decay to their first element. */
typedef void *HANDLE;
void close(HANDLE);
void all(HANDLE *hs, int n);
static HANDLE pool[4];

void param(HANDLE hs[], int n)
{
    close(hs[n]);
    close(*hs);
    hs++;
    if (hs == 0)
        return;
    all(hs, n);
}

void local(int n)
{
    HANDLE hs[2][3];
    HANDLE *p = hs[1];

    hs[1][2] = 0;
    p[n] = *(p + 1);
    *p++ = pool[n];
    close(2 [pool]);
    all(pool, 4);
    all(&pool[1], (int)(p - hs[0]));
}
