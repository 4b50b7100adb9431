/* See ipifcons.h. */
#ifndef _IPRTRMIB_H
#define _IPRTRMIB_H

#include <ipifcons.h>

#endif
