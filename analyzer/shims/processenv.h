/* See sysinfoapi.h. */
#ifndef _PROCESSENV_
#define _PROCESSENV_

#include <sysinfoapi.h>

#endif
