/* See ipifcons.h. */
#ifndef _IPEXPORT_H
#define _IPEXPORT_H

#include <ipifcons.h>

#endif
