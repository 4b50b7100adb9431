/* See lmshare.h. */
#ifndef _LMSERVER_
#define _LMSERVER_

#include <lmshare.h>

#endif
