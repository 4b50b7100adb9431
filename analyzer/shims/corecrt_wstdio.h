/* Wide streams: stdio.h and wchar.h both declare them. */
#ifndef _INC_CORECRT_WSTDIO
#define _INC_CORECRT_WSTDIO

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _iobuf { void *_Placeholder; } FILE;
typedef __int64 fpos_t;
FILE *__cdecl __acrt_iob_func(unsigned index);
int __cdecl wprintf(const wchar_t *format, ...);
int __cdecl fwprintf(FILE *f, const wchar_t *format, ...);
int __cdecl swprintf(wchar_t *d, size_t size, const wchar_t *format, ...);
int __cdecl vwprintf(const wchar_t *format, va_list args);
int __cdecl vfwprintf(FILE *f, const wchar_t *format, va_list args);
int __cdecl vswprintf(wchar_t *d, size_t size, const wchar_t *format, va_list args);
int __cdecl _snwprintf(wchar_t *d, size_t size, const wchar_t *format, ...);
int __cdecl _vsnwprintf(wchar_t *d, size_t size, const wchar_t *format, va_list args);
int __cdecl wprintf_s(const wchar_t *format, ...);
int __cdecl fwprintf_s(FILE *f, const wchar_t *format, ...);
int __cdecl vwprintf_s(const wchar_t *format, va_list args);
int __cdecl vfwprintf_s(FILE *f, const wchar_t *format, va_list args);
int __cdecl swprintf_s(wchar_t *d, size_t size, const wchar_t *format, ...);
int __cdecl vswprintf_s(wchar_t *d, size_t size, const wchar_t *format, va_list args);
int __cdecl _snwprintf_s(wchar_t *d, size_t size, size_t count, const wchar_t *format, ...);
int __cdecl _vsnwprintf_s(wchar_t *d, size_t size, size_t count, const wchar_t *format, va_list
    args);
int __cdecl _scwprintf(const wchar_t *format, ...);
int __cdecl _vscwprintf(const wchar_t *format, va_list args);
int __cdecl wscanf(const wchar_t *format, ...);
int __cdecl fwscanf(FILE *f, const wchar_t *format, ...);
int __cdecl swscanf(const wchar_t *s, const wchar_t *format, ...);
int __cdecl vswscanf(const wchar_t *s, const wchar_t *format, va_list args);
int __cdecl wscanf_s(const wchar_t *format, ...);
int __cdecl fwscanf_s(FILE *f, const wchar_t *format, ...);
int __cdecl swscanf_s(const wchar_t *s, const wchar_t *format, ...);
FILE *__cdecl _wfopen(const wchar_t *path, const wchar_t *mode);
errno_t __cdecl _wfopen_s(FILE **f, const wchar_t *path, const wchar_t *mode);
FILE *__cdecl _wfreopen(const wchar_t *path, const wchar_t *mode, FILE *f);
errno_t __cdecl _wfreopen_s(FILE **f, const wchar_t *path, const wchar_t *mode, FILE *old);
FILE *__cdecl _wfsopen(const wchar_t *path, const wchar_t *mode, int share);
FILE *__cdecl _wfdopen(int fd, const wchar_t *mode);
FILE *__cdecl _wpopen(const wchar_t *command, const wchar_t *mode);
wchar_t *__cdecl _wtmpnam(wchar_t *d);
errno_t __cdecl _wtmpnam_s(wchar_t *d, rsize_t size);
wchar_t *__cdecl _wtempnam(const wchar_t *dir, const wchar_t *prefix);
int __cdecl _wremove(const wchar_t *path);
int __cdecl _wrename(const wchar_t *from, const wchar_t *to);
int __cdecl _wunlink(const wchar_t *path);
wchar_t *__cdecl fgetws(wchar_t *d, int n, FILE *f);
int __cdecl fputws(const wchar_t *s, FILE *f);
int __cdecl _putws(const wchar_t *s);
void __cdecl _wperror(const wchar_t *message);
wint_t __cdecl fgetwc(FILE *f);
wint_t __cdecl fputwc(wchar_t c, FILE *f);
wint_t __cdecl getwc(FILE *f);
wint_t __cdecl putwc(wchar_t c, FILE *f);
wint_t __cdecl getwchar(void);
wint_t __cdecl putwchar(wchar_t c);
wint_t __cdecl ungetwc(wint_t c, FILE *f);

#ifdef __cplusplus
}
#endif

#define stdin (__acrt_iob_func(0))
#define stdout (__acrt_iob_func(1))
#define stderr (__acrt_iob_func(2))
#ifndef WEOF
#define WEOF ((wint_t)(0xFFFF))
#endif
#ifndef _FILE_DEFINED
#define _FILE_DEFINED
#endif
#ifdef __cplusplus
extern "C++" {
template <size_t N> int swprintf_s(wchar_t (&d)[N], const wchar_t *format, ...);
template <size_t N> int vswprintf_s(wchar_t (&d)[N], const wchar_t *format, va_list args);
template <size_t N> int _snwprintf_s(wchar_t (&d)[N], size_t count, const wchar_t *format, ...);
template <size_t N> int _vsnwprintf_s(wchar_t (&d)[N], size_t count, const wchar_t *format, va_list args);
}
#endif

#endif
