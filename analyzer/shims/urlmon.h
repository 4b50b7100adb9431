/* Monikers of URLs. */
#ifndef __urlmon_h__
#define __urlmon_h__

#include <ole2.h>

#endif
