/* See lmaccess.h. */
#ifndef _LMUSEFLG_
#define _LMUSEFLG_

#include <lmaccess.h>

#endif
