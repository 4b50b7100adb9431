/* The heap. */
#ifndef _INC_CORECRT_MALLOC
#define _INC_CORECRT_MALLOC

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

void *__cdecl malloc(size_t size);
void *__cdecl calloc(size_t n, size_t size);
void *__cdecl realloc(void *p, size_t size);
void *__cdecl _recalloc(void *p, size_t n, size_t size);
void *__cdecl _expand(void *p, size_t size);
void __cdecl free(void *p);
size_t __cdecl _msize(void *p);
void *__cdecl _aligned_malloc(size_t size, size_t alignment);
void *__cdecl _aligned_realloc(void *p, size_t size, size_t alignment);
void *__cdecl _aligned_offset_malloc(size_t size, size_t alignment, size_t offset);
void __cdecl _aligned_free(void *p);

#ifdef __cplusplus
}
#endif

#endif
