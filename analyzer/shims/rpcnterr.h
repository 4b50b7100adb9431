/* See rpc.h. */
#ifndef __RPCNTERR_H__
#define __RPCNTERR_H__

#include <rpc.h>

#endif
