/* See shobjidl.h. */
#ifndef __servprov_h__
#define __servprov_h__

#include <shobjidl.h>

#endif
