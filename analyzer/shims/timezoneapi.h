/* See sysinfoapi.h. */
#ifndef _TIMEZONEAPI_H_
#define _TIMEZONEAPI_H_

#include <sysinfoapi.h>

#endif
