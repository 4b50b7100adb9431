/* Owners of memory: see atlbase.h. */
#ifndef __ATLALLOC_H__
#define __ATLALLOC_H__

#include <atlbase.h>

#endif
