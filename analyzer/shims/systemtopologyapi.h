/* See sysinfoapi.h. */
#ifndef _SYSTEMTOPOLOGY_H_
#define _SYSTEMTOPOLOGY_H_

#include <sysinfoapi.h>

#endif
