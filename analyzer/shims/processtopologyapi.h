/* See processthreadsapi.h. */
#ifndef _PROCESSTOPOLOGYAPI_H_
#define _PROCESSTOPOLOGYAPI_H_

#include <processthreadsapi.h>

#endif
