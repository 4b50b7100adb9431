/* Wide strings: string.h and wchar.h both declare them. */
#ifndef _INC_CORECRT_WSTRING
#define _INC_CORECRT_WSTRING

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

wchar_t *__cdecl wcscpy(wchar_t *d, const wchar_t *s);
wchar_t *__cdecl wcsncpy(wchar_t *d, const wchar_t *s, size_t n);
wchar_t *__cdecl wcscat(wchar_t *d, const wchar_t *s);
wchar_t *__cdecl wcsncat(wchar_t *d, const wchar_t *s, size_t n);
int __cdecl wcscmp(const wchar_t *a, const wchar_t *b);
int __cdecl wcsncmp(const wchar_t *a, const wchar_t *b, size_t n);
int __cdecl wcscoll(const wchar_t *a, const wchar_t *b);
size_t __cdecl wcsxfrm(wchar_t *d, const wchar_t *s, size_t n);
size_t __cdecl wcsspn(const wchar_t *s, const wchar_t *set);
size_t __cdecl wcscspn(const wchar_t *s, const wchar_t *set);
size_t __cdecl wcslen(const wchar_t *s);
size_t __cdecl wcsnlen(const wchar_t *s, size_t n);
size_t __cdecl wcsnlen_s(const wchar_t *s, size_t n);
wchar_t *__cdecl wcstok(wchar_t *s, const wchar_t *set);
wchar_t *__cdecl wcstok_s(wchar_t *s, const wchar_t *set, wchar_t **context);
errno_t __cdecl wcscpy_s(wchar_t *d, rsize_t size, const wchar_t *s);
errno_t __cdecl wcsncpy_s(wchar_t *d, rsize_t size, const wchar_t *s, rsize_t n);
errno_t __cdecl wcscat_s(wchar_t *d, rsize_t size, const wchar_t *s);
errno_t __cdecl wcsncat_s(wchar_t *d, rsize_t size, const wchar_t *s, rsize_t n);
wchar_t *__cdecl _wcsdup(const wchar_t *s);
int __cdecl _wcsicmp(const wchar_t *a, const wchar_t *b);
int __cdecl _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t n);
int __cdecl _wcsicoll(const wchar_t *a, const wchar_t *b);
int __cdecl _wcsncoll(const wchar_t *a, const wchar_t *b, size_t n);
int __cdecl _wcsnicoll(const wchar_t *a, const wchar_t *b, size_t n);
wchar_t *__cdecl _wcslwr(wchar_t *s);
wchar_t *__cdecl _wcsupr(wchar_t *s);
errno_t __cdecl _wcslwr_s(wchar_t *s, size_t size);
errno_t __cdecl _wcsupr_s(wchar_t *s, size_t size);
wchar_t *__cdecl _wcsrev(wchar_t *s);
wchar_t *__cdecl _wcsset(wchar_t *s, wchar_t c);
wchar_t *__cdecl _wcsnset(wchar_t *s, wchar_t c, size_t n);
wchar_t *__cdecl wcsdup(const wchar_t *s);
int __cdecl wcsicmp(const wchar_t *a, const wchar_t *b);
int __cdecl wcsnicmp(const wchar_t *a, const wchar_t *b, size_t n);
wchar_t *__cdecl wcslwr(wchar_t *s);
wchar_t *__cdecl wcsupr(wchar_t *s);
#ifndef __cplusplus
wchar_t *__cdecl wcschr(const wchar_t *s, wchar_t c);
wchar_t *__cdecl wcsrchr(const wchar_t *s, wchar_t c);
wchar_t *__cdecl wcsstr(const wchar_t *s, const wchar_t *t);
wchar_t *__cdecl wcspbrk(const wchar_t *s, const wchar_t *set);
wchar_t *__cdecl wmemchr(const wchar_t *s, wchar_t c, size_t n);
#endif

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus
extern "C++" {
const wchar_t *wcschr(const wchar_t *s, wchar_t c);
wchar_t *wcschr(wchar_t *s, wchar_t c);
const wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
wchar_t *wcsrchr(wchar_t *s, wchar_t c);
const wchar_t *wcsstr(const wchar_t *s, const wchar_t *t);
wchar_t *wcsstr(wchar_t *s, const wchar_t *t);
const wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set);
wchar_t *wcspbrk(wchar_t *s, const wchar_t *set);
const wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n);
wchar_t *wmemchr(wchar_t *s, wchar_t c, size_t n);
template <size_t N> errno_t wcscpy_s(wchar_t (&d)[N], const wchar_t *s);
template <size_t N> errno_t wcsncpy_s(wchar_t (&d)[N], const wchar_t *s, size_t n);
template <size_t N> errno_t wcscat_s(wchar_t (&d)[N], const wchar_t *s);
template <size_t N> errno_t wcsncat_s(wchar_t (&d)[N], const wchar_t *s, size_t n);
template <size_t N> errno_t _wcslwr_s(wchar_t (&s)[N]);
template <size_t N> errno_t _wcsupr_s(wchar_t (&s)[N]);
}
#endif

#endif
