/* Winsock 1: what it shares with Winsock 2. */
#ifndef _WINSOCKAPI_
#define _WINSOCKAPI_

#include <ws2def.h>

#endif
