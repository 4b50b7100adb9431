/* See shobjidl.h. */
#ifndef __propsys_h__
#define __propsys_h__

#include <shobjidl.h>

#endif
