/* See processthreadsapi.h. */
#ifndef _FIBERS_H_
#define _FIBERS_H_

#include <processthreadsapi.h>

#endif
