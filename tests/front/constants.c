/* NULL, INVALID_HANDLE_VALUE and pseudo-handles are numbers, however many casts they wear. */
typedef void *HANDLE;
typedef long long LONG_PTR;
typedef long HRESULT;
typedef unsigned long DWORD;
#define NULL ((void *)0)
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define PSEUDO ((HANDLE)(LONG_PTR)-4)
#define E_FAIL ((HRESULT)0x80004005L)
#define FAILED(hr) (((HRESULT)(hr)) < 0)
enum Kind { KIND_NONE, KIND_OWNED = 7 };
static const DWORD flags = 0x10;
static const HANDLE none = INVALID_HANDLE_VALUE;

void take(HANDLE h);
void number(long long n);

void values(void)
{
    take(NULL);
    take(INVALID_HANDLE_VALUE);
    take(PSEUDO);
    take(none);
    number(E_FAIL);
    number((DWORD)-1);
    number(KIND_OWNED);
    number(flags | 1);
    number(sizeof(HANDLE) * 2);
    number('a');
}

int failed(HRESULT hr)
{
    if (FAILED(hr))
        return 1;
    return hr == E_FAIL;
}
