/* See winnt.h. */
#ifndef _INTERLOCKAPI_H_
#define _INTERLOCKAPI_H_

#include <winbase.h>

#endif
