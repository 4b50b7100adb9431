/* See lmshare.h. */
#ifndef _LMMSG_
#define _LMMSG_

#include <lmshare.h>

#endif
