/* `finally` stands on every exit; `except` is reached by exceptions only. */
void *open(void);
void close(void *);
int work(void *);

int left(void)
{
    void *h = open();

    __try {
        if (!work(h))
            __leave;
        if (work(h) > 2)
            return 1;
        work(0);
    } __finally {
        close(h);
    }
    return 0;
}

int caught(void *h)
{
    __try {
        work(h);
    } __except (1) {
        close(h);
        return -1;
    }
    return 0;
}

void nested(void *h, int n)
{
    while (n--) {
        __try {
            __try {
                if (work(h))
                    break;
            } __finally {
                close(h);
            }
        } __finally {
            work(0);
        }
    }
}
