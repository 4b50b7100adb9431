/* LAN manager. */
#ifndef _LM_
#define _LM_

#include <lmcons.h>
#include <lmaccess.h>
#include <lmshare.h>
#include <lmerrlog.h>

#endif
