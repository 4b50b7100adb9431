/* See objbase.h. */
#ifndef _COMBASEAPI_H_
#define _COMBASEAPI_H_

#include <objbase.h>

#endif
