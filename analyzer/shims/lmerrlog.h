/* Error log of the LAN manager: its callers use the event log today. */
#ifndef _LMERRLOG_
#define _LMERRLOG_

#include <lmcons.h>

#endif
