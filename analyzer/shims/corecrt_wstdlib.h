/* Conversions of wide strings: stdlib.h and wchar.h both declare them. */
#ifndef _INC_CORECRT_WSTDLIB
#define _INC_CORECRT_WSTDLIB

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

double __cdecl _wtof(const wchar_t *s);
int __cdecl _wtoi(const wchar_t *s);
long __cdecl _wtol(const wchar_t *s);
long long __cdecl _wtoll(const wchar_t *s);
__int64 __cdecl _wtoi64(const wchar_t *s);
double __cdecl wcstod(const wchar_t *s, wchar_t **end);
float __cdecl wcstof(const wchar_t *s, wchar_t **end);
long double __cdecl wcstold(const wchar_t *s, wchar_t **end);
long __cdecl wcstol(const wchar_t *s, wchar_t **end, int base);
unsigned long __cdecl wcstoul(const wchar_t *s, wchar_t **end, int base);
long long __cdecl wcstoll(const wchar_t *s, wchar_t **end, int base);
unsigned long long __cdecl wcstoull(const wchar_t *s, wchar_t **end, int base);
__int64 __cdecl _wcstoi64(const wchar_t *s, wchar_t **end, int base);
unsigned __int64 __cdecl _wcstoui64(const wchar_t *s, wchar_t **end, int base);
wchar_t *__cdecl _itow(int value, wchar_t *d, int radix);
wchar_t *__cdecl _ltow(long value, wchar_t *d, int radix);
wchar_t *__cdecl _ultow(unsigned long value, wchar_t *d, int radix);
wchar_t *__cdecl _i64tow(__int64 value, wchar_t *d, int radix);
wchar_t *__cdecl _ui64tow(unsigned __int64 value, wchar_t *d, int radix);
errno_t __cdecl _itow_s(int value, wchar_t *d, size_t size, int radix);
errno_t __cdecl _ltow_s(long value, wchar_t *d, size_t size, int radix);
errno_t __cdecl _ultow_s(unsigned long value, wchar_t *d, size_t size, int radix);
errno_t __cdecl _i64tow_s(__int64 value, wchar_t *d, size_t size, int radix);
errno_t __cdecl _ui64tow_s(unsigned __int64 value, wchar_t *d, size_t size, int radix);
int __cdecl _wsystem(const wchar_t *command);
wchar_t *__cdecl _wfullpath(wchar_t *d, const wchar_t *path, size_t size);
void __cdecl _wmakepath(wchar_t *d, const wchar_t *drive, const wchar_t *dir, const wchar_t *name,
    const wchar_t *ext);
void __cdecl _wsplitpath(const wchar_t *path, wchar_t *drive, wchar_t *dir, wchar_t *name, wchar_t
    *ext);
errno_t __cdecl _wmakepath_s(wchar_t *d, size_t size, const wchar_t *drive, const wchar_t *dir,
    const wchar_t *name, const wchar_t *ext);
errno_t __cdecl _wsplitpath_s(const wchar_t *path, wchar_t *drive, size_t ndrive, wchar_t *dir,
    size_t ndir, wchar_t *name, size_t nname, wchar_t *ext, size_t next);
void __cdecl _wsearchenv(const wchar_t *name, const wchar_t *var, wchar_t *d);
wchar_t *__cdecl _wgetenv(const wchar_t *name);
errno_t __cdecl _wgetenv_s(size_t *needed, wchar_t *d, rsize_t size, const wchar_t *name);
errno_t __cdecl _wdupenv_s(wchar_t **d, size_t *size, const wchar_t *name);
int __cdecl _wputenv(const wchar_t *assignment);
errno_t __cdecl _wputenv_s(const wchar_t *name, const wchar_t *value);

#ifdef __cplusplus
}
#endif

#endif
