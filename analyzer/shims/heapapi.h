/* See memoryapi.h. */
#ifndef _HEAPAPI_H_
#define _HEAPAPI_H_

#include <memoryapi.h>

#endif
