/* See lmcons.h. */
#ifndef _LMERR_
#define _LMERR_

#include <lmcons.h>

#endif
