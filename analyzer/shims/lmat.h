/* See lmshare.h. */
#ifndef _LMAT_
#define _LMAT_

#include <lmshare.h>

#endif
