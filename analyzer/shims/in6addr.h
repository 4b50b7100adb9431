/* See ws2def.h. */
#ifndef _IN6ADDR_
#define _IN6ADDR_

#include <ws2def.h>

#endif
