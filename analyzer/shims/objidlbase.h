/* See objidl.h. */
#ifndef __objidlbase_h__
#define __objidlbase_h__

#include <objidl.h>

#endif
