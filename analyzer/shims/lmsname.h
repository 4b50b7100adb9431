/* See lmshare.h. */
#ifndef _LMSNAME_
#define _LMSNAME_

#include <lmshare.h>

#endif
