/* See ipifcons.h. */
#ifndef _IPMIB_H
#define _IPMIB_H

#include <ipifcons.h>

#endif
