/* See sysinfoapi.h. */
#ifndef _REALTIMEAPISET_H_
#define _REALTIMEAPISET_H_

#include <sysinfoapi.h>

#endif
