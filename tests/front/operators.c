/* Compound assignment, steps, comma, statement expressions, sizeof, _Generic, va_arg. */
typedef __builtin_va_list va_list;
typedef void *HANDLE;
HANDLE open(void);
void use(HANDLE, unsigned);
int size(int);

void compound(unsigned flags, int *p)
{
    flags |= 4;
    flags &= ~2u;
    *p += 3;
    p[1]--;
    use(0, flags << 1);
}

HANDLE statement(void)
{
    return ({
        HANDLE h = open();
        use(h, 1);
        h;
    });
}

unsigned unevaluated(void) { return sizeof(open()) + _Alignof(int); }

HANDLE comma(HANDLE h) { return use(h, 0), h; }

int generic(int x) { return _Generic(x, int: size(1), default: (char)2); }

HANDLE arguments(int n, ...)
{
    va_list list;
    HANDLE h;

    __builtin_va_start(list, n);
    h = __builtin_va_arg(list, HANDLE);
    __builtin_va_end(list);
    return h;
}

double floating(double x, int n) { return n > 1 ? x * 2.5 : (double)n; }
