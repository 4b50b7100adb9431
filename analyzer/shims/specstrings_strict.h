/* See sal.h. */
#ifndef _SPECSTRINGS_STRICT_
#define _SPECSTRINGS_STRICT_

#include <sal.h>

#endif
