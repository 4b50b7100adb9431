/* See ipifcons.h. */
#ifndef _TCPMIB_H
#define _TCPMIB_H

#include <ipifcons.h>

#endif
