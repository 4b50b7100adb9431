/* See evntprov.h. */
#ifndef _EVNTCONS_
#define _EVNTCONS_

#include <evntprov.h>

#endif
