/* See ipifcons.h. */
#ifndef _UDPMIB_H
#define _UDPMIB_H

#include <ipifcons.h>

#endif
