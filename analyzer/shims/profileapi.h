/* See sysinfoapi.h. */
#ifndef _PROFILEAPI_H_
#define _PROFILEAPI_H_

#include <sysinfoapi.h>

#endif
