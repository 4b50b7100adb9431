/* Streams. */
#ifndef _INC_STDIO
#define _INC_STDIO

#include <corecrt_wstdio.h>

#ifdef __cplusplus
extern "C" {
#endif

int __cdecl printf(const char *format, ...);
int __cdecl fprintf(FILE *f, const char *format, ...);
int __cdecl sprintf(char *d, const char *format, ...);
int __cdecl snprintf(char *d, size_t size, const char *format, ...);
int __cdecl vprintf(const char *format, va_list args);
int __cdecl vfprintf(FILE *f, const char *format, va_list args);
int __cdecl vsprintf(char *d, const char *format, va_list args);
int __cdecl vsnprintf(char *d, size_t size, const char *format, va_list args);
int __cdecl _snprintf(char *d, size_t size, const char *format, ...);
int __cdecl _vsnprintf(char *d, size_t size, const char *format, va_list args);
int __cdecl printf_s(const char *format, ...);
int __cdecl fprintf_s(FILE *f, const char *format, ...);
int __cdecl vprintf_s(const char *format, va_list args);
int __cdecl vfprintf_s(FILE *f, const char *format, va_list args);
int __cdecl sprintf_s(char *d, size_t size, const char *format, ...);
int __cdecl vsprintf_s(char *d, size_t size, const char *format, va_list args);
int __cdecl _snprintf_s(char *d, size_t size, size_t count, const char *format, ...);
int __cdecl _vsnprintf_s(char *d, size_t size, size_t count, const char *format, va_list args);
int __cdecl _scprintf(const char *format, ...);
int __cdecl _vscprintf(const char *format, va_list args);
int __cdecl scanf(const char *format, ...);
int __cdecl fscanf(FILE *f, const char *format, ...);
int __cdecl sscanf(const char *s, const char *format, ...);
int __cdecl vsscanf(const char *s, const char *format, va_list args);
int __cdecl scanf_s(const char *format, ...);
int __cdecl fscanf_s(FILE *f, const char *format, ...);
int __cdecl sscanf_s(const char *s, const char *format, ...);
FILE *__cdecl fopen(const char *path, const char *mode);
errno_t __cdecl fopen_s(FILE **f, const char *path, const char *mode);
FILE *__cdecl freopen(const char *path, const char *mode, FILE *f);
errno_t __cdecl freopen_s(FILE **f, const char *path, const char *mode, FILE *old);
FILE *__cdecl _fsopen(const char *path, const char *mode, int share);
FILE *__cdecl _fdopen(int fd, const char *mode);
FILE *__cdecl fdopen(int fd, const char *mode);
FILE *__cdecl _popen(const char *command, const char *mode);
int __cdecl _pclose(FILE *f);
FILE *__cdecl tmpfile(void);
errno_t __cdecl tmpfile_s(FILE **f);
char *__cdecl tmpnam(char *d);
errno_t __cdecl tmpnam_s(char *d, rsize_t size);
char *__cdecl _tempnam(const char *dir, const char *prefix);
int __cdecl remove(const char *path);
int __cdecl rename(const char *from, const char *to);
int __cdecl _unlink(const char *path);
int __cdecl unlink(const char *path);
char *__cdecl fgets(char *d, int n, FILE *f);
char *__cdecl gets_s(char *d, rsize_t n);
int __cdecl fputs(const char *s, FILE *f);
int __cdecl puts(const char *s);
void __cdecl perror(const char *message);
int __cdecl fclose(FILE *f);
int __cdecl _fcloseall(void);
int __cdecl fflush(FILE *f);
int __cdecl _flushall(void);
int __cdecl feof(FILE *f);
int __cdecl ferror(FILE *f);
void __cdecl clearerr(FILE *f);
int __cdecl fgetc(FILE *f);
int __cdecl getc(FILE *f);
int __cdecl getchar(void);
int __cdecl fputc(int c, FILE *f);
int __cdecl putc(int c, FILE *f);
int __cdecl putchar(int c);
int __cdecl ungetc(int c, FILE *f);
size_t __cdecl fread(void *d, size_t size, size_t count, FILE *f);
size_t __cdecl fread_s(void *d, size_t limit, size_t size, size_t count, FILE *f);
size_t __cdecl fwrite(const void *s, size_t size, size_t count, FILE *f);
int __cdecl fseek(FILE *f, long offset, int origin);
int __cdecl _fseeki64(FILE *f, __int64 offset, int origin);
long __cdecl ftell(FILE *f);
__int64 __cdecl _ftelli64(FILE *f);
void __cdecl rewind(FILE *f);
int __cdecl fgetpos(FILE *f, fpos_t *pos);
int __cdecl fsetpos(FILE *f, const fpos_t *pos);
void __cdecl setbuf(FILE *f, char *buffer);
int __cdecl setvbuf(FILE *f, char *buffer, int mode, size_t size);
int __cdecl _fileno(FILE *f);
int __cdecl fileno(FILE *f);
int __cdecl _getmaxstdio(void);
int __cdecl _setmaxstdio(int max);
void __cdecl _lock_file(FILE *f);
void __cdecl _unlock_file(FILE *f);
unsigned __cdecl _set_output_format(unsigned format);

#ifdef __cplusplus
}
#endif

#define BUFSIZ 512
#define EOF (-1)
#define FILENAME_MAX 260
#define FOPEN_MAX 20
#define L_tmpnam 260
#define TMP_MAX 2147483647
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0x0000
#define _IOLBF 0x0040
#define _IONBF 0x0004
#define _TRUNCATE ((size_t)-1)
#define _TWO_DIGIT_EXPONENT 1
#ifdef __cplusplus
extern "C++" {
template <size_t N> int sprintf_s(char (&d)[N], const char *format, ...);
template <size_t N> int vsprintf_s(char (&d)[N], const char *format, va_list args);
template <size_t N> int _snprintf_s(char (&d)[N], size_t count, const char *format, ...);
template <size_t N> int _vsnprintf_s(char (&d)[N], size_t count, const char *format, va_list args);
}
#endif

#endif
