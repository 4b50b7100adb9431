/* Types of files. */
#ifndef _INC_TYPES
#define _INC_TYPES

#include <vcruntime.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned short _ino_t;
typedef unsigned _dev_t;
typedef long _off_t;
typedef _ino_t ino_t;
typedef _dev_t dev_t;
typedef _off_t off_t;

#ifdef __cplusplus
}
#endif

#endif
