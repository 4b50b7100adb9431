/* See ioapiset.h. */
#ifndef _JOBAPI_H_
#define _JOBAPI_H_

#include <ioapiset.h>

#endif
