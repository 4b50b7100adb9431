/* See sal.h. */
#ifndef DRIVERSPECS_H
#define DRIVERSPECS_H

#include <sal.h>

#endif
