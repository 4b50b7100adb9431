/* See errhandlingapi.h. */
#ifndef _DEBUGAPI_H_
#define _DEBUGAPI_H_

#include <errhandlingapi.h>

#endif
