/* See lmaccess.h. */
#ifndef _LMJOIN_
#define _LMJOIN_

#include <lmaccess.h>

#endif
