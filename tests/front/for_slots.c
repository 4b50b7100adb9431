/* Which part of a `for` is missing is told by the semicolons only. */
int more(void);
void step(void);
void body(void);

void all(int n)
{
    for (int i = 0; i < n; i++)
        body();
}

void only_condition(void)
{
    for (; more();)
        body();
}

void only_init(void)
{
    for (step();;)
        body();
}

void only_increment(void)
{
    for (;; step())
        body();
}

void init_and_increment(int i)
{
    for (i = 0;; i++) { /* ; ) */
        if (more())
            break;
        if (i == ';')
            continue;
    }
}

#define FOREVER for (;;)
#define EACH(i, n) for (int i = 0; i < (n); i++)

void in_macros(int n)
{
    EACH(k, n)
        body();
    FOREVER
        body();
}
