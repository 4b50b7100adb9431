/* See lmaccess.h. */
#ifndef _LMAPIBUF_
#define _LMAPIBUF_

#include <lmaccess.h>

#endif
