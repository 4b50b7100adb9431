/* Wide characters. */
#ifndef _INC_WCHAR
#define _INC_WCHAR

#include <corecrt_wstring.h>
#include <corecrt_wstdio.h>
#include <corecrt_wstdlib.h>
#include <wctype.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _Mbstatet { unsigned long _Wchar; unsigned short _Byte, _State; } _Mbstatet;
typedef _Mbstatet mbstate_t;
wchar_t *__cdecl wmemcpy(wchar_t *d, const wchar_t *s, size_t n);
wchar_t *__cdecl wmemmove(wchar_t *d, const wchar_t *s, size_t n);
wchar_t *__cdecl wmemset(wchar_t *d, wchar_t c, size_t n);
int __cdecl wmemcmp(const wchar_t *a, const wchar_t *b, size_t n);
errno_t __cdecl wmemcpy_s(wchar_t *d, rsize_t size, const wchar_t *s, rsize_t n);
wint_t __cdecl btowc(int c);
int __cdecl wctob(wint_t c);
int __cdecl mbsinit(const mbstate_t *state);
size_t __cdecl mbrlen(const char *s, size_t n, mbstate_t *state);
size_t __cdecl mbrtowc(wchar_t *d, const char *s, size_t n, mbstate_t *state);
size_t __cdecl wcrtomb(char *d, wchar_t c, mbstate_t *state);
size_t __cdecl mbsrtowcs(wchar_t *d, const char **s, size_t n, mbstate_t *state);
size_t __cdecl wcsrtombs(char *d, const wchar_t **s, size_t n, mbstate_t *state);
errno_t __cdecl wcrtomb_s(size_t *written, char *d, size_t size, wchar_t c, mbstate_t *state);
int __cdecl _waccess(const wchar_t *path, int mode);
int __cdecl _wchdir(const wchar_t *path);
int __cdecl _wmkdir(const wchar_t *path);
int __cdecl _wrmdir(const wchar_t *path);
wchar_t *__cdecl _wgetcwd(wchar_t *d, int size);
int __cdecl _wopen(const wchar_t *path, int flags, ...);

#ifdef __cplusplus
}
#endif

#ifndef WCHAR_MIN
#define WCHAR_MIN 0x0000
#define WCHAR_MAX 0xffff
#endif

#endif
