/* See mmsystem.h. */
#ifndef _TIMEAPI_H_
#define _TIMEAPI_H_

#include <mmsystem.h>

#endif
