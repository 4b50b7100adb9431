// The same in C++, where calls lose their types.
typedef void *HANDLE;
int use(HANDLE h, int n);

int f()
{
    HANDLE h = OpenSomething();

    use(h, UNKNOWN_FLAG);
    if (CheckSomething(&h, 3))
        return 1;
    return use(h, Measure(h));
}
