/* See winbase.h. */
#ifndef _WOW64APISET_H_
#define _WOW64APISET_H_

#include <winbase.h>

#endif
