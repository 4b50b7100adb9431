/* An attribute behind the parameters belongs to the function's type: macros may make the
 * declaration, the attribute, or both. */
#include <windows.h>
#define ACQ(t) __attribute__((acquire_handle(t)))
#define REL(t) __attribute__((release_handle(t)))
#define USES(t) __attribute__((use_handle(t)))
#define DECLARE_OPEN(name) HANDLE name(int kind)
DECLARE_OPEN(fz_open) __attribute__((acquire_handle("fz")));
#define API(ret, name, args) ret name args
API(HANDLE, fz_make, (int kind)) ACQ("fz");
HANDLE fz_plain(int kind) ACQ("fz");
#define FZ_OWNED \
    __attribute__((acquire_handle("fz")))
HANDLE fz_any(int kind) FZ_OWNED;
HANDLE fz_told(int kind, HANDLE near USES("fz"));
void fz_close(HANDLE h REL("fz"));

void all_lost(void)
{
    HANDLE h = fz_open(1);  // expect: HL201
    HANDLE g = fz_make(1);  // expect: HL201
    HANDLE p = fz_plain(1); // expect: HL201
    HANDLE a = fz_any(1);   // expect: HL201
    (void)h, (void)g, (void)p, (void)a;
}

void all_closed(void)
{
    HANDLE h = fz_open(1);
    HANDLE g = fz_make(1);
    HANDLE p = fz_plain(1);
    HANDLE a = fz_any(1);

    fz_close(h);
    fz_close(g);
    fz_close(p);
    fz_close(a);
}

/* The attribute is a parameter's: nothing is acquired. */
void only_asked(HANDLE h)
{
    HANDLE t = fz_told(1, h);
    (void)t;
}
