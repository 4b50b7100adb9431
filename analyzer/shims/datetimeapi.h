/* See winnls.h. */
#ifndef _DATETIMEAPI_H_
#define _DATETIMEAPI_H_

#include <winnls.h>

#endif
