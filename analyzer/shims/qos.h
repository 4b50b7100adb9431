/* See ws2def.h. */
#ifndef __QOS_H_
#define __QOS_H_

#include <ws2def.h>

#endif
