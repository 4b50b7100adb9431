/* See pdh.h. */
#ifndef _PDH_MSG_H_
#define _PDH_MSG_H_

#include <pdh.h>

#endif
