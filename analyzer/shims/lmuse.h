/* See lmaccess.h. */
#ifndef _LMUSE_
#define _LMUSE_

#include <lmaccess.h>

#endif
