/* See shobjidl.h. */
#ifndef __shobjidl_core_h__
#define __shobjidl_core_h__

#include <shobjidl.h>

#endif
