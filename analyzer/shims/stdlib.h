/* Memory, conversions, environment, the end of the process. */
#ifndef _INC_STDLIB
#define _INC_STDLIB

#include <corecrt_wstdlib.h>
#include <corecrt_malloc.h>

#ifdef __cplusplus
extern "C" {
#endif

double __cdecl atof(const char *s);
int __cdecl atoi(const char *s);
long __cdecl atol(const char *s);
long long __cdecl atoll(const char *s);
__int64 __cdecl _atoi64(const char *s);
double __cdecl strtod(const char *s, char **end);
float __cdecl strtof(const char *s, char **end);
long double __cdecl strtold(const char *s, char **end);
long __cdecl strtol(const char *s, char **end, int base);
unsigned long __cdecl strtoul(const char *s, char **end, int base);
long long __cdecl strtoll(const char *s, char **end, int base);
unsigned long long __cdecl strtoull(const char *s, char **end, int base);
__int64 __cdecl _strtoi64(const char *s, char **end, int base);
unsigned __int64 __cdecl _strtoui64(const char *s, char **end, int base);
char *__cdecl _itoa(int value, char *d, int radix);
char *__cdecl _ltoa(long value, char *d, int radix);
char *__cdecl _ultoa(unsigned long value, char *d, int radix);
char *__cdecl _i64toa(__int64 value, char *d, int radix);
char *__cdecl _ui64toa(unsigned __int64 value, char *d, int radix);
errno_t __cdecl _itoa_s(int value, char *d, size_t size, int radix);
errno_t __cdecl _ltoa_s(long value, char *d, size_t size, int radix);
errno_t __cdecl _ultoa_s(unsigned long value, char *d, size_t size, int radix);
errno_t __cdecl _i64toa_s(__int64 value, char *d, size_t size, int radix);
errno_t __cdecl _ui64toa_s(unsigned __int64 value, char *d, size_t size, int radix);
int __cdecl system(const char *command);
char *__cdecl _fullpath(char *d, const char *path, size_t size);
void __cdecl _makepath(char *d, const char *drive, const char *dir, const char *name, const char
    *ext);
void __cdecl _splitpath(const char *path, char *drive, char *dir, char *name, char *ext);
errno_t __cdecl _makepath_s(char *d, size_t size, const char *drive, const char *dir, const char
    *name, const char *ext);
errno_t __cdecl _splitpath_s(const char *path, char *drive, size_t ndrive, char *dir, size_t ndir,
    char *name, size_t nname, char *ext, size_t next);
void __cdecl _searchenv(const char *name, const char *var, char *d);
char *__cdecl getenv(const char *name);
errno_t __cdecl getenv_s(size_t *needed, char *d, rsize_t size, const char *name);
errno_t __cdecl _dupenv_s(char **d, size_t *size, const char *name);
int __cdecl _putenv(const char *assignment);
errno_t __cdecl _putenv_s(const char *name, const char *value);
typedef struct _div_t { int quot; int rem; } div_t;
typedef struct _ldiv_t { long quot; long rem; } ldiv_t;
typedef struct _lldiv_t { long long quot; long long rem; } lldiv_t;
typedef int(__cdecl *_onexit_t)(void);
typedef void(__cdecl *_purecall_handler)(void);
typedef void(__cdecl *_invalid_parameter_handler)(const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t);
__declspec(noreturn) void __cdecl exit(int status);
__declspec(noreturn) void __cdecl _exit(int status);
__declspec(noreturn) void __cdecl _Exit(int status);
__declspec(noreturn) void __cdecl quick_exit(int status);
__declspec(noreturn) void __cdecl abort(void);
int __cdecl atexit(void (__cdecl *f)(void));
int __cdecl at_quick_exit(void (__cdecl *f)(void));
_onexit_t __cdecl _onexit(_onexit_t f);
_purecall_handler __cdecl _set_purecall_handler(_purecall_handler f);
_invalid_parameter_handler __cdecl _set_invalid_parameter_handler(_invalid_parameter_handler f);
_invalid_parameter_handler __cdecl
    _set_thread_local_invalid_parameter_handler(_invalid_parameter_handler f);
unsigned __cdecl _set_abort_behavior(unsigned flags, unsigned mask);
int __cdecl _set_error_mode(int mode);
int __cdecl abs(int n);
long __cdecl labs(long n);
long long __cdecl llabs(long long n);
__int64 __cdecl _abs64(__int64 n);
div_t __cdecl div(int a, int b);
ldiv_t __cdecl ldiv(long a, long b);
lldiv_t __cdecl lldiv(long long a, long long b);
int __cdecl rand(void);
void __cdecl srand(unsigned seed);
errno_t __cdecl rand_s(unsigned *value);
void __cdecl qsort(void *base, size_t n, size_t size, int (__cdecl *compare)(const void *, const
    void *));
void __cdecl qsort_s(void *base, size_t n, size_t size, int (__cdecl *compare)(void *, const void *,
    const void *), void *context);
void *__cdecl bsearch(const void *key, const void *base, size_t n, size_t size, int (__cdecl
    *compare)(const void *, const void *));
int __cdecl mblen(const char *s, size_t n);
int __cdecl mbtowc(wchar_t *d, const char *s, size_t n);
int __cdecl wctomb(char *d, wchar_t c);
size_t __cdecl mbstowcs(wchar_t *d, const char *s, size_t n);
size_t __cdecl wcstombs(char *d, const wchar_t *s, size_t n);
errno_t __cdecl wctomb_s(int *written, char *d, rsize_t size, wchar_t c);
errno_t __cdecl mbstowcs_s(size_t *written, wchar_t *d, size_t size, const char *s, size_t n);
errno_t __cdecl wcstombs_s(size_t *written, char *d, size_t size, const wchar_t *s, size_t n);
unsigned short __cdecl _byteswap_ushort(unsigned short v);
unsigned long __cdecl _byteswap_ulong(unsigned long v);
unsigned __int64 __cdecl _byteswap_uint64(unsigned __int64 v);
unsigned __cdecl _rotl(unsigned v, int n);
unsigned __cdecl _rotr(unsigned v, int n);
unsigned __int64 __cdecl _rotl64(unsigned __int64 v, int n);
unsigned __int64 __cdecl _rotr64(unsigned __int64 v, int n);
char *__cdecl _ecvt(double v, int n, int *dec, int *sign);
char *__cdecl _fcvt(double v, int n, int *dec, int *sign);
char *__cdecl _gcvt(double v, int n, char *d);
char *__cdecl itoa(int value, char *d, int radix);
char *__cdecl ltoa(long value, char *d, int radix);
int __cdecl putenv(const char *assignment);
char ***__cdecl __p__environ(void);
wchar_t ***__cdecl __p__wenviron(void);
int *__cdecl __p___argc(void);
char ***__cdecl __p___argv(void);
wchar_t ***__cdecl __p___wargv(void);
char **__cdecl __p__pgmptr(void);
wchar_t **__cdecl __p__wpgmptr(void);
void __cdecl _swab(char *from, char *to, int n);

#ifdef __cplusplus
}
#endif

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff
#define MB_CUR_MAX 1
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define _MAX_ENV 32767
#define _CVTBUFSIZE 349
#define _OUT_TO_DEFAULT 0
#define _OUT_TO_STDERR 1
#define _OUT_TO_MSGBOX 2
#define _REPORT_ERRMODE 3
#define _WRITE_ABORT_MSG 0x1
#define _CALL_REPORTFAULT 0x2
#define _TRUNCATE ((size_t)-1)
#define _environ (*__p__environ())
#define _wenviron (*__p__wenviron())
#define environ _environ
#define __argc (*__p___argc())
#define __argv (*__p___argv())
#define __wargv (*__p___wargv())
#define _pgmptr (*__p__pgmptr())
#define _wpgmptr (*__p__wpgmptr())
#if !defined(__cplusplus) && !defined(NOMINMAX)
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#endif
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#ifdef __cplusplus
extern "C++" {
long abs(long n);
long long abs(long long n);
double abs(double n);
float abs(float n);
template <size_t N> errno_t _itoa_s(int value, char (&d)[N], int radix);
template <size_t N> errno_t _itow_s(int value, wchar_t (&d)[N], int radix);
template <size_t N> errno_t _ultow_s(unsigned long value, wchar_t (&d)[N], int radix);
template <size_t N> errno_t getenv_s(size_t *needed, char (&d)[N], const char *name);
template <size_t N> errno_t _wgetenv_s(size_t *needed, wchar_t (&d)[N], const wchar_t *name);
template <size_t N> errno_t mbstowcs_s(size_t *written, wchar_t (&d)[N], const char *s, size_t n);
template <size_t N> errno_t wcstombs_s(size_t *written, char (&d)[N], const wchar_t *s, size_t n);
}
#endif

#endif
