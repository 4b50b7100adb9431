/* See lmshare.h. */
#ifndef _LMSTATS_
#define _LMSTATS_

#include <lmshare.h>

#endif
