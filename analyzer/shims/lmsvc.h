/* See lmshare.h. */
#ifndef _LMSVC_
#define _LMSVC_

#include <lmshare.h>

#endif
