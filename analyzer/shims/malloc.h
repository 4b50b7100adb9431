/* The heap and the stack. */
#ifndef _INC_MALLOC
#define _INC_MALLOC

#include <corecrt_malloc.h>

#ifdef __cplusplus
extern "C" {
#endif

void *__cdecl _alloca(size_t size);
void *__cdecl _malloca(size_t size);
void __cdecl _freea(void *p);
int __cdecl _resetstkoflw(void);
int __cdecl _heapchk(void);
int __cdecl _heapmin(void);
intptr_t __cdecl _get_heap_handle(void);

#ifdef __cplusplus
}
#endif

#define alloca _alloca
#define _HEAPOK (-2)

#endif
