/* See lmshare.h. */
#ifndef _LMREMUTL_
#define _LMREMUTL_

#include <lmshare.h>

#endif
