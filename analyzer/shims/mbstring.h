/* Multibyte strings. */
#ifndef _INC_MBSTRING
#define _INC_MBSTRING

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

unsigned char *__cdecl _mbschr(const unsigned char *s, unsigned c);
unsigned char *__cdecl _mbsrchr(const unsigned char *s, unsigned c);
unsigned char *__cdecl _mbsinc(const unsigned char *s);
unsigned char *__cdecl _mbsdec(const unsigned char *start, const unsigned char *s);
int __cdecl _mbsicmp(const unsigned char *a, const unsigned char *b);
size_t __cdecl _mbslen(const unsigned char *s);

#ifdef __cplusplus
}
#endif

#endif
