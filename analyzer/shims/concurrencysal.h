/* See sal.h. */
#ifndef CONCURRENCYSAL_H
#define CONCURRENCYSAL_H

#include <sal.h>

#endif
