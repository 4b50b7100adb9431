/* Calls that do not return end the path; assumptions cut the other side off. */
__declspec(noreturn) void die1(int);
_Noreturn void die2(int);
void die3(int) __attribute__((noreturn));
void use(void *);

void f1(int x) { if (x) die1(x); use(0); }
void f2(int x) { if (x) die2(x); use(0); }
void f3(int x) { if (x) die3(x); use(0); }

void assumed(void *h)
{
    __assume(h != 0);
    use(h);
}

int unreachable(int x)
{
    switch (x) {
    case 1:
        return 3;
    default:
        __builtin_unreachable();
    }
}

void die_assert(const char *text, int line) __attribute__((noreturn));
#define assert(x) ((void)((x) || (die_assert(#x, __LINE__), 0)))

void asserted(void *h)
{
    assert(h);
    use(h);
}
