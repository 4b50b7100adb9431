/* Strings and memory. */
#ifndef _INC_STRING
#define _INC_STRING

#include <vcruntime.h>

#include <corecrt_wstring.h>

#ifdef __cplusplus
extern "C" {
#endif

void *__cdecl memcpy(void *d, const void *s, size_t n);
void *__cdecl memmove(void *d, const void *s, size_t n);
void *__cdecl memset(void *d, int c, size_t n);
int __cdecl memcmp(const void *a, const void *b, size_t n);
errno_t __cdecl memcpy_s(void *d, rsize_t size, const void *s, rsize_t n);
errno_t __cdecl memmove_s(void *d, rsize_t size, const void *s, rsize_t n);
void *__cdecl _memccpy(void *d, const void *s, int c, size_t n);
int __cdecl _memicmp(const void *a, const void *b, size_t n);
char *__cdecl strcpy(char *d, const char *s);
char *__cdecl strncpy(char *d, const char *s, size_t n);
char *__cdecl strcat(char *d, const char *s);
char *__cdecl strncat(char *d, const char *s, size_t n);
int __cdecl strcmp(const char *a, const char *b);
int __cdecl strncmp(const char *a, const char *b, size_t n);
int __cdecl strcoll(const char *a, const char *b);
size_t __cdecl strxfrm(char *d, const char *s, size_t n);
size_t __cdecl strspn(const char *s, const char *set);
size_t __cdecl strcspn(const char *s, const char *set);
size_t __cdecl strlen(const char *s);
size_t __cdecl strnlen(const char *s, size_t n);
size_t __cdecl strnlen_s(const char *s, size_t n);
char *__cdecl strtok(char *s, const char *set);
char *__cdecl strtok_s(char *s, const char *set, char **context);
errno_t __cdecl strcpy_s(char *d, rsize_t size, const char *s);
errno_t __cdecl strncpy_s(char *d, rsize_t size, const char *s, rsize_t n);
errno_t __cdecl strcat_s(char *d, rsize_t size, const char *s);
errno_t __cdecl strncat_s(char *d, rsize_t size, const char *s, rsize_t n);
char *__cdecl _strdup(const char *s);
int __cdecl _stricmp(const char *a, const char *b);
int __cdecl _strnicmp(const char *a, const char *b, size_t n);
int __cdecl _stricoll(const char *a, const char *b);
int __cdecl _strncoll(const char *a, const char *b, size_t n);
int __cdecl _strnicoll(const char *a, const char *b, size_t n);
char *__cdecl _strlwr(char *s);
char *__cdecl _strupr(char *s);
errno_t __cdecl _strlwr_s(char *s, size_t size);
errno_t __cdecl _strupr_s(char *s, size_t size);
char *__cdecl _strrev(char *s);
char *__cdecl _strset(char *s, int c);
char *__cdecl _strnset(char *s, int c, size_t n);
char *__cdecl strerror(int error);
char *__cdecl _strerror(const char *message);
errno_t __cdecl strerror_s(char *buffer, size_t size, int error);
wchar_t *__cdecl _wcserror(int error);
errno_t __cdecl _wcserror_s(wchar_t *buffer, size_t size, int error);
char *__cdecl strdup(const char *s);
int __cdecl stricmp(const char *a, const char *b);
int __cdecl strcmpi(const char *a, const char *b);
int __cdecl strnicmp(const char *a, const char *b, size_t n);
char *__cdecl strlwr(char *s);
char *__cdecl strupr(char *s);
char *__cdecl strrev(char *s);
char *__cdecl strset(char *s, int c);
int __cdecl memicmp(const void *a, const void *b, size_t n);
#ifndef __cplusplus
void *__cdecl memchr(const void *s, int c, size_t n);
char *__cdecl strchr(const char *s, int c);
char *__cdecl strrchr(const char *s, int c);
char *__cdecl strstr(const char *s, const char *t);
char *__cdecl strpbrk(const char *s, const char *set);
#endif

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus
extern "C++" {
const void *memchr(const void *s, int c, size_t n);
void *memchr(void *s, int c, size_t n);
const char *strchr(const char *s, int c);
char *strchr(char *s, int c);
const char *strrchr(const char *s, int c);
char *strrchr(char *s, int c);
const char *strstr(const char *s, const char *t);
char *strstr(char *s, const char *t);
const char *strpbrk(const char *s, const char *set);
char *strpbrk(char *s, const char *set);
template <size_t N> errno_t strcpy_s(char (&d)[N], const char *s);
template <size_t N> errno_t strncpy_s(char (&d)[N], const char *s, size_t n);
template <size_t N> errno_t strcat_s(char (&d)[N], const char *s);
template <size_t N> errno_t strncat_s(char (&d)[N], const char *s, size_t n);
template <size_t N> errno_t _strlwr_s(char (&s)[N]);
template <size_t N> errno_t _strupr_s(char (&s)[N]);
}
#endif

#endif
