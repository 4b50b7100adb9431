/* See mmsystem.h. */
#ifndef _MMSYSCOM_H_
#define _MMSYSCOM_H_

#include <mmsystem.h>

#endif
