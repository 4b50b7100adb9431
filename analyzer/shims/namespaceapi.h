/* See winbase.h. */
#ifndef _NAMESPACEAPI_H_
#define _NAMESPACEAPI_H_

#include <winbase.h>

#endif
