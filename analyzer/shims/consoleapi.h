/* See wincon.h. */
#ifndef _APISETCONSOLE_
#define _APISETCONSOLE_

#include <wincon.h>

#endif
