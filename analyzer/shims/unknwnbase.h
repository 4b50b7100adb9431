/* See unknwn.h. */
#ifndef __unknwnbase_h__
#define __unknwnbase_h__

#include <unknwn.h>

#endif
