/* See ws2def.h. */
#ifndef _INADDR_H
#define _INADDR_H

#include <ws2def.h>

#endif
