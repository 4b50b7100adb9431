/* See schannel.h. */
#ifndef __MINSCHANNEL_H__
#define __MINSCHANNEL_H__

#include <schannel.h>

#endif
