/* See lmshare.h. */
#ifndef _LMWKSTA_
#define _LMWKSTA_

#include <lmshare.h>

#endif
