/* See winscard.h. */
#ifndef _NTDDSCRD_H2_
#define _NTDDSCRD_H2_

#include <winscard.h>

#endif
