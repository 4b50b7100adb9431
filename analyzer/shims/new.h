/* Allocation, under its old name. */
#ifndef _INC_NEW
#define _INC_NEW

#include <vcruntime.h>

#ifdef __cplusplus
#include <new>
#endif

#endif
