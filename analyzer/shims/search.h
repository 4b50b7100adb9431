/* Searching. */
#ifndef _INC_SEARCH
#define _INC_SEARCH

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

void *__cdecl _lfind(const void *key, const void *base, unsigned *n, unsigned size, int (__cdecl
    *compare)(const void *, const void *));
void *__cdecl bsearch(const void *key, const void *base, size_t n, size_t size, int (__cdecl
    *compare)(const void *, const void *));

#ifdef __cplusplus
}
#endif

#endif
