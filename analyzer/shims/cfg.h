/* See cfgmgr32.h. */
#ifndef _CFG_INCLUDED_
#define _CFG_INCLUDED_

#include <cfgmgr32.h>

#endif
