/* See winbase.h. */
#ifndef _STRINGAPISET_H_
#define _STRINGAPISET_H_

#include <winbase.h>

#endif
