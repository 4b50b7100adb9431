/* See iphlpapi.h. */
#ifndef _ICMP_INCLUDED_
#define _ICMP_INCLUDED_

#include <iphlpapi.h>

#endif
