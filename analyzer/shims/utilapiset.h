/* See sysinfoapi.h. */
#ifndef _UTILAPISET_H_
#define _UTILAPISET_H_

#include <sysinfoapi.h>

#endif
